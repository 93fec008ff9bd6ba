import assert from 'node:assert/strict';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { someOf } from '../tier.ts';
import { ROOT, runCli } from './run-cli.ts';
import { csvOf, FIRST, type Row, SAMPLE } from './sample-rows.ts';
import { fileOf, SCRATCH, screenPath } from './screen-file.ts';

const YEAR = ['--set', 'G01.days=365'] as const;
const LANGUAGES = ['en', 'zh'] as const;

/** What G01 says in title and remedy when it holds for a year, and what it says as it stands. */
const SAYS = {
  en: {
    set: [/within 365 days of registration/, /more than 365 days/],
    asIs: /\b18[01] days|\b180 of/,
  },
  zh: { set: [/之日起365天内/, /满365天之后（即第366天起）/], asIs: /180天|181天/ },
} as const;

/** A young vehicle of the shipped batch without a letter: registered on 15 October 2025. */
const YOUNG: Row = {
  ...FIRST,
  'licence.appliedOn': '2026-03-05',
  'licence.pendingExportOn': '2026-02-20',
  'certificate.pendingExportOn': '2026-02-20',
};

const withoutLineEnds = (text: string): string => text.replace(/\n\s*/g, '');

/** Text of a terminal with its folded lines made one: Chinese without a gap, English with one. */
const unfolded = (text: string, lang: 'en' | 'zh'): string =>
  lang === 'zh' ? withoutLineEnds(text) : text.replace(/\n\s*/g, ' ');

/** The law with G01 at 90 days from 1 October 2026 on. */
const laterLaw = async (): Promise<string> => {
  const folder = join(SCRATCH, 'later-law');
  await cp(join(ROOT, 'law'), folder, { recursive: true });
  const path = join(folder, 'china', 'g01-letter-required.yaml');
  const period = '    - from: 2026-01-01\n      value: 180\n      unit: days\n      cite: ';
  const changed =
    '    - {from: 2026-10-01, value: 90, unit: days, cite: {instrument: cn-648, item: x, confidence: verbatim}}\n' +
    period.replace('value', 'until: 2026-09-30\n      value');
  const text = await readFile(path, 'utf8');
  assert.ok(text.includes(period));
  await writeFile(path, text.replace(period, changed));
  return folder;
};

