import { join } from 'node:path';
import { dossierFiguresSql } from '../../src/domain/assess/dossier-figures.ts';
import type { Reference } from '../../src/domain/assess/surroundings.ts';
import { dayOf } from '../../src/domain/calendar/day.ts';
import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import {
  ACCOUNTS,
  type Account,
  type FactName,
  factNamed,
} from '../../src/domain/facts/fact-table.ts';
import type { MakerRow } from '../../src/domain/identifiers/maker-registry.ts';
import { loadReference } from '../../src/engine/reference.ts';
import type { Database } from '../../src/nation/database.ts';
import { asTable, buildDossiers } from '../../src/nation/dossiers/build-dossiers.ts';
import {
  buildSharedTables,
  type FeedContext,
} from '../../src/nation/dossiers/build-shared-tables.ts';
import { LAW } from '../published-law.ts';
import { type Feeds, withFeeds } from './feed-tables.ts';
import { folderDossiers } from './folder-of-feeds.ts';

/** All vehicles as one part. */
export const ONCE = { part: 0, parts: 1 };
/** A vehicle. */
export const VIN = 'LGXC16AF0R0000001';
/** Another vehicle. */
export const OTHER = 'LGXC16AF2R0000002';

/** The slow lists, with makers that the feeds bring. */
export const referenceWith = (own: readonly MakerRow[]): Reference =>
  loadReference(join(import.meta.dirname, '..', '..', 'reference'), own);
/** The slow lists. */
export const reference = referenceWith([]);
/** Feeds of every account, asked on the second of March. */
export const given = {
  accounts: new Set<Account>(ACCOUNTS),
  lettersUnread: false,
  exitsTold: true,
  today: dayOf(2026, 3, 2),
  figures: dossierFiguresSql(LAW.ruleSet, dayOf(2026, 3, 2)),
  calendarUntil: reference.calendar.until,
  pendingSince: { certain: dayOf(2026, 2, 26), possible: dayOf(2026, 2, 26) },
};

const columnOf = (name: FactName): string => factNamed(name).column;

/** What a table says of its vehicles, a line of text a row, in the order of a column. */
export const told = async (
  database: Database,
  table: string,
  by: string,
  facts: readonly FactName[],
): Promise<readonly string[]> => {
  const cells = facts.map((name) => `coalesce(CAST(${columnOf(name)} AS VARCHAR), '-')`);
  const rows = await database.rows<{ line: string }>(
    `SELECT concat_ws(' ', ${cells.join(', ')}) AS line FROM ${table} ORDER BY ${by}`,
  );
  return rows.map(({ line }) => line);
};

/** Facts of the dossiers of some feeds, a line of text a licence row. */
export const dossiers = (feeds: Feeds, ...facts: FactName[]): Promise<readonly string[]> =>
  dossiersAt(given, feeds, ...facts);

/** As `dossiers`, of feeds asked otherwise. */
export const dossiersAt = (
  given: FeedContext,
  feeds: Feeds,
  ...facts: FactName[]
): Promise<readonly string[]> => dossiersOf(reference, given, feeds, ...facts);

/** As `dossiersAt`, beside other slow lists. */
export const dossiersOf = (
  reference: Reference,
  given: FeedContext,
  feeds: Feeds,
  ...facts: FactName[]
): Promise<readonly string[]> =>
  withFeeds(feeds, async (database) => {
    await buildSharedTables(database, reference, given, 1);
    await buildDossiers(
      database,
      given,
      ONCE,
      asTable(database, 'dossier'),
      new Set(facts.map(columnOf)),
    );
    return await told(database, 'dossier', 'row_id', facts);
  });

/** The same facts as `dossiers` of the same feeds read as a folder, in memory; accounts without rows are given. */
export const folderLines = (feeds: Feeds, ...facts: FactName[]): readonly string[] =>
  folderLinesOf(reference, feeds, ...facts);

/** As `folderLines`, beside other slow lists. */
export const folderLinesOf = (
  reference: Reference,
  feeds: Feeds,
  ...facts: FactName[]
): readonly string[] => {
  const all = Object.fromEntries(ACCOUNTS.map((account) => [account, feeds[account] ?? []]));
  return folderDossiers(all, reference, given).map((dossier) =>
    facts
      .map((name) => {
        const { index, kind } = factNamed(name);
        const value = dossier[index] ?? null;
        if (value === null) return '-';
        return kind === 'date' && typeof value === 'number' ? isoDate(value) : String(value);
      })
      .join(' '),
  );
};
