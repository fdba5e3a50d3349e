import type { ChartWords } from './chart-words.ts';
import { nbsp, numberFormat } from './numbers.ts';

const number = numberFormat('vi-VN');

export const chartWordsVi: ChartWords = {
  table: 'Xem số liệu dạng bảng',
  columns: {
    what: 'Chỉ tiêu',
    value: 'Báo cáo nêu hoặc suy ra',
    known: 'Chưa làm tròn thì nằm trong',
    how: 'Cách có số này',
    mark: 'Mốc thời gian',
  },
  looks: { reported: 'báo cáo nêu', estimated: 'số ước', derived: 'suy ra', disputed: 'nhiều cách hiểu' },
  key: {
    reported: 'số báo cáo nêu',
    estimated: 'số ước',
    beyond: 'phần vượt kế hoạch',
    derived: 'số suy ra',
    disputed: 'một trong nhiều cách hiểu',
    track: 'trọn 100%',
    rest: 'phần còn lại',
    known: 'khoảng chứa số chưa làm tròn',
    'open-up': 'từ mức này trở lên',
    'open-down': 'từ mức này trở xuống',
  },
  keyTitle: 'Chú giải',
  aspects: { level: 'Mức', plan: 'Kế hoạch', period: 'Cùng kỳ' },
  stated: 'có',
  none: 'trống',
  matrix: {
    limit: 'Hạn chế',
    figure: 'Con số liên quan',
    direction: 'Phương hướng',
    none: 'báo cáo không nêu',
  },
  percent: (value) => `${number(String(value))}%`,
  markLabel: (mark) => `đã qua ${mark} năm`,
  noMark: 'không áp dụng',
  source: (publisher, period, isDerived) =>
    `Nguồn: ${publisher} (${period}).${isDerived ? ' Số suy ra do trang này tính.' : ''}`,
  done: 'Đã đạt',
  gap: 'Khoảng cách tới mốc thời gian',
  paceTitle: 'Bình quân mỗi tháng',
  paceSoFar: (months) => `${months}${nbsp}tháng đã qua`,
  paceNeeded: (months) => `${months}${nbsp}tháng còn lại cần`,
  paceRatio: 'Nhịp cần có so với nhịp đã qua',
  asPrinted: 'Báo cáo ghi',
  change: 'Thay đổi',
  cutAxis: 'Trục không bắt đầu từ 0; vị trí so được với nhau, chiều dài thì không.',
  thisSeason: 'vụ này',
  otherSeasons: 'phần còn lại, thuộc các vụ khác trong năm',
  wholeNotStated: 'Báo cáo không nêu tổng số.',
  ringed: (what, figure) => `Ô có viền: ${what.charAt(0).toLowerCase()}${what.slice(1)}, ${figure}`,
  reading: (number) => `Cách hiểu ${number}`,
  notStated: {
    plan: 'Báo cáo không nêu kế hoạch.',
    period: 'Báo cáo không so với kỳ khác.',
    both: 'Báo cáo không nêu kế hoạch, không so với kỳ khác.',
  },
};
