/** Words that leave a figure to the editor. */
import { doubt, words, type Rule } from './rule.ts';

export const leaveRules: readonly Rule[] = [
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

  {
    kind: 'ahead',
    meaning: 'tasks for the time ahead',
    pattern: words(
      '(?:trong |những |các )?(?:thời gian|tháng|quý|năm) (?:tới|tiếp theo|sau)|những tháng (?:còn lại|cuối)|(?:\\d|ba|bốn|sáu) tháng (?:còn lại|cuối)|(?:phương hướng|nhiệm vụ)(?:,|(?: \\p{L}+){0,3}) (?:giải pháp|nhiệm vụ|trọng tâm|chủ yếu)|để hoàn thành|(?:mục tiêu|kế hoạch|nhiệm vụ) (?:năm|quý|tháng) (?:tới|sau)',
    ),
    example: 'trong những tháng còn lại',
  },
];
