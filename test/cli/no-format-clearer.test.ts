import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import papaparse from 'papaparse';
import { FACTS, findFact } from '../../src/domain/facts/fact-table.ts';
import { usccCheckCharacterOf } from '../../src/domain/identifiers/uscc.ts';
import { escaped, inlineCell, lettersOf, rawWorkbook } from '../intake/raw-workbook.ts';
import { rightVin } from '../nation/right-vin.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { share, WITH_ALL } from '../tier.ts';
import { runCli } from './run-cli.ts';

/*
 * Tables in every format, with cells that are damaged, merged, computed, duplicated or not there: no gate is clearer
 * than that of the same facts in CSV with the cell marked as one that cannot be read.
 */

type Row = Readonly<Record<string, string>>;

/** What no reader takes for a value, whatever the fact. */
const MARK = '#REF!';
const ISSUER = '比亚迪汽车有限公司';
const ROWS = 10;

const scratch = temporaryFolder('no-format-clearer');
let connection: DuckDBConnection;
before(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect();
});
after(() => connection.closeSync());

/** The company of a table: what befalls its rows in the register touches no other table. */
const companyOf = (at: number): string => {
  const bare = `91652644YTMLN4${String(Math.floor(at / ROWS)).padStart(3, '0')}`;
  return `${bare}${usccCheckCharacterOf(bare)}`;
};

/** A vehicle whose gate is clear, registered three months before with a letter, or long ago without. */
const vehicle = (at: number): Row => {
  const vin = rightVin(at);
  const company = companyOf(at);
  const isYoung = at % 2 === 0;
  const registeredOn = isYoung ? '2026-03-05' : '2021-04-01';
  return {
    'licence.vin': vin,
    'licence.application': `A-${at}`,
    'licence.applicant': company,
    'licence.province': '65',
    'licence.appliedOn': '2026-06-10',
    'licence.brand': '北山牌',
    'licence.model': 'BS101',
    'licence.chassisBrand': '',
    'licence.registeredOn': registeredOn,
    'licence.pendingExportOn': '2026-06-05',
    'licence.destination': 'KZ',
    'licence.hsCode': '8703234110',
    'licence.condition': 'used',
    'licence.odometerKm': '60000',
    'licence.transport': 'road',
    'licence.modified': 'false',
    'certificate.number': `440000${vin.slice(-6)}`,
    'certificate.brand': '北山牌',
    'certificate.model': 'BS101',
    'certificate.registeredOn': registeredOn,
    'certificate.pendingExportOn': '2026-06-05',
    'certificate.province': '65',
    'certificate.owner': company,
    'certificate.ownerKind': 'company',
    'certificate.status': 'A',
    'certificate.mustScrapOn': '2041-03-05',
    'certificate.deregisteredOn': '',
    'factory.maker': ISSUER,
    'factory.kind': 'passenger',
    'factory.energy': 'petrol',
    'inspection.on': '2026-06-08',
    'inspection.standard': 'WM/T 8-2022',
    'inspection.result': 'pass',
    'inspection.odometerKm': '60000',
    'exporter.uscc': company,
    'exporter.filedOn': '2026-01-10',
    'exporter.filedUntil': '2027-01-09',
    'exporter.standing': 'good',
    'letter.vin': isYoung ? vin : '',
    'letter.number': isYoung ? `QR-${at}` : '',
    'letter.issuer': isYoung ? ISSUER : '',
    'letter.issuedOn': isYoung ? '2026-06-06' : '',
    'letter.destination': isYoung ? 'KZ' : '',
    'letter.seal': isYoung ? 'signed' : '',
    'letter.outlets': isYoung ? '1' : '',
    'letter.revokedOn': '',
    'declaration.number': '',
    'declaration.exitedOn': '',
    'arrival.registeredOn': '',
  };
};

/** What a vehicle may have beside, of facts of which a blank says "no". */
const SPEAKING: Row = {
  'letter.revokedOn': '2026-06-08',
  'certificate.deregisteredOn': '2026-03-03',
  'declaration.exitedOn': '2026-03-03',
  'arrival.registeredOn': '2026-03-09',
  'licence.chassisBrand': '东山牌',
};
const SPEAKING_NAMES = Object.keys(SPEAKING);
const HEADERS = Object.keys(vehicle(0));
/** All but what tells vehicles and papers apart. */
const DAMAGED = HEADERS.filter((name) => !/\.(?:vin|application|uscc)$/.test(name));

