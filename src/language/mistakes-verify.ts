/** What is told of facts that are held against their article, and of the article's own file. */
import type { Sentence } from '../model/problem.ts';
import { both, list } from './mistakes-words.ts';

const times = (count: number): string => (count === 2 ? 'twice' : `${count} times`);
const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
const lines = (all: readonly number[]): Sentence => {
  const distinct = [...new Set(all)];
  const numbers = list(distinct.map(String), 8);
  return both(`dòng ${numbers}`, `line${distinct.length === 1 ? '' : 's'} ${numbers}`);
};

export const verifyMistakes = {
  // A phrase and its place
  phraseMissing: (phrase: string, nearest: { text: string; line: number } | undefined) =>
    nearest
      ? both(
          `Bài báo không có “${phrase}”; chỗ gần giống nhất, ở dòng ${nearest.line}, viết “${nearest.text}”: hãy sửa dữ kiện theo bài báo.`,
          `“${phrase}” is not in the article; the nearest passage, on line ${nearest.line}, reads “${nearest.text}”: correct the fact by the article.`,
        )
      : both(
          `Bài báo không có “${phrase}”, cũng không có chỗ nào gần giống; hãy chép lại nguyên văn, hoặc xem tệp bài báo có đủ không.`,
          `“${phrase}” is not in the article, nor anything like it; copy the phrase anew, or see whether the text is complete.`,
        ),
  phraseBroken: (phrase: string, from: number, to: number) =>
    both(
      `“${phrase}” bị ngắt giữa dòng ${from} và dòng ${to} của bài báo; trong tệp bài báo hãy để mỗi đoạn trên một dòng.`,
      `“${phrase}” is broken between the lines ${from} and ${to} of the article; put each paragraph of the text on one line.`,
    ),
  phraseRepeated: (phrase: string, all: readonly number[]) =>
    both(
      `“${phrase}” có ${all.length} lần trong bài báo (${lines(all).vi}); hãy ghi đoạn vào "paragraph", hoặc chép nguyên văn dài hơn.`,
      `“${phrase}” stands in the article ${times(all.length)} (${lines(all).en}); name the fact’s "paragraph", or quote a longer phrase.`,
    ),
  phraseRepeatedInParagraph: (
    phrase: string,
    all: readonly number[],
    paragraph: number,
    candidates: readonly number[],
  ) => {
    const often =
      candidates.length === all.length
        ? both('lần nào cũng có thể', 'each time')
        : both(`trong đó ${candidates.length} lần có thể`, times(candidates.length));
    return both(
      `“${phrase}” có ${all.length} lần trong bài báo, ${often.vi} thuộc đoạn ${paragraph} (${lines(candidates).vi}); hãy chép nguyên văn dài hơn.`,
      `“${phrase}” stands in the article ${times(all.length)}, ${often.en} where paragraph ${paragraph} can be (${lines(candidates).en}); quote a longer phrase.`,
    );
  },
  phraseNotInParagraph: (
    phrase: string,
    all: readonly number[],
    paragraph: number,
    line: number | undefined,
  ) => {
    const at = line === undefined ? both('', '') : both(` (dòng ${line})`, ` (line ${line})`);
    return both(
      `“${phrase}” có ${all.length} lần trong bài báo (${lines(all).vi}), nhưng không lần nào ở đoạn ${paragraph}${at.vi}; hãy sửa "paragraph".`,
      `“${phrase}” stands in the article ${times(all.length)} (${lines(all).en}), but not in paragraph ${paragraph}${at.en}; correct "paragraph".`,
    );
  },

  // A paragraph against those of the other facts
  paragraphOfOthers: (phrase: string, line: number, paragraph: number, there: number) =>
    both(
      `“${phrase}” ở dòng ${line} của bài báo, cùng các dữ kiện ghi đoạn ${there}, mà dữ kiện này ghi đoạn ${paragraph}; hãy sửa "paragraph" cho khớp nhau.`,
      `“${phrase}” is on line ${line} of the article, with facts of paragraph ${there}, but this fact says ${paragraph}; make each "paragraph" agree.`,
    ),
  paragraphElsewhere: (phrase: string, line: number, paragraph: number, own: number) =>
    both(
      `“${phrase}” ở dòng ${line} của bài báo, mà theo các dữ kiện khác thì đoạn ${paragraph} là dòng ${own}; hãy sửa "paragraph" cho khớp nhau, hoặc trong tệp bài báo để mỗi đoạn trên một dòng.`,
      `“${phrase}” is on line ${line} of the article, but by the other facts paragraph ${paragraph} is line ${own}; make each "paragraph" agree, or put each paragraph of the text on one line.`,
    ),
  sentenceElsewhere: (phrase: string, sentence: number, is: number) =>
    both(
      `“${phrase}” ở câu ${is} của đoạn, mà dữ kiện ghi câu ${sentence}; hãy ghi "sentence": ${is}.`,
      `“${phrase}” stands in sentence ${is} of its paragraph, but the fact says ${sentence}; write "sentence": ${is}.`,
    ),
  paragraphOutOfOrder: (
    phrase: string,
    line: number,
    paragraph: number,
    { before, after }: { before: number | undefined; after: number | undefined },
  ) => {
    const around = [
      ...(before === undefined ? [] : [both(`sau đoạn ${before}`, `after paragraph ${before}`)]),
      ...(after === undefined ? [] : [both(`trước đoạn ${after}`, `before paragraph ${after}`)]),
    ];
    const vi = around.map((each) => each.vi).join(', ');
    const en = around.map((each) => each.en).join(' and ');
    return both(
      `“${phrase}” ở dòng ${line} của bài báo, ${vi}, nên không thể là đoạn ${paragraph}; hãy sửa "paragraph" cho khớp nhau.`,
      `“${phrase}” is on line ${line} of the article, ${en}, so it cannot be paragraph ${paragraph}; make each "paragraph" agree.`,
    );
  },
};

