import type pg from 'pg';
import type { Actor } from './actor.ts';
import { type Outcome, Refused } from './outcome.ts';
import { prepared, preparedName } from './prepared.ts';

const PLAYED = `
  SELECT
    set_config('role', $1, true),
    set_config('mileproof.organisation', $2, true),
    set_config('mileproof.person', $3, true),
    set_config('mileproof.province', $4, true),
    set_config('mileproof.maker', $5, true)`;

const PART = prepared(PLAYED);

/** The same, and the law counts by a day. */
const PART_ON_A_DAY = prepared(`${PLAYED},
    set_config('mileproof.today', $6, true)`);

/**
 * A part, and statements are planned once a connection until the transaction ends: to find rows by indexes alone, and
 * by no further process, whose start costs more than they do.
 */
const PART_BY_INDEXES = prepared(`${PLAYED},
    set_config('plan_cache_mode', 'force_generic_plan', true),
    set_config('enable_seqscan', 'off', true),
    set_config('enable_hashjoin', 'off', true),
    set_config('enable_mergejoin', 'off', true),
    set_config('max_parallel_workers_per_gather', '0', true)
`);

const valuesOf = ({ part, organisation, person, province, maker }: Actor): readonly string[] => [
  `mileproof_${part}`,
  ...[organisation, person, province, maker].map((one) => one ?? ''),
];

/**
 * How statements are planned: as PostgreSQL chooses each time, or once a connection and until the transaction ends by
 * indexes, for work that finds all it reads by keys, whatever they are.
 */
type Plans = 'chosen' | 'by-indexes';

const TODAY = prepared('SELECT register.today()::text AS today');

/** The longest that a timer of Node waits, in milliseconds: the driver takes 0 for its usual limit. */
const LONGEST_TIMER = 2 ** 31 - 1; // not-law: milliseconds

/**
 * One transaction of the register, in which somebody acts. Whoever holds one may ask and write what the part played
 * may, and nothing else: no store and no use case ever holds a connection.
 */
export class Transaction {
  readonly #client: pg.ClientBase;
  #actor: Actor;
  /** True of a connection that plays its actor from its sign-in on, and nobody else. */
  readonly #fixed: boolean;
  /** The day in China by which the law counts, ISO; null until it was asked. */
  #today: string | null = null;
  /** What the driver is given beside each statement. */
  #patience: { readonly query_timeout?: number } = {};

  constructor(client: pg.ClientBase, actor: Actor, fixed = false) {
    this.#client = client;
    this.#actor = actor;
    this.#fixed = fixed;
  }

  /** Who acts now. */
  get actor(): Actor {
    return this.#actor;
  }

  #ask<Row extends pg.QueryResultRow>(
    text: string,
    values: readonly unknown[],
  ): Promise<pg.QueryResult<Row>> {
    const name = preparedName(text);
    const given = { text, values: [...values], ...this.#patience };
    return this.#client.query<Row>(name === undefined ? given : { ...given, name });
  }

  /** The rows that a statement gives. */
  async rows<Row extends pg.QueryResultRow>(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<readonly Row[]> {
    return (await this.#ask<Row>(text, values)).rows;
  }

  /** The first row that a statement gives, or null. */
  async maybe<Row extends pg.QueryResultRow>(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Row | null> {
    return (await this.rows<Row>(text, values))[0] ?? null;
  }

  /**
   * The row that a statement is sure to give.
   *
   * @throws Error when it gives none: a broken program.
   */
  async one<Row extends pg.QueryResultRow>(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Row> {
    const row = await this.maybe<Row>(text, values);
    if (row === null) throw new Error(`no row from: ${text}`);
    return row;
  }

  /** Does a statement and gives the number of rows that it wrote. */
  async run(text: string, values: readonly unknown[] = []): Promise<number> {
    return (await this.#ask(text, values)).rowCount ?? 0;
  }

  /** Does a part of the work by itself: where it is refused it leaves nothing behind, and the rest goes on. */
  async byItself<T>(work: () => Promise<T>): Promise<Outcome<T>> {
    await this.run('SAVEPOINT by_itself');
    try {
      const value = await work();
      await this.run('RELEASE SAVEPOINT by_itself');
      return { kind: 'done', value };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      await this.run('ROLLBACK TO SAVEPOINT by_itself');
      return error.refusal;
    }
  }

  /** Gives the statements that follow as long as they need, until the transaction ends. */
  async unbounded(): Promise<void> {
    await this.run('SET LOCAL statement_timeout = 0');
    this.#patience = { query_timeout: LONGEST_TIMER };
  }

  /** The day in China by which the law counts, ISO; asked once, since it stays the same. */
  async today(): Promise<string> {
    this.#today ??= (await this.one<{ today: string }>(TODAY)).today;
    return this.#today;
  }

  #mayPlay(role: string): void {
    if (this.#fixed) throw new Error(`a connection of the public does not play ${role}`);
  }

  /**
   * Plays a part until another is played; ends with the transaction.
   *
   * @throws Error over a connection that plays one part alone: a broken program.
   */
  async play(actor: Actor, plans: Plans = 'chosen'): Promise<void> {
    this.#mayPlay(actor.part);
    await this.#ask(plans === 'chosen' ? PART : PART_BY_INDEXES, valuesOf(actor));
    this.#actor = actor;
  }

  /** The same in a transaction that has just begun, in which the law counts by a day until it ends. */
  async playOn(today: string, actor: Actor): Promise<void> {
    this.#mayPlay(actor.part);
    await this.#ask(PART_ON_A_DAY, [...valuesOf(actor), today]);
    this.#actor = actor;
    this.#today = today;
  }

  /** Does something as somebody else, then goes on as who acted before, also when it was refused. */
  async as<T>(actor: Actor, work: () => Promise<T>, plans: Plans = 'chosen'): Promise<T> {
    const before = this.#actor;
    if (actor === before) return work();
    await this.play(actor, plans);
    return this.#thenAs(before, work);
  }

  /**
   * Lets a library do something in this transaction as the role that owns the library's own schema, then goes on as
   * who acted before.
   */
  async asLibrary<T>(role: string, work: () => Promise<T>): Promise<T> {
    this.#mayPlay(role);
    await this.#client.query(`SELECT set_config('role', $1, true)`, [role]);
    return this.#thenAs(this.#actor, work);
  }

  /** Whoever catches what the work throws must not go on as another: a part played is a right. */
  async #thenAs<T>(before: Actor, work: () => Promise<T>): Promise<T> {
    let done: T;
    try {
      done = await work();
    } catch (error) {
      this.#actor = before;
      // where a statement failed PostgreSQL takes no other, and this one neither
      await this.play(before).catch(() => {});
      throw error;
    }
    await this.play(before);
    return done;
  }
}
