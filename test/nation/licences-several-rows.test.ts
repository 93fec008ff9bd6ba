import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import papaparse from 'papaparse';
import { buildLicences } from '../../src/nation/run/build-licences.ts';
import { FEED_LICENCES } from '../../src/nation/run/feed-relation.ts';
import { StageKeeper } from '../../src/nation/run/stage-keeper.ts';
import { runCli } from '../cli/run-cli.ts';
import { ALL, share, WITH_ALL } from '../tier.ts';
import { type FeedRow, feedDatabase } from './feed-tables.ts';
import { plainApplications } from './plain-licences.ts';

const scratch = await mkdtemp(join(tmpdir(), 'mileproof-licences-'));
after(() => rm(scratch, { recursive: true, force: true }));

const KEYS = [
  'application',
  'vin',
  'applicant',
  'province',
  'number',
  'destination',
  'appliedOn',
  'issuedOn',
  'modified',
];

interface Laid {
  /** The first row of each application, and what it says as it stands. */
  readonly applications: readonly (readonly unknown[])[];
  readonly repeated: readonly number[];
}

/** The applications of some licence rows, in the order of the rows. */
const laidOf = async (licence: readonly FeedRow[]): Promise<Laid> => {
  const database = await feedDatabase({ licence });
  const work = await mkdtemp(join(scratch, 'stages-'));
  try {
    await database.run(`ALTER TABLE licence RENAME TO ${FEED_LICENCES}`);
    const keeper = await StageKeeper.open(join(work, 'work'), 'a test');
    const count = await buildLicences(database, [], keeper);
    const columns = KEYS.map((key) => {
      const column = `licence_${key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
      return key.endsWith('On')
        ? `CAST(${column} AS VARCHAR) AS "${key}"`
        : `${column} AS "${key}"`;
    });
    const rows = await database.rows<Record<string, unknown>>(
      `SELECT CAST(row_id AS INTEGER) AS row, ${columns.join(', ')} FROM licence ORDER BY row_id`,
    );
    const repeated = await database.rows<{ row: number }>(
      'SELECT CAST(row_id AS INTEGER) AS row FROM repeated ORDER BY row_id',
    );
    assert.equal(repeated.length, count);
    return {
      applications: rows.map((row) => [row['row'], ...KEYS.map((key) => row[key] ?? null)]),
      repeated: repeated.map(({ row }) => row),
    };
  } finally {
    database.close();
  }
};

const plainLaid = (licence: readonly FeedRow[]): Laid => {
  const { feeds, of } = plainApplications({ licence });
  const first = (at: number): number => of.indexOf(at) + 1;
  return {
    applications: (feeds.licence ?? []).map((row, at) => [
      first(at),
      ...KEYS.map((key) => row[key] ?? null),
    ]),
    repeated: of.flatMap((at, place) => (first(at) === place + 1 ? [] : [place + 1])),
  };
};

const cell = (...values: readonly (string | boolean)[]) => fc.constantFrom(...values, null);
const someRow = fc.record({
  application: cell('A1', 'A2'),
  vin: cell('V1', 'V2', 'V3'),
  applicant: cell('U165', 'U144', 'U244'),
  province: cell('65', '44'),
  number: cell('N1', 'N2'),
  destination: cell('KZ', 'RU'),
  appliedOn: cell('2026-06-20', '2026-07-08'),
  issuedOn: cell('2026-07-10', '2026-07-11'),
  modified: cell(true, false),
});
/** Rows that nothing repeats, many or none: with many, those told again are few. */
const others = fc
  .constantFrom(0, 400)
  .map((count) =>
    Array.from({ length: count }, (_, at): FeedRow => ({ application: 'A1', vin: `OTHER ${at}` })),
  );

describe('licence rows of one application and VIN', () => {
  it('are one, of which each cell says what is told last', async () => {
    const licence = [
      { vin: 'V1', application: 'A1', destination: 'KZ', appliedOn: '2026-07-08', modified: true },
      { vin: 'V2', application: 'A1', destination: 'KZ' },
      { vin: 'V1', application: 'A1', destination: 'RU', number: 'N1', issuedOn: '2026-07-10' },
      { vin: 'V1', application: 'A2', destination: 'AE' },
      { vin: 'V1', application: 'A1', appliedOn: '2026-06-20' },
    ];
    assert.deepEqual(await laidOf(licence), {
      applications: [
        [1, 'A1', 'V1', null, null, 'N1', 'RU', '2026-06-20', '2026-07-10', true],
        [2, 'A1', 'V2', null, null, null, 'KZ', null, null, null],
        [4, 'A2', 'V1', null, null, null, 'AE', null, null, null],
      ],
      repeated: [3, 5],
    });
  });

  it('are two where two offices gave the number to two applicants', async () => {
    const rowsOf = async (...told: readonly (readonly [string | null, string | null])[]) => {
      const licence = told.map(([applicant, province]) => {
        return { vin: 'V1', application: 'A1', applicant, province };
      });
      const { applications } = await laidOf(licence);
      return applications.map(([first]) => first);
    };
    const [x65, y65, z44] = ['91650000X', '91650000Y', '91440000Z'];
    assert.deepEqual(await rowsOf([x65, '65'], [z44, '44'], [x65, '65']), [1, 2]);
    assert.deepEqual(await rowsOf([x65, null], [z44, null]), [1, 2]);
    assert.deepEqual(await rowsOf([null, '65'], [null, '44'], [null, null]), [1, 2]);
    // an applicant or a province that was corrected, or is not told
    assert.deepEqual(await rowsOf([x65, '65'], [y65, '65']), [1]);
    assert.deepEqual(await rowsOf([x65, null], [y65, null]), [1]);
    assert.deepEqual(await rowsOf([x65, '65'], [x65, '44']), [1]);
    assert.deepEqual(await rowsOf([x65, '65'], [null, '44']), [1]);
    assert.deepEqual(await rowsOf([x65, '65'], [null, null]), [1]);
  });

  it('are those that a loop over the rows puts together, few among many or not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someRow, { maxLength: 12 }), others, async (rows, more) => {
        const licence = [...rows.slice(0, 4), ...more, ...rows.slice(4)];
        assert.deepEqual(await laidOf(licence), plainLaid(licence));
      }),
      { numRuns: share(12), seed: 9, endOnFailure: true },
    );
  });
});

type Row = Readonly<Record<string, string>>;

const VINS = ['LSVAL41Z882104202', 'LSVAL41ZX82104203', 'LSVAL41Z182104204', 'LSVAL41Z382104205'];

const certificates = VINS.map((vin) => ({
  vin,
  brand: '北辰牌',
  model: 'GA101Z',
  registeredOn: '2026-01-05',
  pendingExportOn: '2026-06-05',
}));
const own = (vin: string | undefined, application: string): Row => ({
  vin: vin ?? '',
  application,
  number: '',
  appliedOn: '2026-07-08',
  issuedOn: '',
  brand: '北辰牌',
  model: 'GA101Z',
  registeredOn: '2026-01-05',
  pendingExportOn: '2026-06-05',
  destination: 'KZ',
});

interface Screened {
  /** Of each verdict the VIN, the country and whether rules are among the reasons of its gate. */
  readonly verdicts: readonly string[];
  readonly repeated: readonly string[];
  readonly used: string;
}

/** Screens licence feeds beside certificates of all VINs and a letter for none of them. */
const screened = async (
  name: string,
  licences: Readonly<Record<string, readonly Row[]>>,
  rules: readonly string[],
): Promise<Screened> => {
  const [feeds, out] = [join(scratch, name), join(scratch, `${name}-out`)];
  await mkdir(feeds);
  const write = (file: string, rows: readonly object[]): Promise<void> =>
    writeFile(join(feeds, file), papaparse.unparse([...rows]));
  for (const [file, rows] of Object.entries(licences)) await write(file, rows);
  await write('certificate.csv', certificates);
  await write('letter.csv', [{ number: 'L1', vin: 'LSVAL41Z582104206', application: 'A0' }]);
  await runCli(['screen', feeds, '--out', out, '--today', '2026-10-31']);
  const rows = async (file: string): Promise<readonly Row[]> =>
    papaparse.parse<Row>((await readFile(join(out, file), 'utf8')).replace(/^\ufeff/, ''), {
      header: true,
      skipEmptyLines: true,
    }).data;
  const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'));
  return {
    verdicts: (await rows('verdicts.csv')).map((row) =>
      [
        row['vin'],
        row['entry_country'],
        ...rules.filter((rule) => row['gate_reasons']?.split(' ').includes(rule)),
      ].join(' '),
    ),
    repeated: (await rows('problems.csv'))
      .filter(({ code }) => code === 'vin-repeated')
      .map(({ file, line }) => `${file} ${line}`),
    used: manifest.inputs
      .filter((input: Row) => input['account'] === 'licence')
      .map((input: Row) => `${input['rows']}=${input['used']}+${input['reported']}`)
      .join(' '),
  };
};

describe('an application that is told again', () => {
  const [first, second, third, fourth] = VINS;

  it('is judged as it was corrected, once, and told again unchanged as it is', async () => {
    const rows = [own(first, 'A1'), own(second, 'A1'), own(third, 'A1'), own(fourth, 'A1')];
    const later = [
      // within the 180 days: a letter is asked for; the brand is another; elsewhere; as it was
      { ...own(first, 'A1'), appliedOn: '2026-06-20' },
      { ...own(second, 'A1'), brand: '南斗牌' },
      { ...own(third, 'A1'), destination: 'RU' },
      own(fourth, 'A1'),
    ];
    const wrong = [`${first} KZ G01`, `${second} KZ G09`, `${third} RU`, `${fourth} KZ`];
    const right = VINS.map((vin) => `${vin} KZ`);
    const asked = ['G01', 'G09', 'G18'];
    const forth = await screened('forth', { 'licence-1.csv': rows, 'licence-2.csv': later }, asked);
    assert.deepEqual(forth, {
      verdicts: wrong,
      repeated: [2, 3, 4, 5].map((line) => `licence-2.csv ${line}`),
      used: '4=4+0 4=4+0',
    });
    if (!ALL) return;
    const back = await screened('back', { 'licence-1.csv': later, 'licence-2.csv': rows }, asked);
    assert.deepEqual(back.verdicts, right);
  });

  it('is licensed where only a later row tells of the licence', { skip: WITH_ALL }, async () => {
    const filed = own(first, 'A1');
    const other = { ...own(first, 'A2'), appliedOn: '2026-09-01' };
    // of a licence the account tells: the first was refused when it was never licensed
    const elsewhere = { ...own(second, 'A3'), number: 'N9' };
    const licensed = { vin: first ?? '', application: 'A1', number: 'N1', issuedOn: '2026-07-10' };
    const without = await screened('filed', { 'licence.csv': [filed, other, elsewhere] }, ['G18']);
    assert.deepEqual(without.verdicts, [`${first} KZ`, `${first} KZ`, `${second} KZ`]);
    const rows = [filed, other, elsewhere, licensed];
    const blocked = await screened('licensed', { 'licence.csv': rows }, ['G18']);
    assert.deepEqual(blocked.verdicts, [`${first} KZ G18`, `${first} KZ G18`, `${second} KZ`]);
  });

  it('is another where another office gave its number to another exporter', {
    skip: WITH_ALL,
  }, async () => {
    const rows = [
      { ...own(first, 'A1'), province: '65', applicant: '91650100MA77777777' },
      { ...own(first, 'A1'), province: '44', applicant: '91440100MA77777777' },
      { ...own(second, 'A1'), province: '65', applicant: '91650100MA77777777' },
      { ...own(second, 'A1'), province: '65', applicant: '91650200MA77777777' },
    ];
    const { verdicts, repeated } = await screened('offices', { 'licence.csv': rows }, ['G18']);
    assert.deepEqual(verdicts, [`${first} KZ G18`, `${first} KZ G18`, `${second} KZ`]);
    assert.deepEqual(repeated, ['licence.csv 5']);
  });

  it('says nothing of what was told last and could not be read, and what was read since', {
    skip: WITH_ALL,
  }, async () => {
    const unread = { ...own(first, 'A1'), destination: '?!' };
    const lost = await screened('lost', { 'licence.csv': [own(first, 'A1'), unread] }, []);
    assert.deepEqual(lost.verdicts, [`${first} `]);
    const mended = await screened('mended', { 'licence.csv': [unread, own(first, 'A1')] }, []);
    assert.deepEqual(mended.verdicts, [`${first} KZ`]);
    const blank = { ...own(first, 'A1'), destination: '' };
    const erased = await screened('erased', { 'licence.csv': [own(first, 'A1'), blank] }, []);
    assert.deepEqual(erased.verdicts, [`${first} KZ`]);
  });
});
