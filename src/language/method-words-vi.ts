import type { MethodWords } from './method-words.ts';

export const methodWordsVi: MethodWords = {
  title: 'Cách đọc các con số',
  description:
    'Trang này lấy con số từ bài báo, đối chiếu, suy ra và đính chính như thế nào, với ví dụ lấy từ báo cáo mới nhất.',
  more: 'Xem cả cách làm, từng bước, với ví dụ',
  intro: (place, period) =>
    `Trang này ghi lại từng con số trong bài báo về ${place}, đối chiếu rồi vẽ thành biểu đồ. Dưới đây là cách làm, với ví dụ lấy từ báo cáo mới nhất (${period}). Bấm vào một con số để xem nó ở trang nguồn, theo thứ tự của bài báo.`,
  and: ' và ',
  or: ' hoặc ',
  reported: {
    title: 'Ghi con số cùng lời của báo',
    example: ({ name, figure, quote }) => [
      `Về ${name}, báo viết `,
      quote,
      '. Chúng tôi ghi con số ',
      figure,
      ' và giữ luôn những từ ấy, vì con số đứng riêng dễ bị hiểu sai: người đọc cần biết nó so với cái gì, có phải số ước không.',
    ],
    text: [
      'Rồi máy đọc lại những từ ấy mà không xem con số đã ghi. Máy phải tìm ra cùng con số, cùng đơn vị, cùng mức độ (như “khoảng”, “hơn”) và cùng quan hệ (như “so với kế hoạch”). Hai bên lệch nhau thì trang không xuất bản được.',
      'Câu chữ, biểu đồ, bảng và tệp tải về đều lấy số từ một chỗ ấy. Không con số nào được gõ lần thứ hai.',
    ],
  },
  interval: {
    title: 'Một con số in ra cho biết đến đâu',
    text: 'Con số trên báo thường đã được làm tròn ở chữ số cuối cùng. Số thật có thể nhỏ hơn hay lớn hơn một chút.',
    example: ({ figure, known }, { lowest, near }) => [
      'Chẳng hạn ',
      figure,
      `: kết quả chưa làm tròn có thể là ${lowest}, cũng có thể là ${near}. Điều biết chắc là nó nằm trong khoảng ${known}. Chúng tôi gọi đó là khoảng giá trị.`,
    ],
    line: ({ printed }, known) =>
      `Trục số. Các số ${known} được tô đậm; ${printed} ở giữa. Đầu dưới thuộc đoạn tô đậm, đầu trên thì không.`,
    caption: ({ lowest, printed, end, next }) =>
      `Mọi số trong đoạn tô đậm làm tròn đều thành ${printed}. Chấm đặc: ${lowest} thuộc đoạn ấy. Chấm rỗng: ${end} không thuộc, vì làm tròn thành ${next}.`,
    count: ({ figure, quote }) => [
      'Số đếm thì khác. Báo viết ',
      quote,
      ', và chúng tôi hiểu là đúng ',
      figure,
      ', không hơn không kém.',
    ],
  },
  hedges: {
    title: 'Đọc “khoảng”, “hơn”, “gần” ra sao',
    text: 'Báo hay đặt một từ như thế trước con số. Từ ấy được giữ trong câu chữ, biểu đồ, bảng và tệp tải về. Để tính toán, chúng tôi đổi nó thành khoảng giá trị, theo hàng mà con số được làm tròn đến (hàng trăm, hàng chục, phần mười…):',
    rules: {
      about: '“Khoảng”: thấp hơn hoặc cao hơn con số ấy, nhiều nhất là nửa đơn vị của hàng làm tròn.',
      over: '“Hơn”, “trên”: từ con số ấy trở lên, nhưng chưa thêm đủ một đơn vị của hàng làm tròn.',
      nearly: '“Gần”: từ con số ấy trở xuống, nhưng chưa bớt đủ một đơn vị của hàng làm tròn.',
    },
    example: ({ figure, quote, known }, step) => [
      ' Ví dụ ',
      quote,
      `: số này tròn đến ${step}, nên chúng tôi đọc `,
      figure,
      ` là ${known}.`,
    ],
    own: 'Đây là cách đọc của trang này, không phải lời của báo. Người viết có thể muốn nói rộng hơn hay hẹp hơn.',
  },
  derived: {
    title: 'Số suy ra',
    text: 'Số suy ra là số báo không in, do trang này tính từ những số báo có in. Nó luôn được ghi là “suy ra” và kèm công thức; trong bài viết, nó được gạch chân bằng chấm.',
    range: ({ figure, inputs, formula }) => [
      'Từ ',
      ...inputs,
      ' suy ra: ',
      figure,
      ` (công thức: ${formula}). Số ban đầu chỉ biết trong một khoảng giá trị, nên kết quả cũng vậy. Viết một số duy nhất thì nghe chắc chắn hơn điều thật sự biết.`,
    ],
    single: ({ figure, inputs, formula }) => [
      'Khi khoảng giá trị đủ hẹp thì in một số. Từ ',
      ...inputs,
      ' suy ra: ',
      figure,
      ` (công thức: ${formula}). Những chữ số nhỏ hơn nữa không được in, vì không biết chắc.`,
    ],
  },
  status: {
    title: 'Số ước, số sơ bộ, số dự kiến',
    text: '“Ước” nghĩa là lúc báo cáo, con số chưa được tính xong. “Sơ bộ” là đã tính nhưng còn có thể sửa. “Dự kiến” là nói trước điều chưa xảy ra. Những từ này được giữ ở mọi nơi có con số.',
    example: ({ figure, quote }) => [
      'Ví dụ báo viết ',
      quote,
      '. Vì thế trang ghi ',
      figure,
      ', và biểu đồ vẽ số ước khác các số còn lại.',
    ],
  },
  disputed: {
    title: 'Khi một câu có nhiều cách hiểu',
    text: 'Có câu trong báo đọc kỹ vẫn hiểu được nhiều cách.',
    example: ({ name, quote }, readings) => [
      `Về ${name}, báo viết `,
      quote,
      '. Có thể hiểu là ',
      ...readings,
      '.',
    ],
    after:
      'Chúng tôi nêu các cách hiểu cạnh nhau và không chọn cách nào. Điều gì chỉ suy ra từ một cách hiểu thì ghi rõ là của cách ấy.',
  },
  contradictions: {
    title: 'Khi báo cáo tự mâu thuẫn',
    text: [
      'Có khi hai con số trong một báo cáo không thể cùng đúng, chẳng hạn các phần cộng lại lớn hơn cả tổng. Máy so các khoảng giá trị với nhau, không chỉ so chữ số in ra. Hai khoảng giá trị còn một chỗ chung thì hai con số vẫn có thể cùng đúng: đó không phải mâu thuẫn.',
      'Chúng tôi chỉ viết “do làm tròn” khi đúng là như vậy: chữ số in ra không khớp, nhưng khoảng giá trị thì khớp.',
      'Gặp mâu thuẫn thật, người biên tập phải chọn tin số nào, hoặc không tin số nào, và ghi lý do. Lựa chọn và lý do hiện ngay bên con số. Từ số không được tin thì không suy ra gì.',
    ],
    none: 'Trong báo cáo mới nhất, máy không tìm thấy mâu thuẫn nào.',
    found: ({ figures, trusted, why }) => [
      'Trong báo cáo mới nhất, ',
      ...figures,
      ' không thể cùng đúng. ',
      ...(trusted.length > 0 ? ['Chúng tôi tin ', ...trusted] : ['Chúng tôi không tin số nào']),
      `. Lý do: ${why}`,
    ],
  },
  time: {
    title: 'Vì sao có biểu đồ không có vạch thời gian',
    mark: (mark, share) =>
      `Kế hoạch của cả năm có thể đem so với thời gian đã qua. Sau kỳ báo cáo mới nhất, ${mark} của năm đã qua, tức ${share} theo số tháng; trên biểu đồ đó là vạch ${mark}.`,
    paced: ({ name, figure, quote }) => [
      `Với ${name} thì có vạch, vì kế hoạch là của cả năm và việc này kéo dài cả năm: mức `,
      figure,
      ' (',
      quote,
      ') được đặt cạnh vạch.',
    ],
    notPaced: ({ name, figure, quote }) => [
      `Với ${name} thì không có vạch, chỉ có mức `,
      figure,
      ' (',
      quote,
      ').',
    ],
    text: [
      'Chúng tôi không vẽ vạch khi việc đi theo mùa vụ, khi chỉ đếm được vài đơn vị, hay khi câu có nhiều cách hiểu. Ở những chỗ ấy, chia đều kế hoạch cho các tháng không nói lên điều gì.',
      'Có vạch thì thấp hơn vạch cũng không có nghĩa là sẽ không đạt: thu ngân sách và giải ngân vốn đầu tư thường dồn về cuối năm. Trang này không đoán kế hoạch nào sẽ đạt hay không; chúng tôi chỉ nói những tháng còn lại cần nhanh gấp mấy lần những tháng đã qua.',
    ],
  },
  unknown: {
    title: 'Những điều trang này không biết',
    text: 'Điều không biết thì để trống, không đoán. Ở báo cáo mới nhất, chúng tôi không biết:',
    nothing: 'Điều không biết thì để trống, không đoán.',
    items: {
      address: 'địa chỉ của bài báo trên mạng',
      published: 'ngày báo đăng bài',
      byline: 'ai viết bài',
      cutOff: 'ngày chốt số liệu',
      issuers: (count, all) => `ai giao kế hoạch: ${count} trong ${all} lần nhắc đến kế hoạch, báo không nói`,
      planNames: (count) => `kế hoạch nào: ${count} lần báo không gọi tên`,
      periods: (count) => `tăng hay giảm so với lúc nào: ${count} lần báo không nói`,
      wholes: (count) => `tỷ lệ tính trên tổng số bao nhiêu: ${count} tỷ lệ không kèm tổng số`,
      prices: (count) =>
        `tiền tính theo giá lúc nào: ${count} lần so một khoản tiền với kỳ trước mà không nói có trừ phần giá tăng hay không`,
    },
    after: 'Trang này chỉ biết điều bài báo in ra. Báo cáo gốc của thành phố có thể nói nhiều hơn.',
  },
  corrections: {
    title: 'Đính chính',
    text: 'Có hai loại lỗi. Một là trang này đọc sai hay ghi sai bài báo. Hai là chính bài báo in sai, và một nguồn khác nói lại cho đúng; khi ấy nguồn mới được nêu tên.',
    where: (page, feed) => [
      'Mỗi lần sửa một con số đã đăng đều được nói ra: ở ',
      page('trang đính chính'),
      ', trong ',
      feed('nguồn tin Atom'),
      ', ở trang của biểu đồ và trong một dòng dưới biểu đồ nhúng. Con số cũ còn đọc được ở những chỗ đó, và không ở đâu khác.',
    ],
  },
  errors: {
    title: 'Báo một lỗi',
    contact: (link) => ['Viết cho chúng tôi theo địa chỉ ', link, '.'],
    noContact: 'Bản này chưa nêu địa chỉ liên hệ.',
    text: 'Một lời báo lỗi nên có:',
    holds: [
      'địa chỉ của con số: bấm vào con số ở trang này hoặc tìm nó ở trang nguồn, rồi chép địa chỉ trên thanh trình duyệt',
      'nguyên văn câu của bài báo ở chỗ ấy',
      'con số đúng phải là bao nhiêu, và vì sao',
    ],
  },
  check: {
    title: 'Tự kiểm tra chúng tôi',
    source: (page) => [
      'Mở ',
      page('trang nguồn của báo cáo mới nhất'),
      ': ở đó có từng con số, theo thứ tự của bài báo.',
    ],
    article: (article, publisher) => ['Tìm bài ', article, ` của ${publisher} và so từng câu trích với bài.`],
    verify: (command) => [
      'Nếu có mã nguồn của trang và bài báo ở dạng văn bản, hãy chạy ',
      command('bai-bao.txt'),
      ': máy tìm từng câu trích trong bài, và kể ra những câu có con số mà trang chưa ghi.',
    ],
  },
};
