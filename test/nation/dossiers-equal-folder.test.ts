import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Dossier, FactValue } from '../../src/domain/assess/dossier.ts';
import { dossierFigures, dossierFiguresSql } from '../../src/domain/assess/dossier-figures.ts';
import { dayOf } from '../../src/domain/calendar/day.ts';
import { type Account, FACTS, type Fact, factNamed } from '../../src/domain/facts/fact-table.ts';
import type { MakerRow } from '../../src/domain/identifiers/maker-registry.ts';
import { loadReference } from '../../src/engine/reference.ts';
import type { Database } from '../../src/nation/database.ts';
import { asTable, buildDossiers } from '../../src/nation/dossiers/build-dossiers.ts';
import {
  buildSharedTables,
  type FeedContext,
} from '../../src/nation/dossiers/build-shared-tables.ts';
import { buildUnappliedDossiers } from '../../src/nation/dossiers/build-unapplied-dossiers.ts';
import { share } from '../tier.ts';
import { lawUnder, type Replaced } from './dated-law.ts';
import { type FeedRow, type Feeds, feedDatabase, listLetters } from './feed-tables.ts';
import { folderDossiers } from './folder-of-feeds.ts';
import { plainApplications } from './plain-licences.ts';
import { CORNERS, type RandomNation, randomNation, vinIn } from './random-nation.ts';

const RUNS = Math.ceil(100 / CORNERS); // not-law: random corners
const SEED = 20_260_901; // not-law: seed
const TODAY = dayOf(2026, 2, 20);
const PENDING_SINCE = { certain: dayOf(2026, 2, 2), possible: dayOf(2026, 1, 26) };

const ALPHA = {
  id: 'alpha',
  legalName: 'Alpha Motor Co',
  nameEn: '',
  kind: 'manufacturer',
  brands: [],
  wmis: ['LSV', 'H09ACC'],
  announcedFrom: '2020-01-01', // not-law: a made-up maker
  announcedUntil: null,
};
const STATEMENT: MakerRow = {
  ...{ id: '', legalName: '', nameEn: '', kind: null, brands: [], wmis: [] },
  ...{ announcedFrom: null, announcedUntil: null },
};
const own: readonly MakerRow[] = [
  { ...ALPHA, id: 'gamma', legalName: 'Gamma Motor Co', wmis: ['LSV'] },
  ALPHA,
  { ...ALPHA, announcedUntil: '2026-01-20' }, // not-law: the same row, told later
  { ...ALPHA, id: 'beta', kind: 'modifier', announcedFrom: '2026-01-21' }, // not-law: likewise
  { ...ALPHA, announcedFrom: '2026-02-02', unread: ['announcedUntil'] }, // not-law: likewise
  { ...ALPHA, announcedFrom: null, announcedUntil: '2026-01-02', unread: ['announcedFrom'] }, // not-law: likewise
  { ...ALPHA, id: 'gamma', legalName: 'Gamma Motor Co', kind: null, announcedFrom: '2026-02-02' }, // not-law: likewise
  // what makers say of their letters alone: by name, by id, in a cell that could not be read
  { ...STATEMENT, id: 'x', legalName: 'Alpha Motor Co', lettersUntil: '2026-02-01' }, // not-law: made up
  { ...STATEMENT, id: 'gamma', lettersUntil: '2026-01-20' }, // not-law: made up
  { ...STATEMENT, id: 'y', legalName: '比亚迪汽车工业有限公司', lettersUntil: '2026-03-01' }, // not-law: made up
  { ...STATEMENT, id: 'z', legalName: '上海汽车集团股份有限公司', unread: ['lettersUntil'] },
];
const reference = loadReference(join(import.meta.dirname, '..', '..', 'reference'), own);

/** What goes into dossiers changes between two days of application. */
const DATED: Replaced = {
  'integrity.odometer-disagrees.aroundDays': [30, '2026-02-01', 28],
  'integrity.odometer-disagrees.arrivalDays': [120, '2026-02-01', 26],
  'integrity.odometer-disagrees.kmADay': [3, '2026-02-01', 1],
  'integrity.odometer-disagrees.paceDays': [30, '2026-02-01', 63],
  'integrity.certificate-of-another-vehicle.keystrokes': [2, '2026-02-01', 0],
};
const DATED_LAW = lawUnder(DATED);
const FIGURES = dossierFigures(DATED_LAW, TODAY);

