import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Replaced } from './dated-law.ts';
import type { Feeds } from './feed-tables.ts';
import { cars, EVERYBODY, feedsOf } from './link-feeds.ts';
import { linksOf } from './link-fixtures.ts';

const people = (count: number, more: Record<string, string>, letter = 'P') =>
  Array.from({ length: count }, (_, at) => ({ id: `${letter}${at}`, kind: 'person', ...more }));

describe('R06 nominee owners', () => {
  it('flags the cars of eight people behind one phone whose cars all went to one exporter', async () => {
    const nominees = cars('N', 8, (at) => ({ seller: 'BIG', buyer: `P${at}`, exporter: 'EX' }));
    const found = await linksOf(
      feedsOf([...EVERYBODY, ...nominees], people(8, { phone: '13800000000' })),
    );
    assert.deepEqual(
      found.flagged('R06'),
      nominees.map(({ vin }) => vin),
    );
    const row = found.rows.find(
      ({ pattern, vin }) => pattern === 'nomineeOwners' && vin === 'N001',
    );
    assert.equal(row?.row, null);
    assert.deepEqual(row?.facts, {
      'pattern.contactKind': 'phone',
      'pattern.ownersBehindContact': 8,
      'pattern.contactExported': 8,
      'pattern.contactExportedPercent': 100,
      // 10 of everybody's and 8 of theirs, of 108 cars
      'pattern.contactBasePercent': 16,
      'pattern.contactExporterPercent': 100,
    });
    assert.deepEqual(row?.evidence.shared, 'phone');
    assert.deepEqual(
      row?.evidence.vins,
      nominees.map(({ vin }) => vin),
    );
    assert.deepEqual(row?.evidence.mostByOneExporter, 8);
  });

  it('flags a car of theirs that is not applied for yet', async () => {
    const nominees = cars('N', 8, (at) => ({
      holder: `P${at}`,
      ...(at > 0 && { exporter: 'EX' }),
    }));
    const found = await linksOf(feedsOf([...EVERYBODY, ...nominees], people(8, { account: 'A1' })));
    assert.ok(found.flagged('R06').includes('N001'));
  });

  it('sees the owner of the certificate too', async () => {
    const nominees = cars('N', 8, (at) => ({ owner: `P${at}`, exporter: 'EX' }));
    const found = await linksOf(feedsOf([...EVERYBODY, ...nominees], people(8, { address: 'B' })));
    assert.equal(found.flagged('R06').length, 8);
  });

  it('flags companies that had insured what they sold on, whatever invoice they wrote', async () => {
    const parties = people(8, { phone: '13800000000', kind: 'company' });
    const sold = { buyer: 'EX', exporter: 'EX' };
    const shells = cars('N', 8, (at) => ({ seller: `P${at}`, holder: `P${at}`, ...sold }));
    const found = await linksOf(feedsOf([...EVERYBODY, ...shells], parties));
    assert.deepEqual(
      found.flagged('R06'),
      shells.map(({ vin }) => vin),
    );
    // who sells what somebody else had insured deals in vehicles
    const dealers = cars('N', 8, (at) => ({ seller: `P${at}`, holder: `P${7 - at}`, ...sold }));
    assert.deepEqual(
      (await linksOf(feedsOf([...EVERYBODY, ...dealers], parties))).flagged('R06'),
      [],
    );
  });

  const innocent = async (
    theirs: ReturnType<typeof cars>,
    parties: Parameters<typeof feedsOf>[1],
  ): Promise<void> => {
    const found = await linksOf(feedsOf([...EVERYBODY, ...theirs], parties));
    for (const code of ['R06', 'R07', 'R26']) assert.deepEqual(found.flagged(code), [], code);
  };

  it('leaves a family of three alone', () =>
    innocent(
      cars('F', 3, (at) => ({ seller: 'BIG', buyer: `P${at}`, exporter: 'EX' })),
      people(3, { phone: '13800000000', address: 'A' }),
    ));

  it('leaves a registration agent alone: sixty owners behind its phone who keep their cars but three', () =>
    innocent(
      cars('G', 60, (at) => ({
        seller: 'BIG',
        buyer: `P${at}`,
        ...(at % 20 === 0 && { exporter: `EXPORTER${at}` }),
      })),
      [
        ...people(60, { phone: '05920000000' }),
        { id: 'AGENT', kind: 'agent', phone: '05920000000' },
      ],
    ));

  it('leaves a block of flats alone whose cars went abroad by many hands', () =>
    innocent(
      cars('B', 12, (at) => ({
        seller: 'BIG',
        buyer: `P${at}`,
        exporter: `EXPORTER${(at % 4) * 10}`,
      })),
      people(12, { address: 'BLOCK 7' }),
    ));

  it('flags a crowd behind one phone whose cars went abroad by many hands, none but few', async () => {
    const crowd = (size: number) =>
      cars('M', size, (at) => ({ seller: 'BIG', buyer: `P${at}`, exporter: `EXPORTER${at % 5}0` }));
    const flagged = async (size: number): Promise<number> => {
      const parties = people(size, { phone: '13800000000' });
      return (await linksOf(feedsOf([...EVERYBODY, ...crowd(size)], parties))).flagged('R06')
        .length;
    };
    assert.deepEqual([await flagged(14), await flagged(15)], [0, 15]);
  });

  it('tells a vehicle of the contact that makes the flag, before one of which more left', async () => {
    // of twenty behind a phone nine in ten left, by many hands; of ten behind another seven, three of them by one
    const many = cars('M', 20, (at) => ({
      ...{ seller: 'BIG', buyer: `P${at}` },
      ...(at < 18 && { exporter: `EXPORTER${at % 6}0` }),
    }));
    const few = cars('T', 10, (at) => ({
      ...{ seller: 'BIG', buyer: `Q${at}` },
      ...(at < 7 && { exporter: `EXPORTER${at < 5 ? at : 0}0` }),
    }));
    // the first five of each share an account too, from behind which all left, each by a hand of its own
    const account = (value: string) => (one: { readonly id: string }, at: number) =>
      at < 5 ? { ...one, account: value } : one;
    const parties = [
      ...people(20, { phone: '13800000000' }).map(account('A1')),
      ...people(10, { phone: '13900000000' }, 'Q').map(account('A2')),
    ];
    const found = await linksOf(feedsOf([...EVERYBODY, ...many, ...few], parties));
    assert.deepEqual(
      found.flagged('R06'),
      [...many, ...few].map(({ vin }) => vin),
    );
  });

  it('leaves a fleet and its employees alone: they share its address and keep their cars', () =>
    innocent(
      [
        ...cars('R', 30, () => ({ seller: 'BIG', buyer: 'FLEET' })),
        ...cars('W', 12, (at) => ({ seller: 'BIG', buyer: `P${at}` })),
      ],
      [
        ...people(12, { address: 'FLEET HOUSE' }),
        { id: 'FLEET', kind: 'company', address: 'FLEET HOUSE' },
      ],
    ));

  it('leaves cars alone that went abroad after years', () =>
    innocent(
      cars('O', 8, (at) => ({ buyer: `P${at}`, exporter: 'EX', on: '2020-01-03' })),
      people(8, { phone: '13800000000' }),
    ));

  it('reads no placeholder as a phone', () =>
    innocent(
      cars('N', 8, (at) => ({ seller: 'BIG', buyer: `P${at}`, exporter: 'EX' })),
      people(8, { phone: '无', address: '000000', account: 'n/a' }),
    ));
});

