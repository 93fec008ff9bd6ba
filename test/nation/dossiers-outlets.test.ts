import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FactName } from '../../src/domain/facts/fact-table.ts';
import { dossiers, folderLines, OTHER, VIN } from './dossier-lines.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import { rightVin } from './right-vin.ts';

const FACTS = ['outlets.named', 'outlets.inDestination'] as const;

/** A car for Russia whose letter has a number, and the outlets that name a letter. */
const naming = (number: string, ...letters: readonly string[]): Feeds => ({
  licence: [{ vin: VIN, application: 'A1', destination: 'RU' }],
  letter: [{ vin: VIN, number, application: 'A1', destination: 'RU' }],
  outlet: letters.map(
    (letter, at): FeedRow => ({ letter, provider: 'Avto', address: `Ulitsa ${at}`, country: 'RU' }),
  ),
});

/** What should be said, and the feeds of which. */
type Case = readonly [said: string, feeds: Feeds];

/** A name of a case of its own: digits behind it make no two of a case equal that differ, nor differ that are equal. */
const ownOf = (at: number, name: FeedRow[string] | undefined): FeedRow[string] =>
  typeof name === 'string' && /[\p{L}\p{N}]/u.test(name) ? `${name}${100 + at}` : (name ?? null);

/** Feeds with a vehicle, an application and numbers of letters of their own. */
const inPlace = (feeds: Feeds, at: number): Feeds => {
  const vins: Readonly<Record<string, string>> = {
    [VIN]: rightVin(2 * at),
    [OTHER]: rightVin(2 * at + 1),
  };
  const car = (row: FeedRow): FeedRow => ({
    ...row,
    vin: vins[String(row['vin'])] ?? null,
    application: `${row['application']} ${at}`,
  });
  return {
    licence: (feeds.licence ?? []).map(car),
    letter: (feeds.letter ?? []).map((row) => ({ ...car(row), number: ownOf(at, row['number']) })),
    outlet: (feeds.outlet ?? []).map((row) => ({ ...row, letter: ownOf(at, row['letter']) })),
  };
};

/** Holds what is said of the first vehicle of each case, in SQL and in memory; all cases are asked at once. */
const holdFacts = async (facts: readonly FactName[], cases: readonly Case[]): Promise<void> => {
  const apart = cases.map(([, feeds], at) => inPlace(feeds, at));
  const feeds: Feeds = {
    licence: apart.flatMap(({ licence = [] }) => licence),
    letter: apart.flatMap(({ letter = [] }) => letter),
    outlet: apart.flatMap(({ outlet = [] }) => outlet),
  };
  const found = await dossiers(feeds, ...facts);
  assert.deepEqual(folderLines(feeds, ...facts), found);
  assert.deepEqual(
    found.map((said, at) => [said, cases[at]?.[1]]),
    cases,
  );
};

/** Holds how many outlets the letter of each case has, and how many in the destination. */
const holdOutlets = (...cases: readonly Case[]): Promise<void> => holdFacts(FACTS, cases);

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

/** What should be said of the outlets of a letter for Russia, these cells added to each. */
const holdSaid = (...cases: readonly (readonly [said: string, ...cells: readonly FeedRow[]])[]) =>
  holdFacts(
    SAID,
    cases.map(([said, ...cells]) => {
      const feeds = naming('SH1', ...cells.map(() => 'SH1'));
      const outlet = (feeds.outlet ?? []).map((row, at) => ({ ...row, ...cells[at] }));
      return [said, { ...feeds, outlet }];
    }),
  );

