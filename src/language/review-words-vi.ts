import { nbsp } from './numbers.ts';
import type { ReviewWords } from './review-words.ts';

export const reviewWordsVi: ReviewWords = {
  title: 'Những gì thay đổi trên trang',
  since: (commit, record, typed) =>
    typed === undefined
      ? `So với ${commit}, lần gần nhất ghi ${record}.`
      : `So với ${typed === commit ? commit : `${typed} (${commit})`}.`,
  nothing: 'Trang không có gì thay đổi.',
  counted: {
    reports: (count) => `${count}${nbsp}báo cáo`,
    figures: (count) => `${count}${nbsp}con số`,
    texts: (count) => `${count}${nbsp}câu`,
    charts: (count) => `${count}${nbsp}biểu đồ`,
    embeds: (count) => `${count}${nbsp}biểu đồ nhúng`,
  },
  kept: {
    changed: (counted) => `đổi ${counted}`,
    added: (counted) => `thêm ${counted}`,
    removed: (counted) => `bớt ${counted}`,
  },
  report: (id) => `Báo cáo ${id}`,
  whole: {
    added: (title, figures, charts) => `báo cáo mới, “${title}”, ${figures}, ${charts}`,
    removed: (title, figures, charts) => `không còn báo cáo “${title}”, ${figures}, ${charts}`,
  },
  shared: 'Chung cho cả trang',
  kinds: { figures: 'Con số', texts: 'Câu chữ', charts: 'Biểu đồ', embeds: 'Biểu đồ nhúng' },
  parts: {
    relation: 'loại',
    said: 'lời',
    known: 'khoảng giá trị',
    printed: 'nguyên văn',
    status: 'tính chất',
    span: 'thời gian',
    paragraph: 'đoạn',
    formula: 'cách tính',
    place: 'vị trí',
    kind: 'kiểu',
    figures: 'con số',
    drawing: 'hình',
    key: 'chú giải',
    table: 'bảng số',
    source: 'dòng nguồn',
    title: 'tiêu đề',
    summary: 'câu tóm tắt',
    height: 'chiều cao',
  },
  marks: { added: 'mới', removed: 'bỏ' },
  columns: {
    figure: 'Con số',
    was: 'Cũ',
    is: 'Mới',
    printedWas: 'Nguyên văn cũ',
    printedIs: 'Nguyên văn mới',
  },
  chart: 'Biểu đồ',
  changedParts: 'Phần thay đổi',
  heightIn: (width) => `Cao khi khung rộng ${width}${nbsp}px`,
  height: (px) => `${px}${nbsp}px`,
  heightsNote:
    'Nơi nhúng không kèm mã script vẫn giữ chiều cao đã chép: chiều cao đổi thì khung có thể thừa chỗ hoặc phải cuộn.',
  absent: 'không có',
  written: (file) => `Trang để duyệt: ${file}`,
};
