/** Names of subjects, as they may be shown and as they may be known. */
import { normalisePhrase } from '../language/normalise.ts';
import { upperFirst } from '../language/numbers.ts';
import type { Token } from '../language/phrase-tokens.ts';
import type { Subject } from './draft.ts';
import type { Noun } from './nouns.ts';
import type { Phrase } from './phrases-in.ts';
import type { Sentence } from './sentence.ts';
import { cutBack, printedOf, textOf, withoutAsides } from './words.ts';

/** The subject of a figure with words of its own. */
export const namedBy = (
  sentence: Sentence,
  words: readonly Token[],
  noun: Noun | undefined,
  { phrase, tail }: { phrase: Phrase; tail: readonly Token[] },
): Subject => {
  const [printed, text] = [cleaned(printedOf(sentence, words)), textOf(words)];
  // "ngành giáo dục có 02 trường": who has them is not what is counted.
  if (noun && /^có /iu.test(phrase.printed))
    return subjectOf(`${printed}: ${noun.described}`, [noun.described, noun.full], noun);
  if (noun && !namesAmount(text, noun)) {
    const keys = [`${printed} ${noun.described}`, `${text} ${noun.name}`, `${noun.name} ${text}`, text];
    return subjectOf(`${printed} ${noun.described}`, keys, noun);
  }
  if (noun) return subjectOf(printed, [`tổng số ${noun.name}`, printed, `${text} ${noun.name}`], noun);
  const more = measuredMore(sentence, phrase, tail);
  return subjectOf(more === '' ? printed : `${printed} ${more}`, [text]);
};

/** What is counted is itself the subject. */
export const namedByNoun = (noun: Noun): Subject => subjectOf(noun.described, [noun.full], noun);

/** "kiểm tra 32 tổ chức và |118 đảng viên|" */
export const alsoDone = (act: string, noun: Noun): Subject =>
  subjectOf(`${act} ${noun.described}`, [noun.described, noun.full], noun);

/** "Tổng đàn gia súc: đàn trâu" */
export const partOf = (whole: Subject, part: Subject): Subject => ({
  ...part,
  name: `${whole.name}: ${lowerFirst(part.name)}`,
  keys: [...whole.keys.flatMap((key) => part.keys.map((own) => `${key}: ${own}`)), ...part.keys],
});

/** "Năng suất (diện tích lúa)" */
export const within = ({ name, ...subject }: Subject, context: Subject): Subject => ({
  ...subject,
  name: `${name} (${lowerFirst(context.name)})`,
  keys: subject.keys.map((key) => `${key} ${context.keys[0] ?? ''}`),
});

/** "Vi phạm đất đai: trường hợp" */
export const headed = (header: string, { name, ...subject }: Subject): Subject => ({
  ...subject,
  name: upperFirst(`${header}: ${lowerFirst(name)}`),
  keys: [normalisePhrase(`${header} ${name}`), ...subject.keys],
});

const subjectOf = (name: string, keys: readonly string[], noun?: Noun): Subject => ({
  name: upperFirst(cleaned(name)),
  keys: keysOf(name, ...keys),
  ...(noun && { counted: noun.printed }),
});

/** Without quotes and stops around it. */
const cleaned = (name: string): string => name.replace(/^[\s“”"'.,;:–-]+|[\s“”"'.,;:–-]+$/gu, '');

export const lowerFirst = (text: string): string =>
  /^\p{Lu}[\p{Lu}\d]/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

const generic = /^(?:tổng(?: số)?|toàn bộ|số lượng|số) /u;
const light = /^(?:(?:phối hợp|tiến hành|tổ chức|triển khai|thực hiện) )+/u;

/** By which names a subject may be known: as it stands, and without the words that add nothing. */
const keysOf = (...names: string[]): string[] => [
  ...new Set(
    names.flatMap((name) => {
      const full = normalisePhrase(cleaned(name));
      return [full, full.replace(generic, ''), full.replace(light, ''), full.replace(/ mới$/u, '')];
    }),
  ),
];

/** "tổng đàn trâu 500 con", "số hộ nghèo còn 20 hộ": the words name the amount already. */
const namesAmount = (text: string, { name, isPercent }: Noun): boolean =>
  !isPercent &&
  (/^(?:số|tổng|đàn|lượng|quy mô|tỷ lệ|lượt|chỉ tiêu|bình quân|dân số|mật độ)(?= |$)/u.test(text) ||
    ` ${text} `.includes(` ${name} `));

/** "trồng được 500 ha |rừng sản xuất|" */
const measuredMore = (sentence: Sentence, { reading }: Phrase, tail: readonly Token[]): string =>
  reading?.type === 'level' && reading.noun === undefined
    ? printedOf(sentence, cutBack(withoutAsides(sentence, tail), ['closing']))
    : '';
