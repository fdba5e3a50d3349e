import type { DataWords } from './data-words.ts';

export const dataWordsVi: DataWords = {
  title: 'Dữ liệu các con số',
  intro: (place) =>
    `Mọi con số trong các báo cáo kinh tế - xã hội của ${place}, mỗi báo cáo một bảng: con số in trong báo cáo và con số trang này suy ra từ đó.`,
  reading:
    'Mỗi hàng là một con số. Đơn vị đứng ngay bên cạnh, vì một báo cáo có nhiều đơn vị. Mỗi con số có khoảng giá trị trước khi làm tròn, nguyên văn chứa nó, và cho biết do báo cáo nêu hay do suy ra.',
  licence: (name) =>
    `Được dùng tự do theo giấy phép ${name}, có ghi nguồn là trang này và tờ báo đã đăng số liệu.`,
  report: {
    title: (period) => `Dữ liệu: ${period}`,
    intro: (title) =>
      `Mọi con số của báo cáo “${title}”, do báo cáo nêu hoặc suy ra, theo thứ tự các chủ đề.`,
    back: 'Dữ liệu của mọi báo cáo',
    link: 'Mọi con số của báo cáo dưới dạng dữ liệu',
    source: 'Từng con số lấy từ đâu',
  },
  downloads: 'Tệp tải về',
  files: {
    csv: 'CSV, cho chương trình máy tính',
    xlsx: 'XLSX, cho Excel và LibreOffice',
    json: 'JSON, cho chương trình máy tính',
  },
  package: 'Gói dữ liệu',
  packageUse:
    'Gói dữ liệu (Frictionless, phiên bản 2) liệt kê tệp CSV của mọi báo cáo và mô tả từng cột, để chương trình máy tính đọc đúng kiểu dữ liệu.',
  schemaTitle: 'Các con số của một báo cáo',
  reports: 'Các báo cáo',
  newest: 'Báo cáo mới nhất',
  table: {
    caption: (period) => `Các con số: ${period}`,
    columns: {
      figure: 'Con số',
      said: 'Nói thành lời',
      known: 'Trước khi làm tròn',
      status: 'Trạng thái',
      origin: 'Báo cáo nêu hay suy ra',
      period: 'Kỳ',
      printed: 'Nguyên văn',
    },
    reported: 'báo cáo nêu',
    derived: 'suy ra',
    forms: {
      implied: 'mức suy ra',
      remaining: 'phần còn lại',
      excess: 'phần vượt kế hoạch',
      completion: 'phần kế hoạch đã đạt',
      change: 'mức tăng, giảm tính bằng phần trăm',
      amount: 'lượng tăng, giảm',
      gap: 'khoảng cách tới mốc thời gian',
      pace: 'nhịp đã đạt',
      'pace-needed': 'nhịp cần đạt',
      'pace-ratio': 'nhịp cần đạt so với nhịp đã đạt',
      rest: 'phần khác',
      derived: 'từ các con số khác',
      since: 'thêm, bớt so với báo cáo trước',
      'year-on-year': 'so với báo cáo cùng kỳ năm trước',
    },
    statuses: { A: 'bình thường', E: 'ước', P: 'sơ bộ', F: 'dự kiến', B: 'đổi cách tính' },
  },
  tools: {
    filter: 'Tìm trong bảng',
    origin: 'Hiện',
    topic: 'Chủ đề',
    all: 'tất cả',
    shown: '#/% con số',
  },
  dataset: {
    name: (place, period) => `Số liệu kinh tế - xã hội ${place}: ${period}`,
    description: (title, lead, publishers) =>
      `${title}. ${lead} Số liệu theo ${publishers}, mỗi con số kèm đơn vị, khoảng giá trị trước khi làm tròn và nguyên văn chứa nó; con số do trang này suy ra được ghi rõ.`,
    technique:
      'Con số lấy từ nguyên văn bài báo và được máy đối chiếu lại; con số suy ra được tính trên toàn bộ khoảng giá trị mà việc làm tròn để ngỏ.',
    keywords: ['số liệu kinh tế - xã hội', 'chính quyền địa phương', 'dữ liệu mở', 'Việt Nam'],
    catalogue: 'Dữ liệu các con số',
  },
};
