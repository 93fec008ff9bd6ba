import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FactName } from '../../src/domain/facts/fact-table.ts';
import {
  dossiers,
  dossiersOf,
  folderLines,
  folderLinesOf,
  given,
  OTHER,
  referenceWith,
  VIN,
} from './dossier-lines.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import { rightVin } from './right-vin.ts';

const MAKER = '比亚迪汽车工业有限公司';

const standing: FeedRow = {
  number: 'L1',
  application: 'A1',
  issuer: MAKER,
  issuedOn: '2026-02-08',
  vin: VIN,
  destination: 'KZ',
  seal: 'signed',
};
const later: FeedRow = { ...standing, number: 'L2', issuedOn: '2026-02-09' };

/** The letter relied on for each of many vehicles, with letters of its own, whose numbers end in its place. */
const pickedOfEach = async (
  letters: readonly (readonly FeedRow[])[],
): Promise<readonly string[]> => {
  const vehicles = [...letters.keys()].map((at) => ({
    vin: rightVin(at),
    application: `A1 ${at}`,
  }));
  const feeds: Feeds = {
    licence: vehicles.map((own) => ({ ...own, destination: 'KZ', appliedOn: '2026-02-10' })),
    factory: vehicles.map(({ vin }) => ({ vin, maker: MAKER })),
    letter: letters.flatMap((rows, at) =>
      rows.map((row) => ({ ...row, ...vehicles[at], number: `${row['number']} ${at}` })),
    ),
  };
  const found = await dossiers(feeds, 'letter.number');
  assert.deepEqual(folderLines(feeds, 'letter.number'), found);
  return found;
};

/** Holds which letter is relied on, of the letters of each case. */
const holdPicked = async (
  ...cases: readonly (readonly [number: string, ...letters: readonly FeedRow[]])[]
): Promise<void> =>
  assert.deepEqual(
    await pickedOfEach(cases.map(([, ...letters]) => letters)),
    cases.map(([number], at) => `${number} ${at}`),
  );

/** What should be said, a line a licence row, and the feeds of which. */
type Case = readonly [said: readonly string[], feeds: Feeds];

/** Feeds with vehicles, applications and letters of their own, in whatever text a VIN stands. */
const inPlace = (feeds: Feeds, at: number): Feeds => {
  const own = String(20 + at);
  const behind = (row: FeedRow, name: string): FeedRow =>
    typeof row[name] === 'string' ? { [name]: `${row[name]} ${own}` } : {};
  return Object.fromEntries(
    Object.entries(feeds).map(([account, rows]) => [
      account,
      rows.map((row) => ({
        ...row,
        ...behind(row, 'application'),
        ...behind(row, 'number'),
        ...(typeof row['vin'] === 'string' && { vin: row['vin'].replaceAll('GXC16', `GXC${own}`) }),
      })),
    ]),
  );
};

/** Holds what is said of each case, in SQL and in memory; all cases are asked at once. */
const holdFacts = async (facts: readonly FactName[], cases: readonly Case[]): Promise<void> => {
  const apart = cases.map(([, feeds], at) => inPlace(feeds, at));
  const feeds: Feeds = {
    licence: apart.flatMap(({ licence = [] }) => licence),
    factory: apart.flatMap(({ factory = [] }) => factory),
    letter: apart.flatMap(({ letter = [] }) => letter),
  };
  const found = await dossiers(feeds, ...facts);
  assert.deepEqual(folderLines(feeds, ...facts), found);
  let row = 0;
  const told = apart.map(({ licence = [] }, at) => {
    const lines = found.slice(row, row + licence.length);
    row += licence.length;
    return [lines.map((line) => line.replace(` ${20 + at}`, '')), cases[at]?.[1]];
  });
  assert.deepEqual(told, cases);
};

