/** Mistakes in figures: by themselves, against their printed phrase, and against each other. */
import { mostUnits } from '../model/drawable.ts';
import type { DeclaredFactChart } from '../model/schema.ts';
import { both, list } from './mistakes-words.ts';
import type { Sentence } from '../model/problem.ts';
import type { UnreadableReason } from './phrase.ts';

const unreadableWords: Record<UnreadableReason, (part: string) => Sentence> = {
  'no-figure': () =>
    both(
      'không có con số, cũng không có từ so sánh nào; hãy chép phần câu có con số',
      'it holds no figure and no words of comparison; copy the part of the sentence that has the figure',
    ),
  'unknown-word': (part) =>
    both(
      `không hiểu “${part}”; hãy chỉ giữ các từ của con số, mức độ và quan hệ`,
      `“${part}” is not understood; keep only the words of figure, hedge and relation`,
    ),
  number: (part) =>
    both(
      `số ở “${part}” không rõ đọc thế nào; hãy chép đúng như báo in, dấu chấm nhóm nghìn, dấu phẩy thập phân`,
      `the number at “${part}” has no single reading; copy it as printed, dots for thousands, comma for decimals`,
    ),
  unit: (part) =>
    both(
      `không thấy đơn vị hay danh từ đếm ở “${part}”; hãy chép cả từ đứng sau con số`,
      `no unit and no noun is found at “${part}”; copy the word after the figure too`,
    ),
  ambiguous: (part) =>
    both(
      `“${part}” có hai cách hiểu; hãy chép thêm hoặc bớt từ cho rõ quan hệ`,
      `“${part}” can be taken in two ways; copy more or fewer words so that the relation is clear`,
    ),
};

/** What a phrase says and the file does not, or the other way round. */
const printedAgainstFile = (what: Sentence, phrase: string, said?: string, stored?: string): Sentence => {
  const correct = both('hãy sửa một trong hai theo bài báo', 'correct one of the two by the article');
  if (said === undefined)
    return both(
      `Nguyên văn “${phrase}” không cho biết ${what.vi}, mà tệp ghi ${stored ?? ''}; ${correct.vi}.`,
      `The phrase “${phrase}” does not give ${what.en}, but the file holds ${stored ?? ''}; ${correct.en}.`,
    );
  if (stored === undefined)
    return both(
      `Nguyên văn “${phrase}” cho ${what.vi} là ${said}, mà tệp không ghi; hãy thêm vào, hoặc sửa nguyên văn theo bài báo.`,
      `By the phrase “${phrase}”, ${what.en} is ${said}, but the file does not say so; add it, or correct the phrase by the article.`,
    );
  return both(
    `Nguyên văn “${phrase}” cho ${what.vi} là ${said}, mà theo tệp là ${stored}; ${correct.vi}.`,
    `By the phrase “${phrase}”, ${what.en} is ${said}, but by the file it is ${stored}; ${correct.en}.`,
  );
};

/** A sentence without its end, so that more can follow. */
const unended = (sentence: string): string => sentence.replace(/[.?]$/, '');

/** What each kind of chart draws, as the rest of a sentence. */
const drawn: Record<DeclaredFactChart['kind'], { vi: string; en: string }> = {
  'plan-panel': { vi: 'một tỷ lệ so với kế hoạch', en: 'a single ratio to a plan' },
  'plan-pace': {
    vi: 'một tỷ lệ so với kế hoạch năm của chỉ tiêu có "pace": true',
    en: 'a single ratio to the year’s plan of an indicator with "pace": true',
  },
  'period-change': {
    vi: 'một so sánh với kỳ khác của chỉ tiêu có mức',
    en: 'a comparison with another period of an indicator whose level is known',
  },
  share: { vi: 'một phần trăm của tổng thể hoặc của kế hoạch', en: 'a per cent of a whole or of a plan' },
  units: {
    vi: `số đếm đúng, không quá ${mostUnits}, hoặc kế hoạch suy ra được thành số như vậy`,
    en: `an exact count of at most ${mostUnits}, or a plan that follows as one`,
  },
  readings: { vi: 'một dữ kiện "disputed"', en: 'a "disputed" fact' },
  cards: { vi: 'một con số', en: 'a figure' },
};

