/** Why two states of the data could not be compared. */
import type { Sentence } from '../model/problem.ts';
import { both } from './mistakes-words.ts';

export const reviewRefusals = {
  notInGit: (folder: string): Sentence =>
    both(
      `Thư mục ${folder} không nằm trong một kho git, nên không có bản cũ để so: hãy chạy lệnh trong kho đã clone.`,
      `The folder ${folder} is not in git, so there is no former state to compare with: run this in a clone of the repository.`,
    ),
  noRevision: (typed: string): Sentence =>
    both(
      `Trong git không có bản nào tên “${typed}”: hãy viết một commit, nhánh hay thẻ, như HEAD hoặc main.`,
      `Git knows no revision “${typed}”: write a commit, a branch or a tag, like HEAD or main.`,
    ),
  noRecord: (record: string): Sentence =>
    both(
      `${record} chưa được commit lần nào, nên không biết so với bản nào: hãy viết tên một bản, như “npm run diff -- HEAD”.`,
      `${record} was never committed, so there is nothing to compare with by itself: name a revision, like “npm run diff -- HEAD”.`,
    ),
  noDataThen: (folder: string, revision: string): Sentence =>
    both(
      `Ở bản ${revision} chưa có thư mục ${folder}: hãy chọn một bản muộn hơn.`,
      `At ${revision} there is no folder ${folder}: choose a later revision.`,
    ),
  wrongThen: (revision: string, place: string): Sentence =>
    both(
      `Dữ liệu ở bản ${revision} không qua được kiểm tra ngày nay (lỗi đầu tiên: ${place}): hãy chọn một bản muộn hơn.`,
      `The data at ${revision} do not pass today's check (the first mistake: ${place}): choose a later revision.`,
    ),
  wrongNow: (place: string): Sentence =>
    both(
      `Dữ liệu hiện nay không qua được kiểm tra (lỗi đầu tiên: ${place}): hãy sửa theo “npm run check”, rồi so lại.`,
      `The data as they are do not pass the check (the first mistake: ${place}): mend them by “npm run check”, then compare again.`,
    ),
  manyRevisions: (typed: readonly string[]): Sentence =>
    both(
      `Chỉ so được với một bản mà lệnh ghi ${typed.length} (${typed.join(', ')}): hãy giữ lại một.`,
      `One revision can be compared with and ${typed.length} are named (${typed.join(', ')}): keep one.`,
    ),
};