describe('of several letters that list a vehicle', () => {
  it("the maker's stands, whatever paper of a later day the law would refuse or ask about", async () => {
    const papers: readonly FeedRow[] = [
      { ...later, issuer: '比亚迪汽车销售有限公司' },
      { ...later, issuer: '比亚迪汽车工业 有限公司' },
      { ...later, issuer: '奇瑞汽车股份有限公司' },
      { ...later, issuer: null },
      { ...later, seal: 'none' },
      { ...later, seal: 'stamped' },
      { ...later, seal: 'e-seal' },
      { ...later, seal: null },
      { ...later, destination: null },
      { ...later, revokedOn: '2026-02-10' },
      { ...later, suspendedOn: '2026-02-01' },
    ];
    const orders = papers.flatMap((paper) => [
      [standing, paper],
      [paper, standing],
    ]);
    assert.deepEqual(
      await pickedOfEach(orders),
      orders.map((_, at) => `L1 ${at}`),
    );
  });

  it('a later one under an electronic seal stands where its standard is told', async () => {
    const sealed = { ...later, seal: 'e-seal', sealStandard: 'GB/T 38540-2020' };
    await holdPicked(['L2', standing, sealed], ['L2', { ...standing, seal: 'stamped' }, sealed]);
  });

  it('so does that of a maker that the program has no row of, where no Announcement was given', async () => {
    const unknown = '示例新能源汽车有限公司';
    const licence = [{ vin: VIN, application: 'A1', destination: 'KZ', appliedOn: '2026-02-10' }];
    const papers = [
      ['L1', { ...later, issuer: '比亚迪汽车销售有限公司' }],
      ['L1', { ...later, issuer: unknown, seal: 'none' }],
      ['L2', { ...later, issuer: unknown }],
    ] as const;
    await holdFacts(
      ['letter.number'],
      papers.flatMap(([expected, paper]): Case[] => {
        const letter = [{ ...standing, issuer: unknown }, paper];
        return [
          [[expected], { licence, factory: [], letter }],
          [[expected], { licence, factory: [{ vin: VIN, maker: unknown }], letter }],
          // of a maker that it has a row of, an issuer without one is refused
          [['L2'], { licence, factory: [{ vin: VIN, maker: MAKER }], letter }],
        ];
      }),
    );
  });

  it('one that replaces it is the one relied on, with what it says', async () => {
    const confirmed = { ...later, confirmedOn: '2026-02-12' };
    await holdPicked(
      ['L2', standing, later],
      ['L2', standing, { ...confirmed, seal: 'stamped' }],
      ['L2', standing, { ...confirmed, seal: 'e-seal' }],
      ['L1', standing, { ...confirmed, seal: 'none' }],
      ['L2', standing, { ...later, revokedOn: '2026-02-11' }],
    );
  });

  it('one that is revoked stays so, and the row that corrects a letter speaks for it', async () => {
    const gone = { ...standing, revokedOn: '2026-02-09' };
    const sellers = { ...later, issuer: '比亚迪汽车销售有限公司' };
    const corrected = { ...standing, number: 'l 1', seal: 'none' };
    const earlier = { ...standing, issuedOn: '2026-02-01' };
    await holdPicked(
      // both are refused: the one that was not revoked, by its issuer
      ['L2', gone, sellers],
      ['l 1', standing, corrected],
      ['l 1', earlier, corrected],
      ['l 1', corrected, earlier],
    );
  });

  it('each application of a vehicle has its own, the maker told or not', async () => {
    const abroad = { ...later, application: null, destination: 'RU', vin: OTHER };
    const feeds: Feeds = {
      licence: [
        { vin: OTHER, application: 'A2', destination: 'RU', appliedOn: '2026-02-10' },
        { vin: OTHER, application: 'A3', destination: 'KZ', appliedOn: '2026-02-10' },
      ],
      letter: [{ ...standing, application: null, vin: OTHER }, abroad],
    };
    await holdFacts(
      ['letter.number'],
      [[], [{ vin: OTHER, maker: MAKER }]].map(
        (factory): Case => [['L2', 'L1'], { ...feeds, factory }],
      ),
    );
  });
});

