import { dossierFiguresSql } from '../../domain/assess/dossier-figures.ts';
import { pendingSince } from '../../domain/assess/pending-since.ts';
import type { Reference } from '../../domain/assess/surroundings.ts';
import { type Account, type FactName, factNamed } from '../../domain/facts/fact-table.ts';
import type { MakerDay, MakerRow } from '../../domain/identifiers/maker-registry.ts';
import type { BoundFor } from '../../domain/rules/sql/compile-sql.ts';
import { lawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import { makerRowOf } from '../../engine/maker-rows.ts';
import { loadCalendar, loadReference } from '../../engine/reference.ts';
import { type Database, sqlText } from '../database.ts';
import {
  buildSharedTables,
  type FeedContext,
  SHARED_TABLES,
} from '../dossiers/build-shared-tables.ts';
import { accountView } from '../feeds/account-view.ts';
import type { StagedFeed } from '../feeds/staged-feed.ts';
import { rulesOfEveryVehicle } from '../law/every-vehicle.ts';
import { factsThatRaise } from '../law/facts-that-raise.ts';
import { interests } from '../narrow/gather-interest.ts';
import { type NarrowedAccounts, narrowAccounts } from '../narrow/narrow-accounts.ts';
import { NARROWED } from '../narrow/narrowed.ts';
import type { StagesOrder } from '../nation-order.ts';
import type { StandingSums } from '../patterns/summed.ts';
import { buildLicences, OF_SEVERAL } from './build-licences.ts';
import { dealAccounts } from './deal-accounts.ts';
import type { ProgressTeller } from './nation-progress.ts';
import { partsOfRows, rowsThatFit } from './parts-of-rows.ts';
import {
  buildFutureDays,
  buildVehicleProblems,
  FUTURE_DAYS,
  isDoubtful,
  lostVins,
  unreadCells,
  unreadDecisions,
  VEHICLE_PROBLEMS,
} from './problem-relations.ts';
import { loadTables, saveAndDropTables } from './saved-tables.ts';
import type { Stages } from './stages.ts';

interface MakerSaid {
  readonly id: string | null;
  readonly name: string | null;
  readonly kind: string | null;
  readonly from: number | null;
  readonly until: number | null;
  readonly wmis: string | null;
  readonly letters_until: number | null;
  readonly from_unread: boolean;
  readonly until_unread: boolean;
  readonly letters_unread: boolean;
}

const ownMakers = async (
  database: Database,
  staged: readonly StagedFeed[],
): Promise<readonly MakerRow[]> => {
  const unread = (column: string, fact: FactName): string =>
    sql`
      (${column} IS NULL AND m.row_id IN (SELECT row_id FROM unread WHERE field = ${sqlText(fact)}))`;
  const rows = await database.rows<MakerSaid>(
    sql`
      WITH unread AS MATERIALIZED (FROM ${unreadCells(staged)})
      SELECT
        maker_id AS id,
        maker_legal_name AS name,
        maker_kind AS kind,
        CAST(maker_announced_from - DATE '1970-01-01' AS INTEGER) AS "from",
        CAST(maker_announced_until - DATE '1970-01-01' AS INTEGER) AS until,
        maker_wmis AS wmis,
        CAST(maker_letters_until - DATE '1970-01-01' AS INTEGER) AS letters_until,
        ${unread('maker_announced_from', 'maker.announcedFrom')} AS from_unread,
        ${unread('maker_announced_until', 'maker.announcedUntil')} AS until_unread,
        ${unread('maker_letters_until', 'maker.lettersUntil')} AS letters_unread
      FROM maker m
      ORDER BY m.row_id
    `, // not-law: the day from which days are counted
  );
  return rows.map(({ name, letters_until, from_unread, until_unread, letters_unread, ...said }) => {
    const days: readonly MakerDay[] = [
      ...(from_unread ? (['announcedFrom'] as const) : []),
      ...(until_unread ? (['announcedUntil'] as const) : []),
      ...(letters_unread ? (['lettersUntil'] as const) : []),
    ];
    return makerRowOf({ ...said, legalName: name, lettersUntil: letters_until, unread: days });
  });
};

const rowsOf = (feeds: readonly StagedFeed[]): number =>
  feeds.reduce((sum, feed) => sum + feed.rows, 0);

const EXITED_ON = 'declaration.exitedOn';

/** Whether the customs account was given with a column of exits, known as such, and no file of it broke off. */
const tellsExits = async (database: Database, staged: readonly StagedFeed[]): Promise<boolean> => {
  const customs = staged.filter(({ account }) => account === 'declaration');
  return (
    customs.some(({ facts }) => facts.includes(EXITED_ON)) &&
    !customs.some(({ broken }) => broken) &&
    !(await isDoubtful(database, customs, EXITED_ON))
  );
};

const destinationsOf = async (database: Database): Promise<ReadonlySet<string>> => {
  const rows = await database.rows<{ destination: string }>(sql`
    SELECT DISTINCT licence_destination AS destination
    FROM licence
    WHERE licence_destination IS NOT NULL
  `);
  return new Set(rows.map(({ destination }) => destination));
};

/** What the later stages need of the accounts together. */
export interface Joined {
  readonly given: FeedContext;
  readonly parts: number;
  /** The destinations of the applications. */
  readonly bound: BoundFor;
  /** Licence rows of all parts. */
  readonly rows: number;
  /** Folders of the accounts that were dealt out into the parts (`dealAccount`). */
  readonly dealt: ReadonlyMap<Account, string>;
  /** Accounts of which a file could not be read to its end. */
  readonly broken: ReadonlySet<Account>;
  /** Rows of an account that could not be used; without number where a file broke off. */
  readonly unread: ReadonlyMap<Account, number>;
  /** Sums over all vehicles, where the relations hold the rows of some alone. */
  readonly standing: StandingSums;
}

/** Rows of the large accounts that a process holds with room to spare, about: those of five million vehicles. */
const NARROW_ROWS = 20_000_000; // not-law: rows

/** Whether no row of the large accounts raises a flag by itself, of a vehicle that nobody applied for. */
const mayBeNarrowed = (ruleSet: RuleSet): boolean => {
  const raising = factsThatRaise(rulesOfEveryVehicle(ruleSet));
  return (
    raising !== null &&
    [...raising].every((name) => !NARROWED.includes(factNamed(name).account as Account))
  );
};

/**
 * Leaves in the large accounts the rows of vehicles of interest alone, where stages are done apart and there are many
 * rows; null where all are left.
 */
const narrow = async (
  database: Database,
  staged: readonly StagedFeed[],
  stages: Stages,
  order: StagesOrder,
  begins: (file: string) => void,
): Promise<NarrowedAccounts | null> => {
  const rows = rowsOf(staged.filter(({ account }) => NARROWED.includes(account)));
  if (!stages.apart || rows < (order.narrowRows ?? NARROW_ROWS)) return null;
  if (!mayBeNarrowed(order.law.ruleSet)) return null;
  const { law, today } = order;
  const asks = Object.values(interests(lawNumbersSql(law.ruleSet, today), today));
  const narrowed = await narrowAccounts(database, staged, stages, { asks, today }, begins);
  for (const account of NARROWED) {
    await database.makeRelation(account, accountView(account, narrowed.files));
  }
  return narrowed;
};

/**
 * Builds what the accounts of the whole nation say of each other, kept from run to run: the shared tables
 * of the dossiers; the relation `licence`, and `repeated`, as `buildLicences` has them; and the problems by vehicle.
 */
export const joinAccounts = async (
  database: Database,
  staged: readonly StagedFeed[],
  stages: Stages,
  order: StagesOrder,
  teller: ProgressTeller,
): Promise<Joined> => {
  const licences = staged.filter(({ account }) => account === 'licence');
  const rows = rowsOf(licences);
  teller.begin('joining', '', 0, 1, rows);
  const applications = rows - (await buildLicences(database, licences, stages));
  const most = order.partRows ?? rowsThatFit(database.room.memory);
  const letters = staged.filter(({ account }) => account === 'letter');
  const calendar = loadCalendar(order.referenceFolder);
  const given: FeedContext = {
    accounts: new Set(staged.map(({ account }) => account)),
    lostLetters: lostVins(letters),
    lettersUnread: letters.some(({ reported, aside, broken }) => reported > aside || broken),
    exitsTold: await tellsExits(database, staged),
    unreadDecisions: unreadDecisions(staged),
    decisionsLost: staged.some(
      ({ account, broken }) => broken && (account === 'licence' || account === 'declaration'),
    ),
    today: order.today,
    figures: dossierFiguresSql(order.law.ruleSet, order.today),
    calendarUntil: calendar.until,
    pendingSince: pendingSince(order.law.ruleSet, calendar, order.today),
  };
  const begins = (file: string): void => teller.begin('joining', file, 0, 1, rows);
  const narrowed = await narrow(database, staged, stages, order, begins);
  const tables = [...SHARED_TABLES, VEHICLE_PROBLEMS, FUTURE_DAYS];
  // what was begun in so many parts goes on in as many, with whatever memory
  const parts = await stages.run('shared', async (folder) => {
    const cut = partsOfRows(applications, most);
    const makers = staged.filter(({ account }) => account === 'maker');
    const own = await ownMakers(database, makers);
    const reference: Reference = loadReference(order.referenceFolder, own);
    // where no makers are told, only the licence rows that have a letter are held against each other
    const shares = given.accounts.has('factory') ? cut : partsOfRows(rowsOf(letters), most);
    await buildSharedTables(database, reference, given, shares, OF_SEVERAL);
    await buildFutureDays(database, order.today, narrowed?.ahead);
    await buildVehicleProblems(database, staged);
    await saveAndDropTables(database, tables, folder);
    return cut;
  });
  await loadTables(database, tables, stages.folderOf('shared'));
  const broken = new Set(staged.filter((feed) => feed.broken).map(({ account }) => account));
  const unread = new Map<Account, number>();
  for (const { account, broken, reported, aside } of staged) {
    const lost = broken ? Number.MAX_SAFE_INTEGER : reported - aside;
    unread.set(account, (unread.get(account) ?? 0) + lost);
  }
  const dealt = await dealAccounts(database, staged, { applications, parts }, stages, order.law);
  const bound = await destinationsOf(database);
  const standing = narrowed?.standing ?? new Map();
  return { given, parts, rows: applications, bound, dealt, broken, unread, standing };
};
