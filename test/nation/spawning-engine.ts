import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { programVersion } from '../../src/cli/program-version.ts';
import { PAGE_NAMES } from '../../src/intake/page-names.ts';
import { Database, sqlText } from '../../src/nation/database.ts';
import { INTERNAL_PARQUET, parquetRows } from '../../src/nation/parquet-sql.ts';
import {
  type Engine,
  EngineFailed,
  type TaskDone,
  type Work,
} from '../../src/nation/run/engine-stages.ts';
import type { TaskOutcome } from '../../src/nation/run/work-order.ts';
import { doStages } from '../../src/nation/screen-nation.ts';
import { nationPagePieces } from '../../src/report/nation/nation-page.ts';
import { ROOT } from '../cli/run-cli.ts';

const WATCHED = pathToFileURL(join(import.meta.dirname, 'killed-at.ts')).href;

/** Milliseconds after a task made its folder, when it is killed in the middle of its work. */
const INTO_THE_WORK = '5';

/** Attempts at a stage before its engine gives up, as many as engines make. */
const MOST_ATTEMPTS = 4;

/** How a `SpawningEngine` goes about its tasks, each told by the name of its stage. */
interface Behaviour {
  /** Those done in processes of their own; the others are in this one at once, which takes less time. */
  readonly apart: (stage: string) => boolean;
  /** Those whose first attempt is killed in the middle of its work. */
  readonly killed?: readonly string[];
  /** Those that are attempted twice at once. */
  readonly twice?: readonly string[];
  /** The stage at whose end the engine is gone. */
  readonly goneAfter?: string;
  /** Called before a stage is begun. */
  readonly before?: (stage: string) => Promise<void>;
}

/** Does stages in this process, as a task does. */
export const stagesHere = (
  { folder, fingerprint }: Work,
  stages: readonly string[],
  program = programVersion({ root: ROOT }),
): Promise<TaskOutcome> =>
  doStages({
    ...{ folder, fingerprint, stages, program, attempt: '1', threads: 1 },
    referenceFolder: join(ROOT, 'reference'),
    draw: (summary, language) => nationPagePieces(summary, language, PAGE_NAMES),
  });

/** The same, each of which is to be done. */
export const doneHere = async (
  work: Work,
  stages: readonly string[],
): Promise<readonly TaskDone[]> => {
  const outcome = await stagesHere(work, stages);
  if (outcome.kind === 'done') return outcome.done;
  throw new EngineFailed(`${stages.join()}: ${outcome.kind}`);
};

/** An engine on this machine that has no part in what it is asked, and is as unreliable as it is told to be. */
export class SpawningEngine implements Engine {
  readonly #behaviour: Behaviour;
  readonly #attempts: (readonly [stage: string, ended: 'done' | 'killed'])[] = [];

  constructor(behaviour: Behaviour) {
    this.#behaviour = behaviour;
  }

  async tasks(
    work: Work,
    stages: readonly string[],
    ended: (done: TaskDone) => Promise<void>,
  ): Promise<void> {
    const { apart, goneAfter = '', before } = this.#behaviour;
    const until = stages.includes(goneAfter) ? stages.indexOf(goneAfter) + 1 : stages.length;
    const asked = stages.slice(0, until);
    const own = asked.filter((stage) => !apart(stage));
    let here: readonly TaskDone[] = [];
    for (const stage of asked) {
      await before?.(stage);
      if (stage === own[0]) here = await doneHere(work, own);
      const done = here.find((one) => one.stage === stage);
      await ended(done ?? (await this.#done(work, stage)));
    }
    if (asked.at(-1) === goneAfter) throw new EngineFailed('gone');
  }

  /** How the attempts at a stage in processes of their own ended, one after the other. */
  ends(stage: string): readonly ('done' | 'killed')[] {
    return this.#attempts.filter(([of]) => of === stage).map(([, ended]) => ended);
  }

  async exchange(
    query: string,
    from: Readonly<Record<string, readonly string[]>>,
    to: string,
  ): Promise<void> {
    await mkdir(to);
    const database = await Database.open({ memory: '1GB', threads: 1, spill: to });
    try {
      for (const [view, files] of Object.entries(from)) {
        await database.run(`CREATE VIEW ${view} AS FROM ${parquetRows(...files)}`);
      }
      await database.run(
        `COPY (${query}) TO ${sqlText(join(to, 'rows.parquet'))} (${INTERNAL_PARQUET})`,
      );
    } finally {
      database.close();
    }
  }

  async #done(work: Work, stage: string): Promise<TaskDone> {
    const { killed = [], twice = [] } = this.#behaviour;
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const kill = killed.includes(stage) && attempt === 1;
      const copies = twice.includes(stage) ? 2 : 1;
      const tried = Array.from({ length: copies }, (_, copy) =>
        this.#spawned(work, stage, attempt + copy, kill),
      );
      const done = (await Promise.all(tried)).findLast((one) => one !== null);
      this.#attempts.push([stage, done === undefined ? 'killed' : 'done']);
      if (done !== undefined) return done;
    }
    throw new EngineFailed(`${stage}: too many attempts`);
  }

  /** What a task in a process of its own prints; null of one that was killed. */
  async #spawned(
    { folder, fingerprint }: Work,
    stage: string,
    attempt: number,
    kill: boolean,
  ): Promise<TaskDone | null> {
    const KILL_AT = `after mkdir ${join(folder, `${stage}.try-${attempt}`)}*`;
    const options = ['--fingerprint', fingerprint, '--attempt', String(attempt)];
    const child = spawn(
      process.execPath,
      ['--import', WATCHED, 'bin/mileproof.js', 'task', folder, stage, ...options],
      {
        cwd: ROOT,
        env: kill ? { ...process.env, KILL_AT, KILL_AFTER: INTO_THE_WORK } : process.env,
        stdio: ['pipe', 'pipe', 'pipe'],
      },
    );
    const ended = new Promise((resolve) => child.once('close', (_, signal) => resolve(signal)));
    const [out, err, signal] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    if (signal === 'SIGKILL') return null;
    if (out === '') throw new EngineFailed(`${stage}: ${err}`);
    return JSON.parse(out) as TaskDone;
  }
}
