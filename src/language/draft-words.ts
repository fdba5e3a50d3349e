/** Why a reading of an article is not certain, and what the command and the page say of a draft. */
import type { Confidence, Doubt, DoubtId } from '../draft/draft.ts';
import type { Sentence } from '../model/problem.ts';
import { both, list, shown } from './mistakes-words.ts';

/** A doubt as one sentence; `part` is quoted where it helps. */
export const doubtSentence = ({ id, part }: Doubt): Sentence => doubts[id](part ?? '');

const quoted = (part: string): string => (part === '' ? '' : ` “${part}”`);

const doubts: Record<DoubtId, (part: string) => Sentence> = {
  unreadable: (part) =>
    both(
      `Không đọc được chắc chắn${quoted(part)}: có hai nghĩa, thiếu đơn vị hoặc có từ chưa biết.`,
      `${part === '' ? 'It' : `“${part}”`} cannot be read with certainty: two meanings, no unit, or an unknown word.`,
    ),
  'no-subject': () => both('Không rõ con số nói về chỉ tiêu nào.', 'What the figure is of is not clear.'),
  'subject-unclear': (part) =>
    both(`Chủ thể chưa rõ trong${quoted(part)}.`, `What is measured is not clear in “${part}”.`),
  'words-around': (part) =>
    both(
      `Từ${quoted(part)} đứng ngay trước làm đổi nghĩa con số.`,
      `“${part}” right before the figure changes it.`,
    ),
  'words-behind': (part) =>
    both(
      `Những từ theo sau${quoted(part)} có thể đổi nghĩa con số.`,
      `“${part}” behind the figure may change what it says.`,
    ),
  complement: (part) =>
    both(
      `Con số đi kèm điều vừa nêu${quoted(part)}; hãy tự đặt tên chỉ tiêu.`,
      `The figure goes with what was named before it (“${part}”); give it a name of its own.`,
    ),
  'bare-number': (part) =>
    both(
      `${part === '' ? 'Con số' : `“${part}”`} có thể chỉ là tên gọi.`,
      `“${part}” may be part of a name.`,
    ),
  'status-apart': (part) =>
    both(
      `“${part}” đứng xa con số: là ước tính, sơ bộ hay dự kiến?`,
      `“${part}” stands apart from the figure: an estimate, provisional or a forecast?`,
    ),
  ahead: (part) =>
    both(
      `Nói về mục tiêu hoặc thời gian tới${quoted(part)}.`,
      `It speaks of a goal or of what is ahead${quoted(part)}.`,
    ),
  time: (part) =>
    both(
      `Không rõ con số tính trên khoảng thời gian nào${quoted(part)}.`,
      `What span of time the figure covers is not clear${quoted(part)}.`,
    ),
  'other-year': (part) =>
    both(
      `Năm in trong${quoted(part)} không khớp kỳ báo cáo.`,
      `The year printed in “${part}” does not go with the report's period.`,
    ),
  'shared-word': (part) =>
    both(
      `“${part}”: các con số chia nhau theo thứ tự.`,
      `“${part}”: the figures are told apart only by their order.`,
    ),
  pronoun: (part) =>
    both(`“${part}” chỉ về điều nêu ở chỗ khác.`, `“${part}” points to something said elsewhere.`),
  elsewhere: (part) =>
    both(
      `“${part}”: con số của nơi khác hoặc để so sánh.`,
      `“${part}”: of another area, or to compare with.`,
    ),
  each: (part) =>
    both(`“${part}”: tính bình quân hoặc cho từng đơn vị.`, `“${part}”: an average, or of each one.`),
  'points-or-percent': (part) =>
    both(`“${part}”: phần trăm hay điểm phần trăm?`, `“${part}”: per cent, or percentage points?`),
  'share-of-what': (part) => both(`“${part}”: phần trăm của cái gì?`, `“${part}”: per cent of what?`),
  'fraction-or-plan': (part) =>
    both(
      `“${part}”: số sau gạch chéo là tổng thể hay kế hoạch?`,
      `“${part}”: is the lower number the whole or the plan?`,
    ),
  'of-the-plan': (part) =>
    both(
      `“${part}”: mức của kế hoạch hay mức đạt được?`,
      `“${part}”: the plan's own amount, or what was attained?`,
    ),
  heading: () =>
    both(
      'Con số ở tiêu đề, chú thích ảnh hoặc bảng, ngoài các đoạn của bài.',
      'The figure stands in a heading, a caption or a table, outside the paragraphs.',
    ),
  'too-long': () => both('Câu quá dài để đọc.', 'The sentence is too long to be read.'),
  'other-unit': (part) =>
    both(
      `“${part}” khác đơn vị hoặc khác cái được đếm so với chỉ tiêu đang nói.`,
      `“${part}” has another unit, or counts another thing, than the indicator.`,
    ),
  contradicts: (part) =>
    both(
      `Bài nêu những con số khác nhau cho một chỉ tiêu: ${part}.`,
      `The article gives different figures for one thing: ${part}.`,
    ),
  'listed-subject': (part) =>
    both(
      `Tên chỉ tiêu lấy từ một câu có dấu phẩy: “${part}”.`,
      `The name is from words with a comma: “${part}”.`,
    ),
  part: (part) => both(`Hiểu là một phần của “${part}”.`, `Read as a part of “${part}”.`),
  context: (part) =>
    both(
      `Chủ thể quá ngắn; hiểu là nói về “${part}”.`,
      `Few words for its subject; read as being of “${part}”.`,
    ),
  'until-now': (part) =>
    both(
      `“${part}”: chưa rõ đến ngày nào; xem "clock" và "period".`,
      `“${part}”: until which day is not said; look at "clock" and "period".`,
    ),
  'other-period': (part) =>
    both(
      `“${part}”: không phải kỳ của báo cáo; xem "period".`,
      `“${part}”: not the report's own period; look at "period".`,
    ),
  prices: (part) =>
    both(
      `“${part}”: không ghi năm gốc; xem "prices".`,
      `“${part}”: the base year is not said; look at "prices".`,
    ),
  issuer: (part) =>
    both(
      `Cấp giao “${part}” chưa có trong "issuers" của site.json.`,
      `“${part}” is not among the issuers in site.json.`,
    ),
  whole: () => both('Một phần của cái gì: hãy điền "base.id".', 'A share of what: fill in "base.id".'),
  again: () => both('Nói lại một con số đã có.', 'It says a figure again.'),
  disputed: () =>
    both(
      'Lần trước con số này có hơn một cách hiểu; xem có còn như thế không.',
      'Last time this figure had more than one reading; see whether it still has.',
    ),
  alike: (part) =>
    both(
      `Có thể là “${part}” của báo cáo trước: nếu đúng, chuyển dữ kiện sang đó và thêm tên này vào "synonyms".`,
      `It may be “${part}” of the former report: if so, move the fact there and add this name to "synonyms".`,
    ),
};

