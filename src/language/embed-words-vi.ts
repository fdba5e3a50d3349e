import type { EmbedWords } from './embed-words.ts';
import { statusWordsVi } from './status-words.ts';

export const embedWordsVi: EmbedWords = {
  by: (siteName) => `Biểu đồ: ${siteName}`,
  frameTitle: (subject) => `Biểu đồ: ${subject}`,
  pictureOf: (subject) => `Biểu đồ: ${subject}. Số liệu và bảng ở trang của biểu đồ.`,
  compared: (base) => `so với ${base}`,
  andOthers: (name) => `${name} và các chỉ tiêu khác`,
  more: 'Nhúng, tải về, trích dẫn',
  moreOf: (title) => `Nhúng, tải về, trích dẫn: ${title}`,
  chartPage: {
    ofReport: (period) => `Trong báo cáo ${period}`,
    evidence: 'Căn cứ của số liệu',
    embed: {
      title: 'Nhúng vào bài viết',
      intro:
        'Sao chép một trong bốn đoạn dưới đây. Biểu đồ vừa khít bề rộng của bài, không theo dõi ai, không cần thêm gì từ nơi khác, và địa chỉ này được giữ lâu dài.',
      language: 'Ngôn ngữ của biểu đồ',
      copy: 'Sao chép',
      copyOf: (title) => `Sao chép: ${title}`,
      copied: 'Đã sao chép',
      selected: 'Đã chọn đoạn này, nhấn Ctrl+C để sao chép',
      onlyIn: (given) => `Biểu đồ này chỉ có ${given}.`,
    },
    snippets: {
      address: {
        title: 'Chỉ địa chỉ',
        use: 'Cho WordPress, Ghost và những nơi tự nhận ra biểu đồ: dán địa chỉ trên một dòng riêng.',
      },
      frame: {
        title: 'Iframe',
        use: 'Cho hệ thống không cho chèn script. Chiều cao đã tính sẵn cho mọi bề rộng.',
      },
      script: {
        title: 'Iframe kèm script (nên dùng)',
        use: 'Khung tự cao thêm khi người đọc mở bảng số liệu.',
      },
      picture: {
        title: 'Ảnh và liên kết',
        use: 'Cho thư, RSS, ứng dụng nhắn tin và những nơi bỏ iframe.',
      },
    },
    files: {
      title: 'Tải về',
      names: {
        svg: 'Hình vector, phóng to không vỡ',
        png: 'Ảnh PNG, độ phân giải gấp đôi',
        'share.png': 'Ảnh cho mạng xã hội, 1200 × 630',
        csv: 'Bảng số liệu cho phần mềm thống kê',
        xlsx: 'Bảng số liệu cho Excel',
        json: 'Dữ liệu cho lập trình viên',
      },
    },
    quote: {
      title: 'Trích dẫn',
      intro:
        'Câu dưới đây giữ nguyên mức độ chắc chắn của báo cáo; khi trích xin đừng bỏ các từ như “khoảng”, “hơn”, “ước”.',
      sentence: 'Câu để trích',
      citation: 'Ghi nguồn',
    },
    charts: 'Các biểu đồ khác',
    before: (title) => `Biểu đồ trước: ${title}`,
    after: (title) => `Biểu đồ sau: ${title}`,
  },
  attributed: (publisher, statement) => `Theo ${publisher}, ${statement}.`,
  workedOut: (siteName, publisher, statement) =>
    `Theo ${siteName}, tính từ số liệu của ${publisher}, ${statement}.`,
  // A number by itself needs a verb.
  clause: (name, said) => `${name} ${said.join(', ').replace(/^(?=\d|từ\s|khoảng\s)/, 'là ')}`,
  estimated: (said, status) => `${statusWordsVi[status]} ${said}`.trim(),
  disputed: (printed) => `“${printed}” (cụm từ này có nhiều cách hiểu)`,
  planRead: (said, span, siteName) =>
    `${said} – “${span}” là cách hiểu của ${siteName}, báo cáo không ghi rõ`,
  stated: ({ of, level, plan, period }) =>
    `trong ${of} chỉ tiêu mà báo cáo nêu con số, ${level} chỉ tiêu có mức đạt được, ${plan} so với kế hoạch và ${period} so với kỳ khác, không tính những cụm từ có nhiều cách hiểu`,
  citation: ({ siteName, title, publisher, period, isDerived, address }) =>
    `${siteName}, “${title}”, số liệu của ${publisher}${isDerived ? ', số suy ra do trang này tính' : ''}, ${period}, ${address}`,
  embeds: {
    title: 'Nhúng biểu đồ',
    titleOf: (period) => `Nhúng biểu đồ: ${period}`,
    others: 'Biểu đồ của các báo cáo khác',
    intro:
      'Mọi biểu đồ của báo cáo, để đưa vào bài viết ở bất cứ đâu. Mỗi biểu đồ nhẹ hơn một tấm ảnh nhỏ, tự vừa bề rộng, không theo dõi ai và không cần thêm gì từ nơi khác.',
    search: 'Tìm biểu đồ',
    found: { none: 'Không tìm thấy biểu đồ nào', one: '# biểu đồ', many: '# biểu đồ' },
    width: 'Xem thử ở bề rộng',
    preview: (title) => `Xem thử: ${title}`,
    page: 'Mã nhúng, tải về, trích dẫn',
    contract: {
      title: 'Dành cho kỹ sư của tòa soạn',
      paragraphs: [
        'Địa chỉ đã đưa ra thì giữ mãi. Nếu một biểu đồ được thay, địa chỉ cũ vẫn hiện biểu đồ mới.',
        'Mỗi biểu đồ là một tệp HTML duy nhất, trọn vẹn khi không có JavaScript, chạy được cả trong khung sandbox="allow-scripts". Không cookie, không lưu gì ở máy người đọc, không gọi tới bên thứ ba.',
        'Biểu đồ báo chiều cao của mình cho trang chứa nó, bằng đúng dạng thông báo (postMessage) mà pym.js, @newswire/frames, sidechain, iframe-resizer 4, open-iframe-resizer, Iframely, Datawrapper, AMP và WordPress đã hiểu; trang nào dùng một trong số đó thì không cần thêm gì. Trang tự nạp nội dung gọi bacKan.scan() sau khi thêm khung. Riêng iframe-resizer 4 trong khung sandbox cần thêm allow-same-origin.',
        'Mặc định là nền sáng, không trong suốt, vì biểu đồ không biết trang chứa nó sáng hay tối. Thêm ?theme=dark để có nền tối, ?theme=auto để theo máy người đọc, ?bg=transparent để bỏ nền.',
        'Trang có Content-Security-Policy (CSP) cần cho phép địa chỉ của chúng tôi ở frame-src và, nếu dùng script, ở script-src.',
      ],
      more: 'Toàn bộ cam kết nằm ở docs/embed-contract.md trong mã nguồn.',
    },
  },
};
