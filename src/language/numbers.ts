/** Number formatting shared by all languages: exact decimal strings, printed digits kept. */

/** Joins a number and its unit, and the words of one unit, so that they stay on one line. */
export const nbsp = '\u00a0';
export const joined = (...words: (string | undefined)[]): string =>
  words.filter((word) => word !== undefined && word !== '').join(nbsp);
/** Keeps the last two words of a unit together; a longer run would not fit a phone's line. */
export const unbroken = (words: string): string => words.replace(/ (?=\S+$)/, nbsp);

/** A formatter of decimal strings; digits behind the point are printed as they stand. */
export const numberFormat = (locale: string): ((decimal: string) => string) => {
  const formats = new Map<number, Intl.NumberFormat>();
  return (decimal) => {
    const digits = decimal.includes('.') ? decimal.length - decimal.indexOf('.') - 1 : 0;
    let format = formats.get(digits);
    if (!format) {
      format = new Intl.NumberFormat(locale, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
      formats.set(digits, format);
    }
    // A decimal string is formatted exactly, where a number would be rounded to 15 digits first.
    return format.format(decimal as Intl.StringNumericLiteral);
  };
};

/** A writer of lists: "a, b và c". */
export const listFormat = (locale: string): ((names: readonly string[]) => string) => {
  const format = new Intl.ListFormat(locale);
  return (names) => format.format(names);
};

/** The value without its sign; a range from the smaller to the larger. */
export const magnitude = (value: string | [string, string]): string | [string, string] => {
  if (!Array.isArray(value)) return value.replace(/^-/, '');
  const negative = value.every((end) => end.startsWith('-'));
  const [from, to] = value.map((end) => (negative ? end.slice(1) : end)) as [string, string];
  return negative ? [to, from] : [from, to];
};

/** "hợp tác xã|hợp tác xã": one and many, where a language tells them apart. */
export const counted = (noun: string, isOne: boolean): string => {
  const [one = noun, many = one] = noun.split('|');
  return isOne ? one : many;
};
export const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
