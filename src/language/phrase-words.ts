/** The words around a number that say how it is meant. */
import type { Hedge, PhraseBase, PlanWord } from './phrase.ts';

/** What a word contributes to the reading of a figure. */
export type Meaning =
  | { is: 'verb' }
  | { is: 'reach' }
  | { is: 'set' }
  | { is: 'aim' }
  | { is: 'rank' }
  | { is: 'against' }
  | { is: 'status'; status: 'E' | 'P' | 'F' }
  | { is: 'hedge'; hedge: Hedge }
  | { is: 'direction'; direction: 'up' | 'down' | 'exceed' | 'times' | 'equal' | 'share' | 'short' }
  | { is: 'base'; base: Exclude<PhraseBase, { type: 'indicator' }> };

const word = '(?![\\p{L}\\p{N}])';
const beforeNumber = '(?= (?:từ )?\\d)';
const direction = (to: 'up' | 'down' | 'exceed' | 'times' | 'equal' | 'share' | 'short'): Meaning => ({
  is: 'direction',
  direction: to,
});

/** Pattern → meaning, the longer before the shorter. */
const rules: readonly (readonly [string, Meaning])[] = [
  ['(?:nâng|đưa)(?: \\p{L}+){0,14}? lên', { is: 'set' }],
  [
    '(?:tăng lên(?: đến| tới)?|giảm xuống còn|giảm xuống|giảm còn|xuống còn|lên tới|lên đến|lên)',
    { is: 'set' },
  ],
  ['còn(?: lại)?', { is: 'set' }],
  ['(?:ước tính|ước thực hiện|ước)', { is: 'status', status: 'E' }],
  ['sơ bộ', { is: 'status', status: 'P' }],
  ['dự kiến', { is: 'status', status: 'F' }],
  ['phấn đấu', { is: 'aim' }],
  ['(?:không|chưa) đạt', direction('short')],
  ['(?:cao hơn|nhiều hơn|lớn hơn)', direction('up')],
  ['(?:thấp hơn|ít hơn|nhỏ hơn)', direction('down')],
  ['(?:tăng gấp|gấp)', direction('times')],
  ['(?:tăng thêm|tăng)', direction('up')],
  ['giảm', direction('down')],
  ['vượt', direction('exceed')],
  ['bằng', direction('equal')],
  ['chiếm', direction('share')],
  [`(?:khoảng|xấp xỉ|chừng)${beforeNumber}`, { is: 'hedge', hedge: 'about' }],
  [`(?:hơn|trên)${beforeNumber}`, { is: 'hedge', hedge: 'over' }],
  [`gần${beforeNumber}`, { is: 'hedge', hedge: 'nearly' }],
  ['so với', { is: 'against' }],
  ['(?:xếp thứ|đứng thứ|xếp hạng|xếp vị trí thứ|thứ|hạng)', { is: 'rank' }],
  ['(?:đạt được|đạt)', { is: 'reach' }],
  [`từ${'(?= \\d)'}`, { is: 'verb' }],
  ['(?:được|là|có|ở mức|với|gồm|tổng số tiền|tổng số|tổng cộng|số tiền|giá trị|mức|tỷ lệ)', { is: 'verb' }],
  [
    '(?:thành lập mới|thành lập|trồng mới|trồng|giải quyết việc làm cho|tạo việc làm cho|thu hút|cấp mới|cấp|tổ chức|đấu giá|công nhận mới|công nhận)',
    { is: 'verb' },
  ],
];
const table = rules.map(([pattern, meaning]) => [new RegExp(`${pattern}${word}`, 'uy'), meaning] as const);

/** The meaning of the words at a place, and where they end; undefined for words it does not know. */
export const readMeaning = (text: string, at: number): { meaning: Meaning; end: number } | undefined => {
  const base = readPlan(text, at) ?? readPeriod(text, at);
  if (base) return { meaning: { is: 'base', base: base.base }, end: base.end };
  for (const [pattern, meaning] of table) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return { meaning, end: pattern.lastIndex };
  }
  return undefined;
};

type Base = { base: Exclude<PhraseBase, { type: 'indicator' }>; end: number };

const planNames: Record<string, PlanWord> = {
  'kế hoạch': 'plan',
  'mục tiêu': 'plan',
  'dự toán': 'budget-estimate',
  'nghị quyết': 'resolution',
  'chỉ tiêu': 'assigned-target',
  'kịch bản': 'scenario',
};
const council = '(?:hội đồng nhân dân|ủy ban nhân dân)';
const place = '(?:tỉnh|thành phố|huyện|thị xã|xã|phường|trung ương)';
const planPattern = new RegExp(
  `(?:(?:chỉ tiêu|mục tiêu) )?(${Object.keys(planNames).join('|')})` +
    `(?: (?:của )?(?:cả )?năm(?: (?<before>(?:19|20)\\d{2}))?)?` +
    `(?: (?<issuer>(?:${council} )?${place}|${council}|nghị quyết) (?:giao|đề ra)| của ${council}(?: ${place})?| ${council}(?: ${place})?| (?:được giao|đề ra|giao))?` +
    `(?: năm (?<after>(?:19|20)\\d{2}))?${word}`,
  'uy',
);

const readPlan = (text: string, at: number): Base | undefined => {
  planPattern.lastIndex = at;
  const match = planPattern.exec(text);
  if (!match) return undefined;
  const { issuer, before, after } = match.groups ?? {};
  const year = before ?? after;
  const byResolution = issuer === 'nghị quyết';
  const plan = byResolution ? 'resolution' : (planNames[match[1] ?? ''] ?? null);
  return {
    base: { type: 'plan', word: plan, ...(issuer && !byResolution && { issuer }), ...(year && { year }) },
    end: planPattern.lastIndex,
  };
};

const periodPattern = new RegExp(
  `(?:(?<same>(?:cùng kỳ)(?: năm (?:trước|ngoái|(?<of>(?:19|20)\\d{2})))?)` +
    `|(?<previous>(?:tháng|quý|kỳ|năm) (?:trước|ngoái))|(?<start>đầu năm)` +
    `|tháng (?<month>\\d{1,2})(?: năm |/)(?<monthYear>(?:19|20)\\d{2})` +
    `|năm (?<year>(?:19|20)\\d{2}))${word}`,
  'uy',
);

const readPeriod = (text: string, at: number): Base | undefined => {
  periodPattern.lastIndex = at;
  const match = periodPattern.exec(text);
  if (!match?.groups) return undefined;
  const { same, of, previous, start, month, monthYear, year } = match.groups;
  const period = same
    ? 'same-period'
    : previous
      ? 'previous-period'
      : start
        ? 'start-of-year'
        : month
          ? `${monthYear ?? ''}-${month.padStart(2, '0')}`
          : (year ?? '');
  return { base: { type: 'period', period, ...(of && { year: of }) }, end: periodPattern.lastIndex };
};