describe('what the outlets in the destination say of themselves', () => {
  const full = {
    servesGrey: 'no',
    services: 'PARTS,REPAIR',
    attestedOn: '2025-03-01',
    closedOn: '2026-01-31',
  };

  it('is counted of those there, and known where they are', async () => {
    await holdSaid(
      ['1 1 1 2025-03-01 2026-01-31', full],
      ['2 1 2 2025-03-01 2026-01-31', full, { ...full, servesGrey: 'yes' }],
      ['1 1 1 2025-03-01 2026-01-31', full, { ...full, country: 'KZ' }],
      ['0 0 0 - -', { ...full, country: 'KZ' }],
      ['- - - - -', { ...full, country: null }],
      ['- - - - -', { ...full, address: null }],
    );
  });

  it('is the latest day, and no day where one tells none', async () => {
    const later = { attestedOn: '2025-09-01', closedOn: '2026-02-01' };
    await holdSaid(
      ['2 2 2 2025-09-01 2026-02-01', full, { ...full, ...later }],
      ['2 1 1 - -', full, { servesGrey: 'not-stated' }],
    );
  });

  it('is no want of parts where one does not say what it does', async () => {
    await holdSaid(
      ['2 0 0 - -', { services: 'REPAIR' }, { services: 'WARRANTY' }],
      ['2 0 - - -', { services: 'REPAIR' }, {}],
      ['2 0 1 - -', { services: 'BODY,PARTS' }, {}],
    );
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

  /**
   * Holds the day on which the outlets of the letter are closed: a list of a manufacturer speaks of a place, so each
   * case has providers of its own.
   */
  const holdClosed = (
    ...cases: readonly (readonly [
      said: string,
      issuer: string | null,
      ...outlet: readonly FeedRow[],
    ])[]
  ): Promise<void> =>
    holdFacts(
      ['outlets.closedOn'],
      cases.map(([said, issuer, ...rows], at) => {
        const outlet = rows.map((row) => ({ ...row, provider: `${row['provider']} ${at}` }));
        return [said, { ...by(issuer), outlet }];
      }),
    );

  it('is closed for a letter that does not say so', async () => {
    await holdClosed(
      ['-', BYD, named],
      ['2026-01-31', BYD, named, listed],
      ['2026-01-31', BYD, named, { ...listed, letter: '-' }],
      ['2025-12-01', BYD, { ...named, closedOn: '2025-12-01' }, listed],
      // by the manufacturer of the outlet's row where the issuer is none
      ['2026-01-31', null, { ...named, maker: BYD }, listed],
      ['-', null, named, listed],
    );
  });

  it('is open by another list, at another address, and where it was attested since', async () => {
    const again = { ...listed, closedOn: null };
    await holdClosed(
      ['-', BYD, named, { ...listed, maker: CHERY }],
      ['2026-01-31', BYD, named, listed, { ...listed, maker: CHERY }],
      ['-', BYD, named, { ...listed, maker: null }],
      // it moved: the list tells the old address closed
      ['-', BYD, named, { ...listed, address: 'Ulitsa 2' }],
      ['-', BYD, named, { ...listed, provider: 'Avto Plus' }],
      ['-', BYD, named, listed, { ...again, attestedOn: '2026-02-01' }],
      ['2026-01-31', BYD, named, listed, { ...again, attestedOn: '2026-01-31' }],
    );
  });

  it('leaves the letter its other outlets', async () => {
    await holdClosed(['-', BYD, named, { ...named, address: 'Ulitsa 9' }, listed]);
  });
});

describe('the outlets of a letter', () => {
  it('are those that name its number in whatever spelling', async () => {
    const spelt = ['sh-2026-0001', 'SH20260001', 'SH 2026 0001', 'ＳＨ－２０２６－０００１'];
    await holdOutlets(
      ...spelt.flatMap((letter): Case[] => [
        ['1 1', naming('SH-2026-0001', letter)],
        ['2 2', naming(letter, 'SH-2026-0001', 'SH2026-0001')],
      ]),
    );
  });

  it('are none of another number, and none where the number is no more than dashes', async () => {
    const others = ['SH-2026-0002', 'SH-2026-00010', 'H-2026-0001', '-', '---'];
    await holdOutlets(...others.map((letter): Case => ['0 0', naming('SH-2026-0001', letter)]));
  });

  it('are not known by rows none of which has provider and address, whatever the letter says', async () => {
    const rows = [
      [{}, '- -'],
      [{ country: 'RU' }, '- -'],
      [{ country: 'KZ' }, '- 0'],
      [{ provider: 'Avto' }, '- -'],
      [{ provider: 'Avto', country: 'RU' }, '- -'],
      [{ address: 'Ulitsa 1', country: 'RU' }, '- -'],
    ] as const;
    await holdOutlets(
      ...rows.flatMap(([more, line]): Case[] => {
        const feeds: Feeds = {
          licence: [{ vin: VIN, application: 'A1', destination: 'RU' }],
          letter: [{ vin: VIN, number: 'SH1', application: 'A1', destination: 'RU', outlets: 2 }],
          outlet: [{ letter: 'SH1', ...more }],
        };
        const whole = { letter: 'SH1', provider: 'Avto', address: 'Ulitsa 2', country: 'KZ' };
        const beside = (row: FeedRow): Feeds => ({
          ...feeds,
          outlet: [...(feeds.outlet ?? []), row],
        });
        return [
          [line, feeds],
          [`1 ${line.at(-1)}`, beside(whole)],
          ['1 1', beside({ ...whole, country: 'RU' })],
          ['2 2', { ...feeds, outlet: [] }],
        ];
      }),
    );
  });

  it('are not known where the letter has no number that they could name', async () => {
    await holdOutlets(...['--', ''].map((number): Case => ['- -', naming(number, '-', '--')]));
  });

  it("are not those of another manufacturer's letter of the same number", async () => {
    await holdOutlets(
      ['0 0', by(BYD, 'chery')],
      ['0 0', by(BYD, '奇瑞汽车股份有限公司', 'saic')],
      ['1 0', by(BYD, 'chery', 'byd-industry')],
      ['1 1', by(BYD, 'byd-industry', 'chery')],
      ['1 1', by('奇瑞汽车 股份有限公司', 'chery', BYD)],
    );
  });

  it('are those of its maker by id or name, and those of which nobody knows whose they are', async () => {
    const own = ['byd-industry', BYD, '比亚迪汽车工业 有限公司', null, 'Avto Holding', 'byd-sales'];
    // who issued it is asked elsewhere
    const issuers = [null, '比亚迪汽车销售有限公司', 'Avto Holding'];
    await holdOutlets(
      ...own.map((maker): Case => ['1 1', by(BYD, maker)]),
      ...issuers.map((issuer): Case => ['2 1', by(issuer, 'chery', 'byd-industry')]),
    );
  });
});
