import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Database } from '../../src/nation/database.ts';
import { eachPart } from '../../src/nation/run/each-part.ts';

/** A statement that does not fit into the memory of these tests. */
const TOO_MUCH = 'SELECT list(n) FROM range(40000000) t(n)';

describe('the parts of a nation', () => {
  let spill = '';
  before(async () => {
    spill = await mkdtemp(join(tmpdir(), 'mileproof-part-'));
  });
  after(() => rm(spill, { recursive: true, force: true }));

  /** Which parts were answered, and whether on one thread, in the order in which they were done. */
  const answered = async (
    threads: number,
    parts: number,
    fails: (part: number) => string | null,
  ): Promise<readonly (readonly [part: number, apart: boolean])[]> => {
    const database = await Database.open({ memory: '60MB', threads, spill });
    const done: (readonly [number, boolean])[] = [];
    try {
      await eachPart(database, { parts, rows: 1000 }, async (own, part) => {
        const sql = own.keepsOrder ? fails(part) : null;
        if (sql !== null) await own.run(sql);
        done.push([part, own.keepsOrder]);
      });
      return done;
    } finally {
      database.close();
    }
  };

  it('are answered side by side, each once', async () => {
    const done = await answered(2, 4, () => null);
    assert.deepEqual(
      done.toSorted(),
      [0, 1, 2, 3].map((part) => [part, true]),
    );
  });

  it('are answered one after the other where there is one, and where threads are many', async () => {
    assert.deepEqual(await answered(2, 1, () => null), [[0, false]]);
    assert.deepEqual(await answered(9, 2, () => null), [
      [0, false],
      [1, false],
    ]);
  });

  it('are answered one after the other where memory is too little for several', async () => {
    const done = await answered(2, 4, (part) => (part === 0 ? null : TOO_MUCH));
    assert.deepEqual(done.toSorted(), [
      [0, true],
      [1, false],
      [2, false],
      [3, false],
    ]);
  });

  it('are not answered again after another error', async () => {
    await assert.rejects(
      answered(2, 4, () => 'SELECT * FROM nowhere'),
      /nowhere/,
    );
  });
});
