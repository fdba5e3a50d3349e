/** Mistakes against what was published: addresses and meanings that others rely on, and where redirects lead. */
import type { Difference, OtherFacts } from '../model/losses.ts';
import type { Tally } from '../model/recording.ts';
import type { Sentence } from '../model/problem.ts';
import { both, list, shown } from './mistakes-words.ts';

/** The line that leads an old address on; what is chosen anew has to be filled in. */
const redirect = (from: string, to: Sentence): Sentence =>
  both(
    `khai địa chỉ mới ở "redirects" của data/site.json: "${from}": "${to.vi}"`,
    `declare a redirect in data/site.json, under "redirects": "${from}": "${to.en}"`,
  );
const toChart = (address: string, nearest: string | undefined): Sentence => {
  const report = address.split('/')[0] ?? '';
  return redirect(address, both(`${report}/${nearest ?? 'mã-mới'}`, `${report}/${nearest ?? 'new-id'}`));
};
const toReport = (report: string): Sentence => redirect(report, both('mã-báo-cáo-mới', 'new-report'));

/** A mistake of ours is taken back knowingly, and by name. */
const accept = (address: string): string => `“npm run publish-record -- --accept ${address}”`;

const value = (found: unknown): Sentence =>
  found === undefined ? both('không ghi', 'not there') : both(shown(found), shown(found));

const differences = (all: readonly Difference[]): Sentence => {
  const said = all.map(({ field, was, is }) => ({ field, was: value(was), is: value(is) }));
  return both(
    list(said.map(({ field, was, is }) => `"${field}" là ${was.vi}, nay là ${is.vi}`)),
    list(said.map(({ field, was, is }) => `"${field}" was ${was.en} and is ${is.en}`)),
  );
};

