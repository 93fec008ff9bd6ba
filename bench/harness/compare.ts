import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Figure } from './figure.ts';

/** How to compare. */
export interface Comparison {
  readonly what: string;
  /** Operations in one workload, for the figure per second; 0 gives milliseconds per workload. */
  readonly operations: number;
  /** The answer every contender must give, compared by its JSON. */
  readonly expected: unknown;
}

/** What one run of a contender says of itself; times in milliseconds. */
interface Run {
  readonly name: string;
  readonly version: string;
  /** From nothing to ready, the loading of its modules included. */
  readonly built: number;
  /** From nothing to the first answer. */
  readonly firstAnswer: number;
  /** One workload, warm. */
  readonly milliseconds: number;
  /** The same of the processor, all threads. */
  readonly processor: number;
}

/** The runs of one contender; times in milliseconds, one per run. */
export interface Timing {
  readonly name: string;
  readonly version: string;
  /** From nothing to ready, the loading of its modules included. */
  readonly built: readonly number[];
  /** From nothing to the first answer. */
  readonly firstAnswer: readonly number[];
  /** One workload, warm. */
  readonly milliseconds: readonly number[];
  /** The same of the processor, all threads. */
  readonly processor: readonly number[];
}

/** Timed runs of each contender. */
const RUNS = 5;
const child = join(import.meta.dirname, 'time-contender.ts');

/** The middle of a list of numbers; the mean of the two middle ones when their count is even. */
export const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
};

/** A figure from the milliseconds of the runs. */
export const figureOf = (
  { name, version }: Pick<Timing, 'name' | 'version'>,
  what: string,
  milliseconds: readonly number[],
  operations: number,
): Figure => {
  const inUnit = (ms: number): number => (operations === 0 ? ms : (operations * 1000) / ms);
  const values = milliseconds.map(inUnit);
  return {
    contender: name,
    version,
    what,
    value: inUnit(medianOf(milliseconds)),
    unit: operations === 0 ? 'ms' : '/s',
    ...(values.length > 1 && { range: [Math.min(...values), Math.max(...values)] as const }),
  };
};

const runOnce = (module: string, index: number, expected: string): Run => {
  const words = [child, module, String(index), expected];
  const output = execFileSync(process.execPath, words, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '');
};

/**
 * Times each of `count` contenders of a row, every run in a process of its own, so that none is slowed
 * by what the compiler learned from another; and in turn, so that a slow minute of the machine hits
 * all alike. Each must first give the expected answer.
 *
 * @param module URL of the row, which exports `contenders`
 * @throws Error when an answer differs: a wrong answer has no speed.
 */
export const timeEach = (module: string, count: number, expected: unknown): readonly Timing[] => {
  const wanted = JSON.stringify(expected);
  const rounds = Array.from({ length: RUNS }, () =>
    Array.from({ length: count }, (_, index) => runOnce(module, index, wanted)),
  );
  return Array.from({ length: count }, (_, index) => {
    const runs = rounds.flatMap((round) => round[index] ?? []);
    return {
      name: runs[0]?.name ?? '',
      version: runs[0]?.version ?? '',
      built: runs.map((run) => run.built),
      firstAnswer: runs.map((run) => run.firstAnswer),
      milliseconds: runs.map((run) => run.milliseconds),
      processor: runs.map((run) => run.processor),
    };
  });
};

/** The figures of `timeEach`, by the clock and then by the processor, which does not wait for its neighbours. */
export const compareBoth = (
  module: string,
  count: number,
  { what, operations, expected }: Comparison,
): readonly Figure[] => {
  const timings = timeEach(module, count, expected);
  return [
    ...timings.map((timing) => figureOf(timing, what, timing.milliseconds, operations)),
    ...timings.map((timing) =>
      figureOf(timing, `${what}, of the processor`, timing.processor, operations),
    ),
  ];
};

/** The figures of `timeEach`, one per contender. */
export const compare = (module: string, count: number, comparison: Comparison): readonly Figure[] =>
  timeEach(module, count, comparison.expected).map((timing) =>
    figureOf(timing, comparison.what, timing.milliseconds, comparison.operations),
  );
