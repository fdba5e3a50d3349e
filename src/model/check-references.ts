/** Every id that is named exists, is named once, and is of the right kind. */
import { languages } from '../language/languages.ts';
import { mistakes } from '../language/mistakes.ts';
import type { NameKind } from '../language/mistakes-texts.ts';
import { declaredCharts } from './charts.ts';
import { isIndicatorName, isWords, textsIn } from './check-texts.ts';
import { factPlace, isIndicatorToFill, topicFile, type Checking } from './checking.ts';
import { derivedIds } from './derive.ts';
import { isDrawable, isHighlight } from './drawable.ts';
import type { DataFile } from './json.ts';
import type { JsonPath } from './problem.ts';
import { fixedNames, reserved } from './prose.ts';
import type { Base, DeclaredChart, DeclaredFactChart, Identity } from './schema.ts';
import { overTimeEnding } from './over-time.ts';
import { nearest } from './nearest.ts';
import { figureForms, parseTemplate } from './template.ts';

export const checkReferences = (checking: Checking): void => {
  checkIds(checking);
  checkTemplates(checking);
  checkCharts(checking);
  checkIdentityParts(checking);
  checkBases(checking);
};

type Place = { file: DataFile; path: JsonPath };

/** Complains unless `id` is known, or is a draft's gap. */
export const mustExist = (
  { model, complain }: Checking,
  id: string,
  kind: NameKind,
  known: readonly string[],
  place: Place,
): boolean => {
  if (known.includes(id)) return true;
  if (!model.gaps.has(id)) complain(place, mistakes.unknownName(id, kind, nearest(id, known), known));
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
    for (const [id, { facts }] of Object.entries(indicators)) {
      add(id, topicFile(files, topic), ['indicators', id]);
      // The reference of what an identity gives: "grain.derived".
      const place = {
        file: topicFile(files, topic),
        path: ['indicators', id, 'facts', 'derived'],
        key: true,
      };
      if (Object.hasOwn(facts, 'derived')) complain(place, mistakes.reservedId('derived', ['derived']));
    }
  const charts = new Map<string, string>();
  for (const { chart, place } of placedCharts({ model, files, complain })) {
    const first = charts.get(chart.id);
    if (first !== undefined)
      complain({ ...place, path: [...place.path, 'id'] }, mistakes.duplicateId(chart.id, first));
    else if (chart.id.endsWith(overTimeEnding))
      complain({ ...place, path: [...place.path, 'id'] }, mistakes.chartOverTime(chart.id, overTimeEnding));
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
    const known = namesOf(checking);
    // A name that held a figure could name itself through that figure's base.
    if (isIndicatorName(place.path) && model.figures.has(ref)) complain(place, mistakes.figureInName(ref));
    if (!known.includes(ref) && !isToFill(checking, ref))
      complain(
        place,
        followsFromNothing(checking, ref)
          ? mistakes.doesNotFollow(ref)
          : mistakes.unknownName(ref, 'template', nearest(ref, known), known),
      );
    if (form !== undefined && !(figureForms as readonly string[]).includes(form))
      complain(place, mistakes.unknownForm(form, figureForms));
  }
};

/** A derived figure of a statement that exists, from which it does not follow as the figures are. */
const followsFromNothing = ({ model }: Checking, ref: string): boolean => {
  const at = ref.lastIndexOf('.');
  return model.figures.has(ref.slice(0, at)) && (derivedIds as readonly string[]).includes(ref.slice(at + 1));
};

/** In a draft: a fact still to fill, or what will follow from one. */
const isToFill = (checking: Checking, ref: string): boolean => {
  const { gaps, indicators } = checking.model;
  const [indicator = '', ...rest] = ref.split('.');
  const follows = (derivedIds as readonly string[]).includes(rest.at(-1) ?? '');
  return gaps.has(`${indicator}.${rest[0] ?? ''}`) || (gaps.size > 0 && follows && indicators.has(indicator));
};

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

/** Every chart of a report with where it stands. */
const placedCharts = ({ model, files }: Checking): { chart: DeclaredChart; place: Place }[] =>
  declaredCharts(model).map(({ chart, topic, index }) => ({
    chart,
    place: {
      file: topic === undefined ? files.overview : topicFile(files, topic),
      path: ['charts', index],
    },
  }));

export const factRefs = ({ model }: Checking): string[] => [
  ...new Set(model.reported.map(({ node, factId }) => `${node.id}.${factId}`)),
];

