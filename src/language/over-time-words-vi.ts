import type { OverTimeWords } from './over-time-words.ts';

export const overTimeWordsVi: OverTimeWords = {
  title: (name, figure) => `${name} qua các kỳ: ${figure}`,
  summary: ({ from, to, isSum, hasNewYear, hasGap, hasBreak }) =>
    [
      `Các báo cáo từ ${from} đến ${to}.`,
      isSum && `Số cộng dồn từ đầu năm${hasNewYear ? '; sang năm mới tính lại nên không nối qua năm' : ''}.`,
      hasGap && 'Chỗ thiếu số thì để trống.',
      hasBreak && 'Chỗ cách tính đã đổi thì đường dừng lại, vì hai bên không so được.',
    ]
      .filter(Boolean)
      .join(' '),
  alone: (period) => `riêng ${period}`,
  notStated: 'báo cáo không nêu',
  noReport: 'không có báo cáo',
  breaks: {
    definition: 'định nghĩa đã đổi',
    area: 'địa bàn đã đổi',
    prices: 'giá dùng để tính đã đổi',
    plan: 'loại kế hoạch đã đổi',
    declared: 'báo cáo cho biết cách tính đã đổi',
  },
  breakAt: (period, what) => `Vạch đứt, từ ${period}: ${what}.`,
  span: (from, to) => `các báo cáo từ ${from} đến ${to}`,
};
