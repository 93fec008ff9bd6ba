/**
 * Leads a screening on Spark as `mileproof lead` does. Of stages of a kind Spark does the first few, and this process
 * the others, which takes less time. `driver.py` starts it with a folder, in which it leaves `report.json`, and a word.
 *
 * With the word `narrow` vehicles of interest alone are left to patterns and links, and Spark does whatever it is asked
 * by itself. With another word patterns and links are done here. With `kill` it takes from Spark what it runs on
 * meanwhile. Reading: a task's process killed, an executor killed. Shuffle: an executor killed. Law: an executor
 * killed.
 */
import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PATTERNS } from '../../src/nation/patterns/patterns.ts';
import { EngineLines } from '../../src/nation/run/engine-lines.ts';
import {
  type Engine,
  EngineFailed,
  type TaskDone,
  type Work,
} from '../../src/nation/run/engine-stages.ts';
import { screenNation } from '../../src/nation/screen-nation.ts';
import { ROOT } from '../cli/run-cli.ts';
import { engineOrder } from './engine-order.ts';
import { executorsOf, grandparent, soon, tasksOf } from './spark-processes.ts';
import { stageHere } from './spawning-engine.ts';

const [scratch = '', word] = process.argv.slice(2);
const java = grandparent();
const killed: string[] = [];

const killExecutor = (when: string): void => {
  const [executor] = executorsOf(java);
  if (executor === undefined) return;
  process.kill(executor, 'SIGKILL');
  killed.push(when);
};

const begun = (work: Work, stage: string): Promise<string> =>
  soon(() => globSync(`${stage}.try-*`, { cwd: work.folder })[0]);

/** Takes away what is told for the first of some stages, while they are done. */
const trouble = async (work: Work, [first = '']: readonly string[]): Promise<void> => {
  if (first === 'feed-0') {
    const pid = await soon(() => tasksOf(work.folder, 'feed-3')[0]);
    process.kill(pid, 'SIGKILL');
    killed.push('feed-3');
    await begun(work, 'feed-8');
    killExecutor('executor in feed-8');
  }
  if (first === 'part-0') {
    await begun(work, 'part-0');
    killExecutor('executor in part-0');
  }
};

const spark = new EngineLines(process.stdin, process.stdout, [
  process.execPath,
  join(ROOT, 'bin', 'mileproof.js'),
]);

/** How many stages of a kind Spark does: as many as have trouble, or one an executor. */
const FEW = word === 'narrow' ? 2 : 9;

const kindOf = (stage: string): string => stage.replace(/-.*/, '');

/** How many stages of each kind Spark was asked for. */
const asked = new Map<string, number>();

const isOfSpark = (stage: string): boolean => {
  const before = asked.get(kindOf(stage)) ?? 0;
  asked.set(kindOf(stage), before + 1);
  return before < FEW;
};

const here = async (work: Work, stage: string): Promise<TaskDone> => {
  const outcome = await stageHere(work, stage);
  if (outcome.kind !== 'done') throw new EngineFailed(`${stage}: ${outcome.kind}`);
  return outcome.done;
};

/** Spark, with trouble. */
const troubled = (until?: RegExp): Engine => ({
  tasks: async (work, stages, ended) => {
    if (until?.test(stages[0] ?? '') === true) throw new EngineFailed('cut off');
    const troubles = word === 'kill' ? trouble(work, stages) : null;
    const { true: there = [], false: others = [] } = Object.groupBy(stages, (stage) =>
      isOfSpark(stage) ? 'true' : 'false',
    );
    if (there.length > 0) await spark.tasks(work, there, ended);
    await troubles;
    for (const stage of others) await ended(await here(work, stage));
  },
  exchange: (query, from, to) => spark.exchange(query, from, to),
});

const screened = (engine?: Engine, until?: string) => {
  const narrowRows = word === 'narrow' ? 0 : undefined;
  const order = engineOrder(scratch, 'sparked', { partRows: 80, engine, until, narrowRows });
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
  await soon(() => globSync('**/shuffle_*.data', { cwd: join(scratch, 'spark', 'local') })[0]);
  killExecutor('executor in shuffle');
  await rows;
};

if (word !== 'narrow') {
  await screened(troubled(/^licences$/));
  await screened(undefined, PATTERNS.at(-1)?.name);
  await shuffled();
}
const outcome = await screened(troubled());
writeFileSync(join(scratch, 'report.json'), JSON.stringify({ kind: outcome?.kind, killed }));
process.stdin.destroy();
