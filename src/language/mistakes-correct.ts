/** Why a published figure was not corrected, and what was recorded where it was. */
import type { Sentence } from '../model/problem.ts';
import { both, list, shown } from './mistakes-words.ts';

const usage = `npm run correct -- 2023-08/budget-revenue.plan --printed "đạt 44,9% dự toán" --why "…"`;

export const correctedWords = (
  address: string,
  was: string,
  is: string,
  files: readonly string[],
): Sentence =>
  both(
    `Đã đính chính “${address}” từ “${was}” thành “${is}” trong ${list(files)}; tiếp theo hãy chạy “npm run publish-record”.`,
    `Corrected “${address}” from “${was}” to “${is}” in ${list(files)}; next run “npm run publish-record”.`,
  );

export const correctRefusals = {
  usage: (): Sentence =>
    both(
      `Lệnh cần một dữ kiện, nguyên văn đúng và lý do; hãy viết như: ${usage}.`,
      `The command needs a fact, its right words and the reason; write it like: ${usage}.`,
    ),
  noFact: (typed: string, nearest: string | undefined, known: readonly string[]): Sentence =>
    nearest === undefined
      ? both(
          `Chưa có con số nào đã đăng là ${shown(typed)}; hãy viết một trong: ${list(known)}.`,
          `No figure is published as ${shown(typed)}; write one of: ${list(known)}.`,
        )
      : both(
          `Chưa có con số nào đã đăng là ${shown(typed)}; có phải là “${nearest}”?`,
          `No figure is published as ${shown(typed)}; did you mean “${nearest}”?`,
        ),
  severalReports: (fact: string, addresses: readonly string[]): Sentence =>
    both(
      `“${fact}” có trong nhiều báo cáo; hãy viết kèm báo cáo: ${list(addresses)}.`,
      `“${fact}” stands in several reports; name the report too: ${list(addresses)}.`,
    ),
  notPublished: (address: string): Sentence =>
    both(
      `“${address}” chưa được đăng nên không cần đính chính; hãy sửa thẳng trong tệp.`,
      `“${address}” is not published yet, so it needs no correction; change it in its file.`,
    ),
  derived: (address: string): Sentence =>
    both(
      `“${address}” là số suy ra; hãy đính chính con số mà nó suy ra từ đó.`,
      `“${address}” is worked out; correct the figure it is worked out from.`,
    ),
  brokenData: (): Sentence =>
    both(
      'Chưa đính chính được vì những lỗi trên; hãy sửa rồi thử lại, các tệp vẫn như cũ.',
      'Nothing was corrected because of the mistakes above; mend them, then try again: the files stay as they were.',
    ),
  otherStatement: (printed: string): Sentence =>
    both(
      `Nguyên văn “${printed}” không nói cùng một điều với dữ kiện (mức, so sánh với kế hoạch hay với kỳ khác); hãy chép đúng những từ giữ con số này, hoặc sửa dữ kiện trong tệp.`,
      `The words “${printed}” do not make the fact's statement (a level, a comparison with a plan or a period); copy just the words that hold this figure, or change the fact in its file.`,
    ),
  severalFigures: (printed: string, found: readonly string[]): Sentence =>
    both(
      `Nguyên văn “${printed}” có nhiều con số như vậy (${list(found)}); hãy chỉ chép những từ của con số này.`,
      `The words “${printed}” hold several such figures (${list(found)}); copy only those of this one.`,
    ),
  nothingChanges: (address: string, printed: string): Sentence =>
    both(
      `“${address}” đã được đăng đúng như vậy (“${printed}”), không có gì để đính chính.`,
      `“${address}” is published just so (“${printed}”); there is nothing to correct.`,
    ),
};
