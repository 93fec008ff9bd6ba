import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Database } from '../database.ts';
import { StageMissing, TaskEnded, TaskStages } from './task-stages.ts';

const work = mkdtempSync(join(tmpdir(), 'mileproof-task-'));
after(() => rmSync(work, { recursive: true, force: true }));

/** No stage of this test asks the database. */
const none = null as unknown as Database;

/** Writes down a stage as done, in a folder of its name. */
const keep = (stage: string, result: unknown): void => {
  mkdirSync(join(work, stage));
  writeFileSync(join(work, stage, 'result.json'), JSON.stringify({ folder: stage, result }));
};

keep('feed-0', 'rows');

const FEEDS = ['feed-0', 'feed-1', 'feed-2', 'feed-3'];

/** What becomes of four stages, by name, and which of them are done in this process. */
const done = async (stages: TaskStages) => {
  const here: string[] = [];
  const ended = await stages
    .each(
      none,
      FEEDS,
      (one) => one,
      async (_, one, folder) => {
        assert.ok(existsSync(folder));
        here.push(one);
        return `rows of ${one}`;
      },
    )
    .catch((error: unknown) => error);
  return { here, ended };
};

test('a task does its own stages, each into a folder of an attempt, and ends after the last of them', async () => {
  const { here, ended } = await done(new TaskStages(work, ['feed-3', 'feed-1'], '2'));
  assert.deepEqual(here, ['feed-1', 'feed-3']);
  assert.ok(ended instanceof TaskEnded);
  assert.deepEqual(
    ended.done.map(({ stage, folder, result }) => [stage, folder.slice(0, 13), result]),
    [
      ['feed-1', 'feed-1.try-2-', 'rows of feed-1'],
      ['feed-3', 'feed-3.try-2-', 'rows of feed-3'],
    ],
  );
  for (const { folder } of ended.done) assert.ok(existsSync(join(work, folder)));
  // what counts is said elsewhere
  assert.ok(!existsSync(join(work, 'feed-1')));
});

test('a task of one stage takes the results of those that are done, and refuses to go on without one', async () => {
  const stages = new TaskStages(work, ['links'], '1');
  assert.equal(await stages.run('feed-0', () => assert.fail('it is done')), 'rows');
  const { here, ended } = await done(stages);
  assert.deepEqual(here, []);
  assert.ok(ended instanceof StageMissing);
  assert.equal(ended.stage, 'feed-1');
  await assert.rejects(
    stages.run('links', () => Promise.resolve(7)),
    (error) => error instanceof TaskEnded && error.done[0]?.result === 7,
  );
});