const pick = <T>(ways: readonly T[], kind: number): T => ways[kind % ways.length] as T;

const FORMATS = ['csv', 'xlsx', 'json', 'ndjson', 'parquet'] as const;
type Format = (typeof FORMATS)[number];

/** What befalls the cell of one row: which fact, and which of the ways of the format. */
interface Damage {
  readonly fact: string;
  readonly kind: number;
}

interface Table {
  readonly format: Format;
  readonly rows: readonly Row[];
  /** By row; null for one that is left whole. */
  readonly damages: readonly (Damage | null)[];
  /** By row; the column whose cells in rows 2n and 2n + 1 are merged. */
  readonly merged: readonly string[];
  /** Column of Parquet that has another type than text, and which. */
  readonly typed: Damage;
}

const factArbitrary = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...SPEAKING_NAMES) },
  { weight: 1, arbitrary: fc.constantFrom(...DAMAGED) },
);

const damageArbitrary: fc.Arbitrary<Damage> = fc.record({ fact: factArbitrary, kind: fc.nat(11) });

/** The table at a place among those of one run, whose vehicles and company no other has. */
const tableAt = (place: number): fc.Arbitrary<Table> =>
  fc
    .record({
      damages: fc.array(fc.option(damageArbitrary), { minLength: ROWS, maxLength: ROWS }),
      speaking: fc.array(fc.option(fc.constantFrom(...SPEAKING_NAMES)), {
        minLength: ROWS,
        maxLength: ROWS,
      }),
      merged: fc.constantFrom(...SPEAKING_NAMES),
      typed: damageArbitrary,
    })
    .map(({ damages, speaking, merged, typed }) => ({
      format: pick(FORMATS, place),
      ...{ damages, typed },
      merged: damages.map(() => merged),
      rows: damages.map((damage, at) => {
        const row = { ...vehicle(place * ROWS + at) };
        for (const name of [damage?.fact, speaking[at]]) {
          const value = SPEAKING[name ?? ''];
          if (name != null && value !== undefined) row[name] = value;
        }
        return row;
      }),
    }));

/** So many tables of each format. */
const tablesOf = (ofEach: number): fc.Arbitrary<readonly Table[]> =>
  fc.tuple(...Array.from({ length: ofEach * FORMATS.length }, (_, place) => tableAt(place)));

/** A table at a place that nothing befell. */
const wholeAt = (place: number): Table => ({
  format: 'csv',
  rows: Array.from({ length: ROWS }, (_, at) => vehicle(place * ROWS + at)),
  ...{ damages: [], merged: [], typed: { fact: '', kind: 0 } },
});

/** The rows with the cells marked that are damaged there. */
const marked = (rows: readonly Row[], damages: readonly (Damage | null)[]): readonly Row[] =>
  rows.map((row, at) => {
    const fact = damages[at]?.fact;
    return fact === undefined || row[fact] === '' ? row : { ...row, [fact]: MARK };
  });

const csvOf = (rows: readonly Row[], headers: readonly string[]): string =>
  papaparse.unparse({
    fields: [...headers],
    data: rows.map((row) => headers.map((name) => row[name] ?? '')),
  });

const csvWays = (fact: string): readonly string[] => [
  '#N/A',
  "'#N/A",
  ' ＝A1',
  'NaN',
  '-inf',
  "='Sheet 2'!A1",
  ...(findFact(fact)?.blankSaysNo === true ? ['待定', ' 待核实'] : []),
];

const writeCsv = ({ rows, damages }: Table, headers: readonly string[]): string =>
  csvOf(
    rows.map((row, at) => {
      const damage = damages[at];
      return damage == null || row[damage.fact] === ''
        ? row
        : { ...row, [damage.fact]: pick(csvWays(damage.fact), damage.kind) };
    }),
    headers,
  );

