import { randomUUID } from 'node:crypto';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import type { Account } from '../../domain/facts/fact-table.ts';
import type { MakerRegistry } from '../../domain/identifiers/maker-registry.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Problem } from '../../domain/verdict/verdict.ts';
import { type Actor, JOB } from '../actor.ts';
import { NOTICE_WHAT_IS_MISSING } from '../health/notice-what-is-missing.ts';
import { askMoneyAnew } from '../money/ask-of-money.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { prepared } from '../prepared.ts';
import { wake } from '../queue/wake.ts';
import { needRight, type Register, todayIn } from '../register.ts';
import { accountsFedBy } from '../telling/feed-accounts.ts';
import { feedProblem } from '../telling/feed-problems.ts';
import { feedRows } from '../telling/feed-rows.ts';
import { ADDED_TO, keysOfRow, thingOfRow, usedOnceOf } from '../telling/keys.ts';
import { isOwnMake } from '../telling/own-make.ts';
import { type ToldRow, vinColumn } from '../telling/tell.ts';
import { numbersOfOthers } from '../telling/used-once.ts';
import type { Transaction } from '../transaction.ts';
import { FEED_COLUMNS, type FeedRow, feedOf } from './feed-rows.ts';
import type { Feed } from './feed-shapes.ts';

/** A file of one account, handed in by the authority that keeps it. */
export interface FeedGiven {
  readonly account: Account;
  /** As its sender calls it. */
  readonly name: string;
  readonly file: {
    readonly path: string;
    /** Size. */
    readonly bytes: number;
    /** SHA-256 of its bytes, hexadecimal. */
    readonly digest: string;
  };
}

/** How far a feed is taken. */
export interface FeedProgress {
  /** Bytes read so far of bytes in all; null when nobody knows. */
  readonly done: number;
  readonly total: number | null;
  readonly rows: number;
}

/** Largest file of one feed. */
export const LARGEST_FEED = 1_000_000_000; // not-law: bytes
/** Rows of one statement. */
const AT_ONCE = 1000; // not-law: rows of a statement
const LONGEST_NAME = 255; // not-law: characters
/** As many problems of rows are kept with a feed; all are counted. */
const MOST_PROBLEMS = 100_000; // not-law: rows of a list

/** Writes a feed into the register, batch by batch, in the transaction that it is taken in. */
class FeedTaking {
  readonly #tx: Transaction;
  readonly #id: string;
  readonly #account: Account;
  /** The manufacturer whose rows alone are taken, and the list that names it; null for other parts. */
  readonly #own: { readonly maker: string; readonly makers: MakerRegistry } | null;
  readonly problems: Problem[] = [];
  problemCount = 0;
  rows = 0;
  told = 0;

  constructor(
    tx: Transaction,
    id: string,
    account: Account,
    own: { readonly maker: string; readonly makers: MakerRegistry } | null,
  ) {
    this.#tx = tx;
    this.#id = id;
    this.#account = account;
    this.#own = own;
  }

  /** Keeps problems, those of rows as long as there is room. */
  tell(problems: readonly Problem[]): void {
    this.problemCount += problems.length;
    for (const problem of problems) {
      if (problem.row <= 1 || this.problems.length < MOST_PROBLEMS) this.problems.push(problem);
    }
  }

  #ownOnly(told: readonly ToldRow[]): readonly ToldRow[] {
    const own = this.#own;
    if (own === null) return told;
    return told.filter(({ row, facts }) => {
      const isOwn = isOwnMake(this.#account, facts, own.maker, own.makers);
      if (!isOwn) this.tell([feedProblem(row, '', 'of-another-maker', '')]);
      return isOwn;
    });
  }

  async #takeNumbers(rows: readonly ToldRow[]): Promise<void> {
    const numbered = rows.flatMap(({ row, facts }) => {
      const used = usedOnceOf(this.#account, facts);
      return used === null ? [] : [{ ...used, row }];
    });
    const field = `${this.#account}.number`;
    for (const { row, written } of await numbersOfOthers(this.#tx, numbered, {
      fedCounts: false,
    })) {
      this.tell([feedProblem(row, field, 'number-of-another-vehicle', written)]);
    }
  }

  async #stage(rows: readonly ToldRow[]): Promise<void> {
    const staged = rows.map((told) => {
      const keys = keysOfRow(this.#account, told.facts);
      return {
        row: told.row,
        vin: vinColumn(told),
        thing: thingOfRow(this.#account, told.facts),
        facts: told.facts,
        kinds: keys.map(({ kind }) => kind),
        values: keys.map(({ value }) => value),
      };
    });
    await this.#tx.run(
      `INSERT INTO register.feed_staged (file, source_row, vin, thing, facts, key_kinds, key_values)
        SELECT
          $1,
          (s ->> 'row')::bigint,
          s ->> 'vin',
          s ->> 'thing',
          s -> 'facts',
          ARRAY(SELECT jsonb_array_elements_text(s -> 'kinds')),
          ARRAY(SELECT jsonb_array_elements_text(s -> 'values'))
        FROM jsonb_array_elements($2::jsonb) s`,
      [this.#id, JSON.stringify(staged)],
    );
  }

  /** Adds rows, in order. */
  async add(given: readonly ToldRow[]): Promise<void> {
    const own = this.#ownOnly(given);
    for (let from = 0; from < own.length; from += AT_ONCE) {
      const rows = own.slice(from, from + AT_ONCE);
      await this.#takeNumbers(rows);
      await this.#stage(rows);
      this.told += rows.length;
    }
  }

  /** Puts what was added in its place, and what it supersedes out of it. */
  async finish(teller: string, province: string | null): Promise<void> {
    await this.#tx.run('SELECT register.take_feed($1, $2, $3, $4, $5)', [
      this.#id,
      this.#account,
      teller,
      province,
      ADDED_TO.includes(this.#account),
    ]);
  }
}

