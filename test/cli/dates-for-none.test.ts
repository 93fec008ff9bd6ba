import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import papaparse from 'papaparse';
import type { Verdict } from '../../src/domain/verdict/verdict.ts';
import { runCli } from './run-cli.ts';

const VINS = ['LGXCE4CB2PZZZ0001', 'LC0CE4CZ1SZZZ0001'];

/** What is answered of each vehicle, and what is told of cells and of the file. */
const answered = async (path: string) => {
  const { out, err } = await runCli(['screen', path, '--format', 'ndjson']);
  const verdicts = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Verdict);
  return {
    answers: verdicts.map(({ gate, findings }) => [gate, findings]),
    quality: verdicts.map(({ quality }) => quality.map(({ code, field }) => `${field} ${code}`)),
    told: err.split('\n').filter((line) => line.includes('date-for-none')),
  };
};

describe('a deregistration that never was', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mileproof-none-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const sheetWith = async (rows: number, day: string, note = ''): Promise<string> => {
    const path = join(folder, 'batch.csv');
    const vehicles = Array.from({ length: rows }, (_, at) => ({
      'licence.application': `A${at}`,
      'licence.vin': VINS[at % 2],
      'licence.appliedOn': '2026-03-05',
      'certificate.deregisteredOn': at === 0 ? '' : day,
      note,
    }));
    await writeFile(path, papaparse.unparse(vehicles));
    return path;
  };

  test('is blank in a sheet, told once for the file and of no vehicle', async () => {
    for (const day of ['0000-00-00', '9999-12-31', '0001-01-01 00:00:00']) {
      const { quality, told } = await answered(await sheetWith(4, day));
      assert.deepEqual(quality.flat(), [], day);
      assert.equal(told.length, 1, day);
      assert.match(told[0] ?? '', /batch\.csv:3: certificate\.deregisteredOn/);
    }
  });

  test('is unknown when it is a day that people write for one they do not know', async () => {
    const { quality, told } = await answered(await sheetWith(4, '1900-01-01'));
    assert.deepEqual(quality.flat(), Array(3).fill('certificate.deregisteredOn date-out-of-range'));
    assert.deepEqual(told, []);
  });

  test('is told once by a sheet that many threads read', async () => {
    const path = await sheetWith(10_000, '0000-00-00', 'long '.repeat(100));
    const { err } = await runCli([
      'screen',
      path,
      '--format',
      'csv',
      '--out',
      join(folder, 'a.csv'),
    ]);
    const told = err.split('\n').filter((line) => line.includes('date-for-none'));
    assert.equal(told.length, 1);
    assert.match(told[0] ?? '', /batch\.csv:3: /);
  });

  test('is blank in a folder of accounts, for the vehicle as for the letter', async () => {
    const write = async (deregistered: string, revoked: string): Promise<void> => {
      await writeFile(
        join(folder, 'licence.csv'),
        papaparse.unparse([{ application: 'A1', vin: VINS[0], appliedOn: '2026-03-05' }]),
      );
      await writeFile(
        join(folder, 'certificate.csv'),
        papaparse.unparse([{ vin: VINS[0], deregisteredOn: deregistered }]),
      );
      await writeFile(
        join(folder, 'letter.csv'),
        papaparse.unparse([{ vin: VINS[0], number: 'S1', revokedOn: revoked }]),
      );
    };
    await rm(join(folder, 'batch.csv'), { force: true });
    await rm(join(folder, 'a.csv'), { force: true });
    await write('', '');
    const blank = await answered(folder);
    await write('0000-00-00', '9999-12-31');
    const none = await answered(folder);
    assert.deepEqual([none.answers, none.quality], [blank.answers, blank.quality]);
    assert.equal(none.told.length, 2);
    await write('2026-02-30', '');
    const unread = await answered(folder);
    assert.deepEqual(unread.quality, [['certificate.deregisteredOn impossible-date']]);
  });
});