const XLSX_WAYS: readonly ((reference: string, text: string) => string)[] = [
  (r) => `<c r="${r}"><f>B9</f><v></v></c>`,
  (r) => `<c r="${r}"><f>B9</f></c>`,
  (r) => `<c r="${r}"><f t="shared" si="0"/></c>`,
  (r) => `<c r="${r}" t="s"><v>99</v></c>`,
  (r) => `<c r="${r}" t="s"><v></v></c>`,
  (r) => `<c r="${r}" t="e"><v>#N/A</v></c>`,
  (r) => `<c r="${r}" t="b"><v></v></c>`,
  (r, text) => `<c r="${r}" t="new"><v>${escaped(text)}</v></c>`,
  (r, text) => `${inlineCell(r, text)}<c r="${r}"/>`,
  (r, text) => `<c r="${r}"/>${inlineCell(r, text)}`,
  (r) => inlineCell(r, '#N/A'),
  (r) => `<c r="${r}"><v>NaN</v></c>`,
];

const writeXlsx = ({ rows, damages, merged }: Table, headers: readonly string[]): Uint8Array => {
  const columns = rows.map((_, at) => headers.indexOf(merged[at] ?? ''));
  const body = rows.map((row, at) => {
    const n = at + 2;
    const cells = headers.map((name, place) => {
      const reference = `${lettersOf(place)}${n}`;
      const text = row[name] ?? '';
      const damage = damages[at];
      // below a merged cell nothing stands
      if (text === '' || (place === columns[at] && at % 2 === 1)) return '';
      return damage != null && damage.fact === name
        ? pick(XLSX_WAYS, damage.kind)(reference, text)
        : inlineCell(reference, text);
    });
    return `<row r="${n}">${cells.join('')}</row>`;
  });
  const head = headers.map((name, place) => inlineCell(`${lettersOf(place)}1`, name)).join('');
  const merges = columns.flatMap((column, at) =>
    column >= 0 && at % 2 === 0
      ? [`${lettersOf(column)}${at + 2}:${lettersOf(column)}${at + 3}`]
      : [],
  );
  return rawWorkbook({ rows: `<row r="1">${head}</row>${body.join('')}`, merges });
};

const labelOf = (fact: string): string => FACTS.find(({ name }) => name === fact)?.zh ?? fact;

const JSON_WAYS: readonly ((name: string, text: string) => string)[] = [
  (name, text) => `"${name}":["${text}"]`,
  (name) => `"${name}":[]`,
  (name, text) => `"${name}":"${text}","${name}":null`,
  (name, text) => `"${name}":null,"${name}":"${text}"`,
  (name, text) => `"${name}":"${text}","${name}":"${MARK}"`,
  (name) => `"${name}":"#N/A"`,
  (name) => `"${name}":"NaN"`,
  ...[
    (name: string, text: string) => `"${name}":{"value":"${text}"}`,
    (name: string, text: string) => `"${labelOf(name)}":"${text}","${name}":"2026-01-01"`,
    (name: string) => `"${name}":1e999`,
    (name: string) => `"${name}":"待定"`,
  ],
];

const itemOf = (
  row: Row,
  damage: Damage | null | undefined,
  headers: readonly string[],
): string => {
  const members = headers.flatMap((name) => {
    const text = row[name] ?? '';
    if (text === '') return [];
    if (damage?.fact !== name) return [`${JSON.stringify(name)}:${JSON.stringify(text)}`];
    // the last ways are of facts of which a blank says "no"; a list of codes is read as what it is
    const lists = findFact(name)?.kind === 'codes';
    const ways = name in SPEAKING ? JSON_WAYS : JSON_WAYS.slice(lists ? 2 : 0, 7);
    return [pick(ways, damage.kind)(name, text)];
  });
  return `{${members.join(',')}}`;
};

const itemsOf = ({ rows, damages }: Table, headers: readonly string[]): readonly string[] =>
  rows.map((row, at) => itemOf(row, damages[at], headers));

const PARQUET_WAYS: readonly ((text: string) => string)[] = [
  (text) => `CASE WHEN ${text} <> '' THEN [${text}] END`,
  (text) => `CASE WHEN ${text} <> '' THEN []::VARCHAR[] END`,
  (text) => `CASE WHEN ${text} <> '' THEN {'value': ${text}} END`,
  (text) => `CASE WHEN ${text} <> '' THEN MAP {'value': ${text}} END`,
  (text) => `CASE WHEN ${text} <> '' THEN '\\xFF'::BLOB END`,
  (text) => `CASE WHEN ${text} <> '' THEN 'NaN'::DOUBLE END`,
  (text) => `CASE WHEN ${text} <> '' THEN '#N/A' END`,
  (text) => `CASE WHEN ${text} <> '' THEN 'nan' END`,
];

