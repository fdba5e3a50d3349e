import type { FileWords } from './file-words.ts';

export const fileWordsVi: FileWords = {
  sheets: { data: 'Số liệu', notes: 'Giải thích' },
  title: 'Biểu đồ',
  summary: 'Tóm tắt',
  licence: 'Giấy phép của số liệu và lời trên trang này',
  chartAddress: 'Địa chỉ của biểu đồ',
  reportTitle: 'Báo cáo',
  reportAddress: 'Địa chỉ của trang báo cáo',
  columnTitle: 'Cột',
  columnId: 'Mã cột trong tệp CSV và JSON',
  columnMeaning: 'Ý nghĩa',
  columns: {
    report: { title: 'Báo cáo', meaning: 'Mã của báo cáo.' },
    chart: { title: 'Biểu đồ', meaning: 'Mã của biểu đồ, cũng là địa chỉ của nó.' },
    topic: { title: 'Mã chủ đề', meaning: 'Mã của chủ đề, cũng là mục của nó trên trang báo cáo.' },
    ref: {
      title: 'Mã con số',
      meaning:
        'Mã của con số trên trang này: chỉ tiêu, dữ kiện, cách hiểu nếu có nhiều, và phép tính nếu là số suy ra.',
    },
    indicator: { title: 'Mã chỉ tiêu', meaning: 'Mã của chỉ tiêu mà con số thuộc về.' },
    indicator_name: { title: 'Chỉ tiêu', meaning: 'Tên của chỉ tiêu.' },
    role: {
      title: 'Vai trò',
      meaning:
        'Con số là gì trong biểu đồ: level mức, share tỷ lệ, base mức để so, change thay đổi, gap khoảng cách tới mốc thời gian, pace nhịp đã qua, pace-needed nhịp cần có, pace-ratio nhịp cần có so với nhịp đã qua, highlight phần được đánh dấu.',
    },
    label: { title: 'Nhãn', meaning: 'Con số mang nhãn gì trong biểu đồ.' },
    form: {
      title: 'Dạng',
      meaning:
        'Giá trị được nói ở dạng nào. Số báo cáo nêu: level mức, target kế hoạch, ratio tỷ lệ, change tăng giảm theo phần trăm, difference chênh lệch; above, below, equal khi báo cáo chỉ nói trên, dưới hay bằng. Số suy ra: implied mức của kế hoạch hay kỳ gốc, remaining còn thiếu, excess phần vượt, completion tỷ lệ hoàn thành, change tăng giảm theo phần trăm, amount tăng giảm theo đơn vị, gap khoảng cách tới mốc thời gian, pace, pace-needed, pace-ratio nhịp, rest phần còn lại, derived tổng của một đẳng thức.',
    },
    said: { title: 'Nói thành lời', meaning: 'Con số với mức độ, đơn vị và quan hệ của nó.' },
    value: {
      title: 'Giá trị',
      meaning:
        'Số như báo in, hoặc như được phép viết nếu suy ra. Giảm, hay thấp hơn mốc, là số âm. Trống khi con số là một khoảng hay chỉ là một chiều hướng.',
    },
    unit: {
      title: 'Mã đơn vị',
      meaning: 'Đơn vị của giá trị và của khoảng chứa nó, cùng một mã trong mọi ngôn ngữ.',
    },
    unit_name: { title: 'Đơn vị', meaning: 'Đơn vị bằng lời; với số đếm là tên thứ được đếm.' },
    of: { title: 'Trên tổng số', meaning: 'Tổng mà giá trị là một phần: 16 trong “13 trên 16”.' },
    known_from: {
      title: 'Nằm trong khoảng từ',
      meaning:
        'Đầu dưới của khoảng chứa con số khi chưa làm tròn. Đúng từng chữ số khi số ấy ngắn; nếu không thì làm tròn ra phía ngoài.',
    },
    known_to: {
      title: 'Nằm trong khoảng đến',
      meaning: 'Đầu trên của khoảng ấy, làm tròn cũng theo cách ấy.',
    },
    known: {
      title: 'Chưa làm tròn thì nằm trong',
      meaning:
        'Khoảng ấy bằng lời, kể cả hai đầu có thuộc khoảng hay không; với số giảm thì nói không kèm dấu âm. Cách hiểu “khoảng”, “hơn”, “gần” là của trang này.',
    },
    hedge: {
      title: 'Từ kèm số',
      meaning: 'Từ đi kèm con số: about khoảng, over hơn hoặc trên, nearly gần. Trống khi báo không dùng.',
    },
    status: {
      title: 'Trạng thái',
      meaning:
        'Mã SDMX: A bình thường, E ước, P sơ bộ, F dự kiến, B đổi cách tính. Số suy ra lấy mã kém chắc chắn nhất của các số đầu vào. Suy ra hay nhiều cách hiểu là cột riêng.',
    },
    derived: {
      title: 'Suy ra',
      meaning: 'true nếu trang này tính từ các số báo cáo nêu, false nếu báo cáo nêu.',
    },
    formula: { title: 'Cách tính', meaning: 'Phép tính ra số suy ra, bằng lời.' },
    inputs: {
      title: 'Tính từ',
      meaning: 'Mã của các con số báo cáo nêu mà số suy ra được tính từ đó, theo thứ tự của phép tính.',
    },
    reading: {
      title: 'Cách hiểu',
      meaning:
        'Khi một con số trong báo có nhiều cách hiểu: mã của cách hiểu ở dòng này. Trang này không chọn cách nào.',
    },
    period: {
      title: 'Mã kỳ',
      meaning:
        'Kỳ mà con số nói tới, theo ISO 8601: 2023-01/2023-08. Hai dấu chấm: báo không nói đến khi nào. Trống khi báo không nêu kỳ.',
    },
    period_name: { title: 'Kỳ', meaning: 'Kỳ ấy bằng lời, cùng cách tính: cộng dồn, riêng tháng, một vụ.' },
    compared_with: { title: 'So với', meaning: 'Con số được so với gì.' },
    time_gone: {
      title: 'Phần của năm đã qua (%)',
      meaning:
        'Vạch mốc thời gian trong biểu đồ: số tháng đã qua trên số tháng cả năm, làm tròn đến phần mười. Trống khi không nên so với mốc này.',
    },
    printed: {
      title: 'Nguyên văn',
      meaning: 'Đúng những từ báo in giữ con số; với số suy ra là của các con số dùng để tính.',
    },
    paragraphs: { title: 'Đoạn', meaning: 'Những từ ấy ở đoạn thứ mấy của bài báo.' },
    note: { title: 'Ghi chú', meaning: 'Điều cần biết để hiểu đúng, do trang này ghi.' },
    publisher: { title: 'Nơi đăng', meaning: 'Nơi đăng bài báo có con số.' },
    source_title: { title: 'Bài báo', meaning: 'Tên bài báo ấy.' },
    limits: { title: 'Mã hạn chế', meaning: 'Mã của các hạn chế mà báo cáo nêu.' },
    limits_text: { title: 'Hạn chế', meaning: 'Các hạn chế ấy, trang này tóm lại.' },
    limits_paragraphs: { title: 'Hạn chế ở đoạn', meaning: 'Các hạn chế ấy ở đoạn thứ mấy của bài báo.' },
    figures: { title: 'Mã con số', meaning: 'Mã của các con số liên quan.' },
    figures_text: { title: 'Con số liên quan', meaning: 'Các con số ấy. Trống khi báo cáo không nêu.' },
    directions: { title: 'Mã phương hướng', meaning: 'Mã của các phương hướng mà báo cáo nêu.' },
    directions_text: { title: 'Phương hướng', meaning: 'Các phương hướng ấy, trang này tóm lại.' },
    directions_paragraphs: {
      title: 'Phương hướng ở đoạn',
      meaning: 'Các phương hướng ấy ở đoạn thứ mấy của bài báo.',
    },
    level_stated: {
      title: 'Nêu mức',
      meaning: 'Báo cáo có nêu mức đạt được không: yes có, no không, disputed tùy cách hiểu.',
    },
    plan_stated: {
      title: 'Nêu kế hoạch',
      meaning: 'Báo cáo có nêu kế hoạch hay so với kế hoạch không: yes có, no không, disputed tùy cách hiểu.',
    },
    period_stated: {
      title: 'So với kỳ khác',
      meaning: 'Báo cáo có so với kỳ khác không: yes có, no không, disputed tùy cách hiểu.',
    },
  },
};
