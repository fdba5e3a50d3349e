/**
 * The rules by which an article is read, each a pattern, what it means and a sample it must match. They know no
 * article: a rule says what words of the language do. Patterns are of the normalised text (`language/normalise.ts`).
 */
import type { DoubtId } from './draft.ts';

/** Where words leave a figure to the editor: in its subject, right before or behind it, anywhere before it or in its clause, anywhere in its sentence. */
export type Where = 'subject' | 'before' | 'denied' | 'gap' | 'behind' | 'onward' | 'sentence';

export type Frame =
  | 'months'
  | 'month'
  | 'this-month'
  | 'quarter'
  | 'year'
  | 'whole-year'
  | 'school-year'
  | 'season'
  | 'now'
  | 'until'
  | 'so-far'
  | 'years'
  | 'occasion';

type Meaning =
  /** When: the span a figure covers. */
  | { kind: 'time'; frame: Frame }
  /** What stands before a subject and is none of it. */
  | { kind: 'opening' }
  /** What stands behind a subject or a figure and changes neither. */
  | { kind: 'closing' }
  /** A clause of its own before the comma, of which nothing is measured. */
  | { kind: 'aside' }
  /** The parts of what was named before begin. */
  | { kind: 'parts' }
  /** Digits that are a name or a date. */
  | { kind: 'label' }
  /** Prices the figure is reckoned at. */
  | { kind: 'prices' }
  /** Words of a subject, or right before a figure, that leave it to an editor. */
  | { kind: 'doubt'; doubt: DoubtId; where: Where }
  /** From here on the article speaks of what is to come. */
  | { kind: 'ahead' };

export type Rule = Meaning & { meaning: string; pattern: RegExp; example: string };
export type RuleKind = Meaning['kind'];
export type RuleOf<K extends RuleKind> = Extract<Rule, { kind: K }>;

const begin = '(?<![\\p{L}\\p{M}\\p{N}])';
const end = '(?![\\p{L}\\p{M}\\p{N}])';
const words = (source: string): RegExp => new RegExp(`${begin}(?:${source})${end}`, 'gu');
const first = (source: string): RegExp => new RegExp(`^(?:${source})${end}`, 'u');
const last = (source: string): RegExp => new RegExp(`${begin}(?:${source})$`, 'u');

const year = '(?<year>(?:19|20)\\d\\d)';
const ofYear = `(?:(?: của)? năm ${year}|(?: của)? năm nay| ?[/-] ?${year}|(?=[ ,;:.)]|$))`;
const place = '(?:tỉnh|thành phố|huyện|thị xã|thị trấn|xã(?! hội)|phường|quận|địa phương|địa bàn)';
/** A place by name: its capitals are lost, so that no more than two syllables are taken. */
const placed = `${place}(?: nhà|(?: \\p{L}+){0,2})?`;

const time = (frame: Frame, meaning: string, source: string, example: string): Rule => ({
  ...{ kind: 'time', frame, meaning, example },
  pattern: words(source),
});
const opening = (meaning: string, source: string, example: string): Rule => ({
  ...{ kind: 'opening', meaning, example },
  pattern: first(source),
});
const closing = (meaning: string, source: string, example: string): Rule => ({
  ...{ kind: 'closing', meaning, example },
  pattern: last(source),
});
const aside = (meaning: string, source: string, example: string): Rule => ({
  ...{ kind: 'aside', meaning, example },
  pattern: first(source),
});
const label = (meaning: string, source: string, example: string): Rule => ({
  ...{ kind: 'label', meaning, example },
  pattern: words(source),
});
const doubt = (id: DoubtId, where: Where, meaning: string, source: string, example: string): Rule => ({
  ...{ kind: 'doubt', doubt: id, where, meaning, example },
  pattern:
    where === 'before' || where === 'denied'
      ? last(source)
      : where === 'behind'
        ? first(source)
        : words(source),
});

