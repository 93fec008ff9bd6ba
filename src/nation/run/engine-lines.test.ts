import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { describe, test } from 'node:test';
import { EngineLines } from './engine-lines.ts';
import { EngineFailed, type TaskDone } from './engine-stages.ts';

const WORK = { folder: '/shared/.out.work', fingerprint: 'f' };

const done = (stage: string): TaskDone => ({ stage, folder: `${stage}.try-0-x`, result: [1] });

/** An engine whose driver has these answers, and what it was asked. */
const driven = (...answers: readonly unknown[]) => {
  const [from, to] = [new PassThrough(), new PassThrough()];
  for (const answer of answers) from.write(`${JSON.stringify(answer)}\n`);
  from.end();
  const engine = new EngineLines(from, to, ['node', 'mileproof.js']);
  return {
    engine,
    asked: () =>
      String(to.read())
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
  };
};

describe('an engine that is asked by lines', () => {
  test('hands back each stage as it is done, whichever is first', async () => {
    const { engine, asked } = driven(
      { ended: done('feed-1') },
      { ended: done('feed-0') },
      { done: true },
    );
    const ended: TaskDone[] = [];
    await engine.tasks(WORK, ['feed-0', 'feed-1'], async (one) => void ended.push(one));
    assert.deepEqual(ended, [done('feed-1'), done('feed-0')]);
    const command = ['node', 'mileproof.js', 'task', WORK.folder, '--fingerprint', 'f'];
    assert.deepEqual(asked(), [{ command, tasks: ['feed-0', 'feed-1'] }]);
  });

  test('is asked for rows brought together', async () => {
    const { engine, asked } = driven({ done: true });
    const request = { sql: 'SELECT 1', from: { told: ['/shared/a.parquet'] }, to: '/shared/hot' };
    await engine.exchange(request.sql, request.from, request.to);
    assert.deepEqual(asked(), [request]);
  });

  test('that fails, or whose driver is gone, says so', async () => {
    const failed = driven({ failed: 'feed-0: exit status 71' }).engine;
    const none = async (): Promise<void> => {};
    await assert.rejects(failed.tasks(WORK, ['feed-0'], none), {
      message: 'feed-0: exit status 71',
    });
    await assert.rejects(driven().engine.tasks(WORK, ['feed-0'], none), EngineFailed);
  });
});
