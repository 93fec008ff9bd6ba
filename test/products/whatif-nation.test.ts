// with --all: a nation is screened again and again; `whatif-other-law.test.ts` has a small one
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import papaparse from 'papaparse';
import { runCli } from '../cli/run-cli.ts';

const EXPORTER = '91650300YYDYH21F6A';
const OTHER_EXPORTER = '91510500YYYWH21P93';

type Row = Readonly<Record<string, string>>;

const rowsIn = (text: string): readonly Row[] =>
  papaparse.parse<Row>(text, { header: true, skipEmptyLines: true }).data;

const rowsOf = async (...path: readonly string[]): Promise<readonly Row[]> =>
  rowsIn(await readFile(join(...path), 'utf8'));

const words = (settings: readonly string[]): readonly string[] =>
  settings.flatMap((one) => ['--set', one]);

/** What differs between two screenings of the same feeds, from their files of verdicts alone. */
const differences = (old: readonly Row[], fresh: readonly Row[]) => {
  const answers: string[] = [];
  const reasons: string[] = [];
  const moves = new Map<string, number>();
  assert.equal(old.length, fresh.length);
  for (const [place, one] of old.entries()) {
    const other = fresh[place] ?? {};
    assert.deepEqual([one.application, one.vin], [other.application, other.vin]);
    const cells = (row: Row): readonly (string | undefined)[] => [
      row.gate,
      row.entry,
      row.risk_band,
      row.risk_score,
    ];
    const codes = (row: Row): readonly string[] =>
      [row.gate_reasons, row.entry_reasons, row.risk_reasons].flatMap((text) =>
        (text ?? '').split(' ').filter((code) => code !== ''),
      );
    const gone = codes(one).filter((code) => !codes(other).includes(code));
    const come = codes(other).filter((code) => !codes(one).includes(code));
    const key = [
      one.application,
      one.vin,
      ...cells(one),
      ...cells(other),
      gone.join(' '),
      come.join(' '),
    ].join('|');
    if (cells(one).join() !== cells(other).join()) answers.push(key);
    else if (gone.length + come.length > 0) reasons.push(key);
    for (const axis of ['gate', 'entry', 'risk_band']) {
      const move = `${axis} ${one[axis]} ${other[axis]}`;
      if (one[axis] !== other[axis]) moves.set(move, (moves.get(move) ?? 0) + 1);
    }
  }
  return { answers, reasons, moves };
};

/** The same from the CSV of a what-if. */
const told = (rows: readonly Row[]) => {
  const keyOf = (row: Row): string =>
    [
      row.application,
      row.vin,
      row.gateBefore,
      row.entryBefore,
      row.riskBandBefore,
      row.riskScoreBefore,
      row.gateAfter,
      row.entryAfter,
      row.riskBandAfter,
      row.riskScoreAfter,
      row.gone,
      row.come,
    ].join('|');
  const of = (differs: string): readonly string[] =>
    rows.filter((row) => row.differs === differs).map(keyOf);
  return { answers: of('answer'), reasons: of('reasons') };
};

/** Makes the exit of every fifth customs entry unreadable: such a cell never passes for "not exited". */
const spoilExits = async (feeds: string): Promise<void> => {
  const path = join(feeds, 'declaration.csv');
  const rows = (await rowsOf(path)).map((row, place) =>
    place % 5 === 0 ? { ...row, exitedOn: 'soon' } : row,
  );
  await writeFile(path, papaparse.unparse([...rows]));
};

/**
 * Adds what only many rows show at 200 days of the letter: three vehicles just past them among nine of one applicant
 * and day, six of these filed for twice (R02), and an application of three young vehicles whose letter lists one
 * (R10). At 180 days four parked vehicles of one owner (R35) show; and a temporary plate speaks for the return of a
 * vehicle while it ends later than one of its exit could (R13).
 */
