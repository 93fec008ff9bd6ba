import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dossiers, folderLines } from './dossier-lines.ts';
import type { Feeds } from './feed-tables.ts';

const VINS = ['LGXC16AF0R0000001', 'LGXC16AF2R0000002', 'LGXC16AF4R0000003', 'LGXC16AF6R0000004'];
const ISSUER = '比亚迪汽车工业有限公司';

/** Vehicles of one letter each in an application of its own: what other rows of the letter say otherwise. */
const others = async (...countries: readonly (string | null)[]): Promise<readonly string[]> => {
  const feeds: Feeds = {
    licence: countries.map((_, at) => ({
      vin: VINS[at] ?? '',
      application: at < 2 ? 'A1' : `A${at}`,
      destination: 'GE',
    })),
    letter: countries.map((destination, at) => ({
      vin: VINS[at] ?? '',
      number: at === 1 ? 'sh 1' : 'SH-1',
      issuer: ISSUER,
      destination,
    })),
  };
  const asked = ['uses.otherCountry', 'uses.letterApplication'] as const;
  const found = await dossiers(feeds, ...asked);
  assert.deepEqual(folderLines(feeds, ...asked), found, countries.join(' '));
  return found;
};

describe('what other rows of a letter say', () => {
  it('is told of every row that says otherwise, in whatever order', async () => {
    assert.deepEqual(await others('GE', 'GE', 'KZ'), ['KZ A2', 'KZ A2', 'GE A1']);
    assert.deepEqual(await others('GE', 'KZ', 'GE'), ['KZ A2', 'GE A2', 'KZ A1']);
    assert.deepEqual(await others('KZ', 'GE', 'GE', 'RU'), ['GE A2', 'KZ A2', 'KZ A1', 'KZ A1']);
  });

  it('is nothing where they agree, and a blank says nothing', async () => {
    assert.deepEqual(await others('GE', 'GE'), ['- -', '- -']);
    assert.deepEqual(await others(null, 'GE', 'KZ'), ['- A2', 'KZ A2', 'GE A1']);
    assert.deepEqual(await others('GE', null), ['- -', '- -']);
  });
});

describe('entries of which none tells its exporter', () => {
  const counted = async (...exporters: readonly (string | null)[]): Promise<readonly string[]> => {
    const feeds: Feeds = {
      licence: [{ vin: VINS[0] ?? '', application: 'A1' }],
      declaration: [
        ...exporters.map((exporter, at) => ({ vin: VINS[at] ?? '', exporter })),
        { vin: null, exporter: '91440101AAAAAAAAA4' },
      ],
    };
    const found = await dossiers(feeds, 'uses.unsignedEntries');
    assert.deepEqual(folderLines(feeds, 'uses.unsignedEntries'), found);
    return found;
  };

  it('are counted of vehicles, where not one tells it', async () => {
    assert.deepEqual(await counted(null, null, null), ['3']);
    assert.deepEqual(await counted(null, '91440101AAAAAAAAA4', null), ['0']);
    assert.deepEqual(await counted(), ['0']);
  });
});
