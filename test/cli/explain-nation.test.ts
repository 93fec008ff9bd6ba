import assert from 'node:assert/strict';
import { appendFile, cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import papaparse from 'papaparse';
import { simulatedNation } from '../simulate/simulated-nation.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { ALL } from '../tier.ts';
import { runCli } from './run-cli.ts';

type Row = Readonly<Record<string, string>>;

const scratch = temporaryFolder('explain-nation');
const feeds = join(scratch, 'feeds');
const screened = join(scratch, 'screened');

const rowsOf = async (name: string): Promise<readonly Row[]> =>
  papaparse.parse<Row>(await readFile(join(screened, name), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** What the four lines of answers begin with. */
const GATE: Row = {
  clear: '✓ may be licensed',
  blocked: '✗ may not be licensed',
  undetermined: '? cannot be decided yet',
};
const ENTRY: Row = {
  admissible: '✓ admissible',
  conditional: '~ conditional',
  barred: '✗ barred',
  unknown: '- not known',
};
const BAND: Row = { low: '▁ low', elevated: '▃ elevated', high: '▇ high' };

const answersOf = (row: Row): readonly string[] => [
  `Gate      ${GATE[row['gate'] ?? '']}`,
  `Entry     ${row['entry_reasons'] === 'no-law-read' ? '- no law read' : ENTRY[row['entry'] ?? '']}`,
  `Risk      ${BAND[row['risk_band'] ?? '']}  ${row['risk_score']} of 100`,
  row['quality_problems'] === '0'
    ? 'Quality   ✓ sound'
    : `Quality   ! ${row['quality_problems']} problem`,
];

/** Holds that a text tells the answers of a row of verdicts, and its reasons among the findings. */
const holdAnswers = (text: string, row: Row): void => {
  const lines = text.split('\n');
  for (const answer of answersOf(row)) {
    assert.ok(
      lines.some((line) => line.startsWith(answer)),
      `${row['vin']}: ${answer}\n${text.slice(0, 900)}`,
    );
  }
  const reasons = ['gate_reasons', 'entry_reasons', 'risk_reasons']
    .flatMap((name) => (row[name] ?? '').split(' '))
    .filter((reason) => reason !== '' && reason !== 'no-law-read');
  for (const reason of reasons) {
    const told = reason.includes(':')
      ? text.includes(`[${reason.split(':').at(-1)}]`)
      : new RegExp(`^. ${reason} `, 'm').test(text);
    assert.ok(told, `${row['vin']}: ${reason}`);
  }
};

describe('explain over a screened nation', () => {
  let verdicts: readonly Row[] = [];
  let doubted = '';
  before(async () => {
    const nation = await simulatedNation({ seed: 5, exports: 0.2 });
    const licences = await nation.rows('licence');
    const plain = (vin = ''): string =>
      vin
        .normalize('NFKC')
        .toUpperCase()
        .replaceAll(/[^A-Z0-9]/g, '');
    const gone = new Set((await nation.rows('declaration')).map(({ vin }) => plain(vin)));
    // an exit that cannot be read, on a vehicle of which no other exit is told
    const kept = licences.find(({ vin }) => vin === plain(vin) && !gone.has(plain(vin)));
    doubted = kept?.['vin'] ?? '';
    await cp(nation.folder, feeds, { recursive: true });
    await appendFile(join(feeds, 'declaration.csv'), `${doubted},1,,13th of May or so,,,,,,,\n`);
    // one certificate for two vehicles in no application
    const certificate = await readFile(join(feeds, 'certificate.csv'), 'utf8');
    const columns = (certificate.split('\n')[0] ?? '').trim().split(',');
    for (const [vin, registeredOn] of [
      ['LVVEXYZ8XTK711471', '2025-06-01'],
      ['LWXCE4CB7PZZZ0007', '2025-07-01'],
    ] as const) {
      const told: Row = { vin, registeredOn, number: '310000000004', province: '31' };
      const row = columns.map((column) => told[column] ?? '').join(',');
      await appendFile(join(feeds, 'certificate.csv'), `${row}\n`);
    }
    // two applications of one vehicle, and a destination without a law
    const licence = await readFile(join(feeds, 'licence.csv'), 'utf8');
    const [head = '', first = ''] = licence.split('\n');
    const place = (name: string): number => head.trim().split(',').indexOf(name);
    const again = first.trim().split(',');
    again[place('application')] = 'SECOND';
    again[place('destination')] = 'QA';
    await appendFile(join(feeds, 'licence.csv'), `${again.join(',')}\n`);
    again[place('application')] = 'NOVIN1';
    again[place('vin')] = '';
    await appendFile(join(feeds, 'licence.csv'), `${again.join(',')}\n`);
    const ran = await runCli(['screen', feeds, '--out', screened]);
    assert.ok(ran.status <= 2, ran.err);
    verdicts = await rowsOf('verdicts.csv');
  });

  test('the four answers are those of verdicts.csv, for every kind of vehicle', async () => {
    const kinds = new Map<string, Row>();
    for (const row of verdicts) {
      if (row['vin'] === '') continue;
      const { gate, entry, risk_band: band, quality_problems: problems } = row;
      const noLaw = row['entry_reasons'] === 'no-law-read';
      const doubt = row['gate_reasons']?.includes(':');
      kinds.set([gate, entry, band, problems !== '0', noLaw, doubt].join(), row);
    }
    assert.ok(kinds.size >= 10, `${kinds.size} kinds`);
    assert.ok([...kinds.values()].some((row) => row['gate_reasons']?.includes(':')));
    // one explained in six is enough of the gate
    for (const [at, row] of [...kinds.values()].entries()) {
      if (!ALL && at % 6 !== 0) continue;
      const ran = await runCli(['explain', screened, '--vin', row['vin'] ?? '']);
      const own = verdicts.filter(({ vin }) => vin === row['vin']);
      for (const one of own) holdAnswers(ran.out, one);
      const gates = own.map(({ gate }) => gate);
      const status = gates.includes('blocked') ? 1 : gates.includes('undetermined') ? 2 : 0;
      assert.equal(ran.status, status, ran.err);
    }
  });

  test('a vehicle of two applications is told once each', async () => {
    const vin = verdicts.find(({ application }) => application === 'SECOND')?.['vin'] ?? '';
    const { out } = await runCli(['explain', screened, '--vin', vin]);
    assert.equal(out.match(/^Gate /gm)?.length, 2);
    assert.match(out, /SECOND/);
    assert.match(out, /^Entry {5}- no law read for this country +QA/m);
  });

  test('a vehicle without a VIN is told by the number of its application', async () => {
    const row = verdicts.find(({ application }) => application === 'NOVIN1') ?? {};
    assert.equal(row['vin'], '');
    const { out, err } = await runCli(['explain', screened, '--vin', 'NOVIN1']);
    assert.match(out, /^no VIN$/m, err);
    holdAnswers(out, row);
  });

  test('a cell that could not be read is named beside a gate that it leaves open', async () => {
    const { out } = await runCli(['explain', screened, '--vin', doubted]);
    assert.match(
      out,
      /What leaves the gate open though no rule does\n\? could not be read: Customs: /,
    );
  });

  test('patterns and the ring with its path are told in both languages', async () => {
    const patterns = await rowsOf('patterns.csv');
    const ring = patterns.find(({ pattern }) => pattern === 'ring');
    const vin = ring?.['vin'] ?? '';
    const [step = ''] = JSON.parse(ring?.['evidence'] ?? '{}').sentencesZh;
    const english = await runCli(['explain', screened, '--vin', vin]);
    assert.match(
      english.out,
      /^Beside other vehicles\nPatterns as of .+, over all feeds of the nation\n(.*\n)*A ring of seller, owner and exporter\n {2}1 /m,
    );
    const chinese = await runCli(['explain', screened, '--vin', vin, '--lang', 'zh']);
    const flat = (text: string): string => text.replaceAll(/\s/g, '');
    assert.ok(flat(chinese.out).includes(flat(step)), step);
    assert.match(chinese.out, /^关联交易链条$/m);
  });

  test('a vehicle in no application is told by its flags and by what accounts say', async () => {
    const [flagged] = await rowsOf('unapplied.csv');
    assert.ok(flagged !== undefined, 'the nation has one');
    const told = await runCli(['explain', screened, '--vin', flagged['vin'] ?? '']);
    assert.equal(told.status, 0, told.err);
    const band = BAND[flagged['risk_band'] ?? ''];
    assert.match(told.out, /^Gate {6}- in no application$/m);
    assert.match(told.out, new RegExp(`^Risk {6}${band}  ${flagged['risk_score']} of 100$`, 'm'));
    for (const code of (flagged['risk_reasons'] ?? '').split(' ')) {
      assert.match(told.out, new RegExp(`^. ${code} `, 'm'));
    }
    const named = new Set([...verdicts, ...(await rowsOf('unapplied.csv'))].map(({ vin }) => vin));
    const text = await readFile(join(feeds, 'certificate.csv'), 'utf8');
    const { data } = papaparse.parse<Row>(text, { header: true });
    const plain = data.find(({ vin }) => vin?.length === 17 && !named.has(vin)) ?? {};
    const quiet = await runCli(['explain', screened, '--vin', plain['vin'] ?? '']);
    assert.equal(quiet.status, 0, quiet.err);
    assert.match(quiet.out, /^Risk {6}▁ low {2}0 of 100$/m);
    assert.match(quiet.out, /^No flag is raised\.$/m);
    assert.match(quiet.out, /^Registry/m);
  });

  test('what is nowhere, another day and another law are refused in words', async () => {
    const nowhere = await runCli(['explain', screened, '--vin', 'LGXCE4CB2PZZZ0001']);
    assert.equal(nowhere.status, 66);
    assert.match(nowhere.err, /keeps tells of a vehicle with the VIN LGXCE4CB2PZZZ0001/);
    const vin = verdicts[0]?.['vin'] ?? '';
    const day = await runCli(['explain', screened, '--vin', vin, '--today', '2026-01-01']);
    assert.equal(day.status, 64);
    assert.match(day.err, /asked as of its own day, 2026-11-24/);
    const law = await runCli(['explain', screened, '--vin', vin, '--set', 'G01.days=90']);
    assert.equal(law.status, 64);
    assert.match(law.err, /screened under another law/);
  });

  test('explain over the feeds says that patterns were not computed', async () => {
    const batch = join(scratch, 'batch');
    await cp(feeds, batch, { recursive: true });
    for (const name of await readdir(batch)) {
      if (name !== 'licence.csv') await rm(join(batch, name));
    }
    const vin = verdicts.find((row) => row['vin']?.length === 17)?.['vin'] ?? '';
    for (const [lang, words] of [
      ['en', /^Beside other vehicles\nNot computed here: patterns across vehicles and rings/m],
      ['zh', /^与其他车辆对照\n此处未计算/m],
    ] as const) {
      const ran = await runCli(['explain', batch, '--vin', vin, '--lang', lang]);
      assert.match(ran.out, words);
    }
  });
});
