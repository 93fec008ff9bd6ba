import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { Figure } from '../harness/figure.ts';
import { ownVersion } from '../harness/peer-version.ts';
import { besideBareLoop } from './bare-loop.ts';
import { closedLoop, openLoop, percentile, type Throughput, type Work } from './load.ts';
import { processorMs } from './processor-time.ts';

export const BATCH_CLIENTS = 4;
export const CLIENTS = 16;
const WARM_UP_CLIENTS = 40;
const CLOSED_SECONDS = 15;
const OPEN_SECONDS = 30;
const OPENED_SECONDS = 10;
const BATCH_SECONDS = 40;
export const WARM_UP_SECONDS = 5;
/** A machine whose bare loop has a larger 99th percentile is slowed from outside: a latency says little then. */
const STEADY_P99_MS = 3;
/** Connections tell the database's counts a second after they were last asked. */
const TOLD_AFTER_MS = 1500;
const SEED = 21;

/** What is measured, figure by figure. */
export class Measuring {
  readonly figures: Figure[] = [];
  readonly notes: string[] = [];
  /** Processes of which it is told how long they worked. */
  readonly #processes: Readonly<Record<string, number>>;
  /** A connection that may read what the database counts. */
  readonly #owner: pg.Client;
  #seed = SEED;

  constructor(processes: Readonly<Record<string, number>>, owner: pg.Client) {
    this.#processes = processes;
    this.#owner = owner;
  }

  /** What the database counted so far; connections tell it once they are idle. */
  async #counted(): Promise<Readonly<Record<'transactions' | 'buffers', number>>> {
    await pause(TOLD_AFTER_MS);
    const { rows } = await this.#owner.query<Record<'transactions' | 'buffers', number>>(
      `SELECT (xact_commit + xact_rollback)::float8 AS transactions, (blks_hit + blks_read)::float8 AS buffers
        FROM pg_stat_database
        WHERE datname = current_database()`,
    );
    const [counted = { transactions: 0, buffers: 0 }] = rows;
    return counted;
  }

  /** Does work and tells the processor time of each process a unit of it, which weighs what else runs little. */
  async #worked(what: string, unit: string, work: () => Promise<Throughput>): Promise<Throughput> {
    const all = Object.entries(this.#processes);
    const countedBefore = await this.#counted();
    const before = all.map(([, pid]) => processorMs(pid));
    const done = await work();
    const after = all.map(([, pid]) => processorMs(pid));
    const counted = await this.#counted();
    for (const [at, [name]] of all.entries()) {
      const [from = null, to = null] = [before[at], after[at]];
      if (from === null || to === null) continue;
      this.#add(`${what}, processor time of ${name}`, (to - from) / done.units, unit);
    }
    for (const name of ['transactions', 'buffers'] as const)
      this.#add(`${what}, ${name}`, (counted[name] - countedBefore[name]) / done.units, 'each');
    return done;
  }

  #add(what: string, value: number, unit: string, range?: readonly [number, number]): void {
    const figure = { contender: 'Mileproof', version: ownVersion(), what, value, unit };
    this.figures.push(range === undefined ? figure : { ...figure, range });
    console.log(`${what}: ${value.toFixed(1)} ${unit} (load ${loadavg()[0]?.toFixed(1)})`);
  }

  async batches(what: string, work: Work): Promise<void> {
    const { perSecond, range } = await this.#worked(what, 'ms a vehicle', () =>
      closedLoop(work, { clients: BATCH_CLIENTS, seconds: BATCH_SECONDS }),
    );
    this.#add(`${what} (target: at least 1,000)`, perSecond, 'vehicles/s', range);
  }

  /** The highest load of a closed loop, then latencies at half of it beside a bare loop. */
  async alone(what: string, work: Work, target: number): Promise<void> {
    // more than connect to the database, so that every connection has planned what is asked
    await closedLoop(work, { clients: WARM_UP_CLIENTS, seconds: WARM_UP_SECONDS });
    const highest = await this.#worked(what, 'ms', () =>
      closedLoop(work, { clients: CLIENTS, seconds: CLOSED_SECONDS }),
    );
    this.#add(`${what}, highest load`, highest.perSecond, '/s', highest.range);
    this.#seed += 1;
    const half = highest.perSecond / 2;
    const [latency, bare] = await besideBareLoop(() =>
      openLoop(work, { perSecond: half, seconds: OPEN_SECONDS, seed: this.#seed }),
    );
    const slowed = bare.p99 > STEADY_P99_MS ? ' (*)' : '';
    const at = `at ${half.toFixed(0)}/s`;
    this.#add(`${what}, p50 ${at}`, latency.p50, 'ms');
    this.#add(
      `${what}, p99 ${at} (target: below ${target} and the bare loop’s)${slowed}`,
      ...([latency.p99, 'ms', latency.range] as const),
    );
    this.#add(`${what}, longest ${at}${slowed}`, latency.longest, 'ms');
    this.#add(`a bare loop beside it, p99 (p50 ${bare.p50.toFixed(1)})`, bare.p99, 'ms');
    this.#add('a bare loop beside it, longest', bare.longest, 'ms');
  }

  /** How long each of some things took that were asked for one after the other. */
  async opened(what: string, work: Work, target: number): Promise<void> {
    await closedLoop(work, { clients: WARM_UP_CLIENTS, seconds: WARM_UP_SECONDS });
    const times: number[] = [];
    const timed: Work = async () => {
      const began = performance.now();
      const done = await work();
      times.push(performance.now() - began);
      return done;
    };
    await this.#worked(what, 'ms', () =>
      closedLoop(timed, { clients: 1, seconds: OPENED_SECONDS }),
    );
    this.#add(`${what}, p50 (target: below ${target})`, percentile(times, 50), 'ms');
    this.#add(`${what}, p99`, percentile(times, 99), 'ms');
  }

  figure(what: string, value: number, unit: string): void {
    this.#add(what, value, unit);
  }
}