const writeParquet = async (
  { rows, typed }: Table,
  headers: readonly string[],
  path: string,
): Promise<void> => {
  const csv = `${path}.csv`;
  await writeFile(csv, csvOf(rows, headers));
  // a structure and a list of codes are read as what they are
  const ways = typed.fact in SPEAKING ? PARQUET_WAYS : PARQUET_WAYS.slice(4);
  const select = headers.map((name) =>
    name === typed.fact
      ? `${pick(ways, typed.kind)(`coalesce("${name}", '')`)} AS "${name}"`
      : `"${name}"`,
  );
  await connection.run(
    `COPY (SELECT ${select.join(', ')}
      FROM read_csv('${csv}', all_varchar = true, header = true, quote = '"')) TO '${path}' (FORMAT parquet)`,
  );
  await rm(csv);
};

const write = async (table: Table, headers: readonly string[], path: string): Promise<void> => {
  const { format } = table;
  if (format === 'parquet') return writeParquet(table, headers, path);
  const items = format === 'json' || format === 'ndjson' ? itemsOf(table, headers) : [];
  const content = {
    csv: () => writeCsv(table, headers),
    xlsx: () => writeXlsx(table, headers),
    json: () => `[${items.join(',\n')}]`,
    ndjson: () => `${items.join('\n')}\n`,
  }[format]();
  return writeFile(path, content);
};

/** The rows as CSV would have them, merged cells told in each row and what is damaged marked. */
const plainOf = ({ format, rows, damages, merged, typed }: Table): readonly Row[] => {
  if (format === 'parquet')
    return marked(
      rows,
      rows.map(() => typed),
    );
  const told = marked(rows, damages);
  if (format !== 'xlsx') return told;
  return told.map((row, at) => {
    const column = merged[at] ?? '';
    return at % 2 === 0 ? row : { ...row, [column]: told[at - 1]?.[column] ?? '' };
  });
};

const RANK: Readonly<Record<string, number>> = { clear: 0, undetermined: 1, blocked: 2 };

