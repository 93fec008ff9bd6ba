import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dossiers, folderLines, VIN } from './dossier-lines.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';

const USCC = '91110000EXAMPLE001';

/** The standing of the filing that counts for an application of 10 February 2026. */
const standing = async (...filings: readonly FeedRow[]): Promise<string> => {
  const feeds: Feeds = {
    licence: [{ vin: VIN, application: 'A1', applicant: USCC, appliedOn: '2026-02-10' }],
    exporter: filings.map((filing) => ({ uscc: USCC, ...filing })),
  };
  const [found = ''] = await dossiers(feeds, 'exporter.standing');
  assert.deepEqual(folderLines(feeds, 'exporter.standing'), [found], JSON.stringify(filings));
  return found;
};

describe('the filing that counts', () => {
  const good = { filedOn: '2025-06-01', filedUntil: '2026-12-31', standing: 'good' };

  it('is a barred or rectifying one of the same or a later day whose end is not told', async () => {
    for (const graver of ['barred', 'rectifying']) {
      for (const filedOn of ['2025-06-01', '2025-07-01', '2026-02-10']) {
        const open = { filedOn, standing: graver };
        assert.equal(await standing(good, open), graver);
        assert.equal(await standing(open, good), graver);
      }
    }
  });

  it('is the good one in force beside an earlier, a later or a no graver one without an end', async () => {
    for (const other of [
      { filedOn: '2025-05-31', standing: 'barred' },
      { filedOn: '2026-02-11', standing: 'barred' },
      { filedOn: '2025-07-01', standing: 'talked-to' },
    ]) {
      assert.equal(await standing(good, other), 'good', JSON.stringify(other));
      assert.equal(await standing(other, good), 'good', JSON.stringify(other));
    }
  });

  it('has no known standing beside one with a blank day that may count in its place and not speak well', async () => {
    for (const other of [
      { filedOn: null, standing: 'barred' },
      { filedOn: null, filedUntil: '2026-02-10', standing: 'rectifying' },
      { filedOn: null, filedUntil: null, standing: null },
      { filedOn: '2025-07-01', standing: null },
    ]) {
      assert.equal(await standing(good, other), '-', JSON.stringify(other));
      assert.equal(await standing(other, good), '-', JSON.stringify(other));
    }
    for (const other of [
      { filedOn: null, filedUntil: '2026-02-09', standing: 'barred' },
      { filedOn: null, standing: 'good' },
      { filedOn: null, standing: 'talked-to' },
      { filedOn: '2025-05-31', standing: null },
      { filedOn: '2026-02-11', standing: null },
    ]) {
      assert.equal(await standing(good, other), 'good', JSON.stringify(other));
    }
    const bar = { ...good, standing: 'barred' };
    assert.equal(await standing(bar, { filedOn: null, standing: 'good' }), 'barred');
  });

  it('may be one without a code that tells a telephone or an address of the exporter', async () => {
    const lapsed = { filedOn: '2024-06-01', filedUntil: '2025-05-31', standing: 'good' };
    const [phone, address] = ['p:0000000000000001', '示例路1号'];
    const renewed = { ...good, uscc: null };
    for (const contact of [{ phone }, { address }]) {
      assert.equal(await standing({ ...lapsed, ...contact }, { ...renewed, ...contact }), '-');
      assert.equal(await standing({ ...renewed, ...contact }, { ...lapsed, ...contact }), '-');
      const barred = { ...renewed, ...contact, standing: 'barred' };
      assert.equal(await standing({ ...lapsed, ...contact }, barred), 'good', 'blocked as lapsed');
      assert.equal(await standing({ ...good, filedOn: '2025-05-31', ...contact }, barred), '-');
    }
    assert.equal(await standing({ ...lapsed, phone }, { ...renewed, address }), 'good');
    assert.equal(await standing({ ...good, phone }, { ...renewed, phone }), 'good');
  });

  it('is, of one day, the one whose standing held on the day of application', async () => {
    const filing = (told: string, standingFrom: string | null) => ({
      ...good,
      standing: told,
      standingFrom,
    });
    const told = [
      filing('good', '2025-06-01'),
      filing('rectifying', '2026-01-10'),
      filing('barred', '2026-02-11'),
    ];
    for (const rows of [told, [...told].reverse()]) {
      assert.equal(await standing(...rows), 'rectifying');
    }
    const reinstated = [filing('barred', '2025-08-01'), filing('good', '2026-02-10')];
    assert.equal(await standing(...reinstated), 'good');
    // a bar of which nobody tells the day may have come after
    assert.equal(await standing(...reinstated, filing('barred', null)), 'barred');
    assert.equal(
      await standing(filing('barred', '2025-08-01'), filing('good', '2026-02-11')),
      'barred',
    );
  });
});
