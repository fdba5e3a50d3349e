/** What crosses topics names only what there is: statements, the matrix, contradictions and what needs explaining. */
import { mistakes } from '../language/mistakes.ts';
import { mustBeIn, type Checking } from './checking.ts';
import { factRefs, mustExist } from './check-references.ts';
import type { JsonPath } from './problem.ts';

export const checkOverview = (checking: Checking): void => {
  const { model, files, complain } = checking;
  const { statements, matrix } = model.overview;
  const file = files.overview;
  const paragraphs = model.report.sources[0]?.paragraphCount ?? null;
  for (const [id, { topic, paragraph }] of Object.entries(statements)) {
    const at = (field: string) => ({ file, path: ['statements', id, field] });
    if (topic !== undefined) mustExist(checking, topic, 'topic', model.report.topics, at('topic'));
    mustBeIn(checking, paragraph, paragraphs, at('paragraph'));
  }
  checkOverviewFacts(checking);
  const facts = factRefs(checking);
  const statement = (id: string, kind: string, path: JsonPath) => {
    if (!mustExist(checking, id, 'statement', Object.keys(statements), { file, path })) return;
    const found = statements[id]?.kind ?? '';
    if (found !== kind) complain({ file, path }, mistakes.wrongKind(id, found, kind));
  };
  for (const [row, { limits, facts: named, directions }] of matrix.entries()) {
    const path = ['matrix', row];
    limits.forEach((id, index) => statement(id, 'limit', [...path, 'limits', index]));
    directions.forEach((id, index) => statement(id, 'direction', [...path, 'directions', index]));
    named.forEach((ref, index) =>
      mustExist(checking, ref, 'fact', facts, { file, path: [...path, 'facts', index] }),
    );
  }
};

/** Facts that contradict each other, and those that need an explanation. */
const checkOverviewFacts = (checking: Checking): void => {
  const { model, files, complain } = checking;
  const { contradictions = [], oddities = {} } = model.overview;
  const known = factRefs(checking);
  const at = (...path: JsonPath) => ({ file: files.overview, path });
  contradictions.forEach(({ figures, trusted }, index) => {
    figures.forEach((ref, place) => {
      const here = at('contradictions', index, 'figures', place);
      if (mustExist(checking, ref, 'fact', known, here) && figures.indexOf(ref) < place)
        complain(here, mistakes.listedTwice(ref));
    });
    const other = trusted.findIndex((ref) => !figures.includes(ref));
    if (other >= 0)
      complain(at('contradictions', index, 'trusted', other), mistakes.trustsOther(trusted[other] ?? ''));
    else if (figures.every((ref) => trusted.includes(ref)))
      complain(at('contradictions', index, 'trusted'), mistakes.trustsAll());
  });
  for (const [id, { facts }] of Object.entries(oddities))
    facts.forEach((ref, index) =>
      mustExist(checking, ref, 'fact', known, at('oddities', id, 'facts', index)),
    );
};
