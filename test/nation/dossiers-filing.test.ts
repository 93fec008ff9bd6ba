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
      { filedOn: null, standing: 'barred' },
    ]) {
      assert.equal(await standing(good, other), 'good', JSON.stringify(other));
      assert.equal(await standing(other, good), 'good', JSON.stringify(other));
    }
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
