import { nbsp } from './numbers.ts';
import { chartWordsVi } from './chart-words-vi.ts';
import { overTimeWordsVi } from './over-time-words-vi.ts';
import { reportsWordsVi } from './reports-words-vi.ts';
import { comparisonWordsVi } from './comparison-words-vi.ts';
import { correctionWordsVi } from './correction-words-vi.ts';
import { dataWordsVi } from './data-words-vi.ts';
import { embedWordsVi } from './embed-words-vi.ts';
import { feedWordsVi } from './feed-words-vi.ts';
import { fileWordsVi } from './file-words-vi.ts';
import { methodWordsVi } from './method-words-vi.ts';
import type { PageWords } from './page-words.ts';
import { sourceWordsVi } from './source-words-vi.ts';
import { reviewWordsVi } from './review-words-vi.ts';

export const pageWordsVi: PageWords = {
  languageName: 'Tiếng Việt',
  skipToContent: 'Đến nội dung chính',
  contents: 'Trong trang này',
  draft: 'Bản nháp, chưa xuất bản',
  figuresOf: (topic) => `Số liệu: ${topic}`,
  columns: {
    relation: 'Loại',
    said: 'Báo cáo nêu',
    hedge: 'Từ kèm số',
    printed: 'Nguyên văn',
    known: 'Chưa làm tròn thì nằm trong',
    derived: 'Suy ra',
  },
  relations: {
    level: 'Mức',
    part: 'Một phần của tổng thể',
    target: 'Kế hoạch',
    plan: 'So với kế hoạch',
    period: 'So với kỳ khác',
    indicator: 'So với chỉ tiêu khác',
  },
  disputed: 'nhiều cách hiểu',
  derived: 'suy ra',
  estimated: 'ước',
  provisional: 'sơ bộ',
  forecast: 'dự kiến',
  break: 'đổi cách tính',
  noHedge: 'không có',
  exact: 'đúng con số này',
  noInterval: 'không có con số',
  nothingDerived: 'không suy ra gì',
  notStated: 'báo cáo không nêu',
  notReported: 'Báo cáo không nêu con số này.',
  onlyWholeNumber: 'số nguyên duy nhất phù hợp',
  toFill: '…',
  paragraph: (number) => `đoạn${nbsp}${number ?? '…'}`,
  statements: 'Những nhận định không kèm con số',
  statementKinds: { progress: 'Kết quả', limit: 'Hạn chế', direction: 'Phương hướng' },
  chart: chartWordsVi,
  overTime: overTimeWordsVi,
  comparison: comparisonWordsVi,
  reports: reportsWordsVi,
  embed: embedWordsVi,
  files: fileWordsVi,
  review: reviewWordsVi,
  sourcePage: sourceWordsVi,
  correction: correctionWordsVi,
  feed: feedWordsVi,
  data: dataWordsVi,
  methodPage: methodWordsVi,
  site: {
    linkTo: (title) => `Liên kết tới mục “${title}”`,
    copied: 'Đã chép địa chỉ',
    languages: 'Ngôn ngữ',
    dark: 'Nền tối',
    inShort: 'Tóm tắt',
    sectionBefore: 'Mục trước:',
    sectionAfter: 'Mục sau:',
    toTop: 'Lên đầu trang',
    reports: 'Các báo cáo khác',
    reportBefore: (period) => `Báo cáo trước: ${period}`,
    reportAfter: (period) => `Báo cáo sau: ${period}`,
    evidence: (reported, derived) =>
      [
        `Vì sao biết: nguyên văn ${reported > 0 ? `của ${reported}${nbsp}con số` : 'của báo cáo'}`,
        derived > 0 && `cách tính ${derived}${nbsp}số suy ra`,
      ]
        .filter(Boolean)
        .join(', '),
    across: {
      title: 'Nhìn qua cả báo cáo',
      intro: 'Những điều chỉ thấy khi đặt các mục cạnh nhau: chỗ khớp, chỗ lệch và chỗ báo cáo bỏ trống.',
    },
    moved: { title: 'Trang đã chuyển chỗ', link: 'Đến trang mới' },
    notFound: {
      title: 'Không có trang này',
      text: 'Địa chỉ có thể đã gõ nhầm. Mọi trang của chúng tôi đều tìm được từ trang đầu.',
      home: 'Về trang đầu',
    },
  },
  method: {
    title: 'Các con số được đọc như thế nào',
    paragraphs: [
      'Mỗi con số của báo cáo đi kèm nguyên văn chứa nó. Máy đọc lại nguyên văn ấy, độc lập với số đã lưu, và hai bên phải khớp nhau về trị số, đơn vị, mức độ và quan hệ.',
      'Một số in ra không kèm từ nào được hiểu là đã làm tròn ở chữ số cuối; số đếm thì đúng như in. “Khoảng”, “hơn”, “gần” được giữ nguyên và đổi thành một khoảng giá trị; đó là cách đọc của ban biên tập trang này.',
      'Số suy ra được tính từ các số của báo cáo, trên cả khoảng giá trị của chúng, luôn ghi là “suy ra” kèm công thức, và không in nhiều chữ số hơn mức cho phép. Trong bài, con số gạch chân bằng chấm là số suy ra và dẫn tới công thức của nó.',
    ],
  },
  glossary: 'Giải thích từ ngữ',
  source: {
    title: 'Nguồn',
    article: 'Bài báo',
    publisher: 'Nơi đăng',
    byline: 'Bút danh',
    published: 'Ngày đăng',
    address: 'Địa chỉ',
    period: 'Kỳ báo cáo',
    cutOff: 'Ngày chốt số liệu',
    unknown: 'không rõ',
  },
  about: {
    title: 'Về trang này',
    notOfficial: 'Trang này không phải ấn phẩm chính thức của thành phố.',
    publisher: 'Đơn vị làm trang',
    contact: 'Liên hệ',
    unknown: 'chưa nêu',
    licence: (name) => `Dữ liệu và lời của trang: ${name}.`,
    articleRights: 'Bài báo thuộc về tòa soạn; ở đây chỉ trích những cụm từ ngắn giữ con số.',
    licences: 'Giấy phép của phông chữ và mã nguồn',
    place: (from, to) =>
      [from && `Là đơn vị hành chính từ ${from}`, to && `không còn là đơn vị hành chính từ ${to}`]
        .filter(Boolean)
        .join('; '),
  },
};
