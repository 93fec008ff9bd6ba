import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import papaparse from 'papaparse';
import { expectedCheckDigit } from '../../src/domain/vin/check-digit.ts';
import { parseVin } from '../../src/domain/vin/vin.ts';
import { runCli } from '../cli/run-cli.ts';
import { ALL } from '../tier.ts';

const scratch = await mkdtemp(join(tmpdir(), 'mileproof-maker-codes-'));
after(() => rm(scratch, { recursive: true, force: true }));

type Row = Readonly<Record<string, string>>;

const numbered = (text: string): string =>
  `${text.slice(0, 8)}${expectedCheckDigit(parseVin(text) ?? assert.fail(text))}${text.slice(9)}`;
const [FIRST = '', SISTER = '', THIRD = ''] = [1, 2, 3].map((at) =>
  numbered(`LGXC16AF0R000000${at}`),
);
const MAKER_OF = { [FIRST]: 'M20', [SISTER]: 'M21', [THIRD]: 'M30' };
const MAKERS: readonly Row[] = [
  { id: 'M20', legalName: '示例甲汽车有限公司', wmis: 'LGX,LC0' },
  { id: 'M21', legalName: '示例乙汽车有限公司', wmis: 'LGX' },
  { id: 'M30', legalName: '示例丙汽车有限公司', wmis: 'LX3' },
].map((row) => ({ ...row, kind: 'manufacturer', announcedFrom: '2010-01-01' }));

/** A folder of feeds: a vehicle of each maker, and the list of makers. */
const feedsOf = async (name: string, makers: readonly Row[]): Promise<string> => {
  const folder = join(scratch, name);
  await mkdir(folder);
  const vins = Object.entries(MAKER_OF);
  const feeds: Readonly<Record<string, readonly Row[]>> = {
    licence: vins.map(([vin], at) => ({ application: `A-${at}`, vin, appliedOn: '2026-06-20' })),
    factory: vins.map(([vin, maker]) => ({ vin, maker, manufacturedOn: '2024-05-05' })),
    maker: makers,
  };
  for (const [account, rows] of Object.entries(feeds))
    await writeFile(join(folder, `${account}.csv`), papaparse.unparse([...rows]));
  return folder;
};

/** VINs with R16 and the owner that it names, in the feeds as a nation. */
const inNation = async (folder: string) => {
  const out = `${folder}-out`;
  await runCli(['screen', folder, '--out', out, '--today', '2026-10-31']);
  const text = await readFile(join(out, 'findings.csv'), 'utf8');
  return papaparse
    .parse<Row>(text.replace(/^\ufeff/, ''), { header: true })
    .data.filter(({ rule }) => rule === 'R16')
    .map(({ vin, evidence = '{}' }) => [vin, JSON.parse(evidence)['vehicle.wmiOwner']]);
};

/** VINs with R16, in the feeds as a batch. */
const inBatch = async (folder: string) => {
  const { out: batch } = await runCli([
    ...['screen', folder, '--format', 'ndjson', '--today', '2026-10-31'],
  ]);
  return batch
    .split('\n')
    .filter((line) => /"rule":"R16"[^}]*?"result":"notMet"/.test(line))
    .map((line) => String((JSON.parse(line) as { vin: string }).vin));
};

test(
  'R16: a code in the rows of sister companies is each of theirs, in whatever order, and no third ' +
    'one’s',
  async () => {
    for (const [name, makers] of [
      ['rows', MAKERS],
      ['rows-swapped', MAKERS.toReversed()],
    ] as const) {
      const folder = await feedsOf(name, makers);
      assert.deepEqual(await inBatch(folder), [THIRD]);
      if (ALL || name === 'rows') assert.deepEqual(await inNation(folder), [[THIRD, 'M20']]);
    }
    // of one company alone it is that one's
    const alone = MAKERS.map((row) => (row['id'] === 'M20' ? { ...row, wmis: 'LC0' } : row));
    assert.deepEqual(await inBatch(await feedsOf('alone', alone)), [FIRST, THIRD]);
  },
);