const checkCharts = (checking: Checking): void => {
  const known = [...factRefs(checking), ...totalRefs(checking)];
  for (const { chart, place } of placedCharts(checking)) {
    if (!('facts' in chart)) continue;
    const at = (...field: JsonPath) => ({ file: place.file, path: [...place.path, ...field] });
    for (const [index, ref] of chart.facts.entries())
      if (mustExist(checking, ref, 'fact', known, at('facts', index)) && chart.facts.indexOf(ref) < index)
        checking.complain(at('facts', index), mistakes.listedTwice(ref));
    if (chart.highlight !== undefined) mustExist(checking, chart.highlight, 'fact', known, at('highlight'));
  }
};

/** What identities give, or will give once a draft is filled in; charts can draw it like a fact. */
const totalRefs = ({ model }: Checking): string[] => [
  ...[...model.figures.values()].flatMap(({ ref, node }) => (ref === `${node.id}.derived` ? ref : [])),
  ...totalsToFill(model),
];

const totalsToFill = (model: Checking['model']): string[] =>
  [...model.topics.values()]
    .flatMap(({ identities = [] }) => identities)
    .filter(({ parts }) => parts.some((part) => isIndicatorToFill(model, part)))
    .map(({ total }) => `${total}.derived`);

/** Figures that are right by themselves, but not for what is made of them. */
export const checkUses = (checking: Checking): void => {
  for (const { chart, place } of placedCharts(checking))
    if ('facts' in chart) checkDrawn(checking, chart, place);
  checkPace(checking);
};

const checkDrawn = ({ model, complain }: Checking, chart: DeclaredFactChart, place: Place): void => {
  const at = (...field: JsonPath) => ({ ...place, path: [...place.path, ...field] });
  for (const [index, ref] of chart.facts.entries())
    if (!hasGap(model, ref) && !isDrawable(chart.kind, ref, model))
      complain(at('facts', index), mistakes.notDrawable(ref, chart.kind));
  const { highlight } = chart;
  if (highlight === undefined || [highlight, ...chart.facts].some((ref) => hasGap(model, ref))) return;
  if (chart.kind !== 'units' || !isHighlight(highlight, chart.facts[0], model))
    complain(at('highlight'), mistakes.notHighlight(highlight));
};

/** Whether a reference cannot be followed before a draft is filled in. */
const hasGap = (model: Checking['model'], ref: string): boolean =>
  isIndicatorToFill(model, ref) || totalsToFill(model).includes(ref);

const checkPace = ({ model, files, complain }: Checking): void => {
  for (const { id, topic, indicator } of model.indicators.values()) {
    const hasPlanRatio = model.reported.some(
      ({ node, said }) =>
        node.id === id && said.type === 'comparison' && said.form === 'ratio' && said.base.type === 'plan',
    );
    if (indicator.pace && !hasGap(model, id) && (!hasPlanRatio || !model.clock))
      complain(
        { file: topicFile(files, topic), path: ['indicators', id, 'pace'] },
        mistakes.paceWithoutPlan(),
      );
  }
};

const checkIdentityParts = (checking: Checking): void => {
  const { model, files } = checking;
  const known = [...model.indicators.keys(), ...factRefs(checking)];
  for (const [topic, { identities = [] }] of model.topics)
    identities.forEach((identity, index) =>
      namedIn(identity).forEach(({ ref, field }) =>
        mustExist(checking, ref, 'indicator', known, {
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
  for (const figure of model.reported) {
    const { node, factId, fact, reading, said } = figure;
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
    if (reading !== undefined && 'area' in said) checkArea(checking, said.area, at('area'));
    if (reading !== undefined && fact.type === 'disputed' && Object.keys(fact.readings)[0] !== reading)
      continue;
    const ofFact = (field: string) => ({
      file: at().file,
      path: ['indicators', node.id, 'facts', factId, field],
    });
    checkArea(checking, fact.area, ofFact('area'));
    const sources = model.report.sources.map(({ id }) => id);
    if (fact.source !== undefined)
      mustExist(checking, fact.source, 'source', sources, factPlace(checking, figure, 'source'));
  }
  for (const { id, topic, indicator } of model.indicators.values())
    checkArea(checking, indicator.area, {
      file: topicFile(files, topic),
      path: ['indicators', id, 'area'],
    });
};

const checkArea = (checking: Checking, area: string | undefined, place: Place): void => {
  if (area !== undefined) mustExist(checking, area, 'area', Object.keys(checking.model.site.areas), place);
};

const checkBase = (
  checking: Checking,
  base: Base,
  known: string[],
  at: (...field: string[]) => Place,
): void => {
  if (base.type === 'indicator') mustExist(checking, base.id, 'indicator', known, at('base', 'id'));
  if (base.type === 'plan') checkIssuer(checking, base.issuer, at('base', 'issuer'));
};

const checkIssuer = (checking: Checking, issuer: string | undefined, place: Place): void => {
  if (issuer !== undefined)
    mustExist(checking, issuer, 'issuer', Object.keys(checking.model.site.issuers), place);
};