/** The lines of the command that are about the whole text. */
export const verifyWords = {
  moreMistakes: (count: number) => both(`… và ${count} lỗi nữa.`, `… and ${count} more.`),
  moreSentences: (count: number) => both(`… và ${count} câu nữa.`, `… and ${count} more.`),
  uncovered: (count: number) =>
    both(
      `${count} câu có con số mà không dữ kiện nào ghi; hãy thêm dữ kiện, khai tên riêng trong "names" của report.json, hoặc bỏ khỏi tệp những dòng không thuộc bài:`,
      `${many(count, 'sentence')} ${count === 1 ? 'has' : 'have'} a figure that no fact covers; add the fact, declare a name under "names" in report.json, or take lines out of the text that are not the article’s:`,
    ),
  otherArticle: (report: string, title: string, { all, found }: { all: number; found: number }) =>
    both(
      `Văn bản chỉ có ${found} trong ${all} nguyên văn của báo cáo ${report}, nên có lẽ không phải bài “${title}”; hãy đưa văn bản của bài ấy, hoặc nêu tên báo cáo khác.`,
      `The text has only ${found} of the ${many(all, 'phrase')} of the report ${report}, so it is hardly the article “${title}”; give the text of that article, or name another report.`,
    ),
  otherSources: (facts: number, source: string) =>
    both(
      `Không xét ${facts} dữ kiện của nguồn khác “${source}”; hãy chạy lại với văn bản của nguồn ấy và --source.`,
      `${many(facts, 'fact')} of sources other than “${source}” ${facts === 1 ? 'is' : 'are'} left out; run this again with their text and --source.`,
    ),
  summary: (
    report: string,
    counts: { phrases: { all: number; found: number }; facts: number; figures: number; uncovered: number },
  ) => {
    const { phrases, facts, figures, uncovered } = counts;
    return both(
      `${report}: tìm thấy ${phrases.found} trong ${phrases.all} nguyên văn của ${facts} dữ kiện; các dữ kiện ứng với ${figures} con số trong bài; ${uncovered} câu có con số chưa dữ kiện nào ghi.`,
      `${report}: ${phrases.found} of ${many(phrases.all, 'phrase')} of ${many(facts, 'fact')} found; the facts cover ${many(figures, 'figure')} of the article; ${many(uncovered, 'sentence')} with an uncovered figure.`,
    );
  },
};

/** Why the command does not begin. */
export const verifyRefusals = {
  usage: () =>
    both(
      'Hãy viết: npm run verify -- <bài báo.txt> [báo cáo] [--source <mã nguồn>].',
      'Write: npm run verify -- <article.txt> [report] [--source <source id>].',
    ),
  noFile: (file: string) =>
    both(
      `Không có tệp ${file}; hãy xem lại tên tệp và thư mục.`,
      `There is no file ${file}; look at its name and folder.`,
    ),
  notAFile: (file: string) =>
    both(
      `${file} không phải là tệp; hãy đưa tệp văn bản thuần của bài báo.`,
      `${file} is not a file; give the plain text of the article.`,
    ),
  unreadable: (file: string, why: string) =>
    both(
      `Không đọc được ${file} (${why}); hãy xem tệp có cho đọc không.`,
      `${file} cannot be read (${why}); see whether it may be read.`,
    ),
  tooLarge: (file: string, bytes: number, most: number) =>
    both(
      `${file} có ${bytes} byte, mà nhiều nhất là ${most}; hãy đưa văn bản thuần của riêng bài báo.`,
      `${file} has ${bytes} bytes, but the most is ${most}; give the plain text of the article alone.`,
    ),
  notUtf8: (file: string) =>
    both(
      `${file} không phải văn bản UTF-8; hãy lưu bài báo thành văn bản thuần với bảng mã UTF-8 (Unicode).`,
      `${file} is not text in UTF-8; save the article as plain text in UTF-8 (Unicode).`,
    ),
  empty: (file: string) =>
    both(
      `${file} không có chữ nào; hãy chép văn bản của bài báo vào.`,
      `${file} holds no text; copy the text of the article into it.`,
    ),
  noReport: (report: string, all: readonly string[]) =>
    both(
      `Không có báo cáo “${report}”; hãy viết một trong: ${list(all)}.`,
      `There is no report “${report}”; write one of: ${list(all)}.`,
    ),
  onlyDrafts: (all: readonly string[]) =>
    both(
      `Chưa có báo cáo nào đã xuất bản; hãy nêu tên bản nháp: ${list(all)}.`,
      `No report is published; name a draft: ${list(all)}.`,
    ),
  noSource: (source: string, report: string, all: readonly string[]) =>
    both(
      `Báo cáo ${report} không có nguồn “${source}”; hãy viết một trong: ${list(all)}.`,
      `The report ${report} has no source “${source}”; write one of: ${list(all)}.`,
    ),
  brokenData: () =>
    both(
      'Dữ liệu còn những lỗi trên; hãy sửa rồi so với bài báo sau.',
      'The data have the mistakes above; mend them before they are held against the article.',
    ),
};
