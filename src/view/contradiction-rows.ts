/** What a report says against itself, as readers are told beside each figure concerned. */
import type { Language } from '../language/language.ts';
import { lowerFirst } from '../language/numbers.ts';
import { contradictionsOf, factsIn } from '../model/contradictions.ts';
import type { CrossCheck } from '../model/cross-checks.ts';
import { factRefOf, type Reported } from '../model/figures.ts';
import type { ReportModel } from '../model/model.ts';
import { sayText, type Said } from '../model/prose.ts';
import { sayFigure } from '../model/words.ts';

/** `text`: which figures, and which of them the site goes by; `why`: the editor's reason. */
export type ContradictionRow = { text: string; why: Said };

/** Those accepted contradictions that a fact is part of. */
export const contradictionRows = (
  ref: string,
  model: ReportModel,
  language: Language,
): ContradictionRow[] => {
  const words = language.page.sourcePage.contradiction;
  const named = (refs: readonly string[]) => refs.flatMap((each) => nameOf(each, model, language) ?? []);
  return contradictionsOf(ref, model.overview).map(({ figures, trusted, why }) => ({
    text: trusted.length > 0 ? words.trusted(named(figures), named(trusted)) : words.none(named(figures)),
    why: sayText(why, language, model),
  }));
};

/** How a fact goes together with what else the report says of it: "Khớp với …; chỗ lệch là do làm tròn." */
export const agreementRows = (
  figure: Reported,
  checks: readonly CrossCheck[],
  model: ReportModel,
  language: Language,
): string[] => {
  const ref = factRefOf(figure);
  const words = language.page.sourcePage.agreement;
  // Each reading of a disputed fact is checked against the same figures.
  const rows = checks.flatMap((check) => {
    const facts = factsIn(check);
    if (!facts.includes(ref) || check.agreement === 'none') return [];
    const others = facts
      .filter((each) => each !== ref)
      .flatMap((each) => nameOf(each, model, language) ?? []);
    return words[check.agreement](others);
  });
  return [...new Set(rows)];
};

/** "Tổng mức bán lẻ: khoảng 2.400 tỷ đồng" */
const nameOf = (ref: string, model: ReportModel, language: Language): string | undefined => {
  const [figure] = model.statementsOf(ref);
  if (!figure) return undefined;
  const said = sayFigure(figure, figure.said.type === 'level' ? 'value' : 'said', language, model);
  return `${lowerFirst(model.name(figure.node, language))} ${said}`;
};
