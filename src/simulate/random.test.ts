import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDatabase, type SimulationDatabase } from './open-database.ts';
import { Chance, SqlChance } from './random.ts';

const KEYS = 20_000;

test('a stream is the same for its seed and label, and another for every other', () => {
  const drawn = (seed: number, label: string): readonly number[] => {
    const chance = new Chance(seed, label);
    return Array.from({ length: 5 }, () => chance.next());
  };
  assert.deepEqual(drawn(1, 'dealers'), drawn(1, 'dealers'));
  assert.notDeepEqual(drawn(1, 'dealers'), drawn(2, 'dealers'));
  assert.notDeepEqual(drawn(1, 'dealers'), drawn(1, 'exporters'));
});

test('whole numbers reach both ends, and weights of nothing are never drawn', () => {
  const chance = new Chance(4, 'ends');
  const seen = new Set(Array.from({ length: 200 }, () => chance.whole(3, 5)));
  assert.deepEqual([...seen].sort(), [3, 4, 5]);
  const keys = Array.from({ length: 200 }, () => chance.key({ a: 1, b: 0, c: 3 }));
  assert.deepEqual([...new Set(keys)].sort(), ['a', 'c']);
  const sizes = Array.from({ length: 2000 }, () => chance.tail(2));
  assert.ok(Math.min(...sizes) >= 2 && Math.max(...sizes) <= 200);
});

describe('chances in SQL', () => {
  let database: SimulationDatabase;
  const chance = new SqlChance(9);
  const one = async (sql: string): Promise<number> =>
    Number((await database.rows(`SELECT ${sql} FROM range(${KEYS}) t(v)`))[0]?.[0]);

  before(async () => {
    database = await openDatabase({ memory: '500MB', threads: 2, spill: '' });
  });
  after(() => database.close());

  test('are uniform', async () => {
    const mean = await one(`avg(${chance.unit('mean')})`);
    assert.ok(Math.abs(mean - 0.5) < 0.01, `${mean}`);
    const some = await one(`count(*) FILTER (${chance.some(250_000, 'some')})`);
    assert.ok(Math.abs(some / KEYS - 0.25) < 0.015, `${some}`);
  });

  test('of two labels do not hang together', async () => {
    const together = await one(`corr(${chance.unit('one')}, ${chance.unit('other')})`);
    assert.ok(Math.abs(together) < 0.03, `${together}`);
    const both = await one(
      `count(*) FILTER (${chance.upTo(10, 'one')} = 3 AND ${chance.upTo(10, 'other')} = 7)`,
    );
    assert.ok(Math.abs(both / KEYS - 0.01) < 0.004, `${both}`);
  });

  test('digits and places differ for every key, further digits from all of them', async () => {
    assert.equal(await one(`count(DISTINCT ${chance.digits('number', 12)})`), KEYS);
    assert.equal(await one(`count(DISTINCT ${chance.place('vin', 359_370_000)})`), KEYS);
    const shared = await database.rows(
      `SELECT count(*) FROM (SELECT ${chance.digits('number', 12)} FROM range(${KEYS}) t(v)
        INTERSECT SELECT ${chance.furtherDigits('number', 12, 2)} FROM range(${KEYS}) t(v))`,
    );
    assert.equal(Number(shared[0]?.[0]), 0);
  });
});
