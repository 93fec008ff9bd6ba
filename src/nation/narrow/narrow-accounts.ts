import { basename, join } from 'node:path';
import { sql } from '../../domain/rules/sql/sql.ts';
import { type Database, sqlText } from '../database.ts';
import type { StagedFeed } from '../feeds/staged-feed.ts';
import { EXCHANGED_PARQUET, INTERNAL_PARQUET, parquetRows } from '../parquet-sql.ts';
import { CODE_OF_NAME, companyCodeAmong } from '../patterns/company-code.ts';
import type { Exchange, Interest } from '../patterns/interest.ts';
import type { StandingSums } from '../patterns/summed.ts';
import { vehicleKey } from '../patterns/wanted-keys.ts';
import { type FeedUnit, feedUnits } from '../run/feed-units.ts';
import { type AheadElsewhere, areSlips } from '../run/problem-relations.ts';
import { loadTables, saveAndDropTables } from '../run/saved-tables.ts';
import type { Stages } from '../run/stages.ts';
import { addWanted, CODES } from './add-wanted.ts';
import { aheadIn, amongFields, daysAhead } from './days-ahead.ts';
import { type GatheredInterest, gatherInterest, UNAPPLIED } from './gather-interest.ts';
import { isAmong, isOfNone, NARROWED } from './narrowed.ts';
import { type RowsFile, shadowed } from './shadowed.ts';
import { type ToldQuery, toldQueries } from './told-queries.ts';
import { NAMING, WANTED, WANTED_VEHICLES } from './wanted-rows.ts';

/** The accounts of a nation where rows of vehicles of interest alone are left. */
export interface NarrowedAccounts {
  /** Files of the rows that are left, of the narrowed accounts. */
  readonly files: readonly RowsFile[];
  /** Sums over all vehicles, among them `UNAPPLIED`. */
  readonly standing: StandingSums;
  /** Their days that lie ahead, of whichever vehicles. */
  readonly ahead: AheadElsewhere;
}

const fileOf = (folder: string, name: string): string => join(folder, `${name}.parquet`);

const copy = (database: Database, query: string, file: string): Promise<void> =>
  database.run(`COPY (${query}) TO ${sqlText(file)} (${INTERNAL_PARQUET})`);

/** One narrowing: the stages share what is the same in all of them. */
class Narrowing {
  readonly #database: Database;
  readonly #stages: Stages;
  readonly #asked: GatheredInterest;
  readonly #told: ReadonlyMap<string, ToldQuery>;
  readonly #units: readonly FeedUnit[];
  readonly #begins: (file: string) => void;

  constructor(
    database: Database,
    stages: Stages,
    asked: GatheredInterest,
    units: readonly FeedUnit[],
    begins: (file: string) => void,
  ) {
    this.#database = database;
    this.#stages = stages;
    this.#asked = asked;
    this.#told = toldQueries(asked);
    this.#units = units;
    this.#begins = begins;
  }