describe('where a maker says that all its letters issued up to a day are told', () => {
  const nobody = { nameEn: '', kind: null, brands: [], wmis: [] };
  const never = { announcedFrom: null, announcedUntil: null };
  /** By name, by id, and of another day: the latest counts. */
  const saying = referenceWith([
    { ...nobody, ...never, id: '', legalName: MAKER, lettersUntil: '2026-02-08' }, // not-law: made up
    { ...nobody, ...never, id: 'byd-industry', legalName: '', lettersUntil: '2026-01-31' }, // not-law: made up
  ]);
  const asked = ['letter.number', 'letter.toldBy', 'issuer.lettersUntil'] as const;
  const said = async (letters: readonly (readonly FeedRow[])[]): Promise<readonly string[]> => {
    const vehicles = [...letters.keys()].map((at) => ({
      vin: rightVin(at),
      application: `A1 ${at}`,
    }));
    const feeds: Feeds = {
      licence: vehicles.map((own) => ({ ...own, destination: 'KZ', appliedOn: '2026-02-10' })),
      factory: vehicles.map(({ vin }) => ({ vin, maker: MAKER })),
      letter: letters.flatMap((rows, at) =>
        rows.map((row) => ({ ...row, number: `${row['number']} ${at}`, ...ofVehicle(row, at) })),
      ),
    };
    const found = await dossiersOf(saying, given, feeds, ...asked);
    assert.deepEqual(folderLinesOf(saying, feeds, ...asked), found);
    return found;
  };
  const ofVehicle = (row: FeedRow, at: number): FeedRow => ({
    vin: row['vin'] === VIN ? rightVin(at) : (row['vin'] ?? null),
    application: `A1 ${at}`,
  });
  const stated: FeedRow = { ...standing, toldBy: 'applicant' };

  it('what a row of its own tells holds for every row of that letter of that vehicle', async () => {
    const own = { ...standing, toldBy: 'issuer' };
    const rows: readonly (readonly FeedRow[])[] = [
      [stated],
      [{ ...stated, toldBy: null }],
      [own],
      [own, stated],
      [
        { ...own, number: 'l-1' },
        { ...stated, toldBy: 'office' },
      ],
      // of another vehicle, of an unread one, of another number, by another company, of none
      [{ ...own, vin: OTHER }, stated],
      [{ ...own, vin: 'SEE ANNEX' }, stated],
      [{ ...own, number: 'L3', destination: 'RU', issuedOn: '2026-02-07' }, stated],
      [{ ...own, issuer: '奇瑞汽车股份有限公司', vin: OTHER }, stated],
      [{ ...own, issuer: null, vin: OTHER }, stated],
    ];
    const told = (at: number, by: string): string => `L1 ${at} ${by} 2026-02-08`;
    assert.deepEqual(await said(rows), [
      told(0, 'applicant'),
      told(1, '-'),
      told(2, 'issuer'),
      told(3, 'issuer'),
      told(4, 'issuer'),
      told(5, 'applicant'),
      told(6, 'issuer'),
      told(7, 'applicant'),
      told(8, 'applicant'),
      told(9, 'applicant'),
    ]);
  });

  it('one that it does not tell stands behind one that it tells, or that was issued later', async () => {
    const earlier = { ...standing, number: 'L0', issuedOn: '2026-02-07', toldBy: 'issuer' };
    const orders: readonly (readonly [string, readonly FeedRow[]])[] = [
      ['L0 0 issuer', [earlier, stated]],
      ['L1 1 issuer', [earlier, { ...stated, toldBy: 'issuer' }]],
      ['L2 2 applicant', [stated, { ...stated, number: 'L2', issuedOn: '2026-02-09' }]],
      ['L1 3 applicant', [earlier, { ...stated, confirmedOn: '2026-02-12' }]],
      // a day that is not told may be one of those
      ['L0 4 issuer', [earlier, { ...stated, issuedOn: null }]],
      ['L1 5 applicant', [{ ...earlier, seal: 'none' }, stated]],
    ];
    assert.deepEqual(
      await said(orders.map(([, letters]) => letters)),
      orders.map(([line]) => `${line} 2026-02-08`),
    );
  });
});

