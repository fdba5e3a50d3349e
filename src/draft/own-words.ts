/** The words of a subject among those before its figure. */
import type { Token } from '../language/phrase-tokens.ts';
import type { Doubt } from './draft.ts';
import type { Phrase } from './phrases-in.ts';
import { isSetting } from './times.ts';
import type { Sentence } from './sentence.ts';
import { cutBack, cutFront, piecesOf, ruleIn, syllables, textOf, withoutAsides } from './words.ts';

export type OwnWords = {
  words: Token[];
  /** Parts of what was spoken of follow: "trong đó". */
  isParts: boolean;
  /** "nâng tổng số … lên": what there is now. */
  isRaised: boolean;
  /** They name a time. */
  hasTime: boolean;
  /** "Vi phạm đất đai:", for all that follows. */
  header?: Token[];
  /** It is itself what the figure is of. */
  isHeader?: boolean;
  doubt?: Doubt;
  look?: Doubt;
};

/** Of several clauses before the figure the last, of a list all of it. */
export const ownWords = (sentence: Sentence, head: readonly Token[], phrase: Phrase): OwnWords => {
  const opened = cutFront(head, ['opening']);
  const cut = cutFront(opened, ['parts']);
  const hasTime = sentence.times.some(
    ({ rule, start, end }) => isSetting(rule) && head.some((token) => token.start < end && start < token.end),
  );
  const rest = cutFront(withoutAsides(sentence, cut), ['opening']);
  const raised = /^(?:lên|tăng lên)(?: |$)/iu.test(phrase.printed) ? cutRaise(rest) : undefined;
  const frame = { isParts: cut.length < opened.length, hasTime, isRaised: raised !== undefined };
  if (raised) return { ...frame, words: raised };
  const sides = piecesOf(rest, [':']);
  const header = trim(sides.slice(0, -1).flat());
  const chosen = clauseWords(behindWith(sides.at(-1) ?? [], phrase));
  const isTelling = header.length === 0 || telling.test(textOf(header));
  // "Chi ngân sách 9 tháng: 3.412 tỷ đồng"
  if (!isTelling && chosen.words.length === 0)
    return { ...frame, ...chosen, words: header, header, isHeader: true };
  return { ...frame, ...chosen, ...(!isTelling && { header }) };
};

/** "phần việc với tổng trị giá 1,2 tỷ đồng": the amount is of what stands behind "với". */
const behindWith = (tokens: readonly Token[], { reading }: Phrase): readonly Token[] => {
  const at = tokens.findLastIndex(({ text }) => text === 'với');
  return at > 0 && at + 1 < tokens.length && !(reading && 'noun' in reading) && tokens[at - 1]?.text !== 'đối'
    ? tokens.slice(at + 1)
    : tokens;
};

/** What leads up to a colon and names nothing. */
const telling =
  /cho (?:biết|hay|thấy)|chia sẻ|thông tin|kết quả|như sau|cụ thể|trong đó|nhấn mạnh|khẳng định/u;

type Chosen = Pick<OwnWords, 'words' | 'doubt' | 'look'>;

const clauseWords = (tokens: readonly Token[]): Chosen => {
  const pieces = piecesOf(tokens, [',', ';']).map(trim);
  const last = pieces.at(-1) ?? [];
  const earlier = pieces.slice(0, -1).filter((piece) => piece.length > 0 && !ruleIn('aside', textOf(piece)));
  if (last.length === 0) return byTopic(earlier);
  if (ruleIn('aside', textOf(last))) return unclear(last);
  const [first, ...others] = earlier;
  if (!first) return { words: last };
  const topic = topicOf(first);
  if (topic && others.length === 0 && isPlace.test(textOf(last))) return { words: topic };
  if (topic) return others.length === 0 ? { words: last } : listed([...others, last], tokens);
  if (earlier.some(isClause))
    return { words: last, look: { id: 'listed-subject', part: textOf(trim(tokens)) } };
  return listed([...earlier, last], tokens);
};

const unclear = (words: Token[]): Chosen => ({
  words,
  doubt: { id: 'subject-unclear', part: textOf(words) },
});

/** "nông, lâm nghiệp và thủy sản" */
const listed = (pieces: readonly Token[][], tokens: readonly Token[]): Chosen => {
  const [first] = pieces.flat();
  const words = trim(tokens.slice(first ? tokens.indexOf(first) : 0));
  if (syllables(words) > mostListed) return unclear(words);
  return { words, look: { id: 'listed-subject', part: textOf(words) } };
};
const mostListed = 24;

/** Nothing stands between the last comma and the figure: "về thu ngân sách, 9 tháng đạt …". */
const byTopic = (earlier: readonly Token[][]): Chosen => {
  const [first, ...others] = earlier;
  if (!first) return { words: [] };
  const topic = others.length === 0 ? topicOf(first) : undefined;
  return topic ? { words: topic } : unclear(earlier.flat());
};

/** "về X", "đối với X", "lĩnh vực X" */
const topicOf = (piece: readonly Token[]): Token[] | undefined => {
  const found = /^(?:về|đối với|trong lĩnh vực|lĩnh vực|công tác)(?= )/u.exec(textOf(piece));
  return found ? piece.slice(found[0].split(' ').length) : undefined;
};

/** "về thu ngân sách, thành phố ước thực hiện …" */
const isPlace = /^(?:tỉnh|thành phố|huyện|thị xã|thị trấn|xã|phường|quận)(?: \p{L}+){0,4}$/u;

const verbs =
  'được|đã|tiếp tục|duy trì|phát triển|ổn định|tăng|giảm|có|đạt|diễn ra|thực hiện|triển khai|tổ chức|đẩy mạnh|quan tâm|chuyển biến|khởi sắc|hoạt động|là';
/** Whether words say something by themselves: a list of names has no verb. */
const isClause = (tokens: readonly Token[]): boolean =>
  new RegExp(`(?<!\\p{L})(?:${verbs})(?!\\p{L})`, 'u').test(textOf(tokens));

export const trim = (tokens: readonly Token[]): Token[] =>
  cutBack(cutFront(tokens, ['opening']), ['closing']);

const cutRaise = (tokens: readonly Token[]): Token[] | undefined => {
  const found = /^(?:qua đó )?(?:nâng|đưa)(?: |$)/u.exec(textOf(tokens));
  return found ? trim(tokens.slice(found[0].trim().split(' ').length)) : undefined;
};