  /** Does a stage of a kind for each of some units; yields where each wrote. */
  async #each(
    kind: string,
    units: readonly FeedUnit[],
    work: (database: Database, unit: FeedUnit, folder: string) => Promise<void>,
  ): Promise<(unit: FeedUnit) => string> {
    const stageOf = ({ fileNo }: FeedUnit): string => `${kind}-${fileNo}`;
    const done = async (own: Database, unit: FeedUnit, folder: string): Promise<null> => {
      await work(own, unit, folder);
      return null;
    };
    await this.#stages.each(this.#database, units, stageOf, done, {
      begins: ({ feeds }) => this.#begins(feeds[0]?.name ?? ''),
    });
    return (unit) => this.#stages.folderOf(stageOf(unit));
  }

  /** What is known of small accounts: `CODES`, `WANTED`, and each table of `told` without a row. */
  async parties(): Promise<void> {
    const database = this.#database;
    await this.#stages.run('parties', async (folder) => {
      const known = async (): Promise<void> => {
        await database.run(`CREATE OR REPLACE TABLE ${CODES} AS ${CODE_OF_NAME}`);
        await addWanted(database, this.#asked.parties, new Map());
      };
      await shadowed(database, [], known, NARROWED);
      await shadowed(database, [], () => this.#tell(folder, () => true));
      await saveAndDropTables(database, [CODES, WANTED], folder);
      return null;
    });
  }

  async #tell(folder: string, isTold: (query: ToldQuery) => boolean): Promise<void> {
    const database = this.#database;
    await database.run(companyCodeAmong(CODES).statement);
    for (const [name, told] of this.#told) {
      if (!isTold(told)) continue;
      const file = sqlText(fileOf(folder, name));
      await database.run(`COPY (${told.query}) TO ${file} (${EXCHANGED_PARQUET})`);
    }
    await database.run('DROP TABLE company_code');
  }

  #toldBy({ account }: FeedUnit): readonly string[] {
    return [...this.#told].flatMap(([name, { accounts }]) => (accounts.has(account) ? [name] : []));
  }

  /** What each file tells; yields the files of each table. */
  async tell(): Promise<ReadonlyMap<string, readonly string[]>> {
    const units = this.#units.filter((unit) => this.#toldBy(unit).length > 0);
    const parties = this.#stages.folderOf('parties');
    const folderOf = await this.#each('told', units, async (database, unit, folder) => {
      await loadTables(database, [CODES], parties);
      const tell = () => this.#tell(folder, ({ accounts }) => accounts.has(unit.account));
      await shadowed(database, unit.feeds, tell);
    });
    return new Map(
      [...this.#told].map(([name, { accounts }]) => [
        name,
        [
          fileOf(parties, name),
          ...units
            .filter(({ account }) => accounts.has(account))
            .map((unit) => fileOf(folderOf(unit), name)),
        ],
      ]),
    );
  }

  /** Brings what was told together; yields the files of each exchange. */
  async exchange(
    told: ReadonlyMap<string, readonly string[]>,
  ): Promise<ReadonlyMap<Exchange, readonly string[]>> {
    const files = new Map(told);
    const made = new Map<Exchange, readonly string[]>();
    for (const exchange of this.#asked.exchanges) {
      const { name, from, query } = exchange;
      const views = Object.fromEntries(from.map((view) => [view, files.get(view) ?? []]));
      const rows = await this.#stages.exchange(this.#database, `hot-${name}`, query, views);
      files.set(name, rows);
      made.set(exchange, rows);
    }
    return made;
  }

  /**
   * The rows of vehicles whose keys a query tells, of each file of the narrowed accounts; yields the files.
   *
   * @param blank whether a row that tells no vehicle by itself is left too, or else never
   */
  async rows(kind: string, keys: string, blank: boolean): Promise<readonly RowsFile[]> {
    const units = this.#units.filter(({ account }) => NARROWED.includes(account));
    const folderOf = await this.#each(kind, units, async (database, unit, folder) => {
      await database.run(`CREATE OR REPLACE TEMP TABLE kept_key AS ${keys}`);
      const among = isAmong(unit.account, 'kept_key');
      const ofNone = isOfNone(unit.account);
      const kept = blank ? `${among} OR ${ofNone}` : `${among} AND NOT ${ofNone}`;
      for (const file of new Set(unit.feeds.map(({ rowsFile }) => rowsFile as string))) {
        const query = `SELECT * FROM ${parquetRows(file)} WHERE ${kept}`;
        await copy(database, query, join(folder, basename(file)));
      }
      await database.run('DROP TABLE kept_key');
    });
    return units.flatMap((unit) => {
      const folder = folderOf(unit);
      return unit.feeds.map((feed) => ({
        account: feed.account,
        facts: feed.facts,
        rowsFile: join(folder, basename(feed.rowsFile as string)),
      }));
    });
  }

  /** The days that lie ahead of columns of which they are slips; yields the files. */
  async ahead(counts: string, today: number): Promise<readonly string[]> {
    const fields = await this.#stages.run('slips', async () => {
      const all = await this.#database.rows<{ field: string; n: bigint; total: bigint }>(
        `SELECT field, n, total FROM ${counts} ORDER BY field`,
      );
      return all.flatMap(({ field, n, total }) =>
        areSlips(Number(n), Number(total)) ? [field] : [],
      );
    });
    const units = this.#units.filter(({ account }) => amongFields(account, fields).length > 0);
    const folderOf = await this.#each('ahead', units, async (database, unit, folder) => {
      const { account } = unit;
      const told = () => aheadIn(account, amongFields(account, fields), account, today);
      const write = () => copy(database, told(), fileOf(folder, 'ahead'));
      await shadowed(database, unit.feeds, write, [account]);
    });
    return units.map((unit) => fileOf(folderOf(unit), 'ahead'));
  }

  /** What the vehicles of interest so far show wanted, into `WANTED`. */
  async hands(files: readonly RowsFile[], standing: StandingSums): Promise<void> {
    const database = this.#database;
    await this.#stages.run('hands', async (folder) => {
      await loadTables(database, [CODES], this.#stages.folderOf('parties'));
      const known = () => addWanted(database, this.#asked.hands, standing);
      await shadowed(database, files, known, NARROWED);
      await saveAndDropTables(database, [WANTED], folder);
      await database.run(`DROP TABLE ${CODES}`);
      return null;
    });
  }

  /** The vehicles that are wanted, file by file; yields the files of their keys (`vin`). */
  async named(owners: readonly string[]): Promise<readonly string[]> {
    const units = this.#units.filter(({ account }) => NAMING.has(account));
    const parties = this.#stages.folderOf('parties');
    const wanted = [parties, this.#stages.folderOf('hands')].map((from) => fileOf(from, WANTED));
    const folderOf = await this.#each('named', units, async (database, unit, folder) => {
      await loadTables(database, [CODES], parties);
      await database.run(sql`
        CREATE OR REPLACE TEMP TABLE ${WANTED} AS
        FROM ${parquetRows(...wanted)}
        UNION ALL
        SELECT 'owner', key
        FROM ${parquetRows(...owners)}`);
      await shadowed(database, unit.feeds, async () => {
        await database.run(companyCodeAmong(CODES).statement);
        await copy(database, WANTED_VEHICLES, fileOf(folder, 'named'));
      });
      for (const table of ['company_code', WANTED, CODES])
        await database.run(`DROP TABLE ${table}`);
    });
    return units.map((unit) => fileOf(folderOf(unit), 'named'));
  }
}

