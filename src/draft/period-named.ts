/** Which months an article says that it reports on. */
import { yearOf } from '../model/period.ts';
import { sentenceOf } from './sentence.ts';

/** The first "9 tháng năm 2021" of a text whose year is not the report's, where none is of it; undefined else. */
export const otherPeriodNamed = (text: string, period: string): string | undefined => {
  const named = text.split(/\r\n|\r|\n/).flatMap((line) => {
    const { times, source } = sentenceOf(line.normalize('NFC').slice(0, mostRead));
    return times
      .filter(({ rule, groups }) => rule.frame === 'months' && groups.year !== undefined)
      .map(({ start, end, groups }) => ({ words: source.text.slice(start, end), year: Number(groups.year) }));
  });
  return named.some(({ year }) => year === yearOf(period)) ? undefined : named[0]?.words;
};

/** A period is told early in its paragraph. */
const mostRead = 400;