describe('of a vehicle that no letter lists', () => {
  const ASKED = [
    'letter.number',
    'letter.given',
    'letter.coversVin',
    'application.letterFromMaker',
  ] as const;
  const licence = [{ vin: VIN, application: 'A1', destination: 'KZ', appliedOn: '2026-02-10' }];
  const factory = [{ vin: VIN, maker: MAKER }];
  /** Holds what is said where there are these letters. */
  const holdSaid = (
    ...cases: readonly (readonly [said: string, ...letters: readonly FeedRow[]])[]
  ): Promise<void> =>
    holdFacts(
      ASKED,
      cases.map(([said, ...letter]) => [[said], { licence, factory, letter }]),
    );
  const elsewhere: FeedRow = { ...standing, vin: OTHER };

  it('a letter of its application may list it in a VIN cell that cannot be read', async () => {
    const [cutOff, blank] = [
      { ...later, vin: VIN.slice(1) },
      { ...later, vin: null },
    ];
    await holdSaid(
      ['L1 true false true', elsewhere],
      ...[VIN.slice(1), `${VIN}1`, 'SEE ANNEX', null].map(
        (vin) => ['L1 true - true', { ...standing, vin }] as const,
      ),
      ['L2 true - true', elsewhere, cutOff],
      ['L2 true - true', cutOff, elsewhere],
      ['L2 true - true', elsewhere, blank],
      ['L2 true - true', blank, elsewhere],
    );
  });

  it('so may one of its application where the maker or the issuer is not told', async () => {
    const open = { ...standing, vin: null };
    const anybodys = { ...open, issuer: null };
    const cases = [
      [null, open, 'L1 true -'],
      [null, anybodys, 'L1 true -'],
      [MAKER, anybodys, 'L1 true -'],
      [null, { ...open, vin: VIN.slice(1) }, 'L1 true -'],
      // it lists another vehicle
      [null, elsewhere, '- false -'],
      [MAKER, { ...elsewhere, issuer: null }, '- false -'],
      // another maker's
      ['chery', open, '- false -'],
      [null, { ...open, application: 'A2' }, '- false -'],
    ] as const;
    await holdFacts(
      ['letter.number', 'letter.given', 'letter.coversVin'],
      cases.map(([maker, letter, expected]) => [
        [expected],
        { licence, factory: maker === null ? [] : [{ vin: VIN, maker }], letter: [letter] },
      ]),
    );
  });

  it('any letter may that means it there, and says nothing else of it', async () => {
    const { application: _, ...anybodys } = later;
    const cells = [`${OTHER}、${VIN}等`, VIN.replaceAll('0', 'O'), `${VIN}${OTHER}等`];
    const others = [VIN.slice(1), OTHER.replaceAll('0', 'O')];
    await holdSaid(
      ...cells.flatMap(
        (vin) =>
          [
            ['- - - -', { ...anybodys, vin }],
            ['L1 true - true', elsewhere, { ...anybodys, vin }],
            ['L1 true true true', standing, { ...anybodys, vin }],
          ] as const,
      ),
      ...others.map((vin) => ['- false - false', { ...anybodys, vin }] as const),
    );
  });

  it('one that is refused does not stand before one that means the vehicle and cannot be read', async () => {
    const gone = { ...standing, revokedOn: '2026-02-09' };
    const { application: _, ...anybodys } = later;
    const cells = [`${OTHER}、${VIN}等`, VIN.replaceAll('0', 'O')];
    await holdSaid(
      ['L1 true true true', gone],
      ...cells.flatMap(
        (vin) =>
          [
            ['- - - -', gone, { ...anybodys, vin }],
            ['- - - -', gone, { ...later, vin }],
          ] as const,
      ),
      // one that means another vehicle changes nothing
      ['L1 true true true', gone, { ...anybodys, vin: OTHER.replaceAll('0', 'O') }],
    );
  });
});
