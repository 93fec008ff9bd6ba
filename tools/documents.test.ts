import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const ROOT = join(import.meta.dirname, '..');
const DECISIONS = join(ROOT, 'docs', 'decisions');
/** Papers whose paths have to lead somewhere (`XX` stands for a country); the changelog tells of what is gone too. */
const PAPERS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...globSync('docs/**/*.md', { cwd: ROOT }),
];
/** A path as papers name it: from the root, or beside the paper. */
const PATH =
  /`((?:docs|law|reference|src|test|tools|samples)\/[\w./-]+\.(?:md|ts|mjs|sh|yaml|json|csv|png|webp))`/g;
const LINK = /\]\(([\w./-]+\.(?:md|png|webp))\)/g;

test('every decision stands in the index, once', () => {
  const index = readFileSync(join(DECISIONS, 'README.md'), 'utf8');
  const named = [...index.matchAll(/^- \[([\w-]+)\]\(([\w-]+)\.md\): ./gm)];
  for (const [, name, file] of named) assert.equal(name, file);
  const pages = readdirSync(DECISIONS).filter((name) => name !== 'README.md');
  assert.deepEqual(named.map(([, , file]) => `${file}.md`).sort(), pages.sort());
});

test('whatever a paper names is there', () => {
  const missing = PAPERS.flatMap((paper) => {
    const text = readFileSync(join(ROOT, paper), 'utf8');
    const paths = [...text.matchAll(PATH)].map(([, path = '']) => path);
    const links = [...text.matchAll(LINK)].map(([, link = '']) => join(paper, '..', link));
    return [...paths, ...links]
      .filter((path) => !path.includes('XX') && !existsSync(join(ROOT, path)))
      .map((path) => `${paper}: ${path}`);
  });
  assert.deepEqual(missing, []);
});