const parsed = (text: string): readonly Row[] =>
  papaparse.parse<Row>(text.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data;

type Gates = ReadonlyMap<string, string>;

const gatesIn = (rows: readonly Row[]): Gates =>
  new Map(rows.map((row) => [row['application'] ?? '', row['gate'] ?? '']));

/** Holds the gates of damaged tables against those of the same facts in CSV, which are of every kind. */
const assertNotClearer = (tables: readonly Table[], gates: Gates, plain: Gates): void => {
  const least = new Set<string>();
  for (const { format, rows } of tables) {
    for (const { 'licence.application': application = '' } of rows) {
      const [gate = '', floor = ''] = [gates.get(application), plain.get(application)];
      least.add(floor);
      assert.ok(
        (RANK[gate] ?? -1) >= (RANK[floor] ?? 3),
        `${format} ${application}: ${gate}, in CSV ${floor}`,
      );
    }
  }
  assert.deepEqual([...gates.keys()].sort(), [...plain.keys()].sort());
  for (const gate of Object.keys(RANK)) assert.ok(least.has(gate), gate);
};

/** A table of the rows of several of one format; one table of Parquet has one type for a column. */
const together = (format: Format, tables: readonly Table[]): readonly Table[] => {
  const own = tables.filter((table) => table.format === format);
  const [first] = own;
  if (format === 'parquet' || first === undefined) return own;
  return [
    {
      ...first,
      rows: own.flatMap(({ rows }) => rows),
      damages: own.flatMap(({ damages }) => damages),
      merged: own.flatMap(({ merged }) => merged),
    },
  ];
};

const sheetGates = async (path: string): Promise<Gates> => {
  const { out, err } = await runCli(['screen', path, '--format', 'csv', '--today', '2026-10-31']);
  assert.notEqual(out, '', err);
  return gatesIn(parsed(out));
};

test('in a batch no format makes a gate clearer than the same facts in CSV with the cell marked', async () => {
  const whole = join(scratch, 'whole.csv');
  await writeFile(whole, csvOf(wholeAt(0).rows, HEADERS));
  assert.deepEqual(new Set((await sheetGates(whole)).values()), new Set(['clear']));
  await fc.assert(
    fc.asyncProperty(tablesOf(3), async (tables) => {
      const plain = join(scratch, 'plain.csv');
      await writeFile(plain, csvOf(tables.flatMap(plainOf), HEADERS));
      const gates = new Map<string, string>();
      for (const table of FORMATS.flatMap((format) => together(format, tables))) {
        const path = join(scratch, `table.${table.format}`);
        await write(table, HEADERS, path);
        for (const [application, gate] of await sheetGates(path)) gates.set(application, gate);
      }
      assertNotClearer(tables, gates, await sheetGates(plain));
    }),
    { numRuns: share(4), endOnFailure: true },
  );
});

const MAKER: Row = {
  'maker.id': 'BS00',
  'maker.legalName': ISSUER,
  'maker.kind': 'manufacturer',
  'maker.announcedFrom': '2004-01-01', // not-law: a made-up maker
  'maker.wmis': 'LGX',
};

/** The columns of an account, each row with its VIN and its application. */
const accountOf = (
  account: string,
  rows: readonly Row[],
): { rows: readonly Row[]; headers: string[] } => {
  const own = HEADERS.filter((name) => name.startsWith(`${account}.`));
  const keys = account === 'exporter' ? [] : [`${account}.vin`];
  if (account === 'letter') keys.push('letter.application');
  const headers = [...keys.filter((name) => !own.includes(name)), ...own];
  return {
    headers,
    rows: rows.map((row) => ({
      ...row,
      [`${account}.vin`]: row['licence.vin'] ?? '',
      ...(account === 'letter' ? { 'letter.application': row['licence.application'] ?? '' } : {}),
    })),
  };
};

const ACCOUNTS = [
  'licence',
  'certificate',
  'factory',
  'inspection',
  'exporter',
  'letter',
  'declaration',
  'arrival',
];

const nationGates = async (folder: string): Promise<Gates> => {
  const out = `${folder}-out`;
  const { err, status } = await runCli(['screen', folder, '--out', out, '--today', '2026-10-31']);
  assert.ok(status === 0 || status === 1, err);
  const gates = gatesIn(parsed(await readFile(join(out, 'verdicts.csv'), 'utf8')));
  await rm(out, { recursive: true });
  return gates;
};

/** Folder of feeds, those of each table in a folder below; only rows that say something are filed in an account. */
const writeNation = async (
  folder: string,
  tables: readonly Table[],
  plain: boolean,
): Promise<void> => {
  for (const [place, table] of tables.entries()) {
    const below = join(folder, `t${place}`);
    await mkdir(below, { recursive: true });
    for (const account of ACCOUNTS) {
      const { rows, headers } = accountOf(account, plain ? plainOf(table) : table.rows);
      const path = join(below, `${account}.${plain ? 'csv' : table.format}`);
      if (plain) await writeFile(path, csvOf(rows, headers));
      else await write({ ...table, rows }, headers, path);
    }
  }
  await writeFile(join(folder, 'maker.csv'), csvOf([MAKER], Object.keys(MAKER)));
  const outlets = Array.from({ length: tables.length * ROWS }, (_, at) => ({
    'outlet.letter': `QR-${at}`,
    'outlet.provider': 'Almaty Auto',
    'outlet.country': 'KZ',
    'outlet.address': '1 Abay Ave, Almaty',
  }));
  await writeFile(join(folder, 'outlet.csv'), csvOf(outlets, Object.keys(outlets[0] ?? {})));
};

test('nor in the feeds of a nation', { skip: WITH_ALL }, async () => {
  await fc.assert(
    fc.asyncProperty(tablesOf(2), async (damaged) => {
      const whole = wholeAt(damaged.length);
      const tables = [...damaged, whole];
      const [plainFeeds, feeds] = [join(scratch, 'plain'), join(scratch, 'feeds')];
      await writeNation(plainFeeds, tables, true);
      await writeNation(feeds, tables, false);
      const plain = await nationGates(plainFeeds);
      const clear = whole.rows.filter(
        ({ 'licence.application': application = '' }) => plain.get(application) === 'clear',
      );
      assert.ok(clear.length >= ROWS / 2, `${clear.length}`);
      assertNotClearer(damaged, await nationGates(feeds), plain);
    }),
    { numRuns: 1, endOnFailure: true },
  );
});
