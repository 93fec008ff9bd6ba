import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cars, EVERYBODY, feedsOf } from './link-feeds.ts';
import { linksOf, type PatternRow } from './link-fixtures.ts';

const sentencesOf = (row: PatternRow | undefined): readonly string[] =>
  (row?.evidence.sentences ?? []) as readonly string[];

describe('R26 rings', () => {
  const ring = cars('K', 3, (at) => ({
    seller: 'A',
    buyer: `B${at}`,
    owner: `B${at}`,
    exporter: 'C',
  }));

  it('shows the path: A sold to B0, B0 shares a phone with exporter C', async () => {
    const parties = [
      { id: 'B0', phone: '1' },
      { id: 'B1', address: 'X' },
      { id: 'B2', account: 'Y' },
      { id: 'C', phone: '1', address: 'X', account: 'Y' },
    ];
    const found = await linksOf(feedsOf([...EVERYBODY, ...ring], parties));
    assert.deepEqual(found.flagged('R26'), ['K001', 'K002', 'K003']);
    const [first] = found.rows.filter(({ pattern }) => pattern === 'ring');
    assert.deepEqual(first?.evidence.path, [
      { from: 'A', to: 'B0', by: 'sale', on: '2026-01-03' },
      { from: 'B0', to: 'C', by: 'sale', on: '2026-07-01' },
      { from: 'C', to: 'B0', by: 'phone', on: null },
    ]);
    assert.deepEqual(first?.evidence.sentences, [
      'A sold it to B0 on 2026-01-03',
      'B0 sold it to exporter C on 2026-07-01',
      'exporter C shares a phone with B0',
    ]);
    assert.deepEqual(first?.evidence.vins, ['K001', 'K002', 'K003']);
    assert.deepEqual(
      found.standing,
      ['link_group', 'link_ring'],
      'what the largest rings are told by',
    );
    assert.deepEqual(found.rings, [
      {
        ring: 0,
        label: 'B0 · B1',
        parties: 4,
        vehicles: 3,
        exporters: ['C'],
        path: {
          parties: [
            { id: 'A', name: 'A', exporter: false },
            { id: 'B0', name: 'B0', exporter: false },
            { id: 'C', name: 'C', exporter: true },
          ],
          steps: [
            {
              from: 0,
              to: 1,
              by: 'sale',
              sentence: { en: 'A sold it to B0 on 2026-01-03', zh: 'A 于 2026-01-03 售予 B0' },
            },
            {
              from: 1,
              to: 2,
              by: 'sale',
              sentence: {
                en: 'B0 sold it to exporter C on 2026-07-01',
                zh: 'B0 于 2026-07-01 售予 出口企业 C',
              },
            },
            {
              from: 2,
              to: 1,
              by: 'phone',
              sentence: {
                en: 'exporter C shares a phone with B0',
                zh: '出口企业 C 与 B0 电话相同',
              },
            },
          ],
        },
      },
    ]);
  });

  it('names companies in both languages', async () => {
    const parties = [
      { id: 'B0', phone: '1' },
      { id: 'B1', phone: '1' },
      { id: 'C', kind: 'company', name: '示例贸易有限公司', phone: '1' },
    ];
    const { rings } = await linksOf(feedsOf([...EVERYBODY, ...ring], parties));
    const { parties: names = [], steps = [] } = rings[0]?.path ?? {};
    assert.deepEqual(
      names.map(({ name }) => name),
      ['A', 'B0', '示例贸易有限公司'],
    );
    assert.match(steps[1]?.sentence.en ?? '', /sold it to exporter 示例贸易有限公司/);
    assert.equal(
      steps.map(({ sentence }) => sentence.zh).join('；'),
      'A 于 2026-01-03 售予 B0；B0 于 2026-07-01 售予 出口企业 示例贸易有限公司；出口企业 示例贸易有限公司 与 B0 电话相同',
    );
  });

  it('finds a way of three links from the exporter to the seller, and none of four', async () => {
    const chain = [
      { id: 'C', phone: '1' },
      { id: 'M', phone: '1', address: 'X' },
      { id: 'N', address: 'X', account: 'Y' },
      { id: 'A', account: 'Y' },
    ];
    const found = await linksOf(feedsOf([...EVERYBODY, ...ring], chain));
    assert.equal(found.flagged('R26').length, 3);
    assert.equal(found.rows[0]?.facts['pattern.ringSteps'], 3);
    const longer = chain.map((party) =>
      party.id === 'A' ? { id: 'Z', account: 'Y', phone: '2' } : party,
    );
    const far = await linksOf(
      feedsOf([...EVERYBODY, ...ring], [...longer, { id: 'A', phone: '2' }]),
    );
    assert.deepEqual(far.rows, []);
  });

  it('finds a chain of firms with one telephone, though the exporter shares nothing', async () => {
    const sold = cars('Y', 2, () => ({ seller: 'A', buyer: 'F1', exporter: 'C' }));
    const feeds = feedsOf(
      [...EVERYBODY, ...sold],
      [
        { id: 'F1', kind: 'company', phone: '1' },
        { id: 'F2', kind: 'company', phone: '1' },
      ],
    );
    const resold = sold.map(({ vin }) => ({
      vin,
      kind: 'used',
      seller: 'F1',
      buyer: 'F2',
      issuedOn: '2026-03-01',
    }));
    const found = await linksOf({ ...feeds, invoice: [...(feeds.invoice ?? []), ...resold] });
    assert.deepEqual(found.flagged('R26'), ['Y001', 'Y002']);
    assert.deepEqual(sentencesOf(found.rows[0]), [
      'A sold it to F1 on 2026-01-03',
      'F1 sold it to F2 on 2026-03-01',
      'F2 sold it to exporter C',
      'F2 shares a phone with F1',
    ]);
  });

  it('finds the refund claimant behind the seller', async () => {
    const claimed = cars('T', 2, (at) => ({
      seller: 'A',
      buyer: `B${at}`,
      exporter: 'C',
      claimant: 'R',
    }));
    const parties = [
      { id: 'R', account: 'Y' },
      { id: 'A', account: 'Y' },
    ];
    const found = await linksOf(feedsOf([...EVERYBODY, ...claimed], parties));
    assert.deepEqual(found.flagged('R26'), ['T001', 'T002']);
    assert.deepEqual(
      sentencesOf(found.rows[0]).at(-1),
      'refund claimant R shares a bank account with A',
    );
  });

  /** Two cars that A sold on 3 January, and bought back. */
  const boughtBack = (issuedOn: string) => {
    const twice = cars('Z', 2, (at) => ({ seller: 'A', buyer: `B${at}`, exporter: 'C' }));
    const feeds = feedsOf([...EVERYBODY, ...twice], []);
    const back = twice.map(({ vin }, at) => ({
      vin,
      kind: 'used',
      seller: `B${at}`,
      buyer: 'A',
      issuedOn,
    }));
    return linksOf({ ...feeds, invoice: [...(feeds.invoice ?? []), ...back] });
  };

  it('finds no seller who bought a used car and sold it on, where the first invoice is missing', async () => {
    assert.deepEqual((await boughtBack('2026-01-02')).flagged('R26'), []);
    assert.deepEqual((await boughtBack('2026-01-03')).flagged('R26'), []);
    assert.deepEqual((await boughtBack('2026-01-04')).flagged('R26'), ['Z001', 'Z002']);
  });

  it('finds a seller who bought the car back before it went abroad', async () => {
    const found = await boughtBack('2026-02-01');
    assert.deepEqual(found.flagged('R26'), ['Z001', 'Z002']);
    assert.deepEqual(found.rows[0]?.evidence.sentences, [
      'A sold it to B0 on 2026-01-03',
      'A bought it back',
      'A sold it to exporter C',
    ]);
  });

  it('joins a crowd behind one phone when its own cars all go to its own exporter', async () => {
    const many = cars('M', 9, (at) => ({ seller: 'BIG', buyer: `B${at}`, exporter: 'C' }));
    const parties = many.map(({ buyer = '' }) => ({ id: buyer, kind: 'person', phone: '1' }));
    const found = await linksOf(
      feedsOf([...EVERYBODY, ...many], [...parties, { id: 'C', kind: 'exporter', phone: '1' }]),
    );
    assert.equal(found.flagged('R26').length, 9);
    assert.equal(found.rings[0]?.parties, 10);
  });

  const throughPark = (exporterOf: (at: number) => string) => {
    const sold = cars('P', 24, (at) => ({
      seller: 'MAKER',
      buyer: `F${at % 12}`,
      exporter: exporterOf(at),
    }));
    const parties = [
      ...Array.from({ length: 12 }, (_, at) => ({
        id: `F${at}`,
        kind: 'company',
        address: 'PARK',
      })),
      ...Array.from({ length: 8 }, (_, at) => ({
        id: `X${at}`,
        kind: 'exporter',
        address: 'PARK',
      })),
    ];
    // the firms' other cars stay at home
    const kept = cars('H', 24, (at) => ({ seller: 'MAKER', buyer: `F${at % 12}` }));
    return linksOf(feedsOf([...EVERYBODY, ...sold, ...kept], parties));
  };

  it('joins the firms at one address when one exporter there takes what they sell', async () => {
    const found = await throughPark((at) => `X${at % 8 < 5 ? 0 : at % 8}`);
    assert.equal(found.flagged('R26').length, 24);
  });

  it('leaves the firms of a park alone whose exporters all buy of their neighbours', async () => {
    const found = await throughPark((at) => `X${at % 8}`);
    for (const code of ['R06', 'R07', 'R26']) assert.deepEqual(found.flagged(code), [], code);
  });

  it('counts what an exporter takes of everybody when it takes the cars of dealers behind its phone', async () => {
    const sold = cars('D', 20, (at) => ({
      seller: `D${at % 5}`,
      buyer: `PERSON${at}`,
      exporter: 'C',
    }));
    const parties = [
      ...Array.from({ length: 5 }, (_, at) => ({ id: `D${at}`, kind: 'dealer', phone: '1' })),
      { id: 'C', kind: 'exporter', phone: '1' },
    ];
    const alone = await linksOf(feedsOf([...EVERYBODY, ...sold], parties));
    assert.equal(alone.flagged('R26').length, 20);
    // the same dealers, and an exporter to whom the whole town sells
    const market = cars('W', 80, (at) => ({
      seller: `DEALER${at % 9}`,
      buyer: `TOWN${at}`,
      exporter: 'C',
    }));
    const leader = await linksOf(feedsOf([...EVERYBODY, ...sold, ...market], parties));
    assert.deepEqual(leader.rows, []);
  });

  it('finds the refund claimant behind the owner where no applicant and no sale is told', async () => {
    const claimed = cars('N', 2, () => ({ owner: 'A', exporter: 'C', claimant: 'R' }));
    const feeds = feedsOf(
      [...EVERYBODY, ...claimed],
      [
        { id: 'R', account: 'Y' },
        { id: 'A', account: 'Y' },
      ],
    );
    const licence = (feeds.licence ?? []).map((row) =>
      row['applicant'] === 'C' ? { ...row, applicant: null } : row,
    );
    const found = await linksOf({ ...feeds, licence });
    assert.deepEqual(found.flagged('R26'), ['N001', 'N002']);
    assert.deepEqual(
      sentencesOf(found.rows[0]).at(-1),
      'refund claimant R shares a bank account with A',
    );
  });

  const innocent = async (
    theirs: ReturnType<typeof cars>,
    parties: Parameters<typeof feedsOf>[1],
  ): Promise<void> => {
    const found = await linksOf(feedsOf([...EVERYBODY, ...theirs], parties));
    for (const code of ['R06', 'R07', 'R26']) assert.deepEqual(found.flagged(code), [], code);
  };

  it('leaves a dealer alone who sells many cars to an exporter openly', () =>
    innocent(
      cars('D', 30, () => ({ seller: 'A', buyer: 'C', owner: 'C', exporter: 'C' })),
      [
        { id: 'A', phone: '1' },
        { id: 'C', phone: '2' },
      ],
    ));

  it('leaves a group alone that buys once of its own subsidiary', () =>
    innocent(
      cars('D', 1, () => ({ seller: 'A', buyer: 'B', exporter: 'C' })),
      [
        { id: 'A', controller: 'H' },
        { id: 'C', controller: 'H' },
      ],
    ));

  it('leaves a logistics park alone: twenty exporters and five dealers at one address', () =>
    innocent(
      cars('Q', 100, (at) => ({
        seller: `D${at % 10}`,
        buyer: `B${at}`,
        exporter: `X${(at * 7) % 20}`,
      })),
      [
        ...Array.from({ length: 20 }, (_, at) => ({
          id: `X${at}`,
          kind: 'exporter',
          address: 'PARK',
        })),
        ...Array.from({ length: 5 }, (_, at) => ({
          id: `D${at}`,
          kind: 'dealer',
          address: 'PARK',
        })),
      ],
    ));

  it("leaves a bank's collection account alone", () =>
    innocent(
      cars('Q', 60, (at) => ({
        seller: `D${at % 10}`,
        buyer: `B${at}`,
        ...(at % 6 === 0 && { exporter: `X${at}` }),
      })),
      [
        ...Array.from({ length: 60 }, (_, at) => ({
          id: `B${at}`,
          kind: 'person',
          account: 'BANK',
        })),
        ...Array.from({ length: 10 }, (_, at) => ({
          id: `D${at}`,
          kind: 'dealer',
          account: 'BANK',
        })),
      ],
    ));

  it('leaves a dealer and an exporter in one house alone whose trade is like with anybody', () =>
    innocent(
      // D sells 40 cars that leave young; C, its neighbour, took 4 of them, and 40 of all 400.
      cars('Q', 400, (at) => ({
        seller: `D${Math.floor(at / 40)}`,
        buyer: `B${at}`,
        exporter: `X${at % 10}`,
      })),
      [
        { id: 'D0', address: 'HOUSE' },
        { id: 'X0', address: 'HOUSE' },
      ],
    ));
});
