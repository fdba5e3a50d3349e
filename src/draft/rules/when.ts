/** Words for a time: the span that a figure covers. */
import { time, type Rule } from './rule.ts';

const year = '(?<year>(?:19|20)\\d\\d)';
const ofYear = `(?:(?: của)? năm ${year}|(?: của)? năm nay| ?[/-] ?${year}|(?![/-]?\\d))`;
/** What leads up to a time and is none of what is measured; never "ước", which is of the figure. */
const lead =
  '(?:(?:trong|qua|sau|của|vào|ở|tính|kết quả|kết thúc|tính chung|lũy kế|cộng|riêng|chỉ tính|bước sang) )*';
const number = '(?:(?<months>1[0-2]|0?[2-9])|(?<word>hai|ba|bốn|năm|sáu|bảy|tám|chín|mười một|mười))';
const toDay =
  '(?:\\d{1,2} ?(?:giờ|h)(?:\\d{2})?,? )?(?:ngày )?\\d{1,2}(?:[/-](?<month>1[0-2]|0?[1-9])| tháng (?<month2>1[0-2]|0?[1-9]))(?:[/-](?<year>(?:19|20)\\d\\d)| năm (?<year2>(?:19|20)\\d\\d))?';
const seasons = 'đông ?-? ?xuân|hè ?-? ?thu|thu ?-? ?đông|chiêm xuân|chiêm|mùa|xuân|hè|thu|đông|lúa mùa';

export const whenRules: readonly Rule[] = [
  time(
    'school-year',
    'a school year',
    `${lead}năm học(?: mới)? (?<from>20\\d\\d)(?: ?[-/] ?(?<to>20\\d\\d|\\d\\d))?`,
    'năm học 2022-2023',
  ),
  time(
    'years',
    'several years',
    '(?:trong )?(?:giai đoạn|nhiệm kỳ|thời kỳ|các năm|niên vụ|mùa vụ)(?: \\d{4} ?[-/] ?\\d{2,4})?|trong \\d+ năm|\\d+ năm (?:qua|gần đây|liên tiếp)',
    'giai đoạn 2021-2025',
  ),
  time(
    'years',
    'from one year to another',
    '(?:từ )?năm \\d{4} ?(?:-|đến(?: năm)?) ?(?:\\d{4}|nay)',
    'năm 2016-2020',
  ),
  time(
    'years',
    'from one day to another',
    'từ (?:ngày )?\\d{1,2}[/-]\\d{1,2}(?:[/-]\\d{4})? (?:đến|tới)(?: hết)? (?:ngày )?(?:\\d{1,2}[/-]\\d{1,2}(?:[/-]\\d{4})?|nay)',
    'từ ngày 27/4 đến 31/12',
  ),
  time(
    'until',
    'up to a day',
    `(?:tính |lũy kế )?(?:đến|tới)(?: hết| trước)? ${toDay}`,
    'tính đến ngày 30/9/2023',
  ),
  time(
    'until',
    'up to the end of a month',
    `(?:tính |lũy kế )?(?:đến|tới|hết)(?: hết| đầu| cuối| giữa)? tháng (?<month>1[0-2]|0?[1-9])${ofYear}`,
    'đến hết tháng 9/2023',
  ),
  time(
    'until',
    'up to the end of a quarter',
    `(?:tính |lũy kế )?(?:đến )?hết quý (?<quarter>iv|i{1,3}|[1-4])${ofYear}`,
    'hết quý III/2022',
  ),
  time(
    'months',
    'the first months of a year',
    `${lead}(?<!(?:\\d|mỗi|kéo dài|thời hạn) )${number} tháng(?! tuổi| (?:còn lại|cuối|tới|sau|trước))(?: đầu năm(?! \\d)| đầu| qua)?${ofYear}`,
    '9 tháng đầu năm 2023',
  ),
  time(
    'months',
    'the first half of a year',
    `${lead}(?<half>nửa) đầu năm(?: ${year}| nay)?`,
    'nửa đầu năm 2023',
  ),
  time('quarter', 'a quarter', `${lead}quý (?<quarter>iv|i{1,3}|[1-4])${ofYear}`, 'quý III/2023'),
  time('month', 'a month', `${lead}tháng (?<month>1[0-2]|0?[1-9])${ofYear}`, 'tháng 9 năm 2023'),
  time(
    'this-month',
    'the month of the report',
    '(?:riêng )?(?:trong|của) tháng(?: này)?(?! (?:trước|sau|tới|\\d))',
    'trong tháng',
  ),
  time(
    'so-far',
    'from the start of the year',
    '(?:lũy kế |cộng dồn |tính )?(?:từ|kể từ) đầu năm(?: \\d{4})?(?: đến nay| tới nay)?|lũy kế(?: cả)?(?: năm)?|cộng dồn|tính chung|trong năm(?! (?:học|\\d))',
    'từ đầu năm đến nay',
  ),
  time(
    'now',
    'up to now',
    '(?:tính )?(?:đến|tới) (?:nay|thời điểm (?:này|hiện tại)|thời điểm báo cáo)|(?<!(?:thực|phát|thể|xuất|biểu|tái) )hiện(?: nay| tại|(?= (?:có|còn|đang|toàn|tỉnh|huyện)))',
    'đến nay',
  ),
  time('season', 'a season', `vụ (?:${seasons})(?:(?: năm)? \\d{4}(?: ?[-/] ?\\d{4})?)?`, 'vụ đông xuân'),
  time('year', 'a year', `${lead}(?:hết |cuối |đầu |đến )?(?:cả )?năm ${year}`, 'năm 2022'),
  time(
    'occasion',
    'a feast, a week',
    '(?:trong |vào |nhân )?(?:dịp|kỳ nghỉ|tết nguyên đán|tết \\p{L}+ \\p{L}+|ngày hội|mùa lễ hội|tuần lễ|tuần|ngày đầu|những ngày)(?= |,)',
    'trong dịp nghỉ',
  ),
  time(
    'occasion',
    'a day on which something was',
    '(?<=^|[,;] )(?:sáng |chiều |tối )?ngày \\d{1,2}/\\d{1,2}(?:/\\d{4})?(?= |,)',
    'ngày 5/9, huyện',
  ),
  time(
    'occasion',
    'the end or the beginning of a year',
    '(?:vào |tới |đến )?(?:cuối|giữa|đầu) năm(?= (?:có|còn|là|đạt|ước|toàn|học)|,)',
    'cuối năm, huyện',
  ),
  time('whole-year', 'the whole year', '(?:cả năm|năm nay)', 'cả năm'),
];