describe('R07 linked first buyer', () => {
  const one = cars('L', 1, () => ({ seller: 'D', buyer: 'B', exporter: 'EX' }));
  const parties = (
    b: Record<string, string>,
    x: Record<string, string>,
    d: Record<string, string> = {},
  ) => [
    { id: 'B', ...b },
    { id: 'EX', ...x },
    { id: 'D', ...d },
  ];

  it('tells that the buyer shares a phone with the exporter', async () => {
    const found = await linksOf(feedsOf(one, parties({ phone: '1' }, { phone: '1' })));
    assert.deepEqual(found.flagged('R07'), ['L001']);
    const row = found.rows.find(({ pattern }) => pattern === 'linkedBuyer');
    assert.equal(row?.facts['pattern.buyerLinkedTo'], 'exporter');
    assert.deepEqual(row?.evidence, {
      links: [{ end: 'exporter', from: 'B', to: 'EX', by: 'phone', on: null, sharedBy: 2 }],
      sentences: ['B shares a phone with EX'],
    });
  });

  it('tells that the buyer is controlled by the seller', async () => {
    const found = await linksOf(feedsOf(one, parties({ controller: 'D' }, {})));
    const row = found.rows.find(({ pattern }) => pattern === 'linkedBuyer');
    assert.equal(row?.facts['pattern.buyerLinkedTo'], 'seller');
    assert.deepEqual(row?.evidence, {
      links: [{ end: 'seller', from: 'B', to: 'D', by: 'controller', on: null, sharedBy: 2 }],
      sentences: ['B is controlled by D'],
    });
  });

  it('tells who of the two controls the other, or that a third controls both', async () => {
    const sentences = async (...told: Parameters<typeof parties>): Promise<unknown> => {
      const { rows } = await linksOf(feedsOf(one, parties(...told)));
      return rows.find(({ pattern }) => pattern === 'linkedBuyer')?.evidence.sentences;
    };
    assert.deepEqual(await sentences({}, { controller: 'B' }), ['B controls EX']);
    assert.deepEqual(await sentences({ controller: 'EX' }, {}), ['B is controlled by EX']);
    assert.deepEqual(await sentences({ controller: 'H' }, { controller: 'H' }), [
      'B is controlled by the same hand as EX',
    ]);
  });

  it('tells that the exporter controls the buyer, however many others it controls', async () => {
    for (const daughters of [3, 4, 12]) {
      const sold = cars('L', daughters, (at) => ({ seller: 'D', buyer: `B${at}`, exporter: 'EX' }));
      const controlled = sold.map((_, at) => ({ id: `B${at}`, controller: 'EX' }));
      const found = await linksOf(feedsOf([...EVERYBODY, ...sold], controlled));
      const vins = sold.map(({ vin }) => vin);
      assert.deepEqual(found.flagged('R07'), vins, `${daughters} daughters`);
      assert.deepEqual(found.flagged('R26'), vins, `${daughters} daughters`);
    }
  });

  it('leaves a sister of a large group alone that another sister exported for', async () => {
    // four of the twelve bought each one car; their sister exported these and sixty of strangers
    const sold = cars('L', 4, (at) => ({ seller: 'D', buyer: `B${at}`, exporter: 'EX' }));
    const strangers = cars('S', 60, (at) => ({ seller: 'D', buyer: `P${at}`, exporter: 'EX' }));
    const sisters = Array.from({ length: 12 }, (_, at) => ({ id: `B${at}`, controller: 'GROUP' }));
    const group = [...sisters, { id: 'EX', controller: 'GROUP' }];
    const found = await linksOf(feedsOf([...EVERYBODY, ...sold, ...strangers], group));
    assert.deepEqual([...found.flagged('R07'), ...found.flagged('R26')], []);
  });

  it('leads from a sister of a large group no further, to whoever controls it', async () => {
    const rings = async (seller: string, sisters: number): Promise<number> => {
      const sold = cars('L', 4, (at) => ({ seller, buyer: `P${at}`, exporter: 'EX' }));
      const group = Array.from({ length: sisters }, (_, at) => ({
        ...{ id: `B${at}`, controller: 'GROUP' },
        ...(at === 0 && { phone: '1' }),
      }));
      const exporter = { id: 'EX', phone: '1' };
      const { rows } = await linksOf(feedsOf([...EVERYBODY, ...sold], [...group, exporter]));
      return rows.filter(({ pattern }) => pattern === 'ring').length;
    };
    // the exporter shares a phone with the first sister
    assert.deepEqual(
      [await rings('B0', 12), await rings('GROUP', 12), await rings('GROUP', 2)],
      [4, 0, 4],
    );
  });

  it('tells that the buyer bears nearly the name of the exporter, with the score', async () => {
    const found = await linksOf(
      feedsOf(
        one,
        parties({ name: '厦门宏达汽车贸易有限公司' }, { name: '厦门宏达汽车贸易股份有限公司' }),
      ),
    );
    const row = found.rows.find(({ pattern }) => pattern === 'linkedBuyer');
    assert.equal(row?.facts['pattern.buyerNameScore'], 97);
    assert.deepEqual(row?.evidence.sentences, [
      '厦门宏达汽车贸易有限公司 bears nearly the name of 厦门宏达汽车贸易股份有限公司 (score 97)',
    ]);
    assert.deepEqual(found.flagged('R07'), ['L001']);
  });

  it('tells vehicles in no application that a linked buyer keeps unused, or passes on', async () => {
    const sold = cars('H', 5, () => ({ seller: 'D', buyer: 'B' }));
    const vins = sold.map(({ vin }) => vin);
    const told = (
      party: Parameters<typeof feedsOf>[1],
      more: Feeds = {},
      some = sold,
    ): Promise<readonly string[]> =>
      linksOf({ ...feedsOf(some, party), ...more }).then(({ flagged }) => flagged('R07'));
    const daughter = [{ id: 'B', controller: 'D' }];
    const read = (km: number) => ({
      reading: vins.slice(0, 3).map((vin) => ({ vin, on: '2026-04-13', km })),
    });
    const passedOn = (on: string, many = 2) => ({
      certificate: vins.map((vin, at) => ({
        vin,
        registeredOn: '2026-01-03',
        lastTransferOn: at < many ? on : null,
      })),
    });
    // a hundred days after they were registered: 599 km, and 600
    assert.deepEqual(await told(daughter, read(599)), vins);
    assert.deepEqual(await told(daughter, read(600)), []);
    // two of five within 360 days, the 360th included
    assert.deepEqual(await told(daughter, passedOn('2026-12-29')), vins);
    assert.deepEqual(await told(daughter, passedOn('2026-12-30')), []);
    assert.deepEqual(await told(daughter, passedOn('2026-12-29', 1)), []);
    assert.deepEqual(await told(daughter, { ...passedOn('2026-12-29'), ...read(2699) }), vins);
    assert.deepEqual(await told(daughter, { ...passedOn('2026-12-29'), ...read(2700) }), []);
    // kept, nothing read; four of them; nobody linked
    assert.deepEqual(await told(daughter), []);
    assert.deepEqual(await told(daughter, read(599), sold.slice(1)), []);
    assert.deepEqual(await told([{ id: 'B', controller: 'X' }], read(599)), []);
    const { rows } = await linksOf({ ...feedsOf(sold, daughter), ...read(599) });
    assert.deepEqual(rows[0]?.evidence, {
      link: { from: 'B', to: 'D', by: 'controller', on: null, sharedBy: 2 },
      sentences: ['B is controlled by D'],
      vehicles: 5,
      passedOn: 0,
      vins,
    });
  });

  it('tells from how many of them on, and how long they are kept, by the law of their own day', async () => {
    // five sold and registered on 3 January, two of them passed on after 360 days
    const vins = cars('H', 5, () => ({ seller: 'D', buyer: 'B' })).map(({ vin }) => vin);
    const told = async (name: string, value: Replaced[string]): Promise<readonly unknown[]> => {
      const { rows } = await linksOf(
        {
          ...feedsOf(
            cars('H', 5, () => ({ seller: 'D', buyer: 'B' })),
            [{ id: 'B', controller: 'D' }],
          ),
          certificate: vins.map((vin, at) => ({
            vin,
            registeredOn: '2026-01-03',
            lastTransferOn: at < 2 ? '2026-12-29' : null,
          })),
        },
        { [`integrity.linked-first-buyer.${name}`]: value },
      );
      return rows
        .filter(({ pattern }) => pattern === 'linkedAtHome')
        .map(({ facts }) => facts['pattern.homeLinkedPassedPercent']);
    };
    const [all, none] = [Array.from(vins, () => 40), Array.from(vins, () => 0)];
    assert.deepEqual(await told('homeVehicles', 4), all);
    assert.deepEqual(await told('homeVehicles', 5), all);
    assert.deepEqual(await told('homeVehicles', 6), []);
    assert.deepEqual(await told('homeKeptDays', 359), none);
    assert.deepEqual(await told('homeKeptDays', 360), all);
    assert.deepEqual(await told('homeKeptDays', 361), all);
    assert.deepEqual(await told('homeKeptDays', [360, '2026-01-02', 100]), none);
    assert.deepEqual(await told('homeKeptDays', [360, '2026-01-03', 100]), none);
    assert.deepEqual(await told('homeKeptDays', [360, '2026-01-04', 100]), all);
  });

  it('counts no link to a company that was founded after the application', async () => {
    const late = parties({ phone: '1' }, { phone: '1', since: '2026-07-11' });
    assert.deepEqual((await linksOf(feedsOf(one, late))).rows, []);
    const sameDay = parties({ phone: '1' }, { phone: '1', since: '2026-07-10' });
    assert.equal((await linksOf(feedsOf(one, sameDay))).flagged('R07').length, 1);
  });
});