const addFilings = async (feeds: string): Promise<void> => {
  const add = async (account: string, more: readonly Row[]): Promise<void> => {
    const path = join(feeds, `${account}.csv`);
    const columns = Object.keys((await rowsOf(path))[0] ?? {});
    const rows = [...(await rowsOf(path)), ...more];
    await writeFile(path, papaparse.unparse({ fields: columns, data: rows }));
  };
  const vin = (place: number): string => `LSJAPZKL5JZZZ9${String(place).padStart(3, '0')}`;
  const filing = (place: number, application: string, applicant: string, registeredOn: string) => ({
    ...{ vin: vin(place), application, applicant, registeredOn, appliedOn: '2026-09-01' },
    destination: 'KZ',
  });
  const past = ['2026-02-13', '2026-02-12', '2026-02-11'].map((day, at) =>
    filing(at, `TEST-${at}`, EXPORTER, day),
  );
  const old = ['TEST-B', 'TEST-C'].flatMap((application) =>
    [3, 4, 5, 6, 7, 8].map((place) => filing(place, application, EXPORTER, '2025-07-28')),
  );
  const young = [9, 10, 11].map((place) => filing(place, 'TEST-D', OTHER_EXPORTER, '2026-02-23'));
  const parked = [12, 13, 14, 15].map((place) =>
    filing(place, 'TEST-E', OTHER_EXPORTER, '2026-02-21'),
  );
  const back = filing(16, 'TEST-F', EXPORTER, '2024-02-01');
  await add('licence', [...past, ...old, ...young, ...parked, back]);
  const certified = [...past, ...old.slice(0, 6), ...young, ...parked, back];
  await add(
    'certificate',
    certified.map(({ vin: of, registeredOn, application }, at) => {
      const row = { number: `TEST-${at}`, vin: of, registeredOn, province: '31' };
      if (application === 'TEST-E') return { ...row, owner: 'p:00000000000000000000000000000007' };
      return application === 'TEST-F' ? { ...row, tempPlateUntil: '2026-09-30' } : row;
    }),
  );
  await add(
    'inspection',
    parked.map(({ vin: of }) => ({ vin: of, on: '2026-08-31', odometerKm: '300' })),
  );
  await add('declaration', [
    { number: 'TEST-X', vin: back.vin, exitedOn: '2026-05-01', exporter: EXPORTER },
  ]);
  await add('letter', [
    { number: 'TEST-L', vin: vin(9), application: 'TEST-D', destination: 'KZ' },
  ]);
};

/** Applications of which a vehicle is held at the gate or of elevated or high risk. */
const reviewed = (verdicts: readonly Row[]): number =>
  new Set(
    verdicts
      .filter(({ gate, risk_band: band }) => gate !== 'clear' || band !== 'low')
      .map(({ application }) => application),
  ).size;

