import { deepEqual, equal, ok } from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { pseudonymParser } from '../../src/intake/values/pseudonym.ts';
import { Database } from '../../src/nation/database.ts';
import { ladderStart } from '../../src/products/sales/protect/ladder-start.ts';
import { protectAtoms, protectedAtomsSql } from '../../src/products/sales/protect/protect-atoms.ts';
import { protectCounts } from '../../src/products/sales/protect/protect-counts.ts';
import { protectionMark, readProtection } from '../../src/products/sales/protect/protection.ts';
import type { SalesAtom } from '../../src/products/sales/sales-cells.ts';
import {
  atomsOf,
  EDITIONS,
  nations,
  OF_REGISTERED,
  protectionOf,
  sumOf,
} from './sales-protect-nation.ts';

const ladders = fc.array(
  fc.record({ ladder: fc.constantFrom('a', 'b', 'c'), count: fc.integer({ min: 0, max: 12 }) }),
  { maxLength: 30 },
);
const protections = fc
  .tuple(fc.integer(), fc.integer({ min: 2, max: 7 }))
  .map(([seed, base]) => protectionOf(seed, base));

describe('protected counts', () => {
  it('are those worked out by hand, from each start', () => {
    // 2, 3, 0, 7: running totals 2, 5, 5, 12. From start 0: 0, 5, 5, 10. From 3: 5, 5, 5, 15.
    const byStart: Record<number, readonly number[]> = {
      0: [0, 5, 0, 5],
      1: [0, 5, 0, 5],
      2: [0, 5, 0, 5],
      3: [5, 0, 0, 10],
      4: [5, 0, 0, 10],
    };
    const met = new Set<number>();
    for (let seed = 0; seed < 60; seed++) {
      const protection = protectionOf(seed, 5);
      const start = ladderStart('x', protection);
      met.add(start);
      const counts = [2, 3, 0, 7].map((count) => ({ ladder: 'x', count }));
      deepEqual([...protectCounts(counts, protection)], byStart[start]);
    }
    equal(met.size, 5);
  });

  it('start where HMAC-SHA-256 says', () => {
    const protection = protectionOf(7, 5);
    const digest = createHmac('sha256', protection.secret).update('5\u001f甲').digest();
    equal(ladderStart('甲', protection), digest.readUInt32BE(0) % 5);
  });

  it('are multiples, 0 for 0, and every run of a ladder is within the base', () => {
    fc.assert(
      fc.property(ladders, protections, (counts, protection) => {
        const { base } = protection;
        const shown = protectCounts(counts, protection);
        deepEqual(protectCounts(counts, protection), shown);
        for (const ladder of ['a', 'b', 'c']) {
          const steps = counts.flatMap((step, at) => (step.ladder === ladder ? [at] : []));
          for (const [first, from] of steps.entries()) {
            ok((shown[from] ?? -1) >= 0 && (shown[from] ?? 0) % base === 0);
            if (counts[from]?.count === 0) equal(shown[from], 0);
            let off = 0;
            for (const at of steps.slice(first)) {
              off += (shown[at] ?? 0) - (counts[at]?.count ?? 0);
              ok(Math.abs(off) < base);
            }
          }
        }
      }),
    );
  });

  it('do not move when later counts come', () => {
    fc.assert(
      fc.property(ladders, ladders, protections, (counts, later, protection) => {
        const before = protectCounts(counts, protection);
        const after = protectCounts([...counts, ...later], protection);
        deepEqual(after.slice(0, counts.length), before);
      }),
    );
  });

  it('are right on average', () => {
    const secrets = 3000;
    const counts = [1, 2, 3, 4, 6, 9].map((count) => ({ ladder: 'x', count }));
    const sums = counts.map(() => 0);
    for (let seed = 0; seed < secrets; seed++) {
      for (const [at, shown] of protectCounts(counts, protectionOf(seed, 5)).entries()) {
        sums[at] = (sums[at] ?? 0) + shown;
      }
    }
    // A count's deviation is at most 2.5; four standard errors of the mean.
    const tolerance = (4 * 2.5) / Math.sqrt(secrets);
    for (const [at, { count }] of counts.entries()) {
      ok(Math.abs((sums[at] ?? 0) / secrets - count) < tolerance, `${count}`);
    }
  });
});

