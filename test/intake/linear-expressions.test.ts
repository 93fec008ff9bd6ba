import assert from 'node:assert/strict';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import test, { after } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { analyse } from 'scslre';

/*
 * Every expression that meets a text from outside takes time in proportion to that text. What an expression could do is
 * worked out from its automaton, not from a clock: exponential backtracking, two loops that trade characters,
 * and a loop tried anew at every place of a run (`/0+$/`). `recheck` knows all of them, but not
 * expressions that look ahead or behind: of these `scslre` tells what it can.
 */

const root = join(import.meta.dirname, '..', '..');

/** Where texts from outside are read. The check of program text under `domain/rules/check` reads our own. */
const folders = ['intake', 'domain', 'screening', 'nation', 'products'];
const files = folders
  .flatMap((folder) => globSync(`src/${folder}/**/*.ts`, { cwd: root }))
  .filter((file) => !file.endsWith('.test.ts') && !file.includes('rules/check/'))
  .sort();

interface Expression {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const sourceOf = (text: string): string => stripTypeScriptTypes(text, { mode: 'strip' });

const literalsOf = (file: string, text: string): readonly Expression[] => {
  const found: Expression[] = [];
  full(
    parse(sourceOf(text), { ecmaVersion: 'latest', sourceType: 'module', locations: true }),
    (node) => {
      if (node.type !== 'Literal' || !('regex' in node)) return;
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      found.push({ where: `${file}:${node.loc?.start.line}`, source: pattern, flags });
    },
  );
  return found;
};

process.env['RECHECK_SYNC_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');

/** The expressions found to be linear, by the versions of the packages that found it: a long one takes seconds. */
const KEPT = join(root, '.cache', 'linear-expressions.json');
const lock: { packages: Record<string, { version: string }> } = JSON.parse(
  readFileSync(join(root, 'package-lock.json'), 'utf8'),
);
const by = ['recheck', 'scslre'].map((name) => lock.packages[`node_modules/${name}`]?.version);
const nameOf = ({ source, flags }: Omit<Expression, 'where'>): string =>
  JSON.stringify([...by, source, flags]);
const linear = new Set<string>(existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : []);
after(() => {
  mkdirSync(dirname(KEPT), { recursive: true });
  writeFileSync(KEPT, JSON.stringify([...linear]));
});

const workedOut = (source: string, flags: string): readonly string[] => {
  const found = checkSync(source, flags, { checker: 'automaton', timeout: null });
  if (found.status === 'safe') return [];
  if (found.status === 'vulnerable') return [found.complexity.summary];
  return analyse({ source, flags }).reports.map(({ type }) => type);
};

const worse = (expression: Expression): readonly string[] => {
  const { where, source, flags } = expression;
  const name = nameOf(expression);
  if (linear.has(name)) return [];
  const found = workedOut(source, flags);
  if (found.length === 0) linear.add(name);
  return found.map((what) => `${where} /${source}/ ${what}`);
};

test('an expression that is quadratic or worse is found', () => {
  const bad = [
    'const a = text.replace(/^[*]+|[*]+$/g, "");',
    'const a = /^(a|a)*$/.test(text);',
    'const a = /\\d+(.*?)$/;',
  ];
  for (const text of bad) assert.notDeepEqual(literalsOf('bad.ts', text).flatMap(worse), [], text);
  assert.deepEqual(literalsOf('good.ts', 'const a = /^[*]+/.test(text);').flatMap(worse), []);
});

test('no expression written in the program is more than linear', () => {
  const all = files.flatMap((file) => literalsOf(file, readFileSync(join(root, file), 'utf8')));
  assert.ok(all.length > 100, `${all.length} expressions found`);
  assert.deepEqual(all.flatMap(worse), []);
});

test('no expression put together when a module is loaded is more than linear', async () => {
  const made: Expression[] = [];
  const Plain = RegExp;
  const recorded = new Proxy(Plain, {
    construct(target, words: [string | RegExp, string?]) {
      const expression = new target(...words);
      made.push({ where: 'new RegExp', source: expression.source, flags: expression.flags });
      return expression;
    },
  });
  globalThis.RegExp = recorded;
  try {
    for (const file of files.filter((each) =>
      /new RegExp/.test(readFileSync(join(root, each), 'utf8')),
    )) {
      await import(`${pathToFileURL(join(root, file)).href}?looked-at`);
    }
  } finally {
    globalThis.RegExp = Plain;
  }
  assert.ok(made.length >= 8, `${made.length} expressions made`);
  assert.deepEqual(made.flatMap(worse), []);
});
