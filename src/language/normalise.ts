/** Brings a Vietnamese phrase into one spelling, for matching only: quotes are never changed. */

/** Abbreviations of the genre, in lower case, at word boundaries. */
const abbreviations: Record<string, string> = {
  htx: 'hợp tác xã',
  kh: 'kế hoạch',
  ck: 'cùng kỳ',
  nq: 'nghị quyết',
  hđnd: 'hội đồng nhân dân',
  ubnd: 'ủy ban nhân dân',
  gpmb: 'giải phóng mặt bằng',
  thcs: 'trung học cơ sở',
  thpt: 'trung học phổ thông',
  bhyt: 'bảo hiểm y tế',
  tp: 'thành phố',
  trđ: 'triệu đồng',
  'tr.đ': 'triệu đồng',
  'tr.đồng': 'triệu đồng',
  'tỷ.đ': 'tỷ đồng',
  'đô-la': 'đô la',
  'héc-ta': 'ha',
  'héc ta': 'ha',
  hecta: 'ha',
};

/**
 * One spelling of a phrase: NFC, single spaces, lower case, one dash, one place for tone marks, no abbreviations,
 * no punctuation at its ends. "HTX hoá" becomes "hợp tác xã hóa".
 */
export const normalisePhrase = (phrase: string): string =>
  expanded(
    tonesPlaced(
      phrase
        .normalize('NFC')
        .replace(/[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]+/g, ' ')
        .replace(/[\u2010-\u2015\u2212]/g, '-')
        .toLocaleLowerCase('vi')
        .replace(/[“”"]/g, ''),
    ),
  )
    .replace(/^[\s.,;:()]+|[\s.,;:()…]+$/g, '')
    .replace(/ {2,}/g, ' ');

const acute = '\u0301';
const tones = `\u0300${acute}\u0303\u0309\u0323`;
const open = new RegExp(`(o|u)(a|e|y)([${tones}])(?![\\p{L}\\p{M}])`, 'gu');

/** "hoá", "khoẻ", "uỷ" and "hóa", "khỏe", "ủy" are one word; "quý" keeps its mark, as its u belongs to the q. */
const tonesPlaced = (text: string): string =>
  text
    .normalize('NFD')
    .replace(open, (all, first: string, second: string, tone: string, offset: number, whole: string) =>
      whole[offset - 1] === 'q' ? all : first + tone + second,
    )
    .normalize('NFC')
    .replace(/(?<!\p{L})tỉ(?!\p{L})/gu, 'tỷ');

const expanded = (text: string): string =>
  Object.entries(abbreviations).reduce(
    (result, [short, long]) =>
      result.replace(
        new RegExp(`(?<![\\p{L}\\p{N}])${short.replaceAll('.', '\\.')}(?![\\p{L}\\p{N}])`, 'gu'),
        long,
      ),
    text.replace(/(?<![\p{L}\p{N}])tỷ đ(?![\p{L}\p{N}])/gu, 'tỷ đồng'),
  );
