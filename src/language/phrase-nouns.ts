/** Words that make the name of what is counted say more than a name: "5 vạn người", "2/3 dân số", "5 xã mỗi năm". */
import { UnreadablePhrase } from './phrase.ts';

const end = '(?![\\p{L}\\p{M}\\p{N}])';

/** The rest of a number, or a unit that is not of the list. */
const notCounted = new RegExp(
  `^(?:về|trong|cả nước|toàn quốc|mw|mwp|kva|kv|mm|cm|ml|mg|độ|vạn|trăm|chục|mươi|rưỡi|tá|phần (?:mười|nghìn|vạn)|gam|yến|sào|euro|nhân dân tệ|tuổi|giây)${end}`,
  'u',
);
/** A part of these is a share of them, not so many of so many. */
const notDivided = new RegExp(`^(?:tổng|số|dân số|diện tích|sản lượng|kế hoạch|phần|chặng đường)${end}`, 'u');
/** Words that change how many are meant, or say it of others. */
const changing = new RegExp(
  '(?<!\\p{L})(?:hơn|kém|gần|khoảng|xấp xỉ|trên(?! địa bàn)|còn|thêm|nữa|hoặc|hay|sẽ|mỗi|hằng|hàng (?:năm|tháng|quý|tuần|ngày)' +
    '|bình quân|trung bình|trong (?:đó|số)|riêng|rưỡi|lẻ|ngoài kế hoạch|theo|đến (?:năm|hết|cuối|nay)|từ|so)' +
    end,
  'u',
);
/** "13/16 chỉ tiêu đạt" waits for what is attained. */
const open = /(?:^| )(?:đạt|được|có|của|cho|với|và|tại|ở|là|đến|về|do)$/u;

/** Refuses a name that says more than what is counted. */
export const refuseNoun = (noun: string, figure: { text: string; isPart: boolean }): void => {
  if (notCounted.test(noun)) throw new UnreadablePhrase('unit', figure.text);
  if (figure.isPart && notDivided.test(noun)) throw new UnreadablePhrase('ambiguous', figure.text);
  const [word] = changing.exec(noun) ?? open.exec(noun) ?? [];
  if (word !== undefined) throw new UnreadablePhrase('unknown-word', word.trim());
};
