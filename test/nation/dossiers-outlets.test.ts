import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dossiers, folderLines, VIN } from './dossier-lines.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';

const FACTS = ['outlets.named', 'outlets.inDestination'] as const;

/** A car for Russia whose letter has a number, and the outlets that name a letter. */
const naming = (number: string, ...letters: readonly string[]): Feeds => ({
  licence: [{ vin: VIN, application: 'A1', destination: 'RU' }],
  letter: [{ vin: VIN, number, application: 'A1', destination: 'RU' }],
  outlet: letters.map(
    (letter, at): FeedRow => ({ letter, provider: 'Avto', address: `Ulitsa ${at}`, country: 'RU' }),
  ),
});

const found = async (feeds: Feeds): Promise<string> => {
  const [line] = await dossiers(feeds, ...FACTS);
  assert.deepEqual(folderLines(feeds, ...FACTS), [line]);
  return line ?? '';
};

describe('the outlets of a letter', () => {
  it('are those that name its number in whatever spelling', async () => {
    for (const letter of [
      'sh-2026-0001',
      'SH20260001',
      'SH 2026 0001',
      'ＳＨ－２０２６－０００１',
    ]) {
      assert.equal(await found(naming('SH-2026-0001', letter)), '1 1', letter);
      assert.equal(await found(naming(letter, 'SH-2026-0001', 'SH2026-0001')), '2 2', letter);
    }
  });

  it('are none of another number, and none where the number is no more than dashes', async () => {
    for (const letter of ['SH-2026-0002', 'SH-2026-00010', 'H-2026-0001', '-', '---']) {
      assert.equal(await found(naming('SH-2026-0001', letter)), '0 0', letter);
    }
    assert.equal(await found(naming('--', '-', '--')), '0 0');
  });
});
