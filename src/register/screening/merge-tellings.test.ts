import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Standing } from '../telling/tell.ts';
import { mergeTellings, rankOf, type Telling } from './merge-tellings.ts';
import { toldOtherwise, toldThings } from './tellings-of-things.ts';

const STANDINGS: readonly Standing[] = ['stated', 'seen', 'fed', 'signed'];
const NAMES = ['certificate.brand', 'certificate.owner', 'certificate.transfers'];

/** Tellings of one thing, each by a voice of its own, told one after the other. */
const tellings = fc
  .array(
    fc.record({
      standing: fc.constantFrom(...STANDINGS),
      by: fc.constantFrom('exporter', 'registry', 'office'),
      facts: fc.dictionary(fc.constantFrom(...NAMES), fc.constantFrom('a', 'b', 3)),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((rows) =>
    rows.map(
      ({ standing, by, facts }, at): Telling => ({
        ...{ standing, by, facts },
        own: standing === 'stated',
        voice: `v${at}`,
        told: at,
        place: at,
      }),
    ),
  );

test('each fact is the newest of the highest standing, and every other value is told beside it', () => {
  fc.assert(
    fc.property(tellings, (given) => {
      const { rows, differs } = mergeTellings(given);
      assert.equal(rows.length, 1);
      for (const name of NAMES) {
        const telling = given.filter(({ facts }) => facts[name] !== undefined);
        // worked out fact by fact, without the voices
        const [best, ...others] = telling.toSorted(
          (a, b) => rankOf(b.standing) - rankOf(a.standing) || b.told - a.told,
        );
        assert.equal(rows[0]?.facts[name], best?.facts[name]);
        if (best === undefined) continue;
        const told = rows[0]?.toldBy[name];
        assert.deepEqual([told?.by, told?.standing], [best.by, best.standing]);
        const value = best.facts[name];
        // the applicant may be shown what it said itself
        assert.equal(
          told?.own,
          telling.some(({ own, facts }) => own && facts[name] === value),
        );
        const differing = others.filter(({ facts }) => facts[name] !== value);
        assert.deepEqual(
          differs.filter(({ fact }) => fact === name).map(({ other }) => [other.by, other.value]),
          differing.map(({ by, facts }) => [by, facts[name]]),
        );
      }
    }),
  );
});

test('the order in which tellings are found changes nothing', () => {
  const shuffled = tellings.chain((given) =>
    fc.tuple(
      fc.constant(given),
      fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([given, other]) => {
      assert.deepEqual(mergeTellings(other), mergeTellings(given));
    }),
  );
});

const told = (
  at: number,
  standing: Standing,
  facts: Telling['facts'],
  voice: string = standing,
): Telling => ({
  ...{ by: voice, standing, own: standing === 'stated', voice, told: at, place: at, facts },
});

test('rows of one voice are things that the engine picks among; another certificate is held against', () => {
  const first = { 'certificate.number': 'C1', 'certificate.transfers': 0 };
  const second = { 'certificate.number': 'C1', 'certificate.transfers': 1 };
  const stated = {
    'certificate.number': 'C 1',
    'certificate.plate': '新A1',
    'certificate.transfers': 0,
  };
  const registry = [told(1, 'fed', first), told(2, 'fed', second)];
  const same = toldThings('certificate', [told(0, 'stated', stated), ...registry]);
  assert.deepEqual(
    same.rows.map(({ facts }) => facts),
    [first, { ...second, 'certificate.plate': '新A1' }],
  );
  // one of the registry's rows says the same
  assert.deepEqual(same.differs, []);
  const other = { ...stated, 'certificate.number': 'C2', 'certificate.transfers': 7 };
  const held = toldThings('certificate', [told(0, 'stated', other), ...registry]);
  assert.deepEqual(
    held.rows.map(({ facts }) => facts),
    [{ 'certificate.number': 'C2' }, first, second],
  );
  assert.deepEqual(
    held.differs.map(({ fact, other: said }) => [fact, said.value]),
    [
      ['certificate.number', 'C2'],
      ['certificate.transfers', 7],
    ],
  );
  // what an officer saw of another number is another certificate
  const seen = toldThings('certificate', [told(0, 'seen', other), ...registry]);
  assert.equal(seen.rows.length, 3);
  assert.deepEqual(seen.rows[0]?.facts, other);
  // letters are as many as there are
  const letters = ['L1', 'L2'].map((number, at) =>
    told(at, at === 0 ? 'stated' : 'signed', { 'letter.number': number }),
  );
  assert.equal(toldThings('letter', letters).rows.length, 2);
});

test('only what tells of the same thing disagrees: two invoices, two days and two letters do not', () => {
  const clean = {
    invoice: [
      told(0, 'stated', { 'invoice.number': '1', 'invoice.kind': 'new', 'invoice.price': 90_000 }),
      told(1, 'fed', { 'invoice.number': '2', 'invoice.kind': 'used', 'invoice.price': 70_000 }),
      told(2, 'fed', { 'invoice.number': '１', 'invoice.price': 90_000 }, 'another office'),
    ],
    reading: [
      told(0, 'stated', { 'reading.on': '2026-01-02', 'reading.km': 12 }),
      told(1, 'fed', { 'reading.on': '2026-05-03', 'reading.km': 9000 }),
    ],
    // the registry keeps one certificate and has issued another: no other party contradicts it
    certificate: [
      told(0, 'fed', { 'certificate.number': 'C1', 'certificate.plate': '新A1' }, 'registry'),
      told(1, 'fed', { 'certificate.number': 'C2', 'certificate.plate': '新A2' }, 'registry'),
      told(2, 'stated', { 'certificate.number': 'C2', 'certificate.plate': '新A2' }),
    ],
  } as const;
  for (const [account, tellings] of Object.entries(clean)) {
    const found = toldOtherwise(account as keyof typeof clean, tellings).flat();
    assert.deepEqual(found, [], account);
  }
});

test('what is told otherwise of the same thing is told beside both, and once a fact', () => {
  const price = (value: number) => ({ 'invoice.number': '1', 'invoice.price': value });
  assert.deepEqual(
    toldOtherwise('invoice', [told(0, 'stated', price(5)), told(1, 'fed', price(7))]),
    [
      [{ fact: 'invoice.price', by: 'fed', value: 7 }],
      [{ fact: 'invoice.price', by: 'stated', value: 5 }],
    ],
  );
  // a certificate of a number that the registry does not keep is held against the one that it keeps
  const certificate = (number: string) => ({ 'certificate.number': number });
  const held = toldOtherwise('certificate', [
    told(0, 'stated', certificate('C9')),
    told(1, 'fed', certificate('C1'), 'registry'),
  ]);
  assert.deepEqual(held[0], [{ fact: 'certificate.number', by: 'registry', value: 'C1' }]);
  // one of the rows of a voice agrees
  const twice = [told(1, 'fed', price(5), 'tax'), told(2, 'fed', price(7), 'tax')];
  assert.deepEqual(toldOtherwise('invoice', [told(0, 'stated', price(5)), ...twice])[0], []);
});
