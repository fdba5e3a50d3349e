/**
 * The rules by which an article is read, in one table: each a pattern, what it means and a sample it must match. They
 * know no article: a rule says what words of the language do. Patterns are of the normalised text
 * (`language/normalise.ts`). Of rules of one kind the first that matches stands.
 */
import { labelRules } from './rules/labels.ts';
import { leaveRules } from './rules/leave.ts';
import type { Rule, RuleKind, RuleOf } from './rules/rule.ts';
import { edgeRules } from './rules/subject-edges.ts';
import { whenRules } from './rules/when.ts';

export const rules: readonly Rule[] = [...whenRules, ...labelRules, ...edgeRules, ...leaveRules];

/** All rules of a kind, in the order of the table. */
export const rulesOf = <K extends RuleKind>(kind: K): readonly RuleOf<K>[] =>
  (byKind.get(kind) ?? []) as unknown as readonly RuleOf<K>[];

const byKind = Map.groupBy(rules, ({ kind }) => kind);
