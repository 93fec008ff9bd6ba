import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import fc from 'fast-check';
import papaparse from 'papaparse';
import { ACCOUNTS, type Account, factNamed } from '../../src/domain/facts/fact-table.ts';
import type { Verdict } from '../../src/domain/verdict/verdict.ts';
import {
  type AccountObjects,
  type Engine,
  openEngine,
  type RowObject,
} from '../../src/engine/engine.ts';
import { ROOT, runCli } from '../cli/run-cli.ts';
import { verdictsOf } from '../cli/screen-file.ts';
import { type RandomNation, randomNation } from '../nation/random-nation.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { share } from '../tier.ts';
import { answerTo } from './asked.ts';

/*
 * One filing as a sheet, as a folder and as objects: the same answers. Through the nation's SQL they are held the same
 * where a nation is screened: fact by fact in `test/nation/dossiers-equal-folder.test.ts`, answer by answer in
 * `test/nation/parts-equal-whole.test.ts`.
 */

/** The day on which `runCli` asks. */
const today = '2026-11-24';

const localName = (fact: string): string => fact.slice(fact.indexOf('.') + 1);

/** A folder of files, one an account. */
const folderOf = (accounts: AccountObjects, format: 'csv' | 'json'): string => {
  const folder = join(temporaryFolder('same-answers'), 'filing');
  mkdirSync(folder);
  for (const [account, rows] of Object.entries(accounts)) {
    const text = format === 'json' ? JSON.stringify(rows) : papaparse.unparse(rows as RowObject[]);
    writeFileSync(join(folder, `${account}.${format}`), text);
  }
  return folder;
};

const screened = async (path: string): Promise<readonly Verdict[]> =>
  verdictsOf((await runCli(['screen', path, '--format', 'ndjson'])).out);

/** What does not hang on how the rows were given. */
const without = ({ row: _, quality: __, ...rest }: Verdict): unknown => rest;

describe('one filing', () => {
  let engine: Engine;
  before(async () => {
    engine = await openEngine({ pseudonymKey: 'test' });
  });

  const objectsAnswer = async (filing: AccountObjects): Promise<readonly Verdict[]> =>
    (await answerTo(engine, { today, filing })).vehicles.map(({ verdict }) => verdict);

  test('is answered alike as a sheet, as a folder of CSV or JSON and as objects', async () => {
    const path = join(ROOT, 'samples', 'exporter-batch.csv');
    const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
    const { data } = papaparse.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
    });
    const part = (row: Record<string, string>, account: string): RowObject =>
      Object.fromEntries(
        Object.entries(row)
          .filter(([name]) => name.startsWith(`${account}.`))
          .map(([name, value]) => [localName(name), value]),
      );
    const ofVehicles = (account: string): readonly RowObject[] =>
      data.map((row) => ({ vin: row['licence.vin'], ...part(row, account) })).reverse();
    // one exporter, one filing: accounts have one row a filing, a sheet repeats it a vehicle
    const standing = { filedOn: '2025-11-01', filedUntil: '2026-10-31', standing: 'good' };
    const codes = [...new Set(data.map((row) => row['licence.applicant'] ?? ''))];
    const filing: AccountObjects = {
      licence: data.map((row) => part(row, 'licence')),
      certificate: ofVehicles('certificate'),
      factory: ofVehicles('factory'),
      inspection: ofVehicles('inspection'),
      letter: ofVehicles('letter').filter((row) => row['number'] !== ''),
      exporter: codes.map((uscc) => ({ uscc, ...standing })),
    };
    const sheet = join(temporaryFolder('same-answers'), 'sheet.csv');
    const cells = Object.entries(standing).map(([name, cell]) => [`exporter.${name}`, cell]);
    const rows = data.map((row) => ({ ...row, ...Object.fromEntries(cells) }));
    writeFileSync(sheet, papaparse.unparse(rows));
    const asSheet = (await screened(sheet)).map(without);
    assert.equal(asSheet.length, 38);
    assert.deepEqual((await screened(folderOf(filing, 'csv'))).map(without), asSheet);
    assert.deepEqual((await screened(folderOf(filing, 'json'))).map(without), asSheet);
    assert.deepEqual((await objectsAnswer(filing)).map(without), asSheet);
  });

  /**
   * Cells that people write besides those of the nation: other forms, wrong ones, none. All rows fit into the head of a
   * file: a key that comes first behind it is told with its row, by a program's objects once.
   */
  const written = fc.constantFrom<unknown>(
    ...['', ' ', '无', '待定', '2026年1月2日', '20260102', '2026-02-30', 45_000, '1,000公里', -1],
    ...[
      '是',
      true,
      'LSVAL41Z88210420',
      'ＬＳＶＡＬ41Ｚ882104202',
      '#REF!',
      '哈萨克斯坦',
      null,
      1.5,
    ],
    ...['x'.repeat(4_000), '\u0007', 'A1', 'N1', 'U1', 'L1', 'alpha', { a: 1 }, ['x', 'y'], []],
  );

  /** Rows of the nation, dates and decimals as they stand there, some cells written otherwise. */
  const filings = fc
    .tuple(
      randomNation,
      fc.infiniteStream(fc.option(written, { freq: 8 })),
      fc.infiniteStream(fc.nat(11)),
    )
    .map(([nation, others, kept]) => {
      const other = others[Symbol.iterator]();
      const keep = kept[Symbol.iterator]();
      const rows = (account: Account, given: RandomNation[Account]): readonly RowObject[] =>
        (given ?? [])
          .filter(() => (keep.next().value ?? 0) < 3)
          .map((row) =>
            Object.fromEntries(
              Object.entries(row).map(([name, cell]) => [
                keep.next().value === 0 ? factNamed(`${account}.${name}` as never).zh : name,
                other.next().value ?? cell,
              ]),
            ),
          );
      const accounts = ACCOUNTS.flatMap((account) => {
        const of = rows(account, nation[account]);
        return of.length === 0 ? [] : [[account, of] as const];
      });
      return Object.fromEntries(accounts) as AccountObjects;
    });

  test('has the same problems and answers as objects and as a folder of JSON, whatever is written', async () => {
    let [answered, problems] = [0, 0];
    await fc.assert(
      fc.asyncProperty(filings, async (filing) => {
        const { status, out, err } = await runCli([
          'screen',
          folderOf(filing, 'json'),
          '--format',
          'ndjson',
        ]);
        const answer = await engine.answer({ today, filing });
        if (answer.kind !== 'answered') {
          assert.equal(status, 65);
          assert.ok(err.includes(`: ${answer.problem.code}: `), `${err}\n${answer.problem.code}`);
          return;
        }
        const verdicts = answer.vehicles.map(({ verdict }) => verdict);
        assert.deepEqual(verdicts, verdictsOf(out));
        for (const { code } of answer.problems) assert.ok(err.includes(`: ${code}: `), code);
        answered += verdicts.length;
        problems += verdicts.reduce((sum, { quality }) => sum + quality.length, 0);
      }),
      { numRuns: share(32), seed: 19, endOnFailure: true },
    );
    assert.ok(answered > 100 && problems > 500, `${answered} ${problems}`);
  });
});