describe('a what-if over a screened nation', () => {
  let scratch = '';
  let feeds = '';
  let base = '';
  /** What the CSV of a what-if has, by its first setting. */
  const csvOf = new Map<string, string>();
  const screened = async (name: string, settings: readonly string[]): Promise<string> => {
    const out = join(scratch, name);
    const { err } = await runCli(['screen', feeds, '--out', out, ...words(settings)]);
    assert.match(err, /written to/);
    return out;
  };
  before(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'mileproof-whatif-'));
    feeds = join(scratch, 'feeds');
    const simulated = ['--vehicles', '2000', '--exports', '0.6', '--seed', '17', '--out', feeds];
    assert.equal((await runCli(['simulate', ...simulated])).status, 0);
    await spoilExits(feeds);
    await addFilings(feeds);
    base = await screened('base', []);
  });
  after(() => rm(scratch, { recursive: true, force: true }));

  const SETTINGS = [
    // goes into the patterns of R02 and R10 too
    { name: 'the days of the letter', settings: ['G01.days=90'], least: 20 },
    // entry rules that ask of one age, and bounds of flags
    {
      name: 'more days of the letter, entry rules and flags',
      settings: [
        ...['G01.days=200', 'KZ-1.months=24', 'KZ-5.months=24', 'R17.kmADay=400', 'R01.km=5'],
        // go into the patterns of returns and of hands
        ...['R13.returnDays=1', 'D01.days=200', 'R02.drivenKmADay=5', 'R36.within=25'],
        ...['R40.percent=50', 'R08.settleDays=10'],
      ],
      least: 15,
    },
  ];
  for (const { name, settings, least } of SETTINGS) {
    test(`${name}: the same as screening the feeds twice`, async () => {
      const other = await screened(settings[0] ?? '', settings);
      const [old, fresh] = [
        await rowsOf(base, 'verdicts.csv'),
        await rowsOf(other, 'verdicts.csv'),
      ];
      const expected = differences(old, fresh);
      assert.ok(expected.answers.length >= least, `${expected.answers.length} answers differ`);
      const csv = await runCli(['whatif', base, ...words(settings), '--format', 'csv']);
      assert.deepEqual([csv.status, csv.err], [0, '']);
      csvOf.set(settings[0] ?? '', csv.out);
      const { answers, reasons } = told(rowsIn(csv.out));
      assert.deepEqual(answers, expected.answers);
      assert.deepEqual(reasons, expected.reasons);
      if (settings.includes('G01.days=200')) {
        const flagged = (rows: readonly Row[], code: string): number =>
          rows.filter(
            ({ application, risk_reasons: codes }) =>
              application?.startsWith('TEST-') && codes?.split(' ').includes(code),
          ).length;
        for (const [code, ...counts] of [
          ['R02', 0, 3],
          ['R10', 0, 2],
          ['R35', 4, 0],
          ['R13', 0, 1],
        ] as const) {
          assert.deepEqual([flagged(old, code), flagged(fresh, code)], counts, code);
        }
      }
      if (settings.includes('G01.days=90')) {
        const unread = fresh.filter(
          ({ gate, gate_reasons: codes }) =>
            gate === 'undetermined' && (codes ?? '').split(' ').every((one) => one.includes(':')),
        );
        const keys = new Set(unread.map((row) => `${row.application}|${row.vin}|`));
        assert.ok(answers.some((key) => [...keys].some((one) => key.startsWith(one))));
      }

      const table = await runCli(['whatif', base, ...words(settings), '--changed', '3']);
      const { out } = table;
      assert.ok(
        out.includes(`${answers.length} of ${old.length.toLocaleString('en-US')} vehicles`),
      );
      const [, said = ''] = out.split('vehicles change answer\n');
      const moves = said
        .split('\n')
        .filter((line) => line.includes('→'))
        .slice(0, expected.moves.size)
        .map((line) => Number(line.trim().split(' ')[0]?.replace(',', '')));
      const counts = [...expected.moves.values()].sort((a, b) => b - a);
      assert.deepEqual(moves, counts);
      assert.match(
        out,
        new RegExp(
          `applications +${reviewed(old)} +${reviewed(fresh)} +of ` +
            `${new Set(old.map(({ application }) => application)).size}\n`,
        ),
      );
      const letters = async (folder: string, result: string): Promise<number> =>
        (await rowsOf(folder, 'findings.csv')).filter(
          (row) => row.rule === 'G01' && row.result === result,
        ).length;
      const figures = (line: string): readonly number[] =>
        (new RegExp(`${line} +([\\d,]+) +([\\d,]+)\n`).exec(out) ?? [])
          .slice(1)
          .map((text) => Number(text.replace(',', '')));
      assert.deepEqual(figures('of these without one'), [
        await letters(base, 'notMet'),
        await letters(other, 'notMet'),
      ]);
      assert.deepEqual(figures('of these not known'), [
        await letters(base, 'unknown'),
        await letters(other, 'unknown'),
      ]);
      assert.equal(
        out
          .split('The first 3 of')[1]
          ?.split('\n')
          .filter((line) => line.startsWith('  ')).length,
        3,
      );
    });
  }

  test('a nation screened with settings is asked with the same ones first', async () => {
    const nation = join(scratch, 'G01.days=90');
    const both = ['G01.days=90', 'R17.kmADay=400'];
    const { status, out } = await runCli(['whatif', nation, ...words(both)]);
    assert.equal(status, 0);
    assert.ok(out.startsWith('G01.days=90, R17.kmADay=400\n'));
    const alone = await runCli(['whatif', nation, '--set', 'R17.kmADay=400']);
    assert.equal(alone.status, 64);
    const hash = (await runCli(['law', 'hash', '--set', 'G01.days=90'])).out.trim();
    const shipped = (await runCli(['law', 'hash'])).out.trim();
    assert.ok(alone.err.includes(hash) && alone.err.includes(shipped));
    assert.match(alone.err, /screened under another law/);
  });

  test('a nation screened with settings is told what another screening would answer', async () => {
    const [nation, other] = [join(scratch, 'G01.days=90'), join(scratch, 'G01.days=200')];
    const expected = differences(
      await rowsOf(nation, 'verdicts.csv'),
      await rowsOf(other, 'verdicts.csv'),
    );
    const settings = words(['G01.days=90', ...(SETTINGS[1]?.settings ?? [])]);
    const { out, err } = await runCli(['whatif', nation, ...settings, '--format', 'csv']);
    assert.equal(err, '');
    const { answers, reasons } = told(rowsIn(out));
    assert.ok(answers.length >= 20, `${answers.length} answers differ`);
    assert.deepEqual([answers, reasons], [expected.answers, expected.reasons]);
  });

  test('rows as NDJSON, as many as the CSV, in the order of the licence rows', async () => {
    const asked = ['whatif', base, '--set', 'G01.days=90', '--format'];
    const csv = rowsIn(csvOf.get('G01.days=90') ?? '');
    assert.ok(csv.length >= 20);
    const first = await runCli([...asked, 'ndjson']);
    const rows = first.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string & readonly string[]>);
    assert.deepEqual(
      rows.map((row) => [row.vin, row.gate?.[1], row.risk?.[1], row.come?.join(' ')]),
      csv.map((row) => [
        row.vin,
        row.gateAfter,
        `${row.riskBandAfter} ${row.riskScoreAfter}`,
        row.come,
      ]),
    );
    assert.equal((await runCli([...asked, 'ndjson'])).out, first.out);
  });

  test('what only all feeds show is refused', async () => {
    for (const [setting, pattern] of [
      ['R13.historyPercent=20', 'severalRegistrations'],
      ['R26.steps=2', 'nomineeOwners'],
      ['D04.workingDays=5', 'uses.otherApplication'],
    ] as const) {
      const { status, err, out } = await runCli(['whatif', base, '--set', setting]);
      assert.deepEqual([status, out], [64, ''], setting);
      assert.ok(err.includes(pattern) && err.includes(`--set ${setting}`), err);
    }
  });

  test('no change reads well, a duty is no answer', async () => {
    const same = await runCli(['whatif', base, '--set', 'G01.days=180']);
    assert.equal(same.status, 0);
    assert.match(same.out, /\nNo answer changes among [\d,]+ vehicles\.\n/);
    assert.match(same.out, /Not asked again: [\d,]+ vehicles in no application/);
    const empty = await runCli(['whatif', base, '--set', 'G01.days=180', '--format', 'csv']);
    assert.equal(empty.out.split('\n').length, 2);
    const duty = await runCli(['whatif', base, '--set', 'D02.months=3']);
    assert.match(duty.out, /D02: a duty after the licence/);
    const chinese = await runCli(['whatif', base, '--set', 'G01.days=180', '--lang', 'zh']);
    assert.match(chinese.out, /辆车的结论均无变化/);
  });

  test('another day is refused', async () => {
    const { status, err } = await runCli([
      'whatif',
      base,
      '--set',
      'G01.days=90',
      '--today',
      '2026-01-01',
    ]);
    assert.equal(status, 64);
    assert.match(err, /its own day, 2026-11-24/);
  });
});