const insertProblems = async (
  tx: Transaction,
  file: string,
  problems: readonly Problem[],
): Promise<void> => {
  for (let from = 0; from < problems.length; from += AT_ONCE) {
    const some = problems.slice(from, from + AT_ONCE);
    await tx.run(
      `INSERT INTO register.feed_problem (file, number, row_number, fact, code, value)
        SELECT $1, $2 + p.place, nullif(p.row_number, 0), nullif(p.fact, ''), p.code, nullif(p.value, '')
        FROM unnest($3::bigint[], $4::text[], $5::text[], $6::text[])
          WITH ORDINALITY AS p(row_number, fact, code, value, place)`,
      [
        file,
        from,
        some.map(({ row }) => row),
        some.map(({ field }) => field),
        some.map(({ code }) => code),
        some.map(({ value }) => value),
      ],
    );
  }
};

const takenBefore = async (
  tx: Transaction,
  account: Account,
  digest: string,
): Promise<Feed | null> => {
  const row = await tx.maybe<FeedRow & Record<string, unknown>>(
    `SELECT ${FEED_COLUMNS}
      FROM register.feed_file f
      WHERE f.teller = $1
        AND f.account = $2
        AND f.digest = decode($3, 'hex')`,
    [tx.actor.organisation, account, digest],
  );
  return row === null ? null : feedOf(row);
};

const REACH = prepared(sql`
  UPDATE register.feed_reach
  SET until = greatest(until, register.today()), told_at = now()
  WHERE account = $1
    AND teller = register.organisation()
    AND until < register.today()
    AND NOT EXISTS (
      SELECT
      FROM register.feed_file this
      JOIN register.feed_file later ON later.teller = this.teller AND later.account = this.account
      WHERE this.id = $2 AND (later.told_at, later.id) > (this.told_at, this.id)
    )
`);

/** The last file once more, on another day, says that nothing has changed up to it; an older one says nothing. */
const toldAgain = async (tx: Transaction, feed: Feed): Promise<Feed> => {
  await tx.run(REACH, [feed.account, feed.id]);
  await wake(tx, NOTICE_WHAT_IS_MISSING, {});
  return feed;
};

/** Who may tell this account; the id of its organisation. */
const tellerOf = (actor: Actor, account: Account): string => {
  needRight(actor, 'tell');
  const { part, organisation } = actor;
  if (organisation === null || !accountsFedBy(part).includes(account)) {
    refuse('account-not-yours', { field: 'account', values: { account } });
  }
  return organisation ?? '';
};

/**
 * Takes a file of an account that an authority keeps: whole, its rows and its problems row by row, or not at all when
 * it is of another account or breaks off. The same bytes are taken once, and answered alike each time; of the last
 * file they say that nothing has changed. Rows that say what was said before write nothing; what they say anew
 * supersedes what the same authority said of the same thing.
 *
 * Refusals: `right-missing`, `account-not-yours`, `feed-too-large`, `feed-of-another-account`, `feed-not-readable`.
 */
export const takeFeed = (
  register: Register,
  actor: Actor,
  { account, name, file }: FeedGiven,
  onProgress: (progress: FeedProgress) => void = () => {},
): Promise<Outcome<Feed>> =>
  register.as(actor, async (tx) => {
    const teller = tellerOf(actor, account);
    if (file.bytes > LARGEST_FEED) refuse('feed-too-large', { field: 'file' });
    const before = await takenBefore(tx, account, file.digest);
    if (before !== null) return toldAgain(tx, before);
    // one file of an account of a teller after the other: the later one supersedes
    await tx.run('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `feed ${teller} ${account}`,
    ]);
    const meanwhile = await takenBefore(tx, account, file.digest);
    if (meanwhile !== null) return toldAgain(tx, meanwhile);
    const id = randomUUID();
    const today = parseIsoDate(await todayIn(tx)) ?? 0;
    const { makers } = register.engine.reader({ today, everything: false }).reference;
    const own = actor.part === 'manufacturer' ? { maker: actor.maker ?? '', makers } : null;
    const taking = new FeedTaking(tx, id, account, own);
    const given = { account, name, path: file.path, bytes: file.bytes };
    const { pseudonymKey } = register.secrets;
    await tx.as(JOB, async () => {
      for await (const { told, problems, rows, bytes, of } of feedRows(given, { pseudonymKey })) {
        taking.tell(problems);
        taking.rows += rows;
        await taking.add(told);
        onProgress({ done: bytes, total: of, rows: taking.rows });
      }
      await taking.finish(teller, actor.part === 'office' ? actor.province : null);
      if (account === 'refund') await askMoneyAnew(register, tx, id);
    });
    const problems = taking.problems.toSorted((one, other) => one.row - other.row);
    const row = await tx.one<FeedRow & Record<string, unknown>>(
      `INSERT INTO register.feed_file AS f (id, account, teller, name, digest, rows, rows_taken, problems)
        VALUES ($1, $2, $3, $4, decode($5, 'hex'), $6, $7, $8)
        RETURNING ${FEED_COLUMNS}`,
      [
        id,
        account,
        teller,
        name.slice(0, LONGEST_NAME),
        file.digest,
        taking.rows,
        taking.told,
        taking.problemCount,
      ],
    );
    await insertProblems(tx, id, problems);
    await tx.run(
      `INSERT INTO register.event (verb, kind, thing, detail)
        VALUES ('tell', 'feed', $1, jsonb_build_object('account', $2::text, 'rows', $3::bigint))`,
      [id, account, taking.rows],
    );
    await wake(tx, NOTICE_WHAT_IS_MISSING, {});
    return feedOf(row);
  });
