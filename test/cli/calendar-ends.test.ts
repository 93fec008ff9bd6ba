import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { runCli } from './run-cli.ts';
import { fileOf, screenFile } from './screen-file.ts';

const HEADER = 'licence.vin,licence.application,licence.appliedOn,licence.number,licence.issuedOn';
const VIN = 'LSVAL41Z882104202';

/** D04 on a licence that was applied for and issued on the days given. */
const issueClock = async (appliedOn: string, issuedOn: string) => {
  const row = `${VIN},A1,${appliedOn},N1,${issuedOn}`;
  const { verdicts } = await screenFile(
    'clock.csv',
    `${HEADER}\n${row}\n`,
    '--today',
    '2027-02-01',
    '--detail',
    'all',
  );
  return verdicts[0]?.findings.find(({ rule }) => rule === 'D04') ?? assert.fail('no D04');
};

describe('a clock of working days', () => {
  test('is read up to the last day of the calendar, Thursday 31 December 2026', async () => {
    assert.equal((await issueClock('2026-12-28', '2026-12-31')).result, 'met');
    assert.equal((await issueClock('2026-12-25', '2026-12-31')).result, 'notMet');
  });

  test('is unknown beyond it, and says which day that is', async () => {
    for (const [applied, issued] of [
      ['2026-12-31', '2027-01-01'],
      ['2027-01-04', '2027-01-05'],
    ] as const) {
      const { result, because, missing } = await issueClock(applied, issued);
      assert.equal(result, 'unknown');
      assert.equal(because['clock.calendarUntil'], '2026-12-31');
      assert.equal(because['licence.issuedOn'], issued);
      assert.deepEqual(missing, []);
    }
  });

  test('is explained to a reader in both languages', async () => {
    const path = await fileOf('late.csv', `${HEADER}\n${VIN},A1,2027-01-04,N1,2027-01-05\n`);
    const explained = async (lang: string): Promise<string> => {
      const { out } = await runCli([
        'explain',
        path,
        '--vin',
        VIN,
        '--today',
        '2027-02-01',
        '--lang',
        lang,
      ]);
      return out.replace(/\s+/g, ' ');
    };
    assert.match(await explained('en'), /Last day of the working-day calendar: 31 Dec 2026/);
    assert.match(await explained('zh'), /工作日历截止日：2026年12月31日/);
  });

  test('leaves open whether another application is still pending', async () => {
    const second = '2027-01-04,N2,2027-01-04';
    const gate = async (first: string, today: string) => {
      const rows = [
        `${VIN},A1,${first},,`,
        `${VIN},A2,${second}`,
        'LSVAL41Z082104200,A9,2026-12-01,N9,2026-12-02',
      ];
      const { verdicts } = await screenFile(
        'two.csv',
        `${HEADER}\n${rows.join('\n')}\n`,
        '--today',
        today,
        '--detail',
        'all',
      );
      const found = verdicts[1]?.findings.find(({ rule }) => rule === 'G18');
      return [found?.result, found?.because['clock.calendarUntil'] ?? null];
    };
    assert.deepEqual(await gate('2026-12-24', '2027-01-04'), ['met', null]);
    assert.deepEqual(await gate('2026-12-30', '2027-01-04'), ['unknown', '2026-12-31']);
    assert.deepEqual(await gate('2027-01-02', '2027-01-04'), ['notMet', null]);
  });
});
