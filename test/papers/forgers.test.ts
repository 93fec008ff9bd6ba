import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { FORGERS } from '../../bench/papers/forgers/all.ts';
import type { Victim } from '../../bench/papers/forgers/forger.ts';
import { hasSm2 } from '../../bench/papers/maker/sm2-office.ts';
import { openReaders, type Readers } from '../../bench/papers/measure/reading.ts';
import { makeVictim, openWorkshop } from '../../bench/papers/victims.ts';
import { randomOf } from '../../src/simulate/drawn/random.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/*
 * Programs of others forge an invoice, and what they forged is told; what they saved honestly is not. The bench
 * (`npm run forgeries`) does it with more programs and many papers.
 */

/** Of each program what it forges, and what it saves honestly. */
const TRIED: readonly (readonly [program: string, forgery: string, innocent: string | null])[] = [
  ['qpdf', 'white box and another value laid over', 'made ready for the web, streams of objects'],
  ['mutool', 'white box and another value, appended', 'cleaned and saved again'],
  ['zip', 'value on the page', 'packed again'],
  ['ImageMagick', 'code replaced, its CRC as it was', 'compressed again'],
  ['openssl', 'page edited, sealed anew under an authority of the same name', null],
];

const NO_SM2 = hasSm2() ? false : 'this machine has no openssl with SM2';
const folder = temporaryFolder('forgers');
let readers: Readers;
let victim: Victim;

before(async () => {
  if (NO_SM2 !== false) return;
  const workshop = openWorkshop(folder);
  readers = openReaders(workshop.root);
  const options = { kind: 'saleInvoice', name: 'total', model: 'flat-bed', layout: 0 } as const;
  victim = await makeVictim(workshop, randomOf(3), options, folder, 'invoice');
});
after(() => readers?.close());

let made = 0;
const toldOf = async (program: string, name: string): Promise<readonly string[]> => {
  const forgery = FORGERS.find((one) => one.name === program)?.forgeries.find(
    (one) => one.name === name,
  );
  assert.ok(forgery, `${program} does not forge: ${name}`);
  made += 1;
  const place = join(folder, `made-${made}`);
  mkdirSync(place);
  const [file] = await forgery.make([victim], place);
  assert.ok(file, `${program} made nothing: ${name}`);
  const { problem, told } = await readers.read(file);
  assert.equal(problem, null);
  return told;
};

test('the invoice itself is told of nothing, as PDF and as a scan', { skip: NO_SM2 }, async () => {
  for (const file of [victim.pdf, victim.picture]) {
    const { problem, told, code } = await readers.read(file);
    assert.equal(problem, null);
    assert.deepEqual(told, []);
    assert.ok(code, 'its code is read');
  }
});

for (const [program, forgery, innocent] of TRIED) {
  const missing = FORGERS.find(({ name }) => name === program)?.version() === null;
  const why = NO_SM2 || (missing && `this machine has no ${program}`);
  test(`what ${program} forged is told: ${forgery}`, { skip: why }, async () => {
    assert.notDeepEqual(await toldOf(program, forgery), []);
  });
  if (innocent !== null)
    test(`what ${program} saved is not: ${innocent}`, { skip: why }, async () => {
      assert.deepEqual(await toldOf(program, innocent), []);
    });
}
