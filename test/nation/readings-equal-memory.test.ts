import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { FactValue } from '../../src/domain/assess/dossier.ts';
import { dossierFigures, dossierFiguresSql } from '../../src/domain/assess/dossier-figures.ts';
import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import { type FactName, factNamed } from '../../src/domain/facts/fact-table.ts';
import { loadReference } from '../../src/engine/reference.ts';
import { asTable, buildDossiers } from '../../src/nation/dossiers/build-dossiers.ts';
import { buildSharedTables } from '../../src/nation/dossiers/build-shared-tables.ts';
import { buildUnappliedDossiers } from '../../src/nation/dossiers/build-unapplied-dossiers.ts';
import { lawUnder, type Replaced, TODAY } from './dated-law.ts';
import { type FeedRow, type Feeds, feedDatabase } from './feed-tables.ts';
import { folderDossiers } from './folder-of-feeds.ts';
import { rightVin } from './right-vin.ts';

/* Readings of one vehicle each that meet thresholds of R17, R07 and R38, in SQL and in memory. */

const VEHICLES = 500;
/** Every fourth vehicle is in no application. */
const isApplied = (place: number): boolean => place % 4 !== 0;
const FACTS: readonly FactName[] = [
  'readings.drop',
  'readings.dropByInstrument',
  'readings.usedKmADay',
  'readings.idleOn',
  'readings.idleKm',
  'readings.dailyKm',
  'readings.spread',
  'readings.spreadByWay',
];
const FIRST = 20_400;
const CHANGED = isoDate(FIRST + 120);
/** What goes into the readings changes between two days of application. */
const DATED: Replaced = {
  'integrity.odometer-backwards.slipTimes': [5, CHANGED, 4],
  'integrity.odometer-backwards.instrumentDays': [90, CHANGED, 60],
  'integrity.linked-first-buyer.usedReadDays': [30, CHANGED, 29],
  'integrity.pushed-odometer.kmADay': [3, CHANGED, 2],
};

const reference = loadReference(join(import.meta.dirname, '..', '..', 'reference'), []);
const day = fc.constantFrom(0, 1, 29, 30, 31, 59, 60, 61, 90, 119, 120, 121, 150, 180, 181);
const date = day.map((at) => isoDate(FIRST + at));
const km = fc.constantFrom(0, 9, 50, 200, 249, 250, 251, 1000, 1250, 5000, 20_000);
const source = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('maintenance', 'insurance', 'telematics') },
  { weight: 3, arbitrary: fc.constant('maintenance') },
  { weight: 1, arbitrary: fc.constantFrom('inspection', 'licence', 'customs', 'arrival', null) },
);
const mostly = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 5 });
const vehicle = fc.record({
  readings: fc.array(fc.record({ on: date, km, source }), { maxLength: 7 }),
  licence: fc.record({
    appliedOn: mostly(fc.constantFrom(119, 120, 121, 150, 180).map((at) => isoDate(FIRST + at))),
    odometerKm: mostly(km),
    transport: fc.constantFrom('road', 'rail', null),
  }),
  certificate: mostly(
    fc.record({
      registeredOn: mostly(date),
      lastTransferOn: mostly(date),
      number: fc.constant('C'),
    }),
  ),
  inspection: mostly(fc.record({ on: date, odometerKm: km })),
});
const nation: fc.Arbitrary<Feeds> = fc
  .array(vehicle, { minLength: VEHICLES, maxLength: VEHICLES })
  .map((vehicles) => {
    const of = (rowsOf: (place: number) => readonly FeedRow[]): readonly FeedRow[] =>
      vehicles.flatMap((_, place) =>
        rowsOf(place).map((row) => ({ ...row, vin: rightVin(place) })),
      );
    const one = (row: FeedRow | null | undefined): readonly FeedRow[] => (row ? [row] : []);
    return {
      licence: of((place) =>
        isApplied(place) ? [{ ...vehicles[place]?.licence, application: `A${place}` }] : [],
      ),
      certificate: of((place) => one(vehicles[place]?.certificate)),
      inspection: of((place) => one(vehicles[place]?.inspection)),
      reading: of((place) => vehicles[place]?.readings ?? []),
    };
  });

type Told = Readonly<Record<string, FactValue>>;

const inMemory = (feeds: Feeds, law: Replaced): ReadonlyMap<string, Told> => {
  const figures = dossierFigures(lawUnder(law), TODAY);
  const others = Array.from({ length: VEHICLES }, (_, place) => place)
    .filter((place) => !isApplied(place))
    .map((place) => ({ vin: rightVin(place) }));
  const all = { ...feeds, licence: [...(feeds.licence ?? []), ...others] };
  const given = { today: TODAY, pendingSince: { certain: 0, possible: 0 }, lettersUnread: false };
  return new Map(
    folderDossiers(all, reference, given, [], figures).map((dossier) => [
      String(dossier[factNamed('licence.vin').index]),
      Object.fromEntries(FACTS.map((name) => [name, dossier[factNamed(name).index] ?? null])),
    ]),
  );
};

const inSql = async (feeds: Feeds): Promise<ReadonlyMap<string, Told>> => {
  const database = await feedDatabase(feeds);
  try {
    const given = {
      accounts: new Set(['licence', 'certificate', 'inspection', 'reading'] as const),
      ...{ lettersUnread: false, exitsTold: false, today: TODAY },
      figures: dossierFiguresSql(lawUnder(DATED), TODAY),
      calendarUntil: reference.calendar.until,
      pendingSince: { certain: 0, possible: 0 },
    };
    const all = { part: 0, parts: 1 };
    const columns = new Set(
      [...FACTS, 'licence.vin' as const].map((name) => factNamed(name).column),
    );
    await buildSharedTables(database, reference, given, 1);
    await buildDossiers(database, given, all, asTable(database, 'dossier'), columns);
    await buildUnappliedDossiers(database, given, all, columns);
    const rows = await database.rows<Record<string, bigint | number | string | null>>(
      `SELECT * EXCLUDE (row_id) REPLACE (readings_idle_on - DATE 'epoch' AS readings_idle_on)
      FROM (FROM dossier UNION ALL BY NAME FROM unapplied)`,
    );
    return new Map(
      rows.map((row) => [
        String(row['licence_vin']),
        Object.fromEntries(
          FACTS.map((name) => {
            const cell = row[factNamed(name).column] ?? null;
            return [name, cell === null ? null : Number(cell)];
          }),
        ),
      ]),
    );
  } finally {
    database.close();
  }
};

test('readings say the same in SQL and in memory, and each threshold decides somewhere', async () => {
  const open = new Set(
    Object.entries(DATED).flatMap(([name]) => [`${name} before`, `${name} after`]),
  );
  for (const feeds of fc.sample(nation, { numRuns: 3, seed: 29 })) {
    const expected = inMemory(feeds, DATED);
    const found = await inSql(feeds);
    for (const [vin, told] of found) assert.deepEqual(told, expected.get(vin), vin);
    assert.ok(found.size > VEHICLES / 2, `${found.size}`);
    for (const [name, said] of Object.entries(DATED)) {
      const [before, , after] = said as readonly [number, string, number];
      for (const [what, value] of [
        ['before', after],
        ['after', before],
      ] as const) {
        const other = inMemory(feeds, { ...DATED, [name]: value });
        if (JSON.stringify([...other]) !== JSON.stringify([...expected]))
          open.delete(`${name} ${what}`);
      }
    }
  }
  assert.deepEqual([...open], []);
});
