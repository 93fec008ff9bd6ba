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
  /** Timed runs of each, five when absent. */
  readonly runs?: number;
}

/** What a contender's process says of itself; times in milliseconds. */
export interface Timing {
  readonly name: string;
  readonly version: string;
  /** From nothing to ready, the loading of its modules included. */
  readonly built: number;
  /** From nothing to the first answer. */
  readonly firstAnswer: number;
  /** One workload, per timed run. */
  readonly milliseconds: readonly number[];
  /** Bytes resident at the end. */
  readonly memory: number;
}

const RUNS = 5;
const child = join(import.meta.dirname, 'time-contender.ts');

/** The middle of a list of numbers; the mean of the two middle ones when their count is even. */
const median = (values: readonly number[]): number => {
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
    value: inUnit(median(milliseconds)),
    unit: operations === 0 ? 'ms' : '/s',
    ...(values.length > 1 && { range: [Math.min(...values), Math.max(...values)] as const }),
  };
};

/**
 * Times each of `count` contenders of a row in a process of its own, so that none is slowed by what
 * the compiler learned from another. Each must first give the expected answer.
 *
 * @param module URL of the row, which exports `contenders`
 * @throws Error when an answer differs: a wrong answer has no speed.
 */
export const timeEach = (
  module: string,
  count: number,
  { expected, runs = RUNS }: Pick<Comparison, 'expected' | 'runs'>,
): readonly Timing[] =>
  Array.from({ length: count }, (_, index) => {
    const words = [child, module, String(index), String(runs), JSON.stringify(expected)];
    const output = execFileSync(process.execPath, words, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return JSON.parse(output.trim().split('\n').at(-1) ?? '');
  });

/** The figures of `timeEach`, one per contender. */
export const compare = (module: string, count: number, comparison: Comparison): readonly Figure[] =>
  timeEach(module, count, comparison).map((timing) =>
    figureOf(timing, comparison.what, timing.milliseconds, comparison.operations),
  );
