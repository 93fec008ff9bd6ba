import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { documentsTogether, type TakenAlong } from './documents-together.ts';

const document = (name: string, proof: string | null = null): TakenAlong => ({
  ...{ name, proof, bytes: Buffer.from(`{"of":"${name}"}`), pdf: Buffer.from(`%PDF ${name}`) },
});

test('a ZIP is sent while its documents are set, and is whole at its end', async () => {
  const { promise: isSet, resolve } = Promise.withResolvers<void>();
  async function* slowly() {
    yield document('A', 'proof');
    await isSet;
    yield document('B');
  }
  const served = await documentsTogether(slowly(), { as: 'zip', name: 'SQ', part: 2 });
  assert.equal(served.saveAs, 'SQ-2.zip');
  assert.ok(!(served.bytes instanceof Uint8Array));
  const pieces: Uint8Array[] = [];
  const reading = served.bytes[Symbol.asyncIterator]();
  // the first is there before the second is set
  const first = await reading.next();
  assert.ok(first.done !== true && Buffer.from(first.value).includes('%PDF A'));
  pieces.push(first.value);
  resolve();
  for (let next = await reading.next(); next.done !== true; next = await reading.next())
    pieces.push(next.value);
  const files = unzipSync(new Uint8Array(Buffer.concat(pieces)));
  assert.deepEqual(
    Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]),
    [
      ['A.pdf', '%PDF A'],
      ['A.json', '{"of":"A"}'],
      ['A.tlog-proof', 'proof'],
      ['B.pdf', '%PDF B'],
      ['B.json', '{"of":"B"}'],
    ],
  );
});
