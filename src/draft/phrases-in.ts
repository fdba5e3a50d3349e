/** Where figures and relations stand in a sentence, each with the words around it that belong to it, and how it reads. */
import { readFigure, startsFigure } from '../language/phrase-figure.ts';
import { UnreadablePhrase, type PhraseReading } from '../language/phrase.ts';
import type { Kind, Token } from '../language/phrase-tokens.ts';
import { readPhrase } from '../language/read-phrase.ts';
import type { Span } from '../language/sentences.ts';
import type { Doubt } from './draft.ts';
import { overlaps, printedAt, spanOfTokens, type Sentence } from './sentence.ts';

/** From token `start` to before `end`; `number`: the token of its figure. */
export type Phrase = {
  start: number;
  end: number;
  number: number | undefined;
  /** Where it ends in the normalised text. */
  endAt: number;
  printed: string;
  reading: PhraseReading | undefined;
  doubt?: Doubt;
};

/** Every figure of a sentence that is no label, and every relation in words, in order. */
export const phrasesIn = (sentence: Sentence): Phrase[] => {
  const { tokens } = sentence;
  const phrases: Phrase[] = [];
  for (let at = 0; at < tokens.length;) {
    const floor = phrases.at(-1)?.end ?? 0;
    const found = isFigure(sentence, at) ? figurePhrase(sentence, at, floor) : directionPhrase(sentence, at);
    if (found) phrases.push(found);
    at = Math.max(at + 1, found?.end ?? 0);
  }
  return phrases;
};

const isFigure = ({ tokens, labels }: Sentence, at: number): boolean => {
  const token = tokens[at];
  if (!token || !startsFigure(token.kind)) return false;
  if (token.kind === 'from')
    return isRange(tokens, at) && !labels.some((label) => overlaps(label, rangeSpan(tokens, at)));
  return !labels.some((label) =>
    overlaps(
      label,
      token.kind === 'rank' ? { start: token.start, end: tokens[at + 1]?.end ?? token.end } : token,
    ),
  );
};

/** "từ 1,5 đến 2%"; elsewhere "từ" only says where from. */
const isRange = (tokens: readonly Token[], at: number): boolean => {
  const [number, ...behind] = tokens.slice(at + 1, at + 5);
  if (number?.kind !== 'number') return false;
  const to = behind.findIndex(({ text, kind }) => kind === 'dash' || text === 'đến' || text === 'tới');
  return to >= 0 && to <= 1 && behind[to + 1]?.kind === 'number';
};
const rangeSpan = (tokens: readonly Token[], at: number): Span => ({
  start: tokens[at]?.start ?? 0,
  end: tokens[at + 4]?.end ?? tokens.at(-1)?.end ?? 0,
});

const leading: readonly Kind[] = [
  'hedge',
  'status',
  'relation',
  'filler',
  'compare',
  'plan',
  'period',
  'given',
  'issuer',
];
/** Fillers that a phrase does not begin with. */
const bare = ['được', 'là', 'với', 'tổng số', 'tổng cộng', 'đã', 'mới', 'chỉ', 'đến', 'tới'];

const figurePhrase = (sentence: Sentence, number: number, floor: number): Phrase => {
  const { tokens } = sentence;
  const start = startOf(sentence, number, floor);
  const figureEnd = endOfFigure(sentence, number);
  const end = figureEnd === undefined ? number + 1 : endOfBase(tokens, figureEnd, start);
  const whole = { start, end, number, endAt: tokens[end - 1]?.end ?? 0 };
  const refused = figureEnd === undefined ? undefined : refusedBehind(sentence, end);
  if (figureEnd === undefined || refused) return { ...whole, ...unread(sentence, whole, refused) };
  return { ...whole, ...readingAt(sentence, whole) };
};

/** Back over the words that lead to a figure; years only where they belong to a plan or a period before them. */
const startOf = (sentence: Sentence, number: number, floor: number): number => {
  const { tokens } = sentence;
  let start = number;
  for (let at = number - 1; at >= floor && leads(sentence, at); at--) start = at;
  if (start - 1 >= floor && isVerbAlone(tokens, start - 1)) return start - 1;
  while (start < number && isBare(tokens[start])) start++;
  return start;
};

/** Whether a token can lead to a figure. */
const leads = (sentence: Sentence, at: number): boolean => {
  const [before, token] = sentence.tokens.slice(Math.max(0, at - 1), at + 1);
  if (!token || !before) return leadsAlone(sentence, token ?? before);
  const isYear = (token.kind === 'year' || token.kind === 'whole-year') && isBase(before.kind);
  return isYear ? !endsTime(sentence, token) : leadsAlone(sentence, token);
};
const leadsAlone = (sentence: Sentence, token: Token | undefined): boolean =>
  token !== undefined && leading.includes(token.kind) && !endsTime(sentence, token);

