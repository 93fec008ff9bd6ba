import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UnknownKeys } from './unknown-keys.ts';

test('of the keys that were known the one seen longest ago is forgotten beyond ten thousand', async () => {
  const rates = { oneKey: { perSecond: 1, burst: 1 }, anyKey: { perSecond: 1, burst: 1 } };
  const keys = new UnknownKeys(rates, () => 0);
  const known = async () => 'somebody';
  for (let key = 0; key < 10_000; key += 1) await keys.look('place', `key ${key}`, known);
  await keys.look('place', 'key 0', known);
  await keys.look('place', 'key 10000', known);
  assert.deepEqual(await keys.look('place', 'none', async () => 'unknown'), { found: 'unknown' });
  // from here on what was never known waits at this address
  assert.deepEqual(await keys.look('place', 'key 0', known), { found: 'somebody' });
  assert.deepEqual(await keys.look('place', 'key 2', known), { found: 'somebody' });
  assert.deepEqual(await keys.look('place', 'key 10000', known), { found: 'somebody' });
  assert.deepEqual(await keys.look('place', 'key 1', known), { wait: 1 });
  assert.deepEqual(await keys.look('elsewhere', 'key 1', known), { found: 'somebody' });
});
