import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** A process, with the words that started it. */
interface Running {
  readonly pid: number;
  readonly parent: number;
  readonly words: readonly string[];
}

const processOf = (pid: number): Running | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [, parent = '0'] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return { pid, parent: Number(parent), words };
  } catch {
    // gone meanwhile
    return null;
  }
};

const all = (): readonly Running[] =>
  readdirSync('/proc').flatMap((name) =>
    /^\d+$/.test(name) ? (processOf(Number(name)) ?? []) : [],
  );

/** The executors of a Spark, which a process of Java started. */
export const executorsOf = (java: number): readonly number[] =>
  all()
    .filter(
      ({ parent, words }) => parent === java && words.some((word) => /ExecutorBackend$/.test(word)),
    )
    .map(({ pid }) => pid);

/** The processes that do a stage of a work. */
export const tasksOf = (work: string, stage: string): readonly number[] =>
  all()
    .filter(({ words }) => words.includes('task') && words.includes(work) && words.includes(stage))
    .map(({ pid }) => pid);

/** The process that started the one that started this one. */
export const grandparent = (): number => processOf(process.ppid)?.parent ?? 0;

const LOOK_MS = 20; // not-law: milliseconds

/**
 * What is found, once it is.
 *
 * @param over what it is found during: what was not found by its end never is.
 */
export const soon = async <Found>(
  find: () => Found | null | undefined,
  over?: Promise<unknown>,
): Promise<Found> => {
  let isOver = false;
  const end = (): void => {
    isOver = true;
  };
  over?.then(end, end);
  for (;;) {
    const last = isOver;
    const found = find();
    if (found !== null && found !== undefined) return found;
    if (last) throw new Error('over before it was found');
    await setTimeout(LOOK_MS, undefined, { ref: false });
  }
};