/** "6 tháng đầu năm": its end is no base by itself. */
const endsTime = ({ times }: Sentence, token: Token): boolean =>
  times.some((mark) => mark.start < token.start && overlaps(mark, token));

const isBare = (token: Token | undefined): boolean =>
  token?.kind === 'filler' ? bare.includes(token.text) : token?.kind === 'given' || token?.kind === 'issuer';
const isBase = (kind: Kind | undefined): boolean =>
  kind === 'plan' || kind === 'compare' || kind === 'period';

/** "thành lập mới được 04 HTX" is a phrase; "tổ chức đấu giá … được" has words between. */
const isVerbAlone = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text.startsWith('thành lập') === true && tokens[at - 1]?.kind !== 'word';

/** Behind the figure with its unit or what is counted; undefined where it cannot be read. */
const endOfFigure = (sentence: Sentence, number: number): number | undefined => {
  const { source, tokens } = sentence;
  const limit = nounEnd(sentence, number);
  const cursor = { source, tokens: tokens.slice(0, limit), at: number, warnings: [] };
  try {
    readFigure(cursor);
    return cursor.at;
  } catch (error) {
    if (error instanceof UnreadablePhrase) return undefined;
    throw error;
  }
};

/** Words that say more of what is counted than its name. */
const notName = new Set(
  'của cho tại ở trong để thuộc do theo vào từ bị bởi nhằm gồm mỗi này đó nêu so khác qua sau trước khi nhưng còn đều cùng đang sẽ nay như vì nên đủ đúng cần phải hoàn tham đăng nằm phục sử hưởng tiếp bảo vượt qua'.split(
    ' ',
  ),
);
const mostWords = 10;

/** The token behind the words that can name what is counted: "17 |thửa đất| ở tại đô thị". */
const nounEnd = (sentence: Sentence, number: number): number => {
  const { tokens } = sentence;
  let at = number + 1;
  while (ofNumber.includes(tokens[at]?.kind ?? 'other') || isTo(tokens, at)) at++;
  for (let words = 0; words < mostWords && goesOn(sentence, at, words === 0); words++) at++;
  while (at > number + 2 && notLast.includes(tokens[at - 1]?.text ?? '')) at--;
  return at;
};
const ofNumber: readonly Kind[] = ['number', 'dash', 'scale', 'unit', 'rate', 'fraction'];
const notLast = ['các', 'những', 'một', 'rất', 'đang', 'không'];

/** Whether a token belongs to the name of what is counted. */
const goesOn = ({ tokens, labels }: Sentence, at: number, isFirst: boolean): boolean => {
  const token = tokens[at];
  if (!token || labels.some((label) => overlaps(label, token))) return false;
  if (isListComma(tokens, at)) return true;
  if (token.kind !== 'word' && !(isFirst && (token.kind === 'verb' || token.kind === 'plan'))) return false;
  return !notName.has(token.text) || (token.text === 'do' && tokens[at - 1]?.text === 'tự');
};
const isTo = (tokens: readonly Token[], at: number): boolean =>
  ['đến', 'tới'].includes(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'number';

/** "100% xã, phường có …": the name goes on where a verb follows a word or two, and no figure. */
const isListComma = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.kind !== 'soft' || tokens[at - 1]?.kind !== 'word') return false;
  let next = at + 1;
  while (tokens[next]?.kind === 'word' && next - at <= 3) next++;
  const word = tokens[at + 1];
  const isName = word?.kind === 'word' && !notName.has(word.text);
  return isName && hasVerb(tokens[next]) && tokens[next + 1]?.kind === 'word';
};
const hasVerb = (token: Token | undefined): boolean =>
  token?.kind === 'filler' && ['có', 'được', 'đã'].includes(token.text);

const behindPlan: readonly Kind[] = ['year', 'whole-year', 'issuer', 'given', 'council'];

/** Behind the words of what a figure is measured by. */
const endOfBase = (tokens: readonly Token[], from: number, start: number): number => {
  const isCompared = tokens[from]?.kind === 'compare';
  const at = isCompared ? from + 1 : from;
  const kind = tokens[at]?.kind;
  if (kind === 'plan') return endOfPlan(tokens, at + 1);
  const isTime = kind === 'period' || kind === 'year';
  return isTime && (isCompared || isOwnBase(tokens, start, at)) ? at + 1 : from;
};
const endOfPlan = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (behindPlan.includes(tokens[at]?.kind ?? 'other')) at++;
  return at;
};

