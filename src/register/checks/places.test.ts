import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { Places } from './places.ts';

const NEVER = new AbortController().signal;

/** Asks for turns and writes down who got one, in order. */
const line = (places: Places) => {
  const came: string[] = [];
  const ends = new Map<string, () => void>();
  const ask = (name: string, as = name, signal = NEVER): Promise<string> =>
    places.take(name, signal).then(
      (end) => {
        if (end === null) return 'full';
        came.push(as);
        ends.set(as, end);
        return 'came';
      },
      () => 'gone',
    );
  const end = async (as: string): Promise<void> => {
    ends.get(as)?.();
    await setImmediate();
  };
  return { came, ask, end };
};

test('who is at work already waits, and others go before', async () => {
  const { came, ask, end } = line(new Places({ running: 2, waiting: 9, each: 9 }));
  for (const as of ['a1', 'a2', 'a3', 'b1', 'c1']) ask(as.charAt(0), as);
  await setImmediate();
  assert.deepEqual(came, ['a1', 'b1']);
  await end('b1');
  assert.deepEqual(came, ['a1', 'b1', 'c1']);
  await end('c1');
  assert.deepEqual(came, ['a1', 'b1', 'c1']);
  await end('a1');
  // ended twice is ended once
  await end('a1');
  assert.deepEqual(came, ['a1', 'b1', 'c1', 'a2']);
});

test('where no place to wait is left it is told at once, of one name before all', async () => {
  const { ask } = line(new Places({ running: 1, waiting: 3, each: 2 }));
  ask('a');
  await setImmediate();
  const [second, third] = [ask('a', 'a2'), ask('a', 'a3')];
  assert.equal(await ask('a', 'a4'), 'full');
  ask('b');
  assert.equal(await ask('c'), 'full');
  assert.notEqual(second, third);
});

test('who leaves the line gives the place to wait back', async () => {
  const { came, ask, end } = line(new Places({ running: 1, waiting: 1, each: 1 }));
  ask('a');
  await setImmediate();
  const leaving = new AbortController();
  const gone = ask('b', 'b', leaving.signal);
  leaving.abort();
  assert.equal(await gone, 'gone');
  ask('c');
  await end('a');
  assert.deepEqual(came, ['a', 'c']);
});