/** The folder layouter takes no complaints; a nation's are taken by VIN. */
const COMPARED = FACTS.filter(({ account }) => account !== 'pattern' && account !== 'complaint');
const COMPLAINTS = FACTS.filter(({ account }) => account === 'complaint');

const OTHER_EXIT = factNamed('uses.otherExitOn').index;

/** Some of the facts; the VIN is always asked for, by which this test finds its rows. */
const someFacts = fc
  .subarray(COMPARED)
  .map((facts) => COMPARED.filter((fact) => fact.name === 'licence.vin' || facts.includes(fact)));

const columnsOf = (facts: readonly Fact[]): ReadonlySet<string> =>
  new Set([...facts, ...COMPLAINTS].map(({ column }) => column));

/** Accounts whose VINs make a vehicle of those in no application. */
const WITH_VIN = [
  'certificate',
  'factory',
  'insurance',
  'reading',
  'invoice',
  'inspection',
  'declaration',
  'refund',
  'subsidy',
  'arrival',
  'complaint',
] as const satisfies readonly Account[];

type Row = Readonly<Record<string, unknown>>;

const plain = (cell: unknown): FactValue => {
  if (typeof cell === 'bigint') return Number(cell);
  if (typeof cell === 'object' && cell !== null && 'days' in cell) return cell.days as number;
  return (cell ?? null) as FactValue;
};

const said = (facts: readonly Fact[], row: Row): Record<string, FactValue> =>
  Object.fromEntries(facts.map(({ name, column }) => [name, plain(row[column])]));

const expected = (facts: readonly Fact[], dossier: Dossier): Record<string, FactValue> =>
  Object.fromEntries(facts.map(({ name, index }) => [name, dossier[index] ?? null]));

/** VINs that stand in a letter row that could not be used, where there is one: of half the corners. */
const LOST = Array.from({ length: CORNERS / 2 }, (_, corner) => vinIn(corner, 'LSVAL41Z882104202'));

const givenOf = (nation: Feeds, lettersUnread: boolean): FeedContext => ({
  accounts: new Set(Object.keys(nation) as Account[]),
  lettersUnread,
  ...(lettersUnread
    ? { lostLetters: `(VALUES ${LOST.map((vin) => `('${vin}')`).join(', ')}) t(vin)` }
    : {}),
  exitsTold: nation.declaration !== undefined,
  today: TODAY,
  figures: dossierFiguresSql(DATED_LAW, TODAY),
  calendarUntil: reference.calendar.until,
  pendingSince: PENDING_SINCE,
});

const vinsOf = (nation: Feeds, account: Account): readonly string[] =>
  (nation[account] ?? []).flatMap(({ vin }) => (typeof vin === 'string' ? [vin] : []));

const unappliedVins = (nation: Feeds): readonly string[] => {
  const applied = new Set(vinsOf(nation, 'licence'));
  const told = new Set(WITH_VIN.flatMap((account) => vinsOf(nation, account)));
  return [...told].filter((vin) => !applied.has(vin));
};

const firstComplaint = (nation: Feeds, vin: FactValue): FeedRow | undefined =>
  (nation.complaint ?? [])
    .filter((row) => vin !== null && row['vin'] === vin)
    .toSorted((a, b) => String(a['on'] ?? '9999').localeCompare(String(b['on'] ?? '9999')))[0];

const checkComplaints = (nation: Feeds, row: Row): void => {
  const complaint = firstComplaint(nation, plain(row['licence_vin']));
  assert.equal(row['complaint_vin'] ?? null, complaint?.['vin'] ?? null);
  assert.equal(row['complaint_kind'] ?? null, complaint?.['kind'] ?? null);
};

const partsOf = async (
  database: Database,
  parts: number,
  table: string,
  lay: (part: number) => Promise<void>,
): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (let part = 0; part < parts; part += 1) {
    await lay(part);
    rows.push(...(await database.rows<Row>(`FROM ${table}`)));
  }
  return rows;
};

const ascending = (a: FactValue, b: FactValue): number => ((a ?? 0) < (b ?? 0) ? -1 : 1);