/** "bằng 105% cùng kỳ", "gấp 1,4 lần năm 2019"; but "tăng 5% năm 2023" says when. */
const isOwnBase = (tokens: readonly Token[], start: number, at: number): boolean => {
  const base = tokens[at];
  const isRatio = tokens
    .slice(start, at)
    .some((token) => token.kind === 'relation' && ['equal', 'fold'].includes(token.relation));
  if (hasBase(tokens, start, at)) return false;
  return isRatio || (base?.kind === 'period' && base.adverb !== true);
};
const hasBase = (tokens: readonly Token[], start: number, end: number): boolean =>
  tokens.slice(start, end).some(({ kind }) => isBase(kind));

/** What follows closely and would change the figure. */
const closes: readonly Kind[] = [
  'slash',
  'number',
  'fraction',
  'compound',
  'unit',
  'scale',
  'rate',
  'limit',
  'compare',
  'period',
  'plan',
  'hedge',
];
const refusedBehind = (sentence: Sentence, end: number): Doubt | undefined => {
  const { source, tokens } = sentence;
  const at = behindBracket(tokens, end);
  const part = tokens[at]?.text ?? '';
  const isCut = /^[.,]?\d|^\.\p{L}/u.test(source.text.slice(tokens[end - 1]?.end ?? 0));
  return isCut || changes(sentence, at, at !== end) ? { id: 'words-behind', part } : undefined;
};

/** Whether a token behind a figure would change it; behind a bracket only a base does. */
const changes = ({ tokens, labels }: Sentence, at: number, isBehindBracket: boolean): boolean => {
  const next = tokens[at];
  if (!next || !closes.includes(next.kind)) return false;
  // "trên địa bàn"
  if (next.kind === 'hedge' && tokens[at + 1]?.text === 'địa') return false;
  if (isBehindBracket && next.kind !== 'compare' && next.kind !== 'period') return false;
  return !labels.some((label) => overlaps(label, next));
};

/** "giảm 61 ha (-0,74%) so với năm trước": the base is of both. */
const behindBracket = (tokens: readonly Token[], at: number): number => {
  if (tokens[at]?.text === ')' && tokens[at + 1]?.kind === 'compare') return at + 1;
  if (tokens[at]?.text !== '(') return at;
  const close = tokens.findIndex(({ text }, index) => index > at && text === ')');
  return close < 0 ? at : close + 1;
};

const unread = (
  sentence: Sentence,
  place: { start: number; end: number },
  doubt: Doubt | undefined,
): Pick<Phrase, 'printed' | 'reading' | 'doubt'> => {
  const printed = printedAt(sentence, spanOfTokens(sentence, place));
  return { printed, reading: undefined, doubt: doubt ?? { id: 'unreadable', part: printed } };
};

/** A phrase is read as the check will read it; more than one reading would be shared out by guessing. */
const readingAt = (
  sentence: Sentence,
  place: { start: number; end: number },
): Pick<Phrase, 'printed' | 'reading' | 'doubt'> => {
  const printed = printedAt(sentence, spanOfTokens(sentence, place));
  try {
    const { readings, warnings } = readPhrase(printed);
    const [reading, ...others] = readings;
    if (reading && others.length === 0 && warnings.length === 0 && printed.length <= 160)
      return { printed, reading };
  } catch (error) {
    if (!(error instanceof UnreadablePhrase)) throw error;
    return { printed, reading: undefined, doubt: { id: 'unreadable', part: error.part } };
  }
  return { printed, reading: undefined, doubt: { id: 'unreadable', part: printed } };
};

/** "vượt chỉ tiêu tỉnh giao", "đạt kế hoạch", where a separator stands on both sides. */
const directionPhrase = (sentence: Sentence, at: number): Phrase | undefined => {
  const { tokens } = sentence;
  const token = tokens[at];
  if (token?.kind !== 'relation' || !isEdge(tokens[at - 1])) return undefined;
  // "chỉ tiêu đạt và vượt kế hoạch"
  if (tokens[at - 1]?.text === 'và' && tokens[at - 2]?.kind === 'relation') return undefined;
  const end = endOfBase(tokens, at + 1, at);
  if (end === at + 1 || !isEdge(tokens[end])) return undefined;
  const place = { start: at, end };
  const { printed, reading } = readingAt(sentence, place);
  return reading
    ? { ...place, number: undefined, endAt: tokens[end - 1]?.end ?? 0, printed, reading }
    : undefined;
};
const isEdge = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'soft' || token.kind === 'hard' || token.text === '…';