export const rules: readonly Rule[] = [
  // When
  time(
    'school-year',
    'a school year',
    'năm học (?<from>20\\d\\d)(?: ?[-/] ?(?<to>20\\d\\d|\\d\\d))?',
    'năm học 2022-2023',
  ),
  time(
    'years',
    'several years',
    '(?:giai đoạn|nhiệm kỳ|thời kỳ|các năm|trong \\d+ năm|\\d+ năm(?: qua| gần đây| liên tiếp)?)(?: \\d{4} ?- ?\\d{2,4})?',
    'giai đoạn 2021-2025',
  ),
  time(
    'years',
    'from one year to another',
    '(?:từ )?năm \\d{4} ?(?:-|đến(?: năm)?) ?\\d{4}',
    'năm 2016-2020',
  ),
  time(
    'until',
    'up to a day',
    `(?:tính |lũy kế )?(?:đến|tới)(?: hết| trước)? (?:ngày )?\\d{1,2}(?:[/-](?<month>1[0-2]|0?[1-9])|(?: tháng (?<month2>1[0-2]|0?[1-9])))(?:[/-]${year}| năm ${'(?<year2>(?:19|20)\\d\\d)'})?`,
    'tính đến ngày 30/9/2023',
  ),
  time(
    'until',
    'up to the end of a month',
    `(?:tính |lũy kế )?(?:đến|tới|hết)(?: hết| đầu| cuối| giữa)? tháng (?<month>1[0-2]|0?[1-9])${ofYear}`,
    'đến hết tháng 9/2023',
  ),
  time(
    'months',
    'the first months of a year',
    `(?<!(?:\\d|mỗi|kéo dài|thời hạn|trước|sau) )(?:(?<months>1[0-2]|0?[2-9])|(?<word>hai|ba|bốn|năm|sáu|bảy|tám|chín|mười một|mười)) tháng(?! tuổi| (?:còn lại|cuối|tới|sau|trước))(?: đầu| qua)?${ofYear}`,
    '9 tháng đầu năm 2023',
  ),
  time('months', 'the first half of a year', `(?<half>nửa) đầu năm(?: ${year}| nay)?`, 'nửa đầu năm 2023'),
  time('quarter', 'a quarter', `quý (?<quarter>iv|i{1,3}|[1-4])${ofYear}`, 'quý III/2023'),
  time('month', 'a month', `(?:riêng )?tháng (?<month>1[0-2]|0?[1-9])${ofYear}`, 'tháng 9 năm 2023'),
  time(
    'this-month',
    'the month of the report',
    '(?:riêng )?(?:trong|của) tháng(?: này)?(?! (?:trước|sau|tới))',
    'trong tháng',
  ),
  time(
    'so-far',
    'from the start of the year',
    '(?:lũy kế |cộng dồn |tính )?(?:từ|kể từ) đầu năm(?: \\d{4})?(?: đến nay| tới nay)?|lũy kế(?: cả)?(?: năm)?|cộng dồn|tính chung|trong năm',
    'từ đầu năm đến nay',
  ),
  time(
    'now',
    'up to now',
    '(?:tính )?(?:đến|tới) (?:nay|thời điểm (?:này|hiện tại)|thời điểm báo cáo)|(?<!(?:thực|phát|thể|xuất|biểu|tái) )hiện(?: nay| tại|(?= (?:có|còn|đang|toàn|tỉnh|huyện)))',
    'đến nay',
  ),
  time(
    'season',
    'a season',
    'vụ (?:đông ?-? ?xuân|hè ?-? ?thu|thu ?-? ?đông|chiêm xuân|chiêm|mùa|xuân|hè|thu|đông|lúa mùa)(?:(?: năm)? \\d{4}(?: ?[-/] ?\\d{4})?)?',
    'vụ đông xuân',
  ),
  time('year', 'a year', `(?:trong |hết |cuối |đầu |đến )?(?:cả )?năm ${year}`, 'năm 2022'),
  time(
    'occasion',
    'a feast, a week, a day',
    '(?:trong |vào |nhân )?(?:dịp|kỳ nghỉ|tết nguyên đán|tết \\p{L}+ \\p{L}+|ngày hội|mùa lễ hội|tuần lễ|tuần|ngày đầu|những ngày|(?<=^|[,;] )(?:sáng |chiều |tối )?ngày \\d{1,2}/\\d{1,2}(?:/\\d{4})?)(?= |,)',
    'trong dịp',
  ),
  time(
    'occasion',
    'the end or the beginning of a year',
    '(?:vào |tới |đến )?(?:cuối|giữa|đầu) năm(?= (?:có|còn|là|đạt|ước|toàn)|,)',
    'cuối năm',
  ),
  time('whole-year', 'the whole year', '(?:ước )?(?:cả năm|năm nay)|cả năm', 'cả năm'),

  // Digits that are no figures
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

  // Prices
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

  // Parts
  {
    kind: 'parts',
    meaning: 'parts of what was named',
    pattern: first(
      '(?:và )?trong đó(?: có)?:?|(?:bao )?gồm(?: có)?:?|chia ra:?|cụ thể(?: là)?:|trong số (?:này|đó)(?: có)?',
    ),
    example: 'trong đó có',
  },

  // Before a subject
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
    `(?:(?:trên địa bàn|toàn|cả) (?:tỉnh|thành phố|huyện|thị xã|xã|phường|quận|địa bàn|ngành|hệ thống))(?:,|(?= ))`,
    'toàn huyện',
  ),
  opening(
    'the place, which acts',
    `(?:(?:ủy ban nhân dân |hội đồng nhân dân )?(?:tỉnh|thành phố|huyện|thị xã|xã|phường|quận)|địa phương|các (?:cấp, )?(?:ngành|địa phương|đơn vị)(?: chức năng)?)(?= (?:đã|có|được|thu|hiện|đang|đón|tổ chức|thành lập|cấp|trồng|giải quyết|thực hiện|phát hiện|xử lý)${end})`,
    'huyện',
  ),
  opening(
    'a place by name, which has or did',
    `(?:tỉnh|thành phố|huyện|thị xã|xã|phường)(?: \\p{L}+){1,3} (?:ước )?(?:có|đã)(?= )`,
    'huyện ví dụ có',
  ),
  opening(
    'a branch, which acts',
    '(?:ngành|lĩnh vực) \\p{L}+(?: \\p{L}+){0,3}(?= (?:có|đã))',
    'ngành giáo dục',
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

  // Behind a subject
  closing(
    'the place',
    `(?:trên địa bàn|của|tại|ở|trong|toàn|cả)(?: toàn)?(?: địa bàn)? ${placed}`,
    'trên địa bàn tỉnh',
  ),
  closing(
    'the place, in one word',
    'trên địa bàn|toàn (?:tỉnh|huyện|thành phố|thị xã|xã(?! hội)|ngành)',
    'trên địa bàn',
  ),
  closing(
    'a helper of the verb',
    '(?:đã|đang|hiện|vẫn|cũng|đều|tiếp tục|thì|(?<!(?:xây|làm|trồng|cấp|lập|nạp|mở|tuyển|ký|tạo|triển|thêm) )mới|chỉ|còn|được|có|là|ước|đạt|thực hiện|cho|với|lên|trong|của)',
    'cũng',
  ),
  closing('a mark', '[,;:.()\\-–]', ':'),

  // Clauses of their own
  aside(
    'a cause or a means',
    '(?:nhờ|do|vì|bởi|tại|ở|với|bằng|qua|thông qua|thực hiện|triển khai|trước|dưới|mặc dù|tuy|dù|bên cạnh|cùng với|ngoài|trên cơ sở|theo|để|nhằm|từ|sau|căn cứ|xác định|phát huy|tập trung|chủ động|tiếp tục|đẩy mạnh|tăng cường|quan tâm|góp phần|tích cực|khi|xét|trong bối cảnh|trong điều kiện|ngay từ)',
    'nhờ',
  ),

  // What leaves a figure to an editor
  doubt(
    'ahead',
    'onward',
    'a goal',
    'phấn đấu|hướng (?:tới|đến)|sẽ|dự kiến (?:đến|cả năm|cuối năm|năm)|nếu',
    'phấn đấu',
  ),
  doubt(
    'ahead',
    'onward',
    'a task',
    '(?:yêu cầu|đề nghị|chỉ đạo|cần|phải|tập trung|tiếp tục|quyết tâm|bảo đảm|đảm bảo|nhằm|để) (?:\\p{L}+ ){0,6}(?:đạt|hoàn thành|giải ngân|thực hiện)(?: \\p{L}+){0,4} (?:tối thiểu|ít nhất|trên|tỷ lệ|100%|\\d)',
    'tập trung giải ngân đạt tỷ lệ',
  ),
  doubt(
    'shared-word',
    'sentence',
    'figures told apart only by their order',
    'lần lượt|tương ứng|tương đương|theo thứ tự',
    'lần lượt',
  ),
  doubt(
    'pronoun',
    'subject',
    'a word that points to something else',
    '^(?:con số|tỷ lệ|tỷ trọng|mức|số|giá trị|kết quả|tổng số|số lượng|tổng|toàn bộ|thêm|cuối|đầu|bao phủ|còn|chi|vốn|đạt)$|(?:con số|tỷ lệ|mức|kết quả|số|chỉ tiêu|chỉ số|nguồn|khoản|lĩnh vực|ngành|nhóm|đây|nội dung|loại|vụ|địa phương)(?: \\p{L}+)? (?:này|đó|trên|nói trên|ấy|kia)|còn lại|trong số|số khác|chúng|điều này|khác|đây|nêu trên|nói trên|kể trên',
    'con số này',
  ),
  doubt(
    'each',
    'subject',
    'one of many',
    '(?:bình quân|trung bình)(?: mỗi| một| hằng| hàng| 1| theo| chung| của)? (?:năm|tháng|quý|ngày|tuần|vụ|đợt|hộ|xã|thửa)|mỗi|mức tăng|tăng bình quân|từng|(?<!cây )(?:hằng|hàng) (?:năm|tháng)',
    'bình quân mỗi tháng',
  ),
  doubt(
    'elsewhere',
    'subject',
    'another area',
    'cả nước|toàn quốc|bình quân chung|mặt bằng chung|khu vực (?:miền|đồng bằng|trung du|tây|đông|phía)|(?:các|nhiều|một số) (?:tỉnh|huyện|xã|địa phương)|vùng (?:trung du|đồng bằng|miền)|tỉnh bạn|thế giới|việt nam|xếp thứ|đứng thứ',
    'cả nước',
  ),
  doubt(
    'of-the-plan',
    'subject',
    'whether the plan or what was attained',
    '(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu(?! quốc gia)|nghị quyết|định mức|nhu cầu|cam kết|theo lộ trình)',
    'kế hoạch',
  ),
  doubt(
    'time',
    'subject',
    'another time',
    'cùng kỳ|(?:tháng|quý|năm|kỳ|vụ) (?:trước|ngoái|sau|tới)|trước đó|trước đây|so|ban đầu|từ \\d+|thời điểm',
    'năm trước',
  ),
  doubt(
    'subject-unclear',
    'subject',
    'a cause, a condition or a doubt',
    '(?:do|(?<!quỹ )vì|bởi|nguyên nhân|chủ yếu|nếu|dù|tuy|chưa|không|thiếu|vướng|khoảng cách|kéo|(?<!việc )làm (?:cho|giảm|tăng|mất|ảnh hưởng)|khiến|dẫn đến|giúp|để|nhằm|góp|đóng góp|tức|nghĩa là|hay|hoặc|thay vì|trừ|ngoại trừ)',
    'do',
  ),
  doubt(
    'words-around',
    'before',
    'a word that changes the number behind it',
    '(?:từng|mỗi|thứ|(?<!thiểu |đa |dân |đổi |thuật |chỉ |tổng |hệ )số|chưa đầy|ngót|non|quá nửa|hàng|vài|(?<!nước )ngoài|suýt soát|những|cả|hết|dưới|tối đa|tối thiểu|ít nhất|nhiều nhất|không quá|không dưới|quá|tới hạn|thêm|bớt|nửa|nhất|từ|sau|trước|qua|trong|cứ|hay|hoặc|tức)',
    'chưa đầy',
  ),
  doubt(
    'bare-number',
    'before',
    'a name that takes a number',
    '(?:thôn|bản|tổ|khu|khu phố|khu vực|xóm|ấp|buôn|khối|tiểu khu|đội|km|lô|đường|trạm|vùng|tiểu đoàn|lớp|khóa|hạng|loại|nhóm|đợt|giai đoạn|bước|chương trình|đề án|tiêu chí|mô hình|mũi)',
    'thôn',
  ),
  doubt(
    'status-apart',
    'gap',
    'an estimate or a forecast that stands apart from its figure',
    '(?:sơ bộ|ước(?: tính)?|dự ước|dự kiến|có thể|khả năng)',
    'ước',
  ),
  doubt('complement', 'denied', 'a number that goes with what was named', '(?:của|tại|bởi|bằng)', 'của'),
  doubt('words-around', 'denied', 'a denial', '(?:chưa|không|chưa thể|khó|suýt|ngoại trừ|trừ)', 'chưa'),
  doubt(
    'words-behind',
    'behind',
    'words that change the figure before them',
    '(?:về|tương ứng|tương đương|trở lên|trở xuống|đổ lại|rưỡi|lẻ|nữa|hoặc|hay|mỗi|một|bình quân|trung bình|nếu|so|hằng|hàng|cho mỗi|trên (?:một|mỗi|\\d)|chưa|không|còn lại|đến|tới|từ|thay|trừ|là|xuống|lên)',
    'về',
  ),

  // What is to come
  {
    kind: 'ahead',
    meaning: 'tasks for the time ahead',
    pattern: words(
      '(?:trong |những |các )?(?:thời gian|tháng|quý|năm) (?:tới|tiếp theo|sau)|những tháng (?:còn lại|cuối)|(?:\\d|ba|bốn|sáu) tháng (?:còn lại|cuối)|(?:phương hướng|nhiệm vụ)(?:,|(?: \\p{L}+){0,3}) (?:giải pháp|nhiệm vụ|trọng tâm|chủ yếu)|để hoàn thành|(?:mục tiêu|kế hoạch|nhiệm vụ) (?:năm|quý|tháng) (?:tới|sau)',
    ),
    example: 'trong những tháng còn lại',
  },
];

/** All rules of a kind, in the order of the table. */
export const rulesOf = <K extends RuleKind>(kind: K): RuleOf<K>[] =>
  rules.filter((rule): rule is RuleOf<K> => rule.kind === kind);