const checkApplied = async (
  database: Database,
  nation: RandomNation,
  given: FeedContext,
  parts: number,
  facts: readonly Fact[],
): Promise<void> => {
  const dossiers = folderDossiers(nation, reference, given, LOST, FIGURES);
  const rows = await partsOf(database, parts, 'dossier', (part) =>
    buildDossiers(database, given, { part, parts }, asTable(database, 'dossier'), columnsOf(facts)),
  );
  assert.deepEqual(
    rows.map(({ row_id }) => Number(row_id)).toSorted(ascending),
    dossiers.map((_, at) => at + 1),
  );
  for (const row of rows) {
    const dossier = dossiers[Number(row['row_id']) - 1];
    assert.ok(dossier);
    assert.deepEqual(said(facts, row), expected(facts, dossier), `row ${row['row_id']}`);
    checkComplaints(nation, row);
  }
};

const checkUnapplied = async (
  database: Database,
  nation: RandomNation,
  given: FeedContext,
  parts: number,
  facts: readonly Fact[],
): Promise<void> => {
  const vins = unappliedVins(nation).toSorted(ascending);
  const { letter: _letter, exporter: _exporter, outlet: _outlet, ...others } = nation;
  const alone = { ...others, licence: vins.map((vin) => ({ vin })) };
  const dossiers = new Map(
    folderDossiers(alone, reference, givenOf(alone, false), [], FIGURES).map((dossier) => [
      dossier[factNamed('licence.vin').index],
      dossier,
    ]),
  );
  const rows = await partsOf(database, parts, 'unapplied', async (part) => {
    await buildUnappliedDossiers(database, given, { part, parts }, columnsOf(facts));
  });
  const found = rows.map(({ licence_vin }) => licence_vin as string);
  assert.deepEqual(found.toSorted(ascending), vins);
  for (const row of rows) {
    const dossier = dossiers.get(row['licence_vin'] as string);
    assert.ok(dossier);
    // what the other entries tell is asked of applications alone
    dossier[OTHER_EXIT] = null;
    assert.deepEqual(said(facts, row), expected(facts, dossier), `${row['licence_vin']}`);
    checkComplaints(nation, row);
  }
};

describe('the dossiers of a nation', () => {
  it('are those that a folder of the same accounts gives, whatever the parts', async () => {
    await fc.assert(
      fc.asyncProperty(randomNation, fc.boolean(), someFacts, async (feeds, unread, some) => {
        // twice: once corrected, applications of two offices may name one applicant, and a folder takes them for one
        const nation = plainApplications(plainApplications(feeds).feeds).feeds;
        const database = await feedDatabase(nation);
        await listLetters(database);
        try {
          const given = givenOf(nation, unread && nation.letter !== undefined);
          for (const [parts, facts] of [
            [1, COMPARED],
            [3, some],
          ] as const) {
            await buildSharedTables(database, reference, given, parts);
            await checkApplied(database, nation, given, parts, facts);
            await checkUnapplied(database, nation, given, parts, facts);
          }
        } finally {
          database.close();
        }
      }),
      { numRuns: share(RUNS), seed: SEED, endOnFailure: true },
    );
  });

  it('hang by each figure of the law on either side of the day on which it changes', () => {
    // without certificates more vehicles are in use since December, long enough to tell a pace
    const nations = fc
      .sample(randomNation, { numRuns: 150, seed: SEED })
      .flatMap((feeds) => [feeds, { ...feeds, certificate: [] }]);
    const under = (feeds: Feeds, replaced: Replaced): string => {
      const figures = dossierFigures(lawUnder(replaced), TODAY);
      return JSON.stringify(folderDossiers(feeds, reference, givenOf(feeds, false), [], figures));
    };
    const open = new Map(
      Object.entries(DATED).flatMap(([name, said]) => {
        const [before, , after] = said as readonly [number, string, number];
        return [
          [`${name} after`, { ...DATED, [name]: before }] as const,
          [`${name} before`, { ...DATED, [name]: after }] as const,
        ];
      }),
    );
    for (const feeds of nations) {
      if (open.size === 0) break;
      const dated = under(feeds, DATED);
      for (const [what, constant] of open) {
        if (under(feeds, constant) !== dated) open.delete(what);
      }
    }
    assert.deepEqual([...open.keys()], []);
  });
});
