import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { documentAnswer } from './document-answer.ts';
import { documentsTogether, type TakenAlong } from './documents-together.ts';

const document = (name: string, proof: string | null = null): TakenAlong => ({
  ...{ name, proof, bytes: Buffer.from(`{"of":"${name}"}`), pdf: Buffer.from(`%PDF ${name}`) },
});

test('a ZIP is sent while its documents are set, and is whole at its end', async () => {
  const set: string[] = [];
  async function* oneByOne() {
    for (const one of [document('A', 'proof'), document('B')]) {
      set.push(one.name);
      yield one;
    }
  }
  const served = await documentsTogether(oneByOne(), { as: 'zip', name: 'SQ', part: 2 });
  assert.equal(served.saveAs, 'SQ-2.zip');
  const asked = new Request('http://localhost/');
  const answer = documentAnswer(asked, { access: 'public', type: 'application/zip' }, served);
  const reading = (answer.body ?? assert.fail('nothing is sent')).getReader();
  const pieces: Uint8Array[] = [];
  // the first is there before the second is set
  const first = await reading.read();
  assert.ok(first.done !== true && Buffer.from(first.value).includes('%PDF A'));
  assert.deepEqual(set, ['A']);
  pieces.push(first.value);
  for (let next = await reading.read(); next.done !== true; next = await reading.read())
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
