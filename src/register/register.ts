import type pg from 'pg';
import type { Engine } from '../engine/engine.ts';
import { type Actor, PUBLIC, type Right } from './actor.ts';
import { asActor, type Reads } from './as-actor.ts';
import { refusalOfDatabase } from './database-refusals.ts';
import { type LogDesk, NO_LOG } from './log-desk.ts';
import type { MailDesk } from './mail-desk.ts';
import { type Outcome, type Refusal, Refused, refuse } from './outcome.ts';
import { type PaperDesk, PLAIN_DESK } from './paper-reader.ts';
import type { Secrets } from './secrets/secrets.ts';
import type { Transaction } from './transaction.ts';

/** How often a transaction is tried anew when others wrote at the same moment. */
const TRIES = 4; // not-law: tries of a transaction

/** Of a register that nobody told where it is reached. */
const UNKNOWN_ADDRESS = 'https://mileproof.example';

/** What is done in every transaction beside its work, of which it is a part. */
export interface Beside {
  /** Before the work; what it throws takes everything back. */
  before(tx: Transaction): Promise<void>;
  /** After the work and before the commit, as whoever acted. */
  after(tx: Transaction, value: unknown): Promise<void>;
}

/** One moment that several use cases read; `tx` is null once it is over. */
interface Moment {
  tx: Transaction | null;
  /** True while a use case reads it. */
  busy: boolean;
}

/** What a register is made of. */
export interface RegisterParts {
  /** Connections of the role with which the service signs in, which owns nothing. */
  readonly pool: pg.Pool;
  /** Connections that play the public alone, on the day of the register; null, or without it, `pool` plays it. */
  readonly publicPool?: pg.Pool | null;
  readonly engine: Engine;
  readonly secrets: Secrets;
  /** The day in China by which the law counts, ISO, where it is not today: of a demonstration and of tests. */
  readonly today?: string;
  /** True: everything in it is made up, and every answer says so. */
  readonly demonstration?: boolean;
  /** True: webhooks may go to the machine itself, by http too; of a demonstration and of tests. */
  readonly loopbackWebhooks?: boolean;
  /** Where the service is reached by everybody, without a slash at its end: documents name it for ever. */
  readonly address?: string;
  /** Folder of the database, of one that runs on this machine and is this program's own. */
  readonly databaseFolder?: string;
  /** How papers are kept and read; in the database and not at all without it. */
  readonly papers?: PaperDesk;
  /** How mail leaves this node; nothing is sent without it. */
  readonly mail?: MailDesk;
  /** How the public log is kept; its leaves wait without it. */
  readonly log?: LogDesk;
  readonly beside?: Beside;
}

/**
 * The register: what use cases are given. A use case is one function `(register, actor, input) → Outcome`; it plays
 * its parts in transactions of `as` and never sees a connection.
 */
export class Register {
  readonly #pool: pg.Pool;
  readonly #publicPool: pg.Pool | null;
  readonly engine: Engine;
  readonly secrets: Secrets;
  readonly today: string | null;
  readonly demonstration: boolean;
  readonly loopbackWebhooks: boolean;
  /** Where the service is reached by everybody, without a slash at its end. */
  readonly address: string;
  /** Folder of the database; null where it is not this program's own. */
  readonly databaseFolder: string | null;
  readonly papers: PaperDesk;
  readonly log: LogDesk;
  /** Null where no server for mail is set up. */
  readonly mail: MailDesk | null;
  readonly #beside: Beside | null;
  readonly #moment: Moment | null;

  constructor(parts: RegisterParts, moment: Moment | null = null) {
    const { pool, engine, secrets, today, demonstration = false, loopbackWebhooks = false } = parts;
    this.#pool = pool;
    this.#publicPool = parts.publicPool ?? null;
    this.engine = engine;
    this.secrets = secrets;
    this.today = today ?? null;
    this.demonstration = demonstration;
    this.loopbackWebhooks = loopbackWebhooks;
    this.address = parts.address ?? UNKNOWN_ADDRESS;
    this.databaseFolder = parts.databaseFolder ?? null;
    this.papers = parts.papers ?? PLAIN_DESK;
    this.log = parts.log ?? NO_LOG;
    this.mail = parts.mail ?? null;
    this.#beside = parts.beside ?? null;
    this.#moment = moment;
  }