export const publishedMistakes = {
  recordDamaged: () =>
    both(
      'Từ chỗ này không đọc được bản ghi những gì đã xuất bản; tệp do máy viết, hãy lấy lại bản đã commit: git checkout -- data/published.json.',
      'From here on the record of what was published cannot be read; a machine writes this file, so bring the committed one back: git checkout -- data/published.json.',
    ),
  reportGone: (report: string) =>
    both(
      `Báo cáo “${report}” đã xuất bản mà nay không còn; hãy đưa thư mục của báo cáo trở lại, hoặc ${toReport(report).vi}.`,
      `The report “${report}” was published and is gone; bring its folder back, or ${toReport(report).en}.`,
    ),
  reportDraftAgain: (report: string) =>
    both(
      `Báo cáo “${report}” đã xuất bản mà nay lại là bản nháp, nên trang của nó sẽ mất; hãy ghi "published", hoặc ${toReport(report).vi}.`,
      `The report “${report}” was published, and as a draft its page is gone; write "published", or ${toReport(report).en}.`,
    ),
  otherPeriod: (report: string, was: string, is: string) =>
    both(
      `Báo cáo “${report}” đã xuất bản cho kỳ "${was}" mà nay ghi "${is}"; hãy ghi lại kỳ cũ và để kỳ mới trong một báo cáo mới, hoặc nếu trước đây ghi nhầm thì chạy ${accept(report)}.`,
      `The report “${report}” was published for the period "${was}" and is now for "${is}"; write the former period and put the new one in a new report, or if it was our mistake run ${accept(report)}.`,
    ),
  chartGone: (address: string, nearest: string | undefined) =>
    both(
      `Biểu đồ “${address}” đã xuất bản mà nay không còn, nơi đã nhúng nó sẽ mất hình; hãy đưa biểu đồ trở lại, hoặc ${toChart(address, nearest).vi}.`,
      `The chart “${address}” was published and is gone, and whoever embedded it loses it; bring it back, or ${toChart(address, nearest).en}.`,
    ),
  otherChartKind: (address: string, was: string, is: string) =>
    both(
      `Biểu đồ “${address}” đã xuất bản với kiểu "${was}" mà nay là "${is}"; hãy ghi lại kiểu cũ, hoặc đặt mã mới cho biểu đồ này rồi ${toChart(address, undefined).vi}.`,
      `The chart “${address}” was published as "${was}" and is now "${is}"; write the former kind, or give this chart a new id and ${toChart(address, undefined).en}.`,
    ),
  otherChartFacts: (address: string, { field, without, added }: OtherFacts) => {
    const parts = [
      ...(without.length > 0 ? [both(`bớt ${list(without)}`, `without ${list(without)}`)] : []),
      ...(added.length > 0 ? [both(`thêm ${list(added)}`, `with ${list(added)} added`)] : []),
    ];
    const named = field === 'facts' ? '' : `"${field}": `;
    return both(
      `Biểu đồ “${address}” không còn vẽ những dữ kiện đã xuất bản (${named}${parts.map(({ vi }) => vi).join('; ')}); hãy ghi lại như cũ, hoặc đặt mã mới cho biểu đồ này rồi ${toChart(address, undefined).vi}.`,
      `The chart “${address}” no longer draws the facts it was published with (${named}${parts.map(({ en }) => en).join('; ')}); write them as they were, or give this chart a new id and ${toChart(address, undefined).en}.`,
    );
  },
  factGone: (address: string, printed: string) =>
    both(
      `Dữ kiện “${address}” (“${printed}”) đã xuất bản mà nay không còn; hãy đưa dữ kiện trở lại, hoặc nếu bỏ hẳn thì chạy ${accept(address)}.`,
      `The fact “${address}” (“${printed}”) was published and is gone; bring it back, or to give it up for good run ${accept(address)}.`,
    ),
  otherMeaning: (address: string, found: readonly Difference[]) =>
    both(
      `Dữ kiện “${address}” không còn nói điều đã xuất bản: ${differences(found).vi}; hãy ghi lại như cũ và đặt điều mới dưới mã khác, hoặc nếu trước đây ghi nhầm thì chạy ${accept(address)}.`,
      `The fact “${address}” no longer says what was published: ${differences(found).en}; write it as it was and put what is new under another id, or if it was our mistake run ${accept(address)}.`,
    ),
  otherFigure: (address: string, was: string, is: string) =>
    both(
      `Con số “${address}” đã đăng là “${was}”, nay là “${is}” mà không có đính chính: nếu trước đây đọc nhầm thì chạy “npm run correct -- ${address} --printed '${is}' --why '…'”; nếu chính báo in sai thì ghi lại như cũ và thêm "corrected" vào dữ kiện.`,
      `The figure “${address}” was published as “${was}” and is now “${is}”, without a correction: if we had misread it, run “npm run correct -- ${address} --printed '${is}' --why '…'”; if the article itself is wrong, write it as it was and add "corrected" to the fact.`,
    ),
  correctionGone: (id: string) =>
    both(
      `Đính chính “${id}” đã đăng mà nay không còn; hãy đưa nó trở lại corrections.json, hoặc trả lại "corrected" của dữ kiện.`,
      `The correction “${id}” was published and is gone; bring it back to corrections.json, or give the fact its "corrected" again.`,
    ),
  correctionStale: (of: string | [string, string], found: string | [string, string]) =>
    both(
      `Đính chính này thay cho con số ${shown(of)}, mà nay dữ kiện ghi ${shown(found)}, nên nó không còn hiệu lực; hãy xem lại đính chính rồi ghi "of" theo "value", hoặc bỏ "corrected".`,
      `This correction stands in for ${shown(of)}, but the fact now holds ${shown(found)}, so it no longer applies; look at the correction again and set "of" to the value, or remove "corrected".`,
    ),
  correctsNothing: () =>
    both(
      'Đính chính này không thay đổi gì; hãy ghi con số đúng, hoặc bỏ mục này.',
      'This correction changes nothing; write the right figure, or remove it.',
    ),
  correctedByItself: (source: string) =>
    both(
      `Nguồn “${source}” chính là nguồn in sai; hãy thêm nguồn đính chính vào "sources" của report.json rồi ghi mã của nó.`,
      `“${source}” is the very source that is wrong; add the one that puts it right under "sources" in report.json and name it here.`,
    ),
  correctionOrder: (day: string, before: string) =>
    both(
      `Ngày ${day} trước ngày của mục đứng trên (${before}); hãy xếp các mục theo ngày, cũ trước.`,
      `The day ${day} is before that of the entry above (${before}); keep the entries in order of their days, the oldest first.`,
    ),
  correctionOutdated: (address: string, printed: string) =>
    both(
      `Con số “${address}” nay không còn là “${printed}” như lần sửa cuối ghi ở đây; hãy chạy “npm run correct -- ${address} --printed '…' --why '…'” để ghi lần sửa mới.`,
      `The figure “${address}” is no longer “${printed}”, as its last correction has it; run “npm run correct -- ${address} --printed '…' --why '…'” to record the new one.`,
    ),
  badAddress: (found: string) =>
    both(
      `${shown(found)} không phải địa chỉ của báo cáo hay biểu đồ; hãy viết như "2023-08" hoặc "2023-08/plan-panel".`,
      `${shown(found)} is not the address of a report or a chart; write it like "2023-08" or "2023-08/plan-panel".`,
    ),
  mixedRedirect: (from: string, to: string, isChart: boolean) =>
    isChart
      ? both(
          `Biểu đồ “${from}” không chuyển tới báo cáo “${to}” được; hãy viết một biểu đồ, như "${to}/plan-panel".`,
          `The chart “${from}” cannot lead to the report “${to}”; write a chart, like "${to}/plan-panel".`,
        )
      : both(
          `Báo cáo “${from}” không chuyển tới biểu đồ “${to}” được; hãy viết một báo cáo, như "${to.split('/')[0] ?? ''}".`,
          `The report “${from}” cannot lead to the chart “${to}”; write a report, like "${to.split('/')[0] ?? ''}".`,
        ),
  redirectLoop: (steps: readonly string[]) =>
    both(
      `Các địa chỉ chuyển vòng quanh mà không tới đâu (${steps.join(' → ')}); hãy bỏ một dòng, hoặc dẫn tới nơi còn.`,
      `These redirects go round and lead nowhere (${steps.join(' → ')}); remove one, or lead to what is there.`,
    ),
  redirectChain: (from: string, to: string, end: string) =>
    both(
      `“${to}” chính nó đã chuyển tới nơi khác; hãy dẫn thẳng tới nơi cuối: "${from}": "${end}".`,
      `“${to}” itself leads elsewhere; lead straight to the end: "${from}": "${end}".`,
    ),
  redirectOfWhatStands: (address: string) =>
    both(
      `“${address}” vẫn còn, nên không được chuyển đi nơi khác; hãy bỏ dòng này, hoặc bỏ hay đổi mã “${address}”.`,
      `“${address}” is still there, so it cannot lead elsewhere; remove this line, or remove or rename “${address}”.`,
    ),
  redirectToNothing: (address: string, nearest: string | undefined, known: readonly string[]) => {
    const none = both(
      `Trong những gì được xuất bản không có “${address}”`,
      `Nothing is published as “${address}”`,
    );
    if (nearest !== undefined)
      return both(`${none.vi}; có phải là “${nearest}”?`, `${none.en}; did you mean “${nearest}”?`);
    return known.length > 0
      ? both(`${none.vi}; hãy viết một trong: ${list(known)}.`, `${none.en}; write one of: ${list(known)}.`)
      : both(`${none.vi}; hãy bỏ dòng này.`, `${none.en}; remove this line.`);
  },
};

