/** Digits that are names and dates, and figures of nothing. */
import { label, type Rule } from './rule.ts';

/**
 * What may follow a number that is a name: the end, a mark, or a word that goes on about what is named. Where anything
 * else follows, the number may count it, and is left to an editor.
 */
const nameEnds =
  '(?![\\d.,/]*\\d)(?= *(?:$|[,;.:)(–-]|(?:của|tại|ở|và|đã|đạt|được|là|xã|phường|thị|huyện|tỉnh|thành phố|đoạn|qua|năm|về|với|từ|đến|cho|trên|trong|theo|có|ngày|giai đoạn|nối|thuộc|do|gây|sẽ|nhằm|để|khi|hoàn thành)(?!\\p{L})))';

const programmes =
  '(?:chương trình|đề án|dự án|nghị quyết|chỉ thị|quyết định|nghị định|thông tư|(?<!(?:kỷ|pháp|kỉ) )luật|kết luận|quy định|công văn|kế hoạch|mô hình|tiểu dự án|nội dung|tiêu chí|phong trào)';
const places =
  '(?:thôn|bản|tổ(?: dân phố)?|khu(?: phố| vực)?|xóm|ấp|buôn|khối|tiểu khu|phường|quận|đội|ngõ|ngách|hẻm|km|tầng|lô|cụm|đường|quốc lộ|tỉnh lộ|đường tỉnh|cầu|trạm|vùng|tiểu đoàn|trung đoàn|sư đoàn|quân khu|hồ|kênh)';
const degrees =
  '(?:mức(?: độ)?|cấp(?: độ)?|hạng|loại|nhóm|lớp|khóa|kỳ họp(?: thứ)?|lần(?: thứ)?|đợt|bậc|giai đoạn|bước|ca|tuyến|thế hệ|phiên họp(?: thứ)?|phần|chương|điều|khoản|mục|điểm|số|top|mũi|liều|vắc xin mũi|vòng|đời|bão số)';

export const labelRules: readonly Rule[] = [
  label(
    'an action programme or a scheme by its number',
    `${programmes}(?: số)? \\d{1,4}[a-z]?(?:[-/.][\\p{L}\\d]+)*${nameEnds}`,
    'chương trình 135',
  ),
  label('a place by its number', `${places} (?:số )?\\d{1,4}[a-z]?${nameEnds}`, 'quốc lộ 3'),
  label('a road by its short name', `(?:ql|tl|đt|đh|ct|hl)\\.? ?\\d{1,4}[a-z]?${nameEnds}`, 'ql3b'),
  label(
    'a step, a degree, a class',
    `${degrees}(?: thứ)? (?:[ivx]+|\\d{1,3}[a-z]?)(?:, (?:[ivx]+|\\d{1,2}))*(?: và (?:[ivx]+|\\d{1,2}))?${nameEnds}`,
    'mức độ 1',
  ),
  label('a product’s stars', '[1-5] sao(?: trở lên)?', '3 sao'),
  label(
    'a name that ends in a number',
    '(?:covid|sars-cov|vac|iso)[- ]?\\d{1,5}|[gfah][0-9]{1,2}|h\\dn\\d|[2-5]g|30a|\\d{3}a|ron ?\\d{2}',
    'covid-19',
  ),
  label(
    'a standard year',
    'giá(?: so sánh| cố định)?(?: năm)? \\d{4}|so sánh(?: năm)? \\d{4}',
    'giá so sánh 2010',
  ),
  label(
    'a day',
    '(?:ngày|sáng|chiều|tối|mùng|hôm) \\d{1,2}(?:[/-]\\d{1,2}(?:[/-]\\d{4})?| tháng \\d{1,2}(?: năm \\d{4})?)(?![/\\d])',
    'ngày 25/10',
  ),
  label(
    'a day without the word',
    '\\d{1,2}[/-]\\d{1,2}[/-](?:19|20)\\d\\d|(?:0?[1-9]|1[0-2])/(?:19|20)\\d\\d',
    '31/12/2022',
  ),
  label(
    'a holiday',
    '(?:lễ|tết|dịp|kỷ niệm|quốc khánh|chợ)(?: \\p{L}+){0,3} (?:30/4|1/5|2/9|8/3|20/10|20/11|27/7|10/3)(?: ?(?:-|và) ?(?:1/5|2/9))?(?!/)',
    'dịp lễ 30/4',
  ),
  label(
    'an anniversary',
    '(?:kỷ niệm )?\\d{1,3} năm (?:ngày|thành lập|tái lập|truyền thống)',
    '70 năm ngày thành lập',
  ),
  label(
    'a scale or a clock',
    'tỷ lệ 1/\\d{3,6}|24/7|24/24 ?(?:h|giờ)|\\d{1,2} ?(?:h|giờ)(?: ?\\d{2}(?: phút)?)?',
    'tỷ lệ 1/500',
  ),
  label('an age', '(?<![.,\\d])\\d{1,3}(?: ?- ?\\d{1,3})? (?:tháng )?tuổi', '5 tuổi'),
  label('figures of speech', '[2-9] con số', '2 con số'),
];
