import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dossiers, folderLines, OTHER, VIN } from './dossier-lines.ts';
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

const BYD = '比亚迪汽车工业有限公司';

/** The letter of BYD, or of somebody else, and outlets of several makers that name its number. */
const by = (issuer: string | null, ...makers: readonly (string | null)[]): Feeds => ({
  licence: [{ vin: VIN, application: 'A1', destination: 'RU' }],
  letter: [
    { vin: VIN, number: 'QR-1', issuer, application: 'A1', destination: 'RU' },
    {
      vin: OTHER,
      number: 'QR-1',
      issuer: '奇瑞汽车股份有限公司',
      application: 'A2',
      destination: 'RU',
    },
  ],
  outlet: makers.map(
    (maker, at): FeedRow => ({
      letter: 'QR-1',
      maker,
      provider: 'Avto',
      address: `Ulitsa ${at}`,
      country: at === 0 ? 'RU' : 'KZ',
    }),
  ),
});

const SAID = [
  'outlets.inDestination',
  'outlets.refusing',
  'outlets.withParts',
  'outlets.attestedOn',
  'outlets.closedOn',
] as const;

/** What is said of the outlets of a letter for Russia, these cells added to each. */
const said = async (...cells: readonly FeedRow[]): Promise<string> => {
  const feeds = naming('SH1', ...cells.map(() => 'SH1'));
  const outlet = (feeds.outlet ?? []).map((row, at) => ({ ...row, ...cells[at] }));
  const [line] = await dossiers({ ...feeds, outlet }, ...SAID);
  assert.deepEqual(folderLines({ ...feeds, outlet }, ...SAID), [line]);
  return line ?? '';
};

describe('what the outlets in the destination say of themselves', () => {
  const full = {
    servesGrey: 'no',
    services: 'PARTS,REPAIR',
    attestedOn: '2025-03-01',
    closedOn: '2026-01-31',
  };

  it('is counted of those there, and known where they are', async () => {
    assert.equal(await said(full), '1 1 1 2025-03-01 2026-01-31');
    assert.equal(await said(full, { ...full, servesGrey: 'yes' }), '2 1 2 2025-03-01 2026-01-31');
    assert.equal(await said(full, { ...full, country: 'KZ' }), '1 1 1 2025-03-01 2026-01-31');
    assert.equal(await said({ ...full, country: 'KZ' }), '0 0 0 - -');
    assert.equal(await said({ ...full, country: null }), '- - - - -');
    assert.equal(await said({ ...full, address: null }), '- - - - -');
  });

  it('is the latest day, and no day where one tells none', async () => {
    const later = { attestedOn: '2025-09-01', closedOn: '2026-02-01' };
    assert.equal(await said(full, { ...full, ...later }), '2 2 2 2025-09-01 2026-02-01');
    assert.equal(await said(full, { servesGrey: 'not-stated' }), '2 1 1 - -');
  });

  it('is no want of parts where one does not say what it does', async () => {
    assert.equal(await said({ services: 'REPAIR' }, { services: 'WARRANTY' }), '2 0 0 - -');
    assert.equal(await said({ services: 'REPAIR' }, {}), '2 0 - - -');
    assert.equal(await said({ services: 'BODY,PARTS' }, {}), '2 0 1 - -');
  });
});