const filesThatGive = (
  made: ReadonlyMap<Exchange, readonly string[]>,
  gives: Exchange['gives'],
): readonly string[] =>
  [...made].flatMap(([exchange, files]) => (exchange.gives === gives ? files : []));

/** The sums as relations, their counts as those of rows are: what adds up many may yield a wider type. */
const standingOf = (made: ReadonlyMap<Exchange, readonly string[]>): StandingSums =>
  new Map(
    [...made].flatMap(([{ name, gives, counts = [] }, files]) => {
      if (gives !== 'sum') return [];
      const cast = counts.map((column) => `CAST(${column} AS BIGINT) AS ${column}`);
      return [[name, `(SELECT * REPLACE (${cast.join(', ')}) FROM ${parquetRows(...files)})`]];
    }),
  );

/**
 * Finds the vehicles of interest to the patterns and the links, and the rows of the large accounts that are theirs;
 * and sums over all vehicles. No stage holds more of the nation than one file, or the vehicles of interest.
 *
 * @param order what is asked (`interests`), and the day of the answer, a day number
 * @param begins told of each file that is begun, at each of the stages that look at it
 */
export const narrowAccounts = async (
  database: Database,
  staged: readonly StagedFeed[],
  stages: Stages,
  { asks, today }: { readonly asks: readonly Interest[]; readonly today: number },
  begins: (file: string) => void,
): Promise<NarrowedAccounts> => {
  const asked = gatherInterest(asks);
  const narrowing = new Narrowing(database, stages, asked, feedUnits(staged), begins);
  await narrowing.parties();
  const made = await narrowing.exchange(await narrowing.tell());
  const standing = standingOf(made);
  const first = sql`
    SELECT ${vehicleKey('vin')} AS key
    FROM ${parquetRows(...filesThatGive(made, 'vins'))}
    UNION
    SELECT vin
    FROM ${parquetRows(...filesThatGive(made, 'keys'))}`;
  const ahead = await narrowing.ahead(standing.get(daysAhead(today).name) ?? '', today);
  const some = await narrowing.rows('first', first, true);
  await narrowing.hands(some, standing);
  const named = await narrowing.named(filesThatGive(made, 'owners'));
  const others = `SELECT vin AS key FROM ${parquetRows(...named)} EXCEPT (${first})`;
  const more = named.length === 0 ? [] : await narrowing.rows('kept', others, false);
  return {
    files: [...some, ...more],
    standing,
    ahead: { accounts: NARROWED, rows: ahead.length === 0 ? null : parquetRows(...ahead) },
  };
};

/** How many vehicles accounts tell that no licence row names, as `countUnapplied`. */
export const unappliedOf = (database: Database, standing: StandingSums): Promise<number> =>
  database.number(`SELECT n FROM ${standing.get(UNAPPLIED)}`);