/** What was recorded, as one sentence in each language. */
export const recordedWords = (file: string, added: Tally): Sentence => {
  const counted = countedWords(added);
  return both(
    `Đã ghi vào ${file}: mới ${counted.vi}; đổi ${added.changed}.`,
    `Recorded in ${file}: ${counted.en} new; ${added.changed} changed.`,
  );
};
export const nothingToRecord = (file: string): Sentence =>
  both(`${file} đã đủ, không có gì thay đổi.`, `${file} is complete, nothing changed.`);

/** Why nothing was recorded, or why what is recorded will not do. */
export const recordRefusals = {
  incomplete: (file: string, lacking: Tally): Sentence => {
    const state = stateOf(lacking);
    return both(
      `${file} ${state.vi}: hãy chạy “npm run publish-record” rồi commit.`,
      `${file} ${state.en}: run “npm run publish-record” and commit it.`,
    );
  },
  forgotten: (file: string, revision: string, addresses: readonly string[]): Sentence => {
    const named = list(addresses, 5);
    const back = `git checkout ${revision} -- ${file}`;
    return both(
      `${file} không còn giữ điều đã ghi (${named}): hãy lấy lại tệp bằng “${back}”, rồi chạy “npm run publish-record”.`,
      `${file} no longer holds what was on record (${named}): bring it back with “${back}”, then run “npm run publish-record”.`,
    );
  },
  dataChanged: (): Sentence =>
    both(
      'Dữ liệu thay đổi trong khi đang đọc: hãy thử lại.',
      'The data changed while they were read: try again.',
    ),
  brokenPromises: (file: string): Sentence =>
    both(
      `${file} vẫn như cũ vì những lỗi trên: hãy sửa rồi thử lại.`,
      `${file} stays as it was, because of the mistakes above: mend them, then try again.`,
    ),
  notWritten: (file: string, reason: string): Sentence =>
    both(
      `${file} vẫn như cũ vì không ghi được: hãy xem thư mục có cho ghi và đĩa còn chỗ không, rồi thử lại.`,
      `${file} stays as it was, because it could not be written: ${reason}`,
    ),
  noDay: (typed: string): Sentence =>
    both(
      `"${typed}" không phải là ngày: hãy viết như 2026-11-24.`,
      `"${typed}" is not a day: write it like 2026-11-24.`,
    ),
};

const stateOf = (lacking: Tally): Sentence => {
  const { reports, charts, facts, changed } = lacking;
  if (reports + charts + facts > 0) {
    const counted = countedWords(lacking);
    return both(`còn thiếu ${counted.vi}`, `lacks ${counted.en}`);
  }
  return changed > 0
    ? both(`đã cũ ở ${changed} mục`, `is out of date in ${changed} ${changed === 1 ? 'entry' : 'entries'}`)
    : both('đã bị sửa bằng tay', 'was changed by hand');
};

/** "1 report, 24 charts, 26 facts" */
const countedWords = ({ reports, charts, facts }: Tally): Sentence => {
  const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
  return both(
    `${reports} báo cáo, ${charts} biểu đồ, ${facts} dữ kiện`,
    [many(reports, 'report'), many(charts, 'chart'), many(facts, 'fact')].join(', '),
  );
};
