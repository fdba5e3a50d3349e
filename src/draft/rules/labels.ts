/** Digits that are names and dates, and figures of nothing. */
import { end, label, type Rule } from './rule.ts';

export const labelRules: readonly Rule[] = [
  label(
    'an action programme or a scheme by its number',
    `(?:chương trình|đề án|dự án|nghị quyết|chỉ thị|quyết định|nghị định|thông tư|luật|kết luận|quy định|công văn|kế hoạch|mô hình|tiểu dự án|nội dung|tiêu chí|phong trào)(?: số)? \\d{1,4}[a-z]?(?:[-/.][\\p{L}\\d]+)*(?! ?(?:%|(?:tỷ|triệu|nghìn|ha|tấn|xã|hộ|dự án|đề án|tiêu chí|mô hình|chương trình|nội dung|nhiệm vụ)${end}))`,
    'chương trình 135',
  ),
  label(
    'a place by its number',
    `(?:thôn|bản|tổ(?: dân phố)?|khu(?: phố| vực)?|xóm|ấp|buôn|khối|tiểu khu|phường|quận|đội|ngõ|ngách|hẻm|km|tầng|lô|cụm|đường|quốc lộ|tỉnh lộ|đường tỉnh|cầu|trạm|vùng|tiểu đoàn|trung đoàn|sư đoàn|quân khu|hồ|kênh) (?:số )?\\d{1,4}[a-z]?(?![\\d.,/]| ?(?:%|(?:tỷ|triệu|nghìn|ha|tấn|hộ|người|con)${end}))`,
    'quốc lộ 3',
  ),
  label('a road by its short name', '(?:ql|tl|đt|đh|ct|hl)\\.? ?\\d{1,4}[a-z]?', 'ql3b'),
  label(
    'a step, a degree, a class',
    `(?:mức(?: độ)?|cấp(?: độ)?|hạng|loại|nhóm|lớp|khóa|kỳ họp(?: thứ)?|lần(?: thứ)?|đợt|bậc|giai đoạn|bước|ca|tuyến|thế hệ|phiên họp(?: thứ)?|phần|chương|điều|khoản|mục|điểm|số|top|mũi|liều|vắc xin mũi|vòng|đời)(?: thứ)? (?:[ivx]+|\\d{1,3}[a-z]?)(?:, (?:[ivx]+|\\d{1,2}))*(?: và (?:[ivx]+|\\d{1,2}))?(?![\\d.,/]| ?(?:%|(?:tỷ|triệu|nghìn|ha|tấn|hộ|người|con|xã|trường|dự án|lần)${end}))`,
    'mức độ 1',
  ),
  label('a degree in brackets or with its mark', '[1-5] sao(?: trở lên)?', '3 sao'),
  label(
    'a name that ends in a number',
    '(?:covid|sars-cov|vac|iso|g|f|b|a|h|u)[- ]?\\d{1,5}(?:n\\d)?|[2-5]g|30a|\\d{3}a',
    'covid-19',
  ),
  label(
    'a standard year',
    'giá(?: so sánh| cố định)?(?: năm)? \\d{4}|so sánh(?: năm)? \\d{4}',
    'giá so sánh 2010',
  ),
  label(
    'a day',
    `(?:ngày|sáng|chiều|tối|mùng|hôm) \\d{1,2}(?:[/-]\\d{1,2}(?:[/-]\\d{4})?| tháng \\d{1,2}(?: năm \\d{4})?)?`,
    'ngày 25/10',
  ),
  label(
    'a day without the word',
    '\\d{1,2}[/-]\\d{1,2}[/-](?:19|20)\\d\\d|(?:0?[1-9]|1[0-2])/(?:19|20)\\d\\d',
    '31/12/2022',
  ),
  label(
    'a holiday',
    '(?:lễ|tết|dịp|kỷ niệm|quốc khánh|chợ)(?: \\p{L}+){0,3} (?:30/4|1/5|2/9|8/3|20/10|20/11|27/7|10/3)(?: và (?:1/5|2/9))?|30/4(?: ?(?:-|và) ?1/5)?|2/9',
    'dịp lễ 30/4',
  ),
  label(
    'an anniversary',
    '(?:kỷ niệm )?\\d{1,3} năm (?:ngày|thành lập|tái lập|truyền thống)',
    '70 năm ngày thành lập',
  ),
  label(
    'a scale or a clock',
    'tỷ lệ 1/\\d{3,6}|24/7|24/24(?: ?(?:h|giờ))?|\\d{1,2} ?(?:h|giờ)(?: ?\\d{2}(?: phút)?)?',
    'tỷ lệ 1/500',
  ),
  label('an age', '\\d{1,3}(?: ?- ?\\d{1,3})? (?:tháng )?tuổi', '5 tuổi'),
  label('a place on a plan or an order of a list', '(?:\\d+ ){0,1}\\d+ con số', '2 con số'),
];
