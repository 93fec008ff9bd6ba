import { join } from 'node:path';
import { sql } from '../../domain/rules/sql/sql.ts';
import { type Database, sqlName, sqlText } from '../../nation/database.ts';
import { inertSql } from '../../nation/inert-sql.ts';
import { perOutlet, shareNear } from '../../report/service/service-figures.ts';
import type { ServiceModel } from '../../report/service/service-model.ts';
import { servicePlaces } from '../../report/service/service-places.ts';

type Cell = string | number | boolean | null;

/** A column of a file: its name, its DuckDB type, and whether people wrote what is in it. */
interface FileColumn<Row> {
  readonly name: string;
  readonly type: 'VARCHAR' | 'INTEGER' | 'BIGINT' | 'DOUBLE' | 'BOOLEAN' | 'DATE';
  readonly written?: true;
  readonly of: (row: Row) => Cell;
}

const HUNDREDTHS = 100; // not-law: hundredths
const TEN_THOUSANDTHS = 10_000; // not-law: places of a share
/** Rows of one statement. */
const BATCH = 500; // not-law: rows

const literal = (cell: Cell): string =>
  cell === null ? 'NULL' : typeof cell === 'string' ? sqlText(cell) : String(cell);

const rounded = (value: number | null, places: number): number | null =>
  value === null ? null : Math.round(value * places) / places;

/** Loads rows as a table and writes it as CSV and, when asked, as Parquet, in their order. */
const write = async <Row>(
  database: Database,
  folder: string,
  file: string,
  columns: readonly FileColumn<Row>[],
  rows: readonly Row[],
  parquet: boolean,
): Promise<void> => {
  const table = `service_file_${file.replaceAll('-', '_')}`;
  const declared = columns.map(({ name, type }) => `${sqlName(name)} ${type}`).join(', ');
  await database.run(`CREATE OR REPLACE TEMP TABLE ${table} (${declared})`);
  for (let from = 0; from < rows.length; from += BATCH) {
    const values = rows
      .slice(from, from + BATCH)
      .map((row) => `(${columns.map(({ of }) => literal(of(row))).join(', ')})`);
    await database.run(`INSERT INTO ${table} VALUES ${values.join(', ')}`);
  }
  const path = (ending: string): string => sqlText(join(folder, `${file}.${ending}`));
  const shown = columns.map(({ name, written }) =>
    written ? `${inertSql(sqlName(name))} AS ${sqlName(name)}` : sqlName(name),
  );
  await database.run(sql`
    COPY (SELECT ${shown.join(', ')} FROM ${table}) TO ${path('csv')} (FORMAT csv, HEADER)`);
  if (parquet) {
    await database.run(sql`
      COPY (SELECT * FROM ${table}) TO ${path('parquet')} (FORMAT parquet, COMPRESSION zstd)`);
  }
  await database.run(`DROP TABLE ${table}`);
};

/** The name of a side in the files: `all` for the sum, `unknown` for what is not told. */
const side = (text: string | null): string =>
  text === null ? 'all' : text === '' ? 'unknown' : text;

type ModelCell = ServiceModel['cells'][number];

const CELLS: readonly FileColumn<ModelCell>[] = [
  { name: 'country', type: 'VARCHAR', written: true, of: ({ country }) => side(country) },
  { name: 'maker', type: 'VARCHAR', written: true, of: ({ maker }) => side(maker) },
  { name: 'year', type: 'INTEGER', of: ({ year }) => year },
  { name: 'vehicles', type: 'BIGINT', of: ({ vehicles }) => vehicles },
  { name: 'outlets', type: 'BIGINT', of: ({ outlets }) => outlets },
  {
    name: 'vehiclesPerOutlet',
    type: 'DOUBLE',
    of: (cell) => rounded(perOutlet(cell), HUNDREDTHS),
  },
  { name: 'shareWithin', type: 'DOUBLE', of: (cell) => rounded(shareNear(cell), TEN_THOUSANDTHS) },
  { name: 'leftAlone', type: 'DOUBLE', of: ({ alone }) => alone / HUNDREDTHS },
  { name: 'notKnown', type: 'BIGINT', of: ({ unknown }) => unknown },
  { name: 'outletsServingGrey', type: 'BIGINT', of: ({ outletsGrey }) => outletsGrey },
  { name: 'outletsStale', type: 'BIGINT', of: ({ outletsStale }) => outletsStale },
  { name: 'outletsPlaced', type: 'BIGINT', of: ({ outletsPlaced }) => outletsPlaced },
];