describe("an outlet that its manufacturer's own list tells closed", () => {
  const CHERY = '奇瑞汽车股份有限公司';
  const named = { letter: 'QR-1', provider: 'Avto', address: 'Ulitsa 1', country: 'RU' };
  const listed = {
    ...named,
    letter: null,
    maker: BYD,
    address: 'ulitsa-1',
    closedOn: '2026-01-31',
  };

  /** The day on which the outlets of the letter are closed, in SQL and in memory. */
  const closed = async (issuer: string | null, ...outlet: readonly FeedRow[]): Promise<string> => {
    const feeds = { ...by(issuer), outlet };
    const [line] = await dossiers(feeds, 'outlets.closedOn');
    assert.deepEqual(folderLines(feeds, 'outlets.closedOn'), [line]);
    return line ?? '';
  };

  it('is closed for a letter that does not say so', async () => {
    assert.equal(await closed(BYD, named), '-');
    assert.equal(await closed(BYD, named, listed), '2026-01-31');
    assert.equal(await closed(BYD, named, { ...listed, letter: '-' }), '2026-01-31');
    assert.equal(await closed(BYD, { ...named, closedOn: '2025-12-01' }, listed), '2025-12-01');
    // by the manufacturer of the outlet's row where the issuer is none
    assert.equal(await closed(null, { ...named, maker: BYD }, listed), '2026-01-31');
    assert.equal(await closed(null, named, listed), '-');
  });

  it('is open by another list, at another address, and where it was attested since', async () => {
    assert.equal(await closed(BYD, named, { ...listed, maker: CHERY }), '-');
    assert.equal(await closed(BYD, named, listed, { ...listed, maker: CHERY }), '2026-01-31');
    assert.equal(await closed(BYD, named, { ...listed, maker: null }), '-');
    // it moved: the list tells the old address closed
    assert.equal(await closed(BYD, named, { ...listed, address: 'Ulitsa 2' }), '-');
    assert.equal(await closed(BYD, named, { ...listed, provider: 'Avto Plus' }), '-');
    const again = { ...listed, closedOn: null };
    assert.equal(await closed(BYD, named, listed, { ...again, attestedOn: '2026-02-01' }), '-');
    assert.equal(
      await closed(BYD, named, listed, { ...again, attestedOn: '2026-01-31' }),
      '2026-01-31',
    );
  });

  it('leaves the letter its other outlets', async () => {
    assert.equal(await closed(BYD, named, { ...named, address: 'Ulitsa 9' }, listed), '-');
  });
});

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
  });

  it('are not known by rows none of which has provider and address, whatever the letter says', async () => {
    for (const [more, line] of [
      [{}, '- -'],
      [{ country: 'RU' }, '- -'],
      [{ country: 'KZ' }, '- 0'],
      [{ provider: 'Avto' }, '- -'],
      [{ provider: 'Avto', country: 'RU' }, '- -'],
      [{ address: 'Ulitsa 1', country: 'RU' }, '- -'],
    ] as const) {
      const feeds: Feeds = {
        licence: [{ vin: VIN, application: 'A1', destination: 'RU' }],
        letter: [{ vin: VIN, number: 'SH1', application: 'A1', destination: 'RU', outlets: 2 }],
        outlet: [{ letter: 'SH1', ...more }],
      };
      assert.equal(await found(feeds), line, JSON.stringify(more));
      const whole = { letter: 'SH1', provider: 'Avto', address: 'Ulitsa 2', country: 'KZ' };
      const beside = { ...feeds, outlet: [...(feeds.outlet ?? []), whole] };
      assert.equal(await found(beside), `1 ${line.at(-1)}`, JSON.stringify(more));
      const there = { ...feeds, outlet: [...(feeds.outlet ?? []), { ...whole, country: 'RU' }] };
      assert.equal(await found(there), '1 1', JSON.stringify(more));
      assert.equal(await found({ ...feeds, outlet: [] }), '2 2');
    }
  });

  it('are not known where the letter has no number that they could name', async () => {
    for (const number of ['--', '']) assert.equal(await found(naming(number, '-', '--')), '- -');
  });

  it("are not those of another manufacturer's letter of the same number", async () => {
    assert.equal(await found(by(BYD, 'chery')), '0 0');
    assert.equal(await found(by(BYD, '奇瑞汽车股份有限公司', 'saic')), '0 0');
    assert.equal(await found(by(BYD, 'chery', 'byd-industry')), '1 0');
    assert.equal(await found(by(BYD, 'byd-industry', 'chery')), '1 1');
    assert.equal(await found(by('奇瑞汽车 股份有限公司', 'chery', BYD)), '1 1');
  });

  it('are those of its maker by id or name, and those of which nobody knows whose they are', async () => {
    const own = ['byd-industry', BYD, '比亚迪汽车工业 有限公司', null, 'Avto Holding', 'byd-sales'];
    for (const maker of own) assert.equal(await found(by(BYD, maker)), '1 1', String(maker));
    // who issued it is asked elsewhere
    for (const issuer of [null, '比亚迪汽车销售有限公司', 'Avto Holding']) {
      assert.equal(await found(by(issuer, 'chery', 'byd-industry')), '2 1', String(issuer));
    }
  });
});
