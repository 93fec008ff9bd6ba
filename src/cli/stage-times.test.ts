import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StageTimes } from './stage-times.ts';

test('a stage takes from its first mention to the first of the next, short ones are left out', () => {
  let now = 5000;
  const times = new StageTimes(() => now);
  times.at('reading');
  now += 1200;
  times.at('reading');
  now += 1000;
  times.at('joining');
  now += 300;
  times.at('answering');
  now += 61_000;
  times.at(null);
  now += 9000;
  assert.equal(times.words('en'), 'reading 2 s, reading the law 61 s');
  assert.equal(times.words('zh'), '读取2秒，逐车审查61秒');
});
