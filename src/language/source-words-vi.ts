import type { SourceWords } from './source-words.ts';

const listed = new Intl.ListFormat('vi', { type: 'conjunction' });

export const sourceWordsVi: SourceWords = {
  title: (period) => `Nguồn của từng con số: ${period}`,
  link: 'Nguồn của từng con số, theo thứ tự của bài báo',
  intro:
    'Theo thứ tự của bài báo, từng con số một: báo in những từ nào, trang này đọc ra điều gì, suy ra được gì, và những từ ấy không nói gì.',
  counts: ({ facts, phrases, derived, statements, quoted, words }) =>
    `Trang ghi ${facts} dữ kiện trong ${phrases} cụm từ của bài, suy ra thêm ${derived} con số, và kể lại ${statements} nhận định không kèm con số. Các cụm từ dẫn nguyên văn dài ${quoted} tiếng trong bài ${words} tiếng.`,
  verify:
    'Ai có bài báo đều kiểm tra được: lệnh npm run verify tìm từng cụm từ trong bài và liệt kê mọi câu có con số mà trang chưa ghi.',
  article: 'Các dữ kiện',
  paragraph: (paragraph) => `Bài báo, ${paragraph}`,
  noParagraph: 'Không ghi đoạn',
  sentence: (paragraph, sentence) => `${paragraph}, câu\u00a0${sentence}`,
  labels: {
    printed: 'Nguyên văn',
    place: 'Chỗ trong bài',
    said: 'Trang đọc là',
    hedge: 'Từ kèm số',
    known: 'Chưa làm tròn thì nằm trong',
    status: 'Trạng thái',
    span: 'Tính trên',
    comparedWith: 'So với',
    source: 'Nguồn',
    formula: 'Cách tính',
    from: 'Tính từ',
    derived: 'Suy ra',
    unsaid: 'Cụm từ này không nói',
    checks: 'Đối chiếu trong báo cáo',
    charts: 'Biểu đồ',
    reading: (name) => `Cách hiểu: ${name}`,
  },
  hedges: {
    about:
      '“khoảng”: trang hiểu là đã làm tròn, có thể hơn hay kém nửa đơn vị của chữ số có nghĩa cuối cùng (không thô hơn chữ số thứ hai).',
    over: '“hơn” hay “trên”: trang hiểu là từ số đã in trở lên, chưa tới một đơn vị của chữ số có nghĩa cuối cùng.',
    nearly:
      '“gần”: trang hiểu là chưa tới hoặc bằng số đã in, kém không quá một đơn vị của chữ số có nghĩa cuối cùng.',
  },
  statuses: {
    A: 'số đã thực hiện, báo nêu không kèm chữ “ước” hay “dự kiến”',
    E: 'số ước: khi viết báo cáo chưa có số cuối cùng',
    P: 'số sơ bộ, có thể còn được điều chỉnh',
    F: 'số dự kiến',
    B: 'đổi cách tính hoặc địa giới so với kỳ trước',
  },
  cutOff: (day) => (day === undefined ? 'báo cáo không nêu ngày chốt số liệu' : `chốt ${day}`),
  unsaid: {
    'cut-off': 'số liệu chốt ngày nào',
    amount: 'mức tuyệt đối là bao nhiêu, nên không suy ra được con số nào bằng tiền, tấn hay đơn vị đếm',
    plan: 'kế hoạch là bao nhiêu',
    comparison: 'so với kỳ trước thì tăng hay giảm',
    'plan-word': 'so với loại kế hoạch nào',
    'plan-issuer': 'ai giao kế hoạch ấy',
    'plan-span': 'kế hoạch ấy của năm hay của kỳ nào',
    base: 'so với kỳ nào',
    'base-year': 'cùng kỳ của năm nào; trang hiểu là năm liền trước',
    prices: 'tính theo giá năm nào, nên không biết lượng hàng có tăng như vậy không',
    end: 'tính đến ngày nào',
    whole: 'phần này là của tổng số bao nhiêu',
    exact: 'con số đúng là bao nhiêu',
  },
  derivedStatus: 'số do trang này suy ra, báo không nêu',
  totals: {
    title: 'Số suy ra từ nhiều dữ kiện',
    intro: 'Báo nhắc tên mà không nêu con số; trang tính từ những con số báo có nêu.',
  },
  oddities: {
    title: 'Những chỗ cần đọc kỹ',
    intro: 'Những chỗ dễ hiểu lầm nếu chỉ nhìn con số.',
  },
  seeOddity: (title) => `Cần đọc kỹ: ${title}`,
  contradiction: {
    label: 'Báo cáo trái nhau',
    trusted: (figures, names) =>
      `Chính báo cáo nêu những con số không thể cùng đúng: ${figures.join('; ')}. Trang này theo ${listed.format(names)}.`,
    none: (figures) =>
      `Chính báo cáo nêu những con số không thể cùng đúng: ${figures.join('; ')}. Trang này không theo con số nào và không suy ra gì từ chúng.`,
  },
  agreement: {
    'as-printed': (others) => `Khớp với ${others.join('; ')}.`,
    rounding: (others) => `Khớp với ${others.join('; ')}; chỗ lệch là do làm tròn.`,
    hedge: (others) => `Khớp với ${others.join('; ')} nếu tính cả độ rộng của chữ “khoảng”, “hơn” hay “gần”.`,
  },
  statements: { intro: 'Báo cáo còn nêu những điều sau mà không kèm con số; trang không vẽ chúng.' },
  entry: {
    open: 'Xem cả mục',
    close: 'Đóng',
    title: 'Con số này từ đâu',
  },
};
