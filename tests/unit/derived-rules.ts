/** What holds of every derived figure. */
import Fraction from 'fraction.js';
import { languages } from '../../src/language/languages.ts';
import type { Derived } from '../../src/model/derive.ts';
import { powerOfTen, width } from '../../src/model/interval.ts';
import type { ReportModel } from '../../src/model/model.ts';
import type { FigureForm } from '../../src/model/template.ts';
import { sayFigure } from '../../src/model/words.ts';

/** |printed − any value| ≤ one unit of the last printed place; a printed range holds every value. */
export const isNeverFiner = ({ interval: of, printed }: Derived): boolean => {
  const { lo, hi } = of;
  if (Array.isArray(printed)) return lo.at.gte(printed[0]) && hi.at.lte(printed[1]);
  const spread = width(of);
  let place = -Math.max(0, printed.length - 1 - (printed + '.').indexOf('.'));
  while (powerOfTen(place).lt(spread)) place += 1;
  const isOnPlace = new Fraction(printed).div(powerOfTen(place)).d === 1n;
  return isOnPlace && [lo.at, hi.at].every((end) => end.sub(printed).abs().lte(powerOfTen(place)));
};

export const isSaidPlainly = (figure: Derived, model: ReportModel): boolean =>
  [languages.vi, languages.en].every((language) =>
    // Whether something rose or fell is said in words: a minus sign is read out badly.
    ['said', 'value'].every((form) => {
      const words = sayFigure(figure, form as FigureForm, language, model);
      return !/NaN|undefined|[-−]\d.*[-−]\d/.test(words) && (form === 'value' || !/[-−]\d/.test(words));
    }),
  );