describe('texts follow the values of the law', () => {
  for (const lang of someOf(LANGUAGES)) {
    const { set, asIs } = SAYS[lang];

    test(`of a batch in the terminal and of one vehicle, ${lang}`, async () => {
      const path = await fileOf('young.csv', csvOf(YOUNG));
      const vin = YOUNG['licence.vin'] ?? '';
      const words = [...YEAR, '--lang', lang];
      const table = await runCli(['screen', path, ...words]);
      const one = await runCli(['explain', path, '--vin', vin, ...words]);
      for (const { out } of [table, one]) {
        const told = unfolded(out, lang);
        for (const pattern of set) assert.match(told, pattern);
        assert.doesNotMatch(told, asIs);
        assert.doesNotMatch(told, /[{}]/);
      }
    });

    test(`of a rule and of the list of rules, ${lang}`, async () => {
      const words = [...YEAR, '--lang', lang];
      const show = await runCli(['law', 'show', 'G01', ...words]);
      for (const pattern of set) assert.match(show.out, pattern);
      assert.match(show.out, lang === 'en' ? /at most 365 days/ : /不超过365天/);
      const list = await runCli(['law', 'list', '--axis', 'gate', ...words]);
      assert.match(list.out, set[0]);
      assert.doesNotMatch(`${show.out}${list.out}`, asIs);
    });
  }

  test('in a report, in both languages, with the window of its lines', async () => {
    const path = await fileOf('young.csv', csvOf(YOUNG));
    const { out } = await runCli(['screen', path, '--format', 'html', ...YEAR]);
    for (const pattern of [...SAYS.en.set, ...SAYS.zh.set]) assert.match(out, pattern);
    assert.match(out, /inside the 365-day window/);
    assert.doesNotMatch(out, /180 days|180-day|180天/);
  });

  test('in JSON and CSV', async () => {
    const path = await fileOf('young.csv', csvOf(YOUNG));
    const json = await runCli(['screen', path, '--format', 'json', ...YEAR]);
    const csv = await runCli(['screen', path, '--format', 'csv', ...YEAR]);
    for (const { out } of [json, csv]) {
      assert.match(out, /more than 365 days/);
      assert.doesNotMatch(out, /180 days|180天|\{days/);
    }
    assert.match(json.out, /满365天之后（即第366天起）/);
  });

  test('also of values in words, in months and of importing countries', async () => {
    const show = async (rule: string, setting: string, lang: string): Promise<string> => {
      const { out } = await runCli(['law', 'show', rule, '--set', setting, '--lang', lang]);
      return out;
    };
    assert.match(await show('D02', 'D02.months=1', 'en'), /within one month of its export/);
    assert.match(await show('D02', 'D02.months=1', 'zh'), /出口后一个月内/);
    assert.match(await show('BY-1', 'BY-1.months=60', 'en'), /Cars under five years/);
    assert.match(await show('BY-1', 'BY-1.months=18', 'zh'), /车龄不足十八个月/);
    assert.match(await show('VN-2', 'VN-1.km=5000', 'en'), /run 5,000 km/);
    assert.match(await show('R02', 'G01.days=365', 'zh'), /第365天后三天内/);
  });

  test('a rule past its end says so in lists, in words and in a report, and on its last day not yet', async () => {
    const list = async (on: string, lang: string): Promise<string> =>
      (await runCli(['law', 'list', '--country', 'IR', '--on', on, '--lang', lang])).out;
    const show = async (on: string, lang: string): Promise<string> =>
      (await runCli(['law', 'show', 'IR-2', '--on', on, '--lang', lang])).out;
    for (const said of [list, show]) {
      assert.doesNotMatch(await said('2026-03-20', 'en'), /ended/);
      assert.match(await said('2026-03-21', 'en'), /IR-2 .*\(rule ended 2026-03-20\)/);
      assert.match(await said('2026-03-21', 'zh'), /IR-2 .*（规则已于2026-03-20失效）/);
    }
    const reported = async (appliedOn: string): Promise<string> => {
      const row = { ...YOUNG, 'licence.appliedOn': appliedOn, 'licence.destination': 'IR' };
      const path = await fileOf(`iran-${appliedOn}.csv`, csvOf(row));
      const asked = ['--vin', YOUNG['licence.vin'] ?? '', '--today', '2026-11-24', '--lang', 'en'];
      return unfolded((await runCli(['explain', path, ...asked])).out, 'en');
    };
    assert.match(await reported('2026-03-21'), /IR-2 [^()]*\(rule ended 2026-03-20\)/);
    assert.doesNotMatch(await reported('2026-03-20'), /rule ended/);
  });

  test('a what-if counts answers and not words', async () => {
    for (const lang of someOf(LANGUAGES)) {
      const none = await runCli(['whatif', SAMPLE, '--set', 'G13.months=12', '--lang', lang]);
      const year = await runCli(['whatif', SAMPLE, ...YEAR, '--lang', lang]);
      assert.match(none.out, lang === 'en' ? /^0 of /m : /0/);
      assert.doesNotMatch(`${none.out}${year.out}`, /[{}]|180 days|180天/);
    }
  });

  test('a finding takes the value of its own day, a heading that of the day of the answers', async () => {
    const law = await laterLaw();
    const before = {
      ...YOUNG,
      'licence.appliedOn': '2026-09-30',
      'licence.vin': 'LSJV9EP85TD433734',
    };
    const on = { ...before, 'licence.appliedOn': '2026-10-01', 'licence.vin': 'LGW0WSMS9TB948757' };
    const rows = [before, on].map((row) => ({
      ...row,
      'licence.registeredOn': '2026-08-01',
      'certificate.registeredOn': '2026-08-01',
      'certificate.pendingExportOn': '2026-09-01',
      'licence.pendingExportOn': '2026-09-01',
    }));
    const path = await fileOf('both.csv', csvOf(...rows));
    const { verdicts } = await screenPath(path, '--law', law);
    const remedies = verdicts.map(
      ({ findings }) => findings.find(({ rule }) => rule === 'G01')?.remedy.en,
    );
    assert.match(remedies[0] ?? '', /more than 180 days/);
    assert.match(remedies[1] ?? '', /more than 90 days/);
    const titles = async (vin: string): Promise<string> =>
      (await runCli(['explain', path, '--vin', vin, '--law', law])).out;
    assert.match(await titles('LSJV9EP85TD433734'), /within 180 days of registration/);
    assert.match(await titles('LGW0WSMS9TB948757'), /within 90 days of registration/);
    // 60 and 61 days after registration: the band on each line is that of the vehicle's own day
    assert.match(await titles('LSJV9EP85TD433734'), /inside the 180-day window/);
    assert.match(await titles('LGW0WSMS9TB948757'), /inside the 90-day window/);
    const table = await runCli(['screen', path, '--law', law, '--today', '2026-11-24']);
    assert.match(unfolded(table.out, 'en'), /within 90 days of registration .* more than 90 days/);
    for (const [day, says] of [
      ['2026-09-30', /within 180 days/],
      ['2026-10-01', /within 90 days/],
      ['2026-10-02', /within 90 days/],
    ] as const) {
      const list = await runCli(['law', 'list', '--axis', 'gate', '--law', law, '--on', day]);
      assert.match(list.out, says);
      assert.match((await runCli(['law', 'show', 'G01', '--law', law, '--on', day])).out, says);
    }
  });

  test('in the page of a nation, with the line of its plot', async () => {
    const feeds = join(SCRATCH, 'feeds');
    await mkdir(feeds, { recursive: true });
    await writeFile(
      join(feeds, 'licence.csv'),
      'application,applicant,vin,appliedOn,registeredOn,destination,condition,odometerKm\n' +
        'A1,91310000MA1K000017,LSJJV8DJ2SC765444,2026-10-01,2026-01-10,KZ,used,20\n',
    );
    await writeFile(
      join(feeds, 'certificate.csv'),
      'number,vin,registeredOn,province,owner\n' +
        '310000000001,LSJJV8DJ2SC765444,2026-01-10,31,91310000MA1K000017\n',
    );
    const out = join(SCRATCH, 'screened');
    await runCli(['screen', feeds, '--out', out, '--set', 'G01.days=500']);
    const page = await readFile(join(out, 'summary.html'), 'utf8');
    assert.match(page, /within 500 days of registration/);
    assert.match(page, /之日起500天内/);
    assert.match(page, /The line at 500 days/);
    assert.doesNotMatch(page, /180 days|180天/);
    // the plot reaches past the line, however late that is
    const [, place] = /<text[^>]* x="([\d.]+)%"[^>]*>500 days</.exec(page) ?? [];
    assert.ok(Number(place) < 100, `the line stands at ${place}%`);
  });
});