describe('what the links count', () => {
  const CAR = cars('L', 1, () => ({ seller: 'D', buyer: 'B', exporter: 'EX' }));
  /** The same with invoices of the used car, by their days. */
  const resold = (
    ...used: readonly { readonly buyer: string; readonly issuedOn: string }[]
  ): Feeds => {
    const feeds = feedsOf(CAR, [
      { id: 'B', phone: '1' },
      { id: 'EX', phone: '1' },
    ]);
    const rows = used.map((row) => ({ vin: 'L001', seller: 'B', kind: 'used', ...row }));
    return { ...feeds, invoice: [...(feeds.invoice ?? []), ...rows] };
  };

  it('an exporter is no owner behind a contact', async () => {
    const nominees = cars('N', 8, (at) => ({ buyer: `P${at}`, exporter: 'EX' }));
    const owners = async (exporter: Feeds['exporter']): Promise<unknown> => {
      const feeds = feedsOf([...EVERYBODY, ...nominees], people(8, { phone: '13800000000' }));
      const { rows } = await linksOf({ ...feeds, ...(exporter && { exporter }) });
      return rows.find(({ vin }) => vin === 'N001')?.facts['pattern.ownersBehindContact'];
    };
    assert.deepEqual([await owners([]), await owners([{ uscc: 'P7' }])], [8, 7]);
  });

  it('an invoice after one of the used car is no first sale', async () => {
    const flagged = async (day: string): Promise<readonly string[]> =>
      (await linksOf(resold({ buyer: 'Z', issuedOn: day }))).flagged('R07');
    // sold on 3 January
    assert.deepEqual(await flagged('2026-01-02'), []);
    assert.deepEqual(await flagged('2026-01-03'), ['L001']);
    assert.deepEqual(await flagged('2026-01-04'), ['L001']);
  });

  it('a seller buys back on a later day than it sold, and up to the application', async () => {
    const back = async (issuedOn: string): Promise<number> =>
      (await linksOf({ ...resold({ buyer: 'D', issuedOn }), party: [] })).rows.filter(
        ({ pattern }) => pattern === 'ring',
      ).length;
    assert.deepEqual(
      [
        ...[await back('2026-01-03'), await back('2026-01-04')],
        ...[await back('2026-07-10'), await back('2026-07-11')],
      ],
      [0, 1, 1, 0],
    );
  });

  it('of several things that two share the one is told that the fewest share', async () => {
    const told = async (third: Record<string, string>): Promise<unknown> => {
      const shared = { phone: '1', address: 'A' };
      const parties = [
        { id: 'B', ...shared },
        { id: 'EX', ...shared },
        { id: 'Z', ...third },
      ];
      const { rows } = await linksOf(feedsOf(CAR, parties));
      const links = rows.find(({ pattern }) => pattern === 'linkedBuyer')?.evidence.links;
      return (links as readonly { readonly by: string }[] | undefined)?.[0]?.by;
    };
    assert.deepEqual(
      [await told({ address: 'A' }), await told({ phone: '1' })],
      ['phone', 'address'],
    );
  });

  it('a reading counts until its vehicle was passed on, that day included', async () => {
    const sold = cars('H', 5, () => ({ seller: 'D', buyer: 'B' }));
    const kmADay = async (on: string): Promise<unknown> => {
      const { rows } = await linksOf({
        ...feedsOf(sold, [{ id: 'B', controller: 'D' }]),
        certificate: sold.map(({ vin }) => ({
          ...{ vin, registeredOn: '2026-01-03', lastTransferOn: '2026-04-13' },
        })),
        // 100 days after they were registered, and a day later
        reading: sold.map(({ vin }) => ({ vin, on, km: 1010 })),
      });
      return rows[0]?.facts['pattern.homeLinkedKmADay'];
    };
    assert.deepEqual([await kmADay('2026-04-13'), await kmADay('2026-04-14')], [10, null]);
  });

  it('two hands of a vehicle that share something are a ring, but for the first seller and buyer', async () => {
    const ringOf = async (sharing: readonly string[]): Promise<unknown> => {
      const feeds = resold({ buyer: 'H', issuedOn: '2026-03-01' });
      const party = sharing.map((id) => ({ id, phone: '1' }));
      const { rows } = await linksOf({ ...feeds, party });
      const ring = rows.find(({ pattern }) => pattern === 'ring');
      return ring?.facts['pattern.ringSteps'] ?? null;
    };
    // sold by D to B, by B to H, and exported by EX, who shares nothing
    assert.deepEqual(
      [await ringOf(['D', 'H']), await ringOf(['B', 'H']), await ringOf(['D', 'B'])],
      [1, 1, null],
    );
  });
});
