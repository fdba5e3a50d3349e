/** What stands around a subject and is none of it, and what its parts and prices are told by. */
import { aside, closing, end, first, opening, words, type Rule } from './rule.ts';

const place = '(?:tỉnh|thành phố|huyện|thị xã|thị trấn|xã(?! hội)|phường|quận|địa phương|địa bàn)';
/** A place by name: its capitals are lost, so that no more than two syllables are taken. */
const placed = `${place}(?: nhà|(?: \\p{L}+){0,2})?`;

export const edgeRules: readonly Rule[] = [
  {
    kind: 'prices',
    meaning: 'constant prices of a year',
    pattern: words('(?:theo |tính theo )?giá(?: so sánh| cố định)?(?: năm)? (?<year>\\d{4})'),
    example: 'giá so sánh 2010',
  },
  {
    kind: 'prices',
    meaning: 'current prices',
    pattern: words('(?:theo |tính theo )?giá (?:hiện hành|thực tế)'),
    example: 'theo giá hiện hành',
  },
  {
    kind: 'prices',
    meaning: 'constant prices, the year not said',
    pattern: words('(?:theo |tính theo )?giá so sánh'),
    example: 'theo giá so sánh',
  },

  {
    kind: 'parts',
    meaning: 'parts of what was named',
    pattern: first(
      '(?:và )?trong đó(?: có)?:?|(?:bao )?gồm(?: có)?:?|chia ra:?|cụ thể(?: là)?:|trong số (?:này|đó)(?: có)?',
    ),
    example: 'trong đó có',
  },

  opening('a list mark', '[-+*•·–—]|[a-zđ]\\)|\\d{1,2}[.)]', '-'),
  opening(
    'a joiner',
    '(?:và|còn|song|nhưng|tuy nhiên|đồng thời|cùng với đó|bên cạnh đó|ngoài ra|theo đó|qua đó|nhờ đó|từ đó|do đó|cụ thể(?: là)?|đặc biệt(?: là)?|nổi bật là|đáng chú ý(?: là)?|nhất là|kết quả(?: là)?|nhìn chung|tính chung|về cơ bản|trong khi(?: đó)?|riêng|mặt khác|song song đó|thế nhưng|hiện nay|theo báo cáo|theo thống kê|theo kế hoạch)[,:]?',
    'bên cạnh đó,',
  ),
  opening(
    'the time',
    `(?:trong|tính đến|đến|lũy kế|hết|qua|sau|ước|kết thúc|tính|riêng|chỉ tính|của|vào|ở|kỳ)(?= *(?:,|$))`,
    'trong',
  ),
  opening(
    'a whole place, which is the report’s own',
    `(?:(?:trên địa bàn|toàn|cả) (?:tỉnh|thành phố|huyện|thị xã|xã(?! hội)|phường|quận|địa bàn|ngành|hệ thống))(?:,|(?= |$))`,
    'toàn huyện',
  ),
  opening(
    'the place, which acts',
    `(?:(?:ủy ban nhân dân |hội đồng nhân dân )?(?:tỉnh|thành phố|huyện|thị xã|xã|phường|quận)|địa phương|các (?:cấp, )?(?:ngành|địa phương|đơn vị)(?: chức năng)?)(?= (?:đã|có|được|thu|hiện|đang|đón|tổ chức|thành lập|cấp|trồng|giải quyết|thực hiện|phát hiện|xử lý)${end})`,
    'huyện đã trồng',
  ),
  opening(
    'a place by name, which has or did',
    `(?:tỉnh|thành phố|huyện|thị xã|xã|phường)(?: \\p{L}+){1,3} (?:ước )?(?:có|đã)(?= )`,
    'huyện ví dụ có 5 xã',
  ),
  opening(
    'a branch, which acts',
    '(?:ngành|lĩnh vực) \\p{L}+(?: \\p{L}+){0,3}(?= (?:có|đã))',
    'ngành giáo dục có',
  ),
  opening(
    'a helper of the verb',
    '(?:đã|đang|hiện(?! (?:đại|trạng|vật))|vẫn|cũng|có|được|là|với|thì|mới|chỉ(?! (?:số|tiêu|đạo|thị))|còn)(?= |$)',
    'đã',
  ),
  opening(
    'who tells it',
    '(?:\\p{L}+ ){1,12}(?:cho (?:hay|biết|thấy)|công bố)(?: rằng)?,?',
    'chi cục thống kê huyện cho biết',
  ),
  opening(
    'a kind of place that names none',
    '(?:các )?(?:tỉnh|thành phố|huyện|thị xã|xã|phường|thị trấn|đơn vị|địa phương)(?= *(?:,|và|$))',
    'thành phố',
  ),
  opening('what an event did', '(?:làm|khiến(?: cho)?)(?= *$)', 'làm'),
  opening('a comma', '[,;:.()…]', ','),

  closing(
    'the place',
    `(?:trên địa bàn|của|tại|ở)(?: toàn)?(?: địa bàn)? ${placed}|(?:trong|toàn|cả)(?: địa bàn)? ${place}`,
    'trên địa bàn tỉnh',
  ),
  closing(
    'the place, in one word',
    'trên địa bàn|toàn (?:tỉnh|huyện|thành phố|thị xã|xã(?! hội)|ngành)',
    'trên địa bàn',
  ),
  closing(
    'a helper of the verb',
    '(?:đã|đang|(?<!(?:thực|phát|xuất|thể|biểu) )hiện|vẫn|cũng|đều|tiếp tục|thì|chỉ|còn|được|có|là|ước|đạt|thực hiện|cho|với|lên|trong|của)',
    'cũng',
  ),
  closing('a mark', '[,;:.()\\-–]', ':'),

  aside(
    'a cause or a means',
    '(?:nhờ|do|vì|bởi|tại|ở|với|bằng|qua|thông qua|thực hiện|triển khai|trước|dưới|mặc dù|tuy|dù|bên cạnh|cùng với|ngoài|trên cơ sở|theo|để|nhằm|từ|sau|căn cứ|xác định|phát huy|tập trung|chủ động|tiếp tục|đẩy mạnh|tăng cường|quan tâm|góp phần|tích cực|khi|xét|trong bối cảnh|trong điều kiện|ngay từ)',
    'nhờ',
  ),
];
