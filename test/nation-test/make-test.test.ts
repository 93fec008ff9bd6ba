import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { baselineAnswers } from '../../src/nation-test/answers/baselines.ts';
import { readCsv } from '../../src/nation-test/csv.ts';
import { readTruth } from '../../src/nation-test/truth.ts';
import { runCli } from '../cli/run-cli.ts';
import { WITH_ALL } from '../tier.ts';
import { type MadeTest, madeTest, SIMULATION } from './made-test.ts';

const bytesOf = async ({ folder, sealed }: MadeTest): Promise<ReadonlyMap<string, string>> => {
  const bytes = new Map<string, string>();
  for (const at of [folder, sealed]) {
    const files = await readdir(at, { recursive: true, withFileTypes: true });
    for (const file of files.filter((one) => one.isFile())) {
      const path = join(file.parentPath, file.name);
      bytes.set(path.slice(folder.length), await readFile(path, 'latin1'));
    }
  }
  return bytes;
};

const first = await madeTest({ vehicles: 3_000 });

test('the same seed and blinding value give the same bytes, on one thread or two', async () => {
  const again = await madeTest({
    simulation: { ...SIMULATION, threads: 1 },
  });
  assert.deepEqual([...(await bytesOf(again))].sort(), [...(await bytesOf(first))].sort());
});

test('another blinding value gives another leaf and the same feeds; another seed gives others', async () => {
  const nations = ['outside'] as const;
  const [one, blinded, other] = [
    await madeTest({ nations }),
    await madeTest({ nations, blinding: new Uint8Array(32).fill(8) }),
    await madeTest({ nations, seed: 'b' }),
  ];
  const leaf = async ({ folder }: MadeTest): Promise<string> =>
    JSON.parse(await readFile(join(folder, 'commitment.json'), 'utf8')).leaf;
  assert.deepEqual(blinded.test, one.test);
  assert.notEqual(await leaf(blinded), await leaf(one));
  assert.notDeepEqual(other.test.nations, one.test.nations);
});

test('every standing and most schemes are asked about, and each vehicle once', async () => {
  const truth = readTruth(await readFile(join(first.sealed, 'truth.json')));
  const labels = [...(truth?.labels.values() ?? [])].flat();
  assert.equal(new Set(labels.map(({ vin }) => vin)).size, labels.length);
  const standings = Object.groupBy(labels, ({ standing }) => standing);
  for (const standing of ['scheme', 'look-alike', 'honest'] as const) {
    assert.ok((standings[standing]?.length ?? 0) >= 500, standing);
  }
  const known = new Set(first.test.schemes.map(({ nation, name }) => `${nation} ${name}`));
  for (const [nation, of] of truth?.labels ?? []) {
    const schemes = of.filter(({ standing }) => standing === 'scheme').map(({ kind }) => kind);
    for (const kind of new Set(schemes)) assert.ok(known.has(`${nation} ${kind}`), kind);
    assert.ok(new Set(schemes).size >= 12, `${nation}: ${new Set(schemes).size}`);
  }
});

test('young vehicles with a letter are flagged by the age filter, and honest', async () => {
  const truth = readTruth(await readFile(join(first.sealed, 'truth.json')));
  const licence = readCsv(
    await readFile(join(first.folder, 'habits', 'feeds', 'licence.csv'), 'utf8'),
  );
  const lettered = (truth?.labels.get('habits') ?? []).filter(({ kind }) => kind === 'long-letter');
  const answers = baselineAnswers('age-filter', {
    feed: (account) => (account === 'licence' ? licence : { columns: [], rows: [] }),
    asked: lettered.map(({ vin }) => vin),
    days: 180, // not-law: the window that the test asks by
  });
  assert.ok(lettered.length > 30);
  assert.ok(answers.filter(({ flagged }) => flagged === 'yes').length > lettered.length * 0.9);
});

test('this program takes part: it finds most of outside’s schemes', {
  skip: WITH_ALL,
}, async () => {
  const { folder } = await madeTest({ nations: ['outside'] });
  const file = join(folder, 'answers', 'mileproof.csv');
  assert.equal((await runCli(['nation-test', 'run', folder])).status, 0);
  const { out } = await runCli(['nation-test', 'score', folder, file, '--json']);
  const [{ total }] = JSON.parse(out);
  assert.ok(total.recall.share > 0.9, `${total.recall.share}`);
  assert.ok(total.accused.share < 0.1, `${total.accused.share}`);
  assert.equal(typeof total.ranking, 'number', 'every answer has a score');
});
