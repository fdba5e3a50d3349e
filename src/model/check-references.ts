/** Every id that is named exists, is named once, and is of the right kind. */
import { languages } from '../language/languages.ts';
import { mistakes } from '../language/mistakes.ts';
import { isWords, textsIn } from './check-texts.ts';
import { topicFile, type Checking } from './checking.ts';
import type { DataFile } from './json.ts';
import type { JsonPath } from './problem.ts';
import { fill, fixedNames, reserved } from './prose.ts';
import type { Base, Chart, Identity } from './schema.ts';
import { nearest } from './shape.ts';
import { figureForms, parseTemplate } from './template.ts';

export const checkReferences = (checking: Checking): void => {
  checkIds(checking);
  checkTemplates(checking);
  checkCharts(checking);
  checkIdentityParts(checking);
  checkBases(checking);
  checkOverview(checking);
};

type Place = { file: DataFile; path: JsonPath };

/** Complains unless `id` is known, or is a draft's gap. */
const mustExist = (
  { model, complain }: Checking,
  id: string,
  known: readonly string[],
  place: Place,
): boolean => {
  if (known.includes(id)) return true;
  if (!model.gaps.has(id)) complain(place, mistakes.unknownName(id, nearest(id, known)));
  return false;
};

/** Indicator ids are addresses: unique over all topics, and none of the names templates reserve. */
const checkIds = ({ model, files, complain }: Checking): void => {
  const seen = new Map<string, string>();
  const add = (id: string, where: DataFile, path: JsonPath) => {
    const place = { file: where, path, key: true };
    const first = seen.get(id);
    if (first !== undefined) complain(place, mistakes.duplicateId(id, first));
    else if ((reserved as readonly string[]).includes(id)) complain(place, mistakes.reservedId(id, reserved));
    else seen.set(id, where.name);
  };
  for (const [topic, { indicators }] of model.topics)
    for (const id of Object.keys(indicators)) add(id, topicFile(files, topic), ['indicators', id]);
  const charts = new Map<string, string>();
  for (const { chart, place } of chartsOf({ model, files, complain })) {
    const first = charts.get(chart.id);
    if (first !== undefined)
      complain({ ...place, path: [...place.path, 'id'] }, mistakes.duplicateId(chart.id, first));
    charts.set(chart.id, place.file.name);
  }
};

/** Every name in a template stands for something, in the form asked for. */
const checkTemplates = (checking: Checking): void => {
  const { model, files } = checking;
  for (const [topic, content] of model.topics) checkTemplatesOf(checking, topicFile(files, topic), content);
  checkTemplatesOf(checking, files.overview, model.overview);
};

const checkTemplatesOf = (checking: Checking, file: DataFile, content: unknown): void => {
  for (const { path, text } of textsIn(content, []))
    if (isWords(path)) checkTemplate(checking, { file, path }, text);
};

const checkTemplate = (checking: Checking, place: Place, text: string): void => {
  const { model, complain } = checking;
  for (const part of parseTemplate(text)) {
    if (part.type === 'words') continue;
    const { ref, form } = part;
    // A name that held a figure could name itself through that figure's base.
    const known = isName(place.path)
      ? namesOf(checking).filter((name) => !model.figures.has(name))
      : namesOf(checking);
    const isKnown =
      known.includes(ref) && fill(ref.replace(/^.*$/, ref), undefined, languages.vi, model) !== undefined;
    if (!isKnown && !model.gaps.has(ref.split('.').slice(0, 2).join('.')))
      complain(place, mistakes.unknownName(ref, nearest(ref, known)));
    if (form !== undefined && !(figureForms as readonly string[]).includes(form))
      complain(place, mistakes.unknownForm(form, figureForms));
  }
};

const isName = (path: JsonPath): boolean =>
  path[0] === 'indicators' && path.length === 4 && path[2] === 'name';

const nameCache = new WeakMap<object, string[]>();
const namesOf = ({ model }: Checking): string[] => {
  const cached = nameCache.get(model);
  if (cached) return cached;
  const names = [
    ...model.figures.keys(),
    ...Object.keys(fixedNames(languages.vi, model)),
    ...Object.keys(model.report.names).map((id) => `name.${id}`),
    ...Object.keys(model.glossary.terms).map((id) => `term.${id}`),
  ];
  nameCache.set(model, names);
  return names;
};