export const figureMistakes = {
  // A figure by itself
  notWhole: (found: string) =>
    both(
      `Đang ghi "${found}" cho thứ đếm được; hãy viết số nguyên, hoặc đổi đơn vị.`,
      `Found "${found}" for things that are counted; write a whole number, or change the unit.`,
    ),
  shareOver: (found: string) =>
    both(
      `Tỷ lệ "${found}" vượt quá toàn thể; hãy xem lại con số, hoặc đổi "type" nếu đây là so sánh với kế hoạch hay với kỳ khác.`,
      `A share of "${found}" exceeds the whole; correct the figure, or change "type" if it is compared with a plan or another period.`,
    ),
  negativeLevel: (found: string) =>
    both(
      `Mức "${found}" là số âm; hãy xem lại con số, hoặc đổi "type" nếu đây là mức tăng giảm.`,
      `The level "${found}" is negative; correct the figure, or change "type" if it is a change.`,
    ),
  partOver: (part: string, whole: string) =>
    both(
      `Phần "${part}" lớn hơn tổng thể "${whole}"; hãy xem lại "value" và "of".`,
      `The part "${part}" is larger than the whole "${whole}"; look at "value" and "of".`,
    ),
  rangeOrder: (from: string, to: string) =>
    both(
      `Khoảng từ ${from} đến ${to} đi ngược; hãy viết số nhỏ trước: ["${to}", "${from}"].`,
      `The range from ${from} to ${to} runs backwards; write the smaller number first: ["${to}", "${from}"].`,
    ),
  dimension: (unit: string, allowed: readonly string[]) =>
    both(
      `Đơn vị "${unit}" khác loại với đơn vị của chỉ tiêu; hãy viết một trong: ${list(allowed)}.`,
      `The unit "${unit}" is of another kind than the indicator's; write one of: ${list(allowed)}.`,
    ),
  comparisonUnit: (unit: string, form: string, allowed: readonly string[]) =>
    both(
      `Đơn vị "${unit}" không hợp với dạng so sánh "${form}" của chỉ tiêu này; hãy viết một trong: ${list(allowed)}.`,
      `The unit "${unit}" does not fit the comparison "${form}" of this indicator; write one of: ${list(allowed)}.`,
    ),
  noSpreadRange: () =>
    both(
      '"spread" chỉ đi với một khoảng hai số; hãy bỏ "spread", hoặc viết "value" như ["2", "5"].',
      '"spread" goes with a range of two values only; remove it, or write "value" like ["2", "5"].',
    ),
  countedMissing: () =>
    both(
      'Đơn vị đếm cần thêm "counted" để biết đếm cái gì; hãy thêm, ví dụ: "counted": {"vi": "thửa đất"}.',
      'A unit of count needs "counted" to say what is counted; add it, for example: "counted": {"vi": "thửa đất"}.',
    ),
  readingsTooFew: (found: number) =>
    both(
      `Dữ kiện "disputed" đang có ${found} cách hiểu; hãy viết ít nhất hai, hoặc đổi "type" nếu chỉ có một.`,
      `This disputed fact has ${found} reading${found === 1 ? '' : 's'}; write at least two, or change "type" if there is only one.`,
    ),
  readingsEqual: (one: string, other: string) =>
    both(
      `Hai cách hiểu “${one}” và “${other}” giống hệt nhau; hãy sửa hoặc bỏ một.`,
      `The readings “${one}” and “${other}” are the same; change or remove one.`,
    ),
  periodOrder: (found: string) =>
    both(
      `Kỳ "${found}" kết thúc trước khi bắt đầu; hãy đổi chỗ hai đầu.`,
      `The period "${found}" ends before it starts; swap its ends.`,
    ),
  validOrder: (from: string, to: string) =>
    both(
      `Ngày thôi là đơn vị hành chính (${to}) không sau ngày bắt đầu (${from}); hãy xem lại "from" và "to".`,
      `The place ceases (${to}) no later than it begins (${from}); look at "from" and "to".`,
    ),
  schoolYear: (found: string) =>
    both(
      `Năm học "${found}" phải là hai năm liền nhau; hãy viết như "2022/2023".`,
      `The school year "${found}" must be two years in a row; write it like "2022/2023".`,
    ),
  cutOffOutside: (found: string, period: string) =>
    both(
      `Ngày chốt số liệu ${found} nằm ngoài kỳ ${period}; hãy sửa "cutOff" hoặc "period".`,
      `The cut-off day ${found} lies outside the period ${period}; correct "cutOff" or "period".`,
    ),
  paragraphOver: (found: number, most: number) =>
    both(
      `Đang ghi đoạn ${found}, mà bài báo chỉ có ${most} đoạn; hãy viết số từ 1 đến ${most}.`,
      `Found paragraph ${found}, but the article has only ${most}; write a number from 1 to ${most}.`,
    ),
  notDrawable: (ref: string, kind: DeclaredFactChart['kind']) =>
    both(
      `“${ref}” không vẽ được: biểu đồ "${kind}" chỉ vẽ ${drawn[kind].vi}; hãy bỏ ra khỏi "facts" hoặc đổi "kind".`,
      `“${ref}” cannot be drawn: a "${kind}" chart draws only ${drawn[kind].en}; take it out of "facts" or change "kind".`,
    ),
  notHighlight: (ref: string) =>
    both(
      `"highlight" chỉ dùng trong biểu đồ "units", cho một số đếm không lớn hơn dữ kiện đầu của "facts"; “${ref}” không phải thế, hãy bỏ đi.`,
      `"highlight" is only for "units" charts, for a count no larger than the first of "facts"; “${ref}” is not, take it out.`,
    ),
  paceWithoutPlan: () =>
    both(
      '"pace" cần một dữ kiện dạng "ratio" so với kế hoạch, trong kỳ tính từ tháng 1; hãy bỏ "pace" hoặc thêm dữ kiện.',
      '"pace" needs a fact of form "ratio" to a plan, in a period that starts in January; remove "pace" or add the fact.',
    ),
  noIndicators: (topic: string) =>
    both(
      `Chủ đề “${topic}” chưa có chỉ tiêu nào; hãy thêm chỉ tiêu, hoặc bỏ chủ đề khỏi "topics".`,
      `The topic “${topic}” has no indicator; add one, or take the topic out of "topics".`,
    ),

  // The phrase and the stored figure
  unreadable: (phrase: string, reason: UnreadableReason, part: string) => {
    const why = unreadableWords[reason](part);
    return both(`Không đọc được “${phrase}”: ${why.vi}.`, `“${phrase}” cannot be read: ${why.en}.`);
  },
  threeDecimals: (part: string) =>
    both(
      `“${part}” có dấu phẩy và đúng ba chữ số sau; hãy kiểm tra xem có phải báo in dấu chấm nhóm nghìn không.`,
      `“${part}” has a comma and exactly three digits after it; make sure that the article does not print a thousands dot.`,
    ),
  printedDiffers: printedAgainstFile,
  unclaimed: (phrase: string, part: string) =>
    both(
      `Trong nguyên văn “${phrase}”, phần “${part}” chưa có dữ kiện nào ghi; hãy thêm dữ kiện, hoặc bỏ phần ấy khỏi nguyên văn.`,
      `In the phrase “${phrase}”, no fact records “${part}”; add the fact, or take these words out of the phrase.`,
    ),

  // Figures against each other
  contradiction: (found: Sentence, facts: readonly string[]) => {
    const entry = `{"figures": [${list(facts.map((ref) => `"${ref}"`))}], "trusted": [], "why": {"vi": "…"}}`;
    return both(
      `${unended(found.vi)}; nếu chính báo cáo trái nhau như vậy, hãy ghi ở "contradictions" của overview.json: ${entry}.`,
      `${unended(found.en)}; if the report itself is at odds, record it under "contradictions" in overview.json: ${entry}.`,
    );
  },
  contradictionGone: (facts: readonly string[]) =>
    both(
      `Các con số “${list(facts)}” không còn trái nhau; hãy bỏ mục này, hoặc ghi lại đúng những dữ kiện trái nhau.`,
      `The figures “${list(facts)}” no longer contradict each other; remove this entry, or name the facts that do.`,
    ),
  trustsAll: () =>
    both(
      'Không thể theo cả những con số trái nhau; hãy bớt khỏi "trusted" ít nhất một dữ kiện.',
      'The site cannot go by all figures that contradict each other; take at least one out of "trusted".',
    ),
  trustsOther: (ref: string) =>
    both(
      `“${ref}” không nằm trong "figures" của mục này; hãy chỉ ghi ở "trusted" những dữ kiện có trong "figures".`,
      `“${ref}” is not among the "figures" of this entry; name under "trusted" only facts that are.`,
    ),
  levelsApart: (one: Sentence, other: Sentence) =>
    both(
      `Hai mức của cùng chỉ tiêu, cùng kỳ không khớp: “${one.vi}” và “${other.vi}”; hãy sửa một mức, hoặc ghi "period", "area" riêng.`,
      `Two levels of one indicator and period do not agree: “${one.en}” and “${other.en}”; correct one, or give it its own "period" or "area".`,
    ),
  planApart: (level: Sentence, ratio: Sentence, target: Sentence) =>
    both(
      `Mức “${level.vi}”, tỷ lệ “${ratio.vi}” và kế hoạch “${target.vi}” không khớp nhau; hãy xem lại ba con số.`,
      `The level “${level.en}”, the ratio “${ratio.en}” and the plan “${target.en}” do not agree; look at all three.`,
    ),
  noWholePlan: (level: Sentence, ratio: Sentence) =>
    both(
      `Không có số nguyên nào mà ${level.vi} lại bằng ${ratio.vi} của nó; hãy xem lại hai con số.`,
      `There is no whole number of which ${level.en} would be ${ratio.en}; look at both figures.`,
    ),
  baseApart: (level: Sentence, change: Sentence, before: Sentence) =>
    both(
      `Mức “${level.vi}”, so sánh “${change.vi}” và mức kỳ gốc “${before.vi}” không khớp nhau; hãy xem lại ba con số, và xem báo nói “bằng” hay “tăng”.`,
      `The level “${level.en}”, the comparison “${change.en}” and the earlier level “${before.en}” do not agree; look at all three, and whether the article gives a ratio or a change.`,
    ),
  differenceOver: (level: Sentence, change: Sentence) =>
    both(
      `Mức “${level.vi}” mà “${change.vi}” thì kỳ trước phải âm; hãy xem lại hai con số.`,
      `With a level of “${level.en}” and “${change.en}”, the level before would be below zero; look at both figures.`,
    ),
  breakdownsApart: (total: string, one: Sentence, other: Sentence) =>
    both(
      `Hai cách chia của “${total}” cho hai tổng khác nhau: ${one.vi} và ${other.vi}; hãy xem lại các con số.`,
      `Two breakdowns of “${total}” make different totals: ${one.en} and ${other.en}; look at the figures.`,
    ),
  comparisonsApart: (one: Sentence, other: Sentence) =>
    both(
      `Hai so sánh của cùng chỉ tiêu với cùng một gốc không khớp: “${one.vi}” và “${other.vi}”; hãy xem lại cả hai.`,
      `Two comparisons of one indicator with the same base do not agree: “${one.en}” and “${other.en}”; look at both.`,
    ),
  identityOpen: (total: Sentence, parts: Sentence) =>
    both(
      `Các thành phần tính ra ${parts.vi}, mà tổng ghi ${total.vi}, lệch quá sai số làm tròn; hãy xem lại các con số.`,
      `The parts make ${parts.en}, but the total is ${total.en}, which is more than rounding explains; look at the figures.`,
    ),
  partsLevel: (ref: string) =>
    both(
      `“${ref}” không có mức nào để tính; hãy thêm dữ kiện "level", hoặc bỏ đẳng thức này.`,
      `“${ref}” has no level to compute with; add a "level" fact, or remove this identity.`,
    ),
  directionApart: (said: Sentence, figure: Sentence) =>
    both(
      `Lời nói “${said.vi}”, mà con số là “${figure.vi}”; hãy xem lại "value" của cả hai dữ kiện.`,
      `The words say “${said.en}”, but the figure is “${figure.en}”; look at the "value" of both facts.`,
    ),
};