type Duty = ServiceModel['duties'][number];

const DUTIES: readonly FileColumn<Duty>[] = [
  { name: 'country', type: 'VARCHAR', written: true, of: ({ country }) => country },
  { name: 'maker', type: 'VARCHAR', written: true, of: ({ maker }) => maker },
  { name: 'year', type: 'INTEGER', of: ({ year }) => year },
  { name: 'vehicles', type: 'BIGINT', of: ({ vehicles }) => vehicles },
  { name: 'outlets', type: 'BIGINT', of: ({ outlets }) => outlets },
  { name: 'qualified', type: 'BOOLEAN', of: ({ qualified }) => qualified },
  { name: 'reported', type: 'BIGINT', of: ({ reported }) => reported },
  { name: 'serviceCapacity', type: 'VARCHAR', of: ({ capacity }) => capacity },
  { name: 'publishedOn', type: 'DATE', of: ({ publishedOn }) => publishedOn },
  { name: 'url', type: 'VARCHAR', written: true, of: ({ url }) => url },
  { name: 'outletList', type: 'VARCHAR', of: ({ outletList }) => outletList },
];

type Next = ServiceModel['next'][number];

const NEXT: readonly FileColumn<Next>[] = [
  { name: 'rank', type: 'INTEGER', of: ({ rank }) => rank },
  { name: 'maker', type: 'VARCHAR', written: true, of: ({ maker }) => maker },
  { name: 'makerRank', type: 'INTEGER', of: ({ makerRank }) => makerRank },
  { name: 'country', type: 'VARCHAR', written: true, of: ({ country }) => country },
  { name: 'city', type: 'VARCHAR', written: true, of: ({ city }) => city },
  { name: 'longitude', type: 'DOUBLE', of: ({ position }) => position[0] },
  { name: 'latitude', type: 'DOUBLE', of: ({ position }) => position[1] },
  { name: 'vehiclesServed', type: 'DOUBLE', of: ({ served }) => served / HUNDREDTHS },
];

type PlacedOutlet = ServiceModel['outlets'][number] & { readonly place: number | null };

const OUTLETS: readonly FileColumn<PlacedOutlet>[] = [
  { name: 'place', type: 'INTEGER', of: ({ place }) => place },
  { name: 'country', type: 'VARCHAR', written: true, of: ({ country }) => country },
  { name: 'city', type: 'VARCHAR', written: true, of: ({ city }) => city?.name ?? null },
  { name: 'maker', type: 'VARCHAR', written: true, of: ({ maker }) => maker },
  { name: 'provider', type: 'VARCHAR', written: true, of: ({ provider }) => provider },
  { name: 'address', type: 'VARCHAR', written: true, of: ({ address }) => address },
  { name: 'longitude', type: 'DOUBLE', of: ({ position }) => position?.[0] ?? null },
  { name: 'latitude', type: 'DOUBLE', of: ({ position }) => position?.[1] ?? null },
  {
    name: 'services',
    type: 'VARCHAR',
    written: true,
    of: ({ services }) => services.join(' ').toLowerCase(),
  },
  { name: 'servesGrey', type: 'VARCHAR', of: ({ grey }) => grey },
  { name: 'attestedOn', type: 'DATE', of: ({ attestedOn }) => attestedOn },
  { name: 'stale', type: 'BOOLEAN', of: ({ stale }) => stale },
  { name: 'rows', type: 'BIGINT', of: ({ rows }) => rows },
];

/**
 * Writes `service.csv`, `service.parquet`, `next-outlets.csv` and `outlets.csv` of the model into a folder.
 * An empty year is all years; `all` and `unknown` stand for the sum of a side and for what is not told.
 */
export const writeServiceFiles = async (
  database: Database,
  folder: string,
  model: ServiceModel,
): Promise<void> => {
  const placeOf = new Map(
    servicePlaces(model).flatMap(({ number, outlets }) =>
      outlets.map((outlet) => [outlet, number] as const),
    ),
  );
  const outlets = model.outlets.map((outlet) => ({
    ...outlet,
    place: placeOf.get(outlet) ?? null,
  }));
  await write(database, folder, 'service', CELLS, model.cells, true);
  await write(database, folder, 'next-outlets', NEXT, model.next, false);
  await write(database, folder, 'outlets', OUTLETS, outlets, false);
  await write(database, folder, 'maker-duties', DUTIES, model.duties, false);
};
