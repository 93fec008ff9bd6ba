import type { FiguresOfDaySql } from '../../domain/assess/dossier-figures.ts';
import type { PendingSince } from '../../domain/assess/pending-since.ts';
import type { Reference } from '../../domain/assess/surroundings.ts';
import type { Account } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../database.ts';
import { dropPart } from './build-dossiers.ts';
import { buildExporterFilings, FILING_TABLES } from './build-exporter-filings.ts';
import { buildIssuersLetters } from './build-issuers-letters.ts';
import { buildApplicationLetters, buildLetters, buildMeantLetters } from './build-letters.ts';
import {
  buildApplications,
  buildLetterUses,
  buildOtherApplications,
  buildRepeatedVins,
} from './build-other-applications.ts';
import { buildOutlets } from './build-outlets.ts';
import { buildPredecessors } from './build-predecessors.ts';
import { buildReference, REFERENCE_TABLES } from './build-reference.ts';
import { buildRevocations } from './build-revocations.ts';
import { buildLicenceVehicles, LETTER_CHOOSING_COLUMNS } from './build-vehicles.ts';
import { buildLicencesTold } from './licences-told.ts';
import { buildNearRows, keepBest } from './near-rows.ts';

/** What is known of a nation's feeds beside their rows. */
export interface FeedContext {
  /** Accounts that were given, rows or none. */
  readonly accounts: ReadonlySet<Account>;
  /** True when a letter could not be read: it may have been anybody's. */
  readonly lettersUnread: boolean;
  /**
   * A relation with `vin`, of the vehicles whose VINs stand in letter rows that could not be used; none when left
   * out.
   */
  readonly lostLetters?: string;
  /** True when a customs account was given that has a column of exits, every file of it read to its end. */
  readonly exitsTold: boolean;
  /**
   * A relation with `vin`, of the vehicles of which a cell cannot be read that may tell of a licence or an exit; none
   * when left out.
   */
  readonly unreadDecisions?: string;
  /** True when a file of licences or of customs broke off: any application may have been granted. */
  readonly decisionsLost?: boolean;
  /** The day of the answer, a day number. */
  readonly today: number;
  /** The law's figures that go into a dossier. */
  readonly figures: FiguresOfDaySql;
  /** Last day of the working-day calendar, a day number. */
  readonly calendarUntil: number;
  /** First days of application on which one without a licence is pending. */
  readonly pendingSince: PendingSince | null;
}

/** Tables that `buildSharedTables` makes and `buildDossiers` reads; small or sparse, to be kept between the two. */
export const SHARED_TABLES: readonly string[] = [
  ...REFERENCE_TABLES,
  'shared_again',
  ...FILING_TABLES,
  'shared_predecessor',
  'shared_revoked',
  'shared_told_by_issuer',
  'shared_application_letter',
  'shared_meant_letter',
  'shared_outlets',
  'shared_outlets_there',
  'shared_other_application',
  'shared_licences_told',
  'shared_unread_decision',
  'shared_letter_use',
  'shared_application',
  'shared_letter_maker',
  'shared_unsigned',
];

/** A letter lists the vehicle, or is made out for the application. */
const WITH_LETTER = sql`
  l.licence_vin IN (SELECT letter_vin FROM letter WHERE letter_vin IS NOT NULL)
    OR l.licence_application IN (
      SELECT letter_application
      FROM shared_application_letter
      WHERE letter_application IS NOT NULL)`;

/**
 * What licence rows say that others are held against, in `shared_row`: all rows when makers are told, else those of
 * which there is a letter, for the others say nothing.
 */
const buildDossierRows = async (
  database: Database,
  { accounts }: FeedContext,
  parts: number,
): Promise<void> => {
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE shared_row (
      row_id BIGINT,
      application VARCHAR,
      maker BIGINT,
      number VARCHAR,
      issuer BIGINT,
      company BIGINT,
      country VARCHAR)`);
  const factory = accounts.has('factory');
  const letter = accounts.has('letter');
  if (!factory && !letter) return;
  for (let part = 0; part < parts; part += 1) {
    const share = { part, parts };
    await buildLicenceVehicles(
      database,
      share,
      LETTER_CHOOSING_COLUMNS,
      (rows) => database.run(`CREATE OR REPLACE TEMP TABLE part_row AS ${rows}`),
      factory ? 'true' : WITH_LETTER,
    );
    if (factory) {
      await buildNearRows(database, 'factory', ['factory_maker', 'factory_manufactured_on'], share);
      await keepBest(database, 'factory');
    }
    if (letter) await buildLetters(database, ['letter_number', 'letter_issuer'], share, factory);
    await database.run(sql`
      INSERT INTO shared_row
      SELECT
        k.row_id,
        k.application,
        ${factory ? 'm.number' : 'NULL'},
        ${letter ? 't.letter_number, i.number, i.company, t.letter_destination' : 'NULL, NULL, NULL, NULL'}
      FROM part_key k
      ${
        factory
          ? `LEFT JOIN part_factory f ON f.licence = k.vehicle
             LEFT JOIN shared_maker m ON m.named = f.factory_maker`
          : ''
      }
      ${
        letter
          ? `LEFT JOIN part_letter t ON t.licence = k.row_id
             LEFT JOIN shared_issuer i ON i.named = t.letter_issuer`
          : ''
      }`);
    await dropPart(database);
  }
};

/** Builds `shared_unsigned`: how many customs rows there are of vehicles, none of which tells its exporter. */
const buildUnsigned = (database: Database): Promise<void> =>
  database.run(sql`
    CREATE OR REPLACE TABLE shared_unsigned AS
    SELECT CASE WHEN count(declaration_exporter) = 0 THEN count(*) ELSE 0 END AS entries
    FROM declaration
    WHERE declaration_vin IS NOT NULL`);

/**
 * Builds what needs the whole nation at once, before its vehicles are laid out part by part: the tables
 * of `SHARED_TABLES`.
 *
 * @param reference the slow lists, with the nation's own makers.
 * @param parts into how many parts the vehicles are dealt while their letters are chosen.
 * @param several as `buildRepeatedVins` takes it.
 */
export const buildSharedTables = async (
  database: Database,
  reference: Reference,
  given: FeedContext,
  parts: number,
  several?: string,
): Promise<void> => {
  await buildReference(database, reference);
  await buildRepeatedVins(database, several);
  await buildExporterFilings(database);
  await buildPredecessors(database);
  await buildOutlets(database, reference.makers);
  await buildRevocations(database);
  await buildIssuersLetters(database);
  await buildApplicationLetters(database);
  await buildMeantLetters(database, given.lostLetters ?? null);
  await buildOtherApplications(database, given.pendingSince);
  await buildUnsigned(database);
  await buildLicencesTold(database, given);
  await buildDossierRows(database, given, parts);
  await buildLetterUses(database);
  await buildApplications(database);
  await database.run('DROP TABLE shared_row');
};
