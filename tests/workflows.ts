/** The workflows in `.github/workflows/`, read and evaluated as GitHub does, by GitHub's own packages. */
import { readFileSync, readdirSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { Evaluator, Lexer, Parser, data } from '@actions/expressions';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { projectFolder } from '../scripts/folders.ts';

export type Step = {
  id?: string;
  uses?: string;
  run?: string;
  shell?: string;
  if?: string;
  env?: Record<string, string>;
  with?: Record<string, string>;
};
export type Job = { if?: string; needs?: string | string[]; steps: Step[] };
export type Workflow = { name: string; file: string; text: string; jobs: Record<string, Job> };

const folder = path.join(projectFolder, '.github', 'workflows');

export const workflows: Workflow[] = readdirSync(folder)
  .sort()
  .map((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    return { ...(parse(text) as Pick<Workflow, 'name' | 'jobs'>), file, text };
  });

/** The workflow of a name, for example "deploy". */
export const workflowNamed = (name: string): Workflow => {
  const found = workflows.find((each) => each.name === name);
  if (!found) throw new Error(`There is no workflow "${name}".`);
  return found;
};

/** Values that expressions may name, such as `{ vars: { SITE_URL: '…' } }`. What is not given is empty. */
export type Contexts = Partial<Record<(typeof NAMES)[number], object>>;

/** A text with its expressions filled in. Example: "${{ vars.SITE_URL }}". */
export const filledIn = (text: string, contexts: Contexts): string =>
  text.replaceAll(/\$\{\{(.*?)\}\}/g, (_, expression: string) =>
    evaluated(expression, contexts).coerceString(),
  );

/** Whether a job or step runs; one without a condition does. */
export const runs = ({ if: condition }: { if?: string }, contexts: Contexts): boolean =>
  condition === undefined || !['', '0', 'false'].includes(evaluated(condition, contexts).coerceString());

const NAMES = ['github', 'inputs', 'secrets', 'steps', 'vars'] as const;

const evaluated = (expression: string, contexts: Contexts): data.ExpressionData => {
  const { tokens } = new Lexer(expression.trim()).lex();
  const values = Object.fromEntries(NAMES.map((name) => [name, contexts[name] ?? {}]));
  const known = JSON.parse(JSON.stringify(values), data.reviver) as data.Dictionary;
  return new Evaluator(new Parser(tokens, [...NAMES], []).parse(), known).evaluate();
};

/** What GitHub's checker has against a workflow, each with its line. */
export const faultsOf = async (file: string, text: string): Promise<string[]> => {
  const { validate } = await checker;
  const document = TextDocument.create(`file:///.github/workflows/${file}`, 'yaml', 1, text);
  const found = await validate(document);
  return found.map(({ range, message }) => `${range.start.line + 1}: ${JSON.stringify(message)}`);
};

/** The checker imports JSON as bundlers take it, and Node does not. */
const checker = (() => {
  const hooks = registerHooks({
    load: (url, context, load) =>
      load(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
  });
  return import('@actions/languageservice/validate').finally(() => hooks.deregister());
})();