export const confidenceWords: Record<Confidence, Sentence> = {
  certain: both('chắc', 'certain'),
  likely: both('nên xem lại', 'to look at'),
  unsure: both('để lại', 'left to you'),
};

export const draftRefusals = {
  usage: (): Sentence =>
    both(
      'Hãy viết: npm run draft -- <bài báo.txt> <kỳ>, như: npm run draft -- bai-bao.txt 2023-09 (thêm --from, --period như new-report).',
      'Write: npm run draft -- <article.txt> <period>, like: npm run draft -- article.txt 2023-09 (with --from and --period as for new-report).',
    ),
  notVietnamese: (file: string): Sentence =>
    both(
      `${file} không phải văn bản tiếng Việt có dấu; hãy đưa nguyên văn bài báo tiếng Việt.`,
      `${file} is not Vietnamese text with its marks; give the article's own Vietnamese text.`,
    ),
  table: (file: string): Sentence =>
    both(
      `${file} là bảng số, không có câu nào đọc được; hãy đưa văn bản của bài báo.`,
      `${file} is a table without sentences that can be read; give the text of the article.`,
    ),
  noFigures: (file: string): Sentence =>
    both(
      `${file} không có con số nào đọc được thành số liệu, nên không gì được ghi; hãy xem có đúng bài báo không.`,
      `${file} has no figure that can be read as data, so nothing was written; see whether it is the right article.`,
    ),
  otherPeriod: (file: string, found: string, asked: string): Sentence =>
    both(
      `${file} nói về ${found}, không phải ${asked}; hãy chạy lại với kỳ của bài, hoặc thêm --period nếu đúng là kỳ này.`,
      `${file} speaks of ${found} and not of ${asked}; run this with the article's own period, or add --period if this is right.`,
    ),
};

