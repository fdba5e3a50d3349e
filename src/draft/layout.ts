/** Which lines of an article's text are its own, and which are a title, captions or what a web page left there. */
import { normalisePhrase } from '../language/normalise.ts';

/** `body`: paragraphs; `heading`: title, lines between paragraphs; `caption`: of pictures, and what repeats them. */
export type LineKind = 'body' | 'heading' | 'caption' | 'residue' | 'table' | 'empty';

/** The kind of each line, in order. */
export const lineKinds = (lines: readonly string[]): LineKind[] => {
  const kinds = lines.map(kindAlone);
  const captions = lines.filter((_, index) => kinds[index] === 'caption');
  const first = kinds.findIndex((kind) => kind === 'body' || kind === 'heading');
  return kinds.map((kind, index) => {
    const line = lines[index] ?? '';
    if (kind !== 'body' && kind !== 'heading') return kind;
    if (captions.some((caption) => caption.includes(line.replace(/[.\s]+$/u, '')))) return 'caption';
    if (lines.indexOf(line) < index) return 'caption';
    return index === first && !endsAsSentence(line) && wordsIn(line) <= 30 ? 'heading' : kind;
  });
};

/** How many words the kept lines have. */
export const wordsIn = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const kindAlone = (line: string): LineKind => {
  if (line.trim() === '') return 'empty';
  if (residue.test(line)) return 'residue';
  if (caption.test(line)) return 'caption';
  if (isTable(line)) return 'table';
  return wordsIn(line) < 12 && !endsAsSentence(line) && !/\d/.test(line) ? 'heading' : 'body';
};

const residue =
  /^(?:\W*\d{1,2}:\d{2}(?::\d{2})?(?:\s*\/\s*\d{1,2}:\d{2}(?::\d{2})?)?|xem thêm.*|đọc thêm.*|tin liên quan.*|bình luận.*|chia sẻ.*|in bài.*|quay lại.*|từ khóa.*|tags?:.*|nghe bài.*|nguồn:.*|tác giả:.*|https?:\S+|\W+)$/iu;
const caption =
  /(?:^|[.(]\s*)(?:trong ảnh|ảnh|ảnh minh họa|ảnh tư liệu|đồ họa|video|clip)\s*:|^\(?ảnh\)?\W*$/iu;

/** Cells between tabs, bars or wide gaps: no sentence. */
const isTable = (line: string): boolean => (line.match(/\t|\|/gu)?.length ?? 0) >= 2;

const endsAsSentence = (line: string): boolean => /[.!?…:;]["'”’)\]]*$/u.test(line.trim());

/** Whether a text is in Vietnamese at all: a good part of its words carry its marks. */
export const isVietnamese = (text: string): boolean => {
  const words = normalisePhrase(text.slice(0, 20_000)).match(/\p{L}+/gu) ?? [];
  const marked = words.filter((word) =>
    /[đăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/u.test(word),
  );
  return words.length === 0 || marked.length / words.length > 0.3;
};