  get #parts(): RegisterParts {
    const { engine, secrets, demonstration, loopbackWebhooks, address, today, databaseFolder } =
      this;
    const { papers, mail, log } = this;
    return {
      pool: this.#pool,
      publicPool: this.#publicPool,
      ...{ engine, secrets, demonstration, loopbackWebhooks, address, papers, log },
      ...(today === null ? {} : { today }),
      ...(mail === null ? {} : { mail }),
      ...(databaseFolder === null ? {} : { databaseFolder }),
    };
  }

  #with(changed: Partial<RegisterParts>): Register {
    const beside = this.#beside;
    return new Register({ ...this.#parts, ...(beside === null ? {} : { beside }), ...changed });
  }

  /** The same register on another day, for a demonstration and for tests. */
  on(today: string): Register {
    return this.#with({ today, publicPool: null });
  }

  /** The same register reached elsewhere. */
  at(address: string): Register {
    return this.#with({ address });
  }

  /** The same register with papers kept and read otherwise. */
  withPapers(papers: PaperDesk): Register {
    return this.#with({ papers });
  }

  /** The same register with a log kept otherwise. */
  withLog(log: LogDesk): Register {
    return this.#with({ log });
  }

  /** The same register with mail that leaves by a desk. */
  withMail(mail: MailDesk): Register {
    return this.#with({ mail });
  }

  /** The same register with nothing done beside its work: for what is only read while something is being done. */
  alone(): Register {
    return new Register(this.#parts);
  }

  /** The same register, in whose every transaction something is done beside its work. */
  beside(beside: Beside): Register {
    return this.#with({ beside });
  }

  #worked<T>(work: (tx: Transaction) => Promise<T>): (tx: Transaction) => Promise<T> {
    const beside = this.#beside;
    if (beside === null) return work;
    return async (tx) => {
      await beside.before(tx);
      const value = await work(tx);
      await beside.after(tx, value);
      return value;
    };
  }

  /**
   * Does something as somebody in one transaction. `refuse` inside takes everything back and is the outcome; so is
   * what the database refuses. Tried anew when others wrote at the same moment. A database that is gone is
   * `unavailable`; when it went at the commit, `unknown-outcome`.
   *
   * @throws whatever else goes wrong: a broken program.
   */
  as<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<Outcome<T>> {
    return this.#attempt(actor, work, 'each');
  }

  /**
   * Reads as somebody what stood at one moment, however long it takes; nothing can be written, and nothing is done
   * beside it.
   */
  snapshot<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<Outcome<T>> {
    return this.#attempt(actor, work, 'snapshot');
  }

  /**
   * Reads as somebody what stood at one moment, with several use cases in one transaction: they are given the register
   * that the work is given, and follow one another. What one of them wrote stays also where it refused, so that only
   * reading belongs here, which may renew what is kept ready. Nothing is done beside it, and that register is like any
   * other once the moment is over.
   *
   * @throws Error where two use cases read at the same time or as two actors: a broken program.
   */
  atOneMoment<T>(actor: Actor, work: (register: Register) => Promise<T>): Promise<Outcome<T>> {
    return this.#attempt(actor, this.#moments(work), 'one-moment');
  }

  /**
   * Reads as the public, whoever asks, over a connection that plays nobody else and writes nothing. Each statement is a
   * transaction of its own, so that a single one is a single round trip. Nothing is done beside it.
   */
  readPublic<T>(work: (tx: Transaction) => Promise<T>): Promise<Outcome<T>> {
    return this.#attempt(PUBLIC, work, 'each', true);
  }

  /**
   * The same as `atOneMoment` for the public, over a connection that plays nobody else and writes nothing. Where the
   * work passes over a statement that failed, what was read before it counts; the database takes no other.
   */
  publicMoment<T>(work: (register: Register) => Promise<T>): Promise<Outcome<T>> {
    return this.#attempt(PUBLIC, this.#moments(work), 'public-moment', true);
  }

  #moments<T>(work: (register: Register) => Promise<T>): (tx: Transaction) => Promise<T> {
    return async (tx) => {
      const moment: Moment = { tx, busy: false };
      try {
        return await work(new Register(this.#parts, moment));
      } finally {
        moment.tx = null;
      }
    };
  }

  /** What the database refuses ends the whole moment; what a use case refuses is its outcome. */
  async #within<T>(
    moment: Moment,
    tx: Transaction,
    actor: Actor,
    work: (tx: Transaction) => Promise<T>,
  ): Promise<Outcome<T>> {
    if (moment.busy) throw new Error('use cases of one moment follow one another');
    if (actor !== tx.actor) throw new Error('one moment is read by one actor');
    moment.busy = true;
    try {
      return { kind: 'done', value: await work(tx) };
    } catch (error) {
      if (error instanceof Refused) return error.refusal;
      throw error;
    } finally {
      moment.busy = false;
    }
  }

  async #attempt<T>(
    actor: Actor,
    work: (tx: Transaction) => Promise<T>,
    reads: Reads,
    publicly = false,
  ): Promise<Outcome<T>> {
    const moment = this.#moment;
    if (moment !== null && moment.tx !== null) return this.#within(moment, moment.tx, actor, work);
    const { today } = this;
    const own = publicly ? this.#publicPool : null;
    const done = reads === 'each' && !publicly ? this.#worked(work) : work;
    let last: Refusal | null = null;
    for (let tried = 0; tried < TRIES; tried += 1) {
      try {
        const value = await asActor(own ?? this.#pool, actor, done, {
          ...{ today, reads },
          played: own !== null,
        });
        return { kind: 'done', value };
      } catch (error) {
        const refusal = error instanceof Refused ? error.refusal : refusalOfDatabase(error);
        if (refusal === null) throw error;
        if (refusal.code !== 'try-again') return refusal;
        last = refusal;
      }
    }
    if (last === null) throw new Error('a transaction is tried at least once');
    return last;
  }
}

/**
 * Refuses unless whoever acts has a right.
 *
 * @throws Refused `right-missing`.
 */
export const needRight = ({ rights }: Actor, right: Right): void => {
  if (!rights.includes(right)) refuse('right-missing', { values: { right } });
};

/** The day in China by which the law counts in this transaction, ISO. */
export const todayIn = (tx: Transaction): Promise<string> => tx.today();
