import { setTimeout as pause } from 'node:timers/promises';
import { randomOf } from '../../src/simulate/drawn/random.ts';

/** What is done once; gives how many units of work that was, null when there is no more to do. */
export type Work = () => Promise<number | null>;

/** How much work a closed loop did. */
export interface Throughput {
  /** Units a second, over the whole time. */
  readonly perSecond: number;
  /** Of the slowest and the fastest fifth of the time. */
  readonly range: readonly [number, number];
  readonly units: number;
}

/** Milliseconds from when something was to be asked until its answer was read. */
export interface Latency {
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  /** p99 of the best and of the worst fifth of the time. */
  readonly range: readonly [number, number];
  readonly asked: number;
  /** Asked a second. */
  readonly perSecond: number;
}

const PARTS = 5;

const rangeOf = (values: readonly number[]): readonly [number, number] => [
  Math.min(...values),
  Math.max(...values),
];

/** The value that so many in a hundred do not exceed. */
export const percentile = (values: readonly number[], hundredth: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const place = Math.ceil((hundredth / 100) * sorted.length) - 1;
  return sorted[Math.max(0, place)] ?? Number.NaN;
};

/** As many clients as told, each of which asks anew as soon as it is answered. */
export const closedLoop = async (
  work: Work,
  { clients, seconds }: { readonly clients: number; readonly seconds: number },
): Promise<Throughput> => {
  const began = performance.now();
  const ends = began + seconds * 1000;
  const done: (readonly [at: number, units: number])[] = [];
  const client = async (): Promise<void> => {
    while (performance.now() < ends) {
      const units = await work();
      if (units === null) return;
      done.push([performance.now(), units]);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const last = Math.max(...done.map(([at]) => at));
  const parts = Array.from({ length: PARTS }, () => 0);
  const long = (last - began) / PARTS;
  for (const [at, units] of done) {
    const part = Math.min(PARTS - 1, Math.floor((at - began) / long));
    parts[part] = (parts[part] ?? 0) + units;
  }
  const units = done.reduce((sum, [, one]) => sum + one, 0);
  return {
    perSecond: units / ((last - began) / 1000),
    range: rangeOf(parts.map((one) => one / (long / 1000))),
    units,
  };
};

/**
 * Asks at moments that a clock told beforehand, at random gaps and whether or not earlier ones are answered. Whatever
 * waits counts from the moment at which it was to be asked.
 *
 * @throws Error when there is no more to do, which would look fast.
 */
export const openLoop = async (
  work: Work,
  {
    perSecond,
    seconds,
    seed,
  }: { readonly perSecond: number; readonly seconds: number; readonly seed: number },
): Promise<Latency> => {
  const random = randomOf(seed);
  const moments: number[] = [];
  for (let at = 0; ; ) {
    at -= (Math.log(1 - random()) / perSecond) * 1000;
    if (at >= seconds * 1000) break;
    moments.push(at);
  }
  const latencies: number[] = new Array(moments.length).fill(Number.NaN);
  const running: Promise<void>[] = [];
  const began = performance.now();
  const ask = async (place: number, at: number): Promise<void> => {
    if ((await work()) === null) throw new Error('there is no more work to be asked for');
    latencies[place] = performance.now() - began - at;
  };
  for (let next = 0; next < moments.length; ) {
    const now = performance.now() - began;
    for (; next < moments.length && (moments[next] ?? 0) <= now; next += 1) {
      running.push(ask(next, moments[next] ?? 0));
    }
    await pause(1);
  }
  await Promise.all(running);
  const parts = Array.from({ length: PARTS }, (_, part) =>
    latencies.filter(
      (_one, place) => Math.floor(((moments[place] ?? 0) / (seconds * 1000)) * PARTS) === part,
    ),
  );
  return {
    p50: percentile(latencies, 50),
    p99: percentile(latencies, 99),
    longest: percentile(latencies, 100),
    range: rangeOf(parts.map((own) => percentile(own, 99))),
    asked: latencies.length,
    perSecond: latencies.length / seconds,
  };
};