export type DraftCounts = {
  certain: number;
  likely: number;
  unsure: number;
  notFigures: number;
  again: number;
  sentences: number;
};

export const draftSummary = {
  made: (home: string, from: string, period: string): Sentence =>
    both(
      `Đã tạo bản nháp ${home} (kỳ ${period}) từ ${from}.`,
      `Made the draft ${home} (period ${period}) from ${from}.`,
    ),
  counts: ({ certain, likely, unsure, notFigures, again, sentences }: DraftCounts): Sentence =>
    both(
      `${sentences} câu có chữ số: ${certain} dữ kiện chắc, ${likely} nên xem lại, ${unsure} để lại cho bạn${again > 0 ? `, ${again} nói lại` : ''}; ${notFigures} chỗ không phải số liệu.`,
      `${sentences} sentences with digits: ${certain} facts certain, ${likely} to look at, ${unsure} left to you${again > 0 ? `, ${again} said again` : ''}; ${notFigures} places are no figures.`,
    ),
  toFill: (count: number): Sentence => both(`Còn ${count} chỗ phải điền.`, `${count} to fill.`),
  more: (count: number): Sentence =>
    both(`… và ${count} chỗ nữa, xem trên trang.`, `… and ${count} more, on the page.`),
  next: (id: string): string =>
    `  Tiếp theo / Next: npm run dev → /drafts/${id}/ · npm run check -- ${id} · npm run verify -- bài-báo.txt ${id}`,
};

/** What the page of a draft says. */
export const draftPageWords = {
  title: (id: string): Sentence =>
    both(`Bản nháp ${id}: bài báo và dữ liệu`, `Draft ${id}: the article beside the data`),
  lead: both(
    'Mỗi câu có chữ số của bài, chỗ chưa chắc đứng trước. Hãy sửa trong các tệp; trang theo tệp mỗi khi tải lại, npm run check kiểm tra.',
    'Every sentence of the article with digits, the unsure ones first. Edit the files; this page follows them when reloaded, and npm run check checks them.',
  ),
  unsure: both('Để lại cho bạn', 'Left to you'),
  likely: both('Đã ghi, nên xem lại', 'Written, to look at'),
  certain: both('Đã ghi, chắc', 'Written, certain'),
  none: both('Không phải số liệu', 'No figures'),
  gone: both('Dữ kiện này không còn trong tệp.', 'The fact is no longer in the file.'),
  place: (paragraph: number | null, sentence: number): Sentence =>
    paragraph === null
      ? both('ngoài các đoạn', 'outside the paragraphs')
      : both(`đoạn ${paragraph}, câu ${sentence}`, `paragraph ${paragraph}, sentence ${sentence}`),
  noDraft: (found: string, all: readonly string[]): Sentence =>
    both(
      `Không có bản nháp ${shown(found)} trên máy này; có: ${list(all)}. Trang chỉ có sau npm run draft, trên chính máy đã chạy.`,
      `There is no draft ${shown(found)} on this machine; there are: ${list(all)}. The page is there after npm run draft, where that was run.`,
    ),
};
