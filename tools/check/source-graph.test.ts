import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { distancesFrom, type SourceGraph, sourceGraph } from './source-graph.ts';

const root = mkdtempSync(join(tmpdir(), 'mileproof-graph-'));
after(() => rmSync(root, { recursive: true }));

const FILES = {
  'src/day.ts': 'export const day = 1;',
  'src/letter.ts': "import { day } from './day.ts';\nimport type { Law } from './law.ts';",
  'src/law.ts': "readdirSync(join(import.meta.dirname, '..', 'law'));",
  'src/sent.ts':
    "export {\n  letter,\n} from './letter.ts';\nconst later = () => import('./late.ts');",
  'src/late.ts': "new Worker(new URL('./worker.ts', import.meta.url));",
  'src/worker.ts': '',
  'src/words.ts': 'readFileSync(new URL(`../reference/${name}.json`, import.meta.url));',
  'test/letter.test.ts': "import { letter } from '../src/sent.ts';",
  'test/law.test.ts': "const LAW = join(ROOT, 'law', 'china');\nconst none = join(ROOT, 'gone');",
  'test/sample.test.ts': "const SAMPLE = 'samples/batch.csv';",
  'law/china/gate.yaml': '',
  'law/destinations/KZ.yaml': '',
  'reference/cities.json': '{}',
  'samples/batch.csv': '',
};
for (const [file, text] of Object.entries(FILES)) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
const graph: SourceGraph = sourceGraph(root);

test('imports, exports, lazy imports and workers are dependencies, types are none', () => {
  assert.deepEqual([...(graph.get('src/letter.ts') ?? [])], ['src/day.ts']);
  assert.deepEqual([...(graph.get('src/sent.ts') ?? [])], ['src/letter.ts', 'src/late.ts']);
  assert.deepEqual([...(graph.get('src/late.ts') ?? [])], ['src/worker.ts']);
});

test('files and folders that are read are dependencies, where they are there', () => {
  assert.deepEqual([...(graph.get('src/law.ts') ?? [])], ['law']);
  assert.deepEqual([...(graph.get('src/words.ts') ?? [])], ['reference']);
  assert.deepEqual([...(graph.get('test/law.test.ts') ?? [])], ['law/china']);
  assert.deepEqual([...(graph.get('test/sample.test.ts') ?? [])], ['samples/batch.csv']);
});

test('a file stands as far from a change as there are imports between', () => {
  assert.deepEqual(Object.fromEntries(distancesFrom(graph, ['src/day.ts'])), {
    'src/day.ts': 0,
    'src/letter.ts': 1,
    'src/sent.ts': 2,
    'test/letter.test.ts': 3,
  });
  assert.equal(distancesFrom(graph, ['src/worker.ts']).get('test/letter.test.ts'), 3);
});

test('data are reached by who reads their folder, the nearer the narrower the folder is', () => {
  const china = distancesFrom(graph, ['law/china/gate.yaml']);
  assert.equal(china.get('test/law.test.ts'), 1);
  assert.equal(china.get('src/law.ts'), 2);
  assert.equal(
    distancesFrom(graph, ['law/destinations/KZ.yaml']).get('test/law.test.ts'),
    undefined,
  );
  // a file that is new or gone has no text, and still a folder
  assert.equal(distancesFrom(graph, ['law/new.yaml']).get('src/law.ts'), 1);
});
