import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
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

const picked = async (...letter: readonly FeedRow[]): Promise<string> => {
  const feeds: Feeds = {
    licence: [{ vin: VIN, application: 'A1', destination: 'KZ', appliedOn: '2026-02-10' }],
    factory: [{ vin: VIN, maker: MAKER }],
    letter,
  };
  const found = await dossiers(feeds, 'letter.number');
  assert.deepEqual(folderLines(feeds, 'letter.number'), found);
  return found.join();
};

/** The same of many vehicles at once, each with letters of its own, whose numbers end in the place of the vehicle. */
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
    assert.equal(await picked(standing, sealed), 'L2');
    assert.equal(await picked({ ...standing, seal: 'stamped' }, sealed), 'L2');
  });

  it('so does that of a maker that the program has no row of, where no Announcement was given', async () => {
    const unknown = '示例新能源汽车有限公司';
    const licence = [{ vin: VIN, application: 'A1', destination: 'KZ', appliedOn: '2026-02-10' }];
    for (const [paper, expected] of [
      [{ ...later, issuer: '比亚迪汽车销售有限公司' }, 'L1'],
      [{ ...later, issuer: unknown, seal: 'none' }, 'L1'],
      [{ ...later, issuer: unknown }, 'L2'],
    ] as const) {
      const letter = [{ ...standing, issuer: unknown }, paper];
      for (const factory of [[], [{ vin: VIN, maker: unknown }]]) {
        const feeds: Feeds = { licence, factory, letter };
        assert.deepEqual(await dossiers(feeds, 'letter.number'), [expected]);
        assert.deepEqual(folderLines(feeds, 'letter.number'), [expected]);
      }
      // of a maker that it has a row of, an issuer without one is refused
      const feeds: Feeds = { licence, factory: [{ vin: VIN, maker: MAKER }], letter };
      assert.deepEqual(await dossiers(feeds, 'letter.number'), ['L2']);
      assert.deepEqual(folderLines(feeds, 'letter.number'), ['L2']);
    }
  });

  it('one that replaces it is the one relied on, with what it says', async () => {
    assert.equal(await picked(standing, later), 'L2');
    for (const seal of ['stamped', 'e-seal'])
      assert.equal(await picked(standing, { ...later, seal, confirmedOn: '2026-02-12' }), 'L2');
    assert.equal(
      await picked(standing, { ...later, seal: 'none', confirmedOn: '2026-02-12' }),
      'L1',
    );
    const replaced = { ...later, revokedOn: '2026-02-11' };
    assert.equal(await picked(standing, replaced), 'L2');
  });

  it('one that is revoked stays so, and the row that corrects a letter speaks for it', async () => {
    const gone = { ...standing, revokedOn: '2026-02-09' };
    const sellers = { ...later, issuer: '比亚迪汽车销售有限公司' };
    // both are refused: the one that was not revoked, by its issuer
    assert.equal(await picked(gone, sellers), 'L2');
    const refused: readonly (readonly [FeedRow, FeedRow])[] = [
      [standing, { ...standing, number: 'l 1', seal: 'none' }],
      [
        { ...standing, issuedOn: '2026-02-01' },
        { ...standing, number: 'l 1', seal: 'none' },
      ],
      [
        { ...standing, number: 'l 1', seal: 'none' },
        { ...standing, issuedOn: '2026-02-01' },
      ],
    ];
    for (const [one, two] of refused) assert.equal(await picked(one, two), 'l 1');
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
    for (const factory of [[], [{ vin: OTHER, maker: MAKER }]]) {
      const found = await dossiers({ ...feeds, factory }, 'letter.number');
      assert.deepEqual(found, ['L2', 'L1']);
      assert.deepEqual(folderLines({ ...feeds, factory }, 'letter.number'), found);
    }
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
  const said = async (...letter: readonly FeedRow[]): Promise<readonly string[]> => {
    const asked = [
      'letter.number',
      'letter.given',
      'letter.coversVin',
      'application.letterFromMaker',
    ] as const;
    const feeds: Feeds = {
      licence: [{ vin: VIN, application: 'A1', destination: 'KZ', appliedOn: '2026-02-10' }],
      factory: [{ vin: VIN, maker: MAKER }],
      letter,
    };
    const found = await dossiers(feeds, ...asked);
    assert.deepEqual(folderLines(feeds, ...asked), found, JSON.stringify(letter));
    return found;
  };
  const elsewhere: FeedRow = { ...standing, vin: OTHER };

  it('a letter of its application may list it in a VIN cell that cannot be read', async () => {
    assert.deepEqual(await said(elsewhere), ['L1 true false true']);
    for (const vin of [VIN.slice(1), `${VIN}1`, 'SEE ANNEX', null]) {
      assert.deepEqual(await said({ ...standing, vin }), ['L1 true - true']);
    }
    const cutOff = { ...later, vin: VIN.slice(1) };
    for (const letters of [
      [elsewhere, cutOff],
      [cutOff, elsewhere],
    ]) {
      assert.deepEqual(await said(...letters), ['L2 true - true']);
    }
    for (const letters of [
      [elsewhere, { ...later, vin: null }],
      [{ ...later, vin: null }, elsewhere],
    ]) {
      assert.deepEqual(await said(...letters), ['L2 true - true']);
    }
  });

  it('so may one of its application where the maker or the issuer is not told', async () => {
    const asked = ['letter.number', 'letter.given', 'letter.coversVin'] as const;
    const licence = [{ vin: VIN, application: 'A1', destination: 'KZ', appliedOn: '2026-02-10' }];
    const open = { ...standing, vin: null };
    const anybodys = { ...open, issuer: null };
    for (const [maker, letter, expected] of [
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
    ] as const) {
      const factory = maker === null ? [] : [{ vin: VIN, maker }];
      const feeds: Feeds = { licence, factory, letter: [letter] };
      const told = JSON.stringify([maker, letter]);
      assert.deepEqual(await dossiers(feeds, ...asked), [expected], told);
      assert.deepEqual(folderLines(feeds, ...asked), [expected], told);
    }
  });

  it('any letter may that means it there, and says nothing else of it', async () => {
    const { application: _, ...anybodys } = later;
    const cells = [`${OTHER}、${VIN}等`, VIN.replaceAll('0', 'O'), `${VIN}${OTHER}等`];
    for (const vin of cells) {
      assert.deepEqual(await said({ ...anybodys, vin }), ['- - - -'], vin);
      assert.deepEqual(await said(elsewhere, { ...anybodys, vin }), ['L1 true - true'], vin);
      assert.deepEqual(await said(standing, { ...anybodys, vin }), ['L1 true true true'], vin);
    }
    for (const vin of [VIN.slice(1), OTHER.replaceAll('0', 'O')]) {
      assert.deepEqual(await said({ ...anybodys, vin }), ['- false - false'], vin);
    }
  });

  it('one that is refused does not stand before one that means the vehicle and cannot be read', async () => {
    const gone = { ...standing, revokedOn: '2026-02-09' };
    const { application: _, ...anybodys } = later;
    assert.deepEqual(await said(gone), ['L1 true true true']);
    for (const vin of [`${OTHER}、${VIN}等`, VIN.replaceAll('0', 'O')]) {
      assert.deepEqual(await said(gone, { ...anybodys, vin }), ['- - - -'], vin);
      assert.deepEqual(await said(gone, { ...later, vin }), ['- - - -'], vin);
    }
    // one that means another vehicle changes nothing
    const other = { ...anybodys, vin: OTHER.replaceAll('0', 'O') };
    assert.deepEqual(await said(gone, other), ['L1 true true true']);
  });
});