/** Every chart of a report with where it stands: the overview's first, then the topics'. */
export function* chartsOf({ model, files }: Checking): Generator<{ chart: Chart; place: Place }> {
  for (const [index, chart] of model.overview.charts.entries())
    yield { chart, place: { file: files.overview, path: ['charts', index] } };
  for (const [topic, { charts = [] }] of model.topics)
    for (const [index, chart] of charts.entries())
      yield { chart, place: { file: topicFile(files, topic), path: ['charts', index] } };
}

const factRefs = ({ model }: Checking): string[] => [
  ...new Set(model.reported.map(({ node, factId }) => `${node.id}.${factId}`)),
];

const checkCharts = (checking: Checking): void => {
  const facts = factRefs(checking);
  for (const { chart, place } of chartsOf(checking))
    for (const [index, ref] of chart.facts.entries()) {
      const at = { file: place.file, path: [...place.path, 'facts', index] };
      if (mustExist(checking, ref, facts, at) && !isDrawable(checking, ref))
        checking.complain(at, mistakes.notDrawable(ref));
    }
};

/** The plan panel draws ratios to a plan. */
const isDrawable = ({ model }: Checking, ref: string): boolean =>
  model.reported.some(({ node, factId, said, reading }) => {
    const isRatio = said.type === 'comparison' && said.form === 'ratio' && said.base.type === 'plan';
    return `${node.id}.${factId}` === ref && reading === undefined && isRatio && !Array.isArray(said.value);
  });

const checkIdentityParts = (checking: Checking): void => {
  const { model, files } = checking;
  const known = [...model.indicators.keys(), ...factRefs(checking)];
  for (const [topic, { identities = [] }] of model.topics)
    identities.forEach((identity, index) =>
      namedIn(identity).forEach(({ ref, field }) =>
        mustExist(checking, ref, known, {
          file: topicFile(files, topic),
          path: ['identities', index, ...field],
        }),
      ),
    );
};

const namedIn = ({ total, parts }: Identity): { ref: string; field: JsonPath }[] => [
  { ref: total, field: ['total'] },
  ...parts.map((ref, index) => ({ ref, field: ['parts', index] })),
];

const checkBases = (checking: Checking): void => {
  const { model, files } = checking;
  const known = [...model.indicators.keys(), ...factRefs(checking)];
  for (const { node, factId, fact, reading, said } of model.reported) {
    const path = [
      'indicators',
      node.id,
      'facts',
      factId,
      ...(reading === undefined ? [] : ['readings', reading]),
    ];
    const at = (...field: string[]) => ({ file: topicFile(files, node.topic), path: [...path, ...field] });
    if (said.type === 'comparison') checkBase(checking, said.base, known, at);
    if (said.type === 'target') checkIssuer(checking, said.issuer, at('issuer'));
    const area = ('area' in said ? said.area : undefined) ?? fact.area ?? node.indicator.area;
    if (area !== undefined) mustExist(checking, area, Object.keys(model.site.areas), at('area'));
    const sources = model.report.sources.map(({ id }) => id);
    if (fact.source !== undefined) mustExist(checking, fact.source, sources, at('source'));
  }
};

const checkBase = (
  checking: Checking,
  base: Base,
  known: string[],
  at: (...field: string[]) => Place,
): void => {
  if (base.type === 'indicator') mustExist(checking, base.id, known, at('base', 'id'));
  if (base.type === 'plan') checkIssuer(checking, base.issuer, at('base', 'issuer'));
};

const checkIssuer = (checking: Checking, issuer: string | undefined, place: Place): void => {
  if (issuer !== undefined) mustExist(checking, issuer, Object.keys(checking.model.site.issuers), place);
};

const checkOverview = (checking: Checking): void => {
  const { model, files, complain } = checking;
  const { statements, matrix } = model.overview;
  const file = files.overview;
  for (const [id, { topic }] of Object.entries(statements))
    if (topic !== undefined)
      mustExist(checking, topic, model.report.topics, { file, path: ['statements', id, 'topic'] });
  const facts = factRefs(checking);
  const statement = (id: string, kind: string, path: JsonPath) => {
    if (!mustExist(checking, id, Object.keys(statements), { file, path })) return;
    if (statements[id]?.kind !== kind) complain({ file, path }, mistakes.wrongKind(id, kind));
  };
  for (const [row, { limits, facts: named, directions }] of matrix.rows.entries()) {
    const path = ['matrix', 'rows', row];
    limits.forEach((id, index) => statement(id, 'limit', [...path, 'limits', index]));
    directions.forEach((id, index) => statement(id, 'direction', [...path, 'directions', index]));
    named.forEach((ref, index) => mustExist(checking, ref, facts, { file, path: [...path, 'facts', index] }));
  }
};
