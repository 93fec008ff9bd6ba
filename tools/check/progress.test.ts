import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf, Progress, secondsLeft } from './progress.ts';

const STATE = { done: 3, all: 412, failed: 0, running: ['a.test.ts', 'b.test.ts'], left: 200 };

test('a line tells files done of all, the estimate and what runs', () => {
  assert.equal(lineOf(STATE), '3 of 412 files · about 4 min left · now a.test.ts, b.test.ts');
  assert.equal(
    lineOf({ ...STATE, failed: 2, running: [], left: 41 }),
    '3 of 412 files · 2 failed · about 50 s left',
  );
});

test('what is left is told by the recorded pace at first, and by that of this run later', () => {
  // 600 seconds one by one are 300 on two processors, before anything is done
  assert.equal(secondsLeft({ done: 0, open: 600 }, 0, 2), 300);
  // as fast as recorded: 60 done in 30
  assert.equal(secondsLeft({ done: 60, open: 540 }, 30, 2), 270);
  // half as fast, seen over 540 of them, which took 540: 60 would take 60, and the 60 recorded weigh a tenth
  assert.equal(secondsLeft({ done: 540, open: 60 }, 540, 2), 57);
  assert.equal(secondsLeft({ done: 600, open: 0 }, 300, 2), 0);
});

/** What is written, with time that the test moves on. */
const written = (isTTY: boolean) => {
  const parts: string[] = [];
  const clock = { now: 0 };
  const out = { isTTY, columns: 10, write: (text: string) => parts.push(text) };
  return { parts, clock, progress: new Progress(out, () => clock.now) };
};

test('on a terminal one line is written over, cut to its width, and what stays stands above it', () => {
  const { parts, progress } = written(true);
  progress.show('0123456789');
  progress.show('short');
  progress.keep('FAIL  a');
  progress.keep('1 passed, 1 failed');
  const clear = '\r\u001b[2K';
  assert.deepEqual(parts, [
    `${clear}012345678`,
    `${clear}short`,
    clear,
    'FAIL  a\n',
    '1 passed, 1 failed\n',
  ]);
});

test('without a terminal a line is told every twenty seconds at most, and no control character', () => {
  const { parts, clock, progress } = written(false);
  for (clock.now = 0; clock.now <= 60_000; clock.now += 1000) progress.show(`at ${clock.now}`);
  progress.keep('FAIL  a');
  assert.deepEqual(parts, ['at 20000\n', 'at 40000\n', 'at 60000\n', 'FAIL  a\n']);
});