describe('protected atoms', () => {
  it('keep exits within registrations, and former vintages as they were', () => {
    fc.assert(
      fc.property(nations, fc.integer(), (nation, seed) => {
        const protection = protectionOf(seed, 5);
        const editions = EDITIONS.map((edition) =>
          protectAtoms(atomsOf(nation, edition), OF_REGISTERED, protection),
        );
        for (const [at, edition] of editions.entries()) {
          for (const { maker, province, month } of nation) {
            const here = (atom: SalesAtom) =>
              atom.maker === maker && atom.province === province && atom.month === month;
            const registered = (atom: SalesAtom) => here(atom) && atom.measure !== 'neverPlated';
            const exported = (until: string) => (atom: SalesAtom) =>
              here(atom) && atom.measure === 'exported' && atom.since <= until;
            const unplated = (by: string) => (atom: SalesAtom) =>
              here(atom) &&
              atom.measure === 'neverPlated' &&
              atom.since <= by &&
              (atom.until === '' || atom.until > by);
            const truth = atomsOf(nation, EDITIONS[at] ?? '');
            ok(Math.abs(sumOf(edition, registered) - sumOf(truth, registered)) < 5);
            for (const later of editions.slice(at)) {
              equal(sumOf(later, registered), sumOf(edition, registered));
              for (const by of EDITIONS.slice(0, at + 1)) {
                equal(sumOf(later, exported(by)), sumOf(edition, exported(by)));
                equal(sumOf(later, unplated(by)), sumOf(edition, unplated(by)));
              }
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leave reported sales alone and list nothing of 0', () => {
    const place = { maker: '甲', province: '44', month: '2026-01', age: -1, since: '', until: '' };
    const reported = { ...place, measure: 'reported', reason: '', count: 3 } as const;
    const stayed = { ...place, measure: 'stayed', reason: '', count: 1 } as const;
    const met = new Set<number>();
    for (let seed = 0; seed < 40; seed++) {
      const atoms = protectAtoms([reported, stayed], OF_REGISTERED, protectionOf(seed, 5));
      deepEqual(atoms.at(-1), reported);
      met.add(atoms.length);
      ok(atoms.every(({ count }) => count > 0));
    }
    deepEqual([...met].sort(), [1, 2]);
  });

  it('are the same by SQL', async () => {
    const database = await Database.open({ memory: '500MB', threads: 1, spill: '.cache/spill' });
    try {
      for (const [seed, nation] of fc.sample(nations, { seed: 5, numRuns: 12 }).entries()) {
        const undecided = {
          maker: "o'Neil",
          province: '',
          month: '',
          age: -1,
          since: '',
          until: '',
        };
        const atoms: readonly SalesAtom[] = [
          ...atomsOf(nation, '2026-04'),
          { ...undecided, measure: 'undecided', reason: 'exit-unknown', count: 3 },
          { ...undecided, measure: 'undecided', reason: 'plate-may-come', count: 4 },
          { ...undecided, measure: 'undecided', reason: 'undated', count: 9 },
          { ...undecided, measure: 'stayed', reason: '', count: 2 },
          { ...undecided, measure: 'reported', reason: '', count: 7 },
        ];
        const protection = protectionOf(seed, seed % 2 === 0 ? 5 : 3);
        const literals = atoms.map((atom) => {
          const texts = [
            atom.maker,
            atom.province,
            atom.month,
            atom.measure,
            atom.since,
            atom.until,
            atom.reason,
          ];
          return `(${[...texts.map((text) => `'${text.replaceAll("'", "''")}'`), atom.age, `${atom.count}::BIGINT`]})`;
        });
        await database.run(
          `CREATE OR REPLACE TABLE atoms AS SELECT * FROM (VALUES ${literals})
           AS t(maker, province, month, measure, since, until, reason, age, count)`,
        );
        const rows = await database.rows<SalesAtom>(
          protectedAtomsSql('atoms', OF_REGISTERED, protection),
        );
        const plain = protectAtoms(atoms, OF_REGISTERED, protection);
        deepEqual(rows.map(asText).sort(), plain.map(asText).sort());
      }
    } finally {
      database.close();
    }
  });
});

const asText = (atom: SalesAtom): string =>
  [
    atom.measure,
    atom.maker,
    atom.province,
    atom.month,
    atom.age,
    atom.since,
    atom.until,
    atom.reason,
    atom.count,
  ].join('|');

describe('a protection', () => {
  it('is made of a key of 32 bytes without its line end, by a secret of its own', () => {
    const key = '0123456789abcdef'.repeat(2);
    const read = readProtection(Buffer.from(`${key}\r\n`));
    ok(read.ok && read.protection.base === 5);
    const secret = createHmac('sha256', key).update('sales, public edition').digest();
    deepEqual(read.protection.secret, secret);
  });

  it('has a secret that no pseudonym under the same key tells', () => {
    const key = '0123456789abcdef'.repeat(2);
    const read = readProtection(Buffer.from(key));
    ok(read.ok);
    const secret = Buffer.from(read.protection.secret).toString('hex');
    const pseudonym = pseudonymParser(key, false)('sales, public edition');
    ok(typeof pseudonym === 'string' && pseudonym.startsWith('p:'));
    ok(!secret.startsWith(pseudonym.slice(2)));
  });

  it('is refused when the key is short or one character, or the base is none', () => {
    for (const [text, base] of [
      ['short', 5],
      ['a'.repeat(32), 5],
      ['0123456789abcdef'.repeat(2), 1],
      ['0123456789abcdef'.repeat(2), 2.5],
    ] as const) {
      const read = readProtection(Buffer.from(text), base);
      ok(!read.ok && read.problem.en !== '' && read.problem.zh !== '');
    }
  });

  it('has a mark of its own', () => {
    const mark = protectionMark(protectionOf(1, 5));
    equal(mark, protectionMark(protectionOf(1, 5)));
    ok(mark !== protectionMark(protectionOf(2, 5)) && mark !== protectionMark(protectionOf(1, 3)));
    ok(/^[0-9a-f]{16}$/.test(mark));
  });
});
