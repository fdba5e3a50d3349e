/** Statements as reports print them, at sizes and precisions that few reports have. */
import type { Json } from './nasty.ts';
import type { Random } from './random.ts';

type Fact = Record<string, Json>;
const hedges = [undefined, undefined, undefined, 'about', 'over', 'nearly'] as const;
const hedgeWords = { about: 'khoảng ', over: 'hơn ', nearly: 'gần ' };
const clocks = ['to-date', 'to-date', 'month', 'year', 'season', 'school-year', 'stock'];

const decimal = ({ below, pick }: Random, most = 5): string => {
  const whole = pick(['0', String(below(10)), String(below(10 ** most)), '100', '66']);
  const decimals = pick([0, 0, 1, 2, 4]);
  return decimals === 0 ? whole : `${whole}.${String(below(10 ** decimals)).padStart(decimals, '0')}`;
};
const printed = (value: string): string => value.replace('.', ',');

type Amount = { fields: { value: string | [string, string] } & Fact; words: string };
/** A figure as it is stored, and as it is printed in front of its unit. */
const amountFrom = (
  random: Random,
  { most, isCount = false }: { most: number; isCount?: boolean },
): Amount => {
  const { pick, next, below } = random;
  const one = () => (isCount ? String(below(10 ** most)) : decimal(random, most));
  const hedge = pick(hedges);
  const range = [one(), one()].sort((a, b) => Number(a) - Number(b)) as [string, string];
  const value = next() < 0.15 && Number(range[0]) < Number(range[1]) ? range : one();
  const digits = Array.isArray(value) ? `từ ${printed(value[0])} đến ${printed(value[1])}` : printed(value);
  return {
    fields: { value, ...(hedge && { hedge }) },
    words: (hedge ? hedgeWords[hedge] : '') + digits,
  };
};

const negative = ({ value, ...more }: Amount['fields']): Amount['fields'] => ({
  ...more,
  value: Array.isArray(value) ? [`-${value[1]}`, `-${value[0]}`] : `-${value}`,
});

const kinds = [
  { unit: 'tonne', words: ' tấn', most: 5 },
  { unit: 'percent', words: '%', most: 1 },
  { unit: 'count', words: ' hộ', most: 3, isCount: true, counted: { vi: 'hộ' } },
];

/** An indicator of random facts: printed phrases and stored statements agree. */
export const randomFacts = (random: Random): { facts: Record<string, Fact> } & Record<string, Json> => {
  const { unit, words: unitWords, counted, ...size } = random.pick(kinds);
  const plan = { type: 'plan', word: 'plan' };
  const period = random.pick(['same-period', null]);
  const before = { type: 'period', period };
  const against = period === null ? '' : ' so với cùng kỳ';
  const ratio = (base: Fact, form: string, words: (figure: string) => string, more: Fact = {}) => {
    const { fields, words: figure } = amountFrom(random, { most: 3 });
    return { type: 'comparison', form, base, ...more, ...fields, printed: words(figure) };
  };
  const moved = (form: string, isOfUnit: boolean): Fact => {
    const { fields, words } = amountFrom(random, isOfUnit ? size : { most: 2 });
    const down = random.next() < 0.5;
    const said = { type: 'comparison', form, base: before, ...(down ? negative(fields) : fields) };
    return { ...said, printed: `${down ? 'giảm' : 'tăng'} ${words}${isOfUnit ? unitWords : '%'}${against}` };
  };
  const own = (type: string, lead: string, more: Fact = {}): Fact => {
    const { fields, words } = amountFrom(random, size);
    return { type, ...more, ...fields, printed: `${lead} ${words}${unitWords}` };
  };
  const makers: Record<string, () => Fact> = {
    level: () => own('level', 'đạt'),
    target: () => own('target', 'kế hoạch là', { word: 'plan' }),
    plan: () => ratio(plan, 'ratio', (figure) => `bằng ${figure}% kế hoạch`),
    beyond: () => ratio(plan, 'change', (figure) => `vượt ${figure}% kế hoạch`),
    times: () => ratio(plan, 'ratio', (figure) => `gấp ${figure} lần kế hoạch`, { unit: 'times' }),
    change: () => moved(unit === 'percent' ? 'difference' : 'change', false),
    difference: () => (unit === 'percent' ? own('level', 'đạt') : moved('difference', true)),
    ratio: () =>
      ratio({ type: 'period', period: 'same-period' }, 'ratio', (figure) => `bằng ${figure}% so với cùng kỳ`),
  };
  const names = Object.keys(makers).filter(() => random.next() < 0.3);
  const facts: Record<string, Fact> = {};
  for (const name of names.length === 0 ? ['level'] : names) facts[name] = (makers[name] as () => Fact)();
  return {
    name: { vi: 'chỉ tiêu mới', en: 'new indicator' },
    definition: { vi: 'định nghĩa' },
    unit,
    ...(counted && { counted }),
    clock: random.pick(clocks),
    ...('plan' in facts && random.next() < 0.7 && { pace: true }),
    facts,
  };
};
