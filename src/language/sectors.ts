/** The fields of a report, by the words of what is measured: where a new indicator is put until an editor moves it. */
import type { Text } from '../model/schema.ts';

/** `id`: of the topic and its file. The first whose words are found has it. */
export type Sector = { id: string; title: Text; words: RegExp };

const sector = (id: string, vi: string, en: string, words: string): Sector => ({
  ...{ id, title: { vi, en } },
  words: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u'),
});

/** What no words tell. */
export const unsorted: Sector = sector('unsorted', 'Chưa xếp mục', 'Still to be sorted', '(?!)');

/** Words in the spelling of `normalisePhrase`. */
export const sectors: readonly Sector[] = [
  sector(
    'growth',
    'Tăng trưởng',
    'Growth',
    'grdp|tổng sản phẩm|tăng trưởng|cơ cấu kinh tế|tổng giá trị sản xuất',
  ),
  sector(
    'budget',
    'Thu, chi ngân sách',
    'Budget',
    'ngân sách|thu nội địa|chi thường xuyên|thuế|phí|lệ phí|dự toán',
  ),
  sector(
    'investment',
    'Đầu tư công',
    'Public investment',
    'giải ngân|đầu tư công|vốn đầu tư|xây dựng cơ bản|dự án|fdi',
  ),
  sector(
    'culture',
    'Văn hóa, thể thao',
    'Culture and sport',
    'văn hóa|văn nghệ|thể thao|câu lạc bộ|gia đình văn hóa',
  ),
  sector('tourism', 'Du lịch', 'Tourism', 'du lịch|lượt khách|khách|lưu trú|lữ hành'),
  sector(
    'education',
    'Giáo dục',
    'Education',
    'giáo dục|học sinh|trường|lớp|tốt nghiệp|mầm non|tiểu học|trung học|giáo viên|phổ cập',
  ),
  sector(
    'health',
    'Y tế, bảo hiểm',
    'Health and insurance',
    'y tế|bảo hiểm|bệnh|khám|bác sĩ|giường bệnh|tiêm|trẻ em|suy dinh dưỡng|dân số',
  ),
  sector(
    'labour',
    'Việc làm, an sinh',
    'Jobs and welfare',
    'việc làm|lao động|hộ nghèo|cận nghèo|giảm nghèo|đào tạo nghề|trợ cấp|người có công|nhà tạm',
  ),
  sector('ocop', 'Chương trình OCOP', 'The OCOP programme', 'ocop|mỗi xã một sản phẩm'),
  sector(
    'countryside',
    'Nông thôn mới',
    'New countryside',
    'nông thôn mới|tiêu chí|đường giao thông nông thôn',
  ),
  sector(
    'agriculture',
    'Nông, lâm nghiệp và hợp tác xã',
    'Farming, forestry and cooperatives',
    'nông|lâm|thủy sản|lúa|ngô|cây|rừng|đàn|trâu|bò|lợn|gia súc|gia cầm|lương thực|gieo trồng|diện tích|sản lượng|năng suất|thịt|hợp tác xã|chăn nuôi',
  ),
  sector(
    'e-services',
    'Cải cách hành chính, chuyển đổi số',
    'Administration and e-services',
    'hồ sơ|dịch vụ công|trực tuyến|chuyển đổi số|cải cách hành chính|số hóa|chữ ký số',
  ),
  sector(
    'industry',
    'Công nghiệp, xây dựng',
    'Industry and construction',
    'công nghiệp|iip|xây dựng|điện|khai khoáng|chế biến|cụm công nghiệp',
  ),
  sector(
    'retail',
    'Thương mại, dịch vụ',
    'Trade and services',
    'bán lẻ|thương mại|dịch vụ|xuất khẩu|nhập khẩu|kim ngạch|giá tiêu dùng|cpi|doanh thu|chợ',
  ),
  sector(
    'business',
    'Doanh nghiệp, tín dụng',
    'Business and credit',
    'doanh nghiệp|hộ kinh doanh|vốn đăng ký|tín dụng|dư nợ|huy động vốn|cho vay|nợ xấu',
  ),
  sector(
    'land',
    'Đất đai, môi trường',
    'Land and environment',
    'đất|thửa|giấy chứng nhận|môi trường|rác|nước sạch|đấu giá|mặt bằng',
  ),
  sector(
    'order',
    'An ninh, trật tự',
    'Security and order',
    'tai nạn|vụ|phạm pháp|tội phạm|ma túy|giao thông|cháy|công dân|đơn thư|vi phạm|công an|nghĩa vụ quân sự',
  ),
  sector(
    'party',
    'Xây dựng Đảng, đoàn thể',
    'Party and unions',
    'đảng viên|chi bộ|kết nạp|đoàn viên|hội viên',
  ),
];
