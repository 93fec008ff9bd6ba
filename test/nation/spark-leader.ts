/**
 * Leads a screening on Spark as `mileproof lead` does. Of stages of a kind Spark does the first few, and this process
 * the others, which takes less time. `driver.py` starts it with a folder, in which it leaves `report.json`, and a word.
 *
 * Patterns and links are done here. With `kill` it takes from Spark what it runs on meanwhile. Reading: a task's
 * process killed, an executor killed. Shuffle: an executor killed. Law: an executor killed.
 */
import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PATTERNS } from '../../src/nation/patterns/patterns.ts';
import { EngineLines } from '../../src/nation/run/engine-lines.ts';
import { type Engine, EngineFailed, type Work } from '../../src/nation/run/engine-stages.ts';
import { screenNation } from '../../src/nation/screen-nation.ts';
import { ROOT } from '../cli/run-cli.ts';
import { engineOrder } from './engine-order.ts';
import { FirstOfKind } from './first-of-kind.ts';
import { PART_ROWS } from './screened-once.ts';
import { executorsOf, grandparent, soon, tasksOf } from './spark-processes.ts';

const [scratch = '', word] = process.argv.slice(2);
const java = grandparent();
const killed: string[] = [];

const killExecutor = (when: string): void => {
  const [executor] = executorsOf(java);
  if (executor === undefined) return;
  process.kill(executor, 'SIGKILL');
  killed.push(when);
};

const begun = (work: Work, stage: string, over: Promise<unknown>): Promise<string> =>
  soon(() => globSync(`${stage}.try-*`, { cwd: work.folder })[0], over);

/** Takes away what is told for the first of some stages, while they are done. */
const trouble = async (
  work: Work,
  [first = '']: readonly string[],
  over: Promise<unknown>,
): Promise<void> => {
  if (first === 'feed-0') {
    const pid = await soon(() => tasksOf(work.folder, 'feed-3')[0], over);
    process.kill(pid, 'SIGKILL');
    killed.push('feed-3');
    await begun(work, 'feed-8', over);
    killExecutor('executor in feed-8');
  }
  if (first === 'part-0') {
    await begun(work, 'part-0', over);
    killExecutor('executor in part-0');
  }
};

const spark = new EngineLines(process.stdin, process.stdout, [
  process.execPath,
  join(ROOT, 'bin', 'mileproof.js'),
]);

/** Spark does as many feeds as have trouble, and of other kinds a stage for each executor. */
const few = new FirstOfKind(spark, 2, { feed: 9 });

/** Spark, with trouble. */
const troubled = (until?: RegExp): Engine => ({
  tasks: async (work, stages, ended) => {
    if (until?.test(stages[0] ?? '') === true) throw new EngineFailed('cut off');
    const done = few.tasks(work, stages, ended);
    await Promise.all([done, word === 'kill' ? trouble(work, stages, done) : null]);
  },
  exchange: (query, from, to) => spark.exchange(query, from, to),
});

const screened = (engine?: Engine, until?: string) => {
  const order = engineOrder(scratch, 'sparked', { partRows: PART_ROWS, engine, until });
  return screenNation(order).catch((error: Error) => {
    if (error.message === 'cut off') return null;
    throw error;
  });
};

/** Brings rows together, an executor killed that holds some. */
const shuffled = async (): Promise<void> => {
  if (word !== 'kill') return;
  const rows = spark.exchange(
    `SELECT key, count(*) AS rows
     FROM told
     GROUP BY key
     HAVING min(vin) <> max(vin)`,
    { told: [join(scratch, 'told.parquet'), join(scratch, 'told [more].parquet')] },
    join(scratch, 'hot'),
  );
  const local = join(scratch, 'spark', 'local');
  await soon(() => globSync('**/shuffle_*.data', { cwd: local })[0], rows);
  killExecutor('executor in shuffle');
  await rows;
};

await screened(troubled(/^licences$/));
await screened(undefined, PATTERNS.at(-1)?.name);
await shuffled();
const outcome = await screened(troubled());
writeFileSync(join(scratch, 'report.json'), JSON.stringify({ kind: outcome?.kind, killed }));
process.stdin.destroy();
