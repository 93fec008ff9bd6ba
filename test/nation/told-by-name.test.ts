import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import { companyName } from '../../src/nation/links/company-name.ts';
import { COMPANY_CODE } from '../../src/nation/patterns/company-code.ts';
import { type FeedRow, type Feeds, feedDatabase } from './feed-tables.ts';
import { cars, EVERYBODY, feedsOf } from './link-feeds.ts';
import { linksOf } from './link-fixtures.ts';
import { flaggedBy, patternsOf } from './pattern-fixtures.ts';

const CODE = '91350200MA2Y000010';
const OTHER_CODE = '91350200MA2Y000029';
const NAME = '厦门宏达(集团)汽车贸易有限公司';
/** The same name as another clerk writes it; the intake has made brackets and widths one. */
const WRITTEN = '厦门宏达 [集团] 汽车贸易有限公司';

/** Spellings that stand for a code, with it. */
const codesIn = async (feeds: Feeds): Promise<Readonly<Record<string, string>>> => {
  const database = await feedDatabase(feeds);
  try {
    await database.run(COMPANY_CODE.statement);
    const rows = await database.rows<{ spelling: string; code: string }>('FROM company_code');
    return Object.fromEntries(rows.map(({ spelling, code }) => [spelling, code]));
  } finally {
    database.close();
  }
};

const owners = (...list: readonly string[]): readonly FeedRow[] =>
  list.map((owner, at) => ({ vin: `V${at}`, owner }));

describe('a company told by name', () => {
  it('is the one whose code bears the name, in the party feed or beside a licence', async () => {
    const certificate = owners(WRITTEN, CODE, '福州长风贸易有限公司');
    const party = [{ id: CODE, kind: 'dealer', name: NAME }];
    assert.deepEqual(await codesIn({ certificate, party }), { [WRITTEN]: CODE });
    const licence = [{ vin: 'V0', applicant: CODE, applicantName: NAME }];
    assert.deepEqual(await codesIn({ certificate, licence }), { [WRITTEN]: CODE });
    // a party known by its name alone has no other code
    const named = [...party, { id: NAME, kind: 'company', name: NAME }];
    assert.deepEqual(await codesIn({ certificate, party: named }), {
      [NAME]: CODE,
      [WRITTEN]: CODE,
    });
  });

  it('is nobody when two codes bear the name, when it has no brand, or when it may be a person', async () => {
    const bare = '厦门市汽车贸易有限公司';
    const person = '张 三';
    const certificate = owners(NAME, bare, person, 'p:0011');
    const party = [
      { id: CODE, kind: 'dealer', name: NAME },
      { id: OTHER_CODE, kind: 'company', name: WRITTEN },
      { id: 'AG-1', kind: 'agent', name: bare },
      { id: 'N-1', kind: 'person', name: person },
      { id: 'p:0022', kind: null, name: 'p:0011' },
    ];
    assert.deepEqual(await codesIn({ certificate, party }), {});
  });

  it('is compared as names of companies are, by letters and digits', async () => {
    const names = [NAME, WRITTEN, 'Xiamen Hongda Auto Co., Ltd.', '厦门小鹏2号汽车有限公司'];
    const party = names.slice(1).map((name, at) => ({ id: `C-${at}`, kind: 'company', name }));
    const found = await codesIn({ certificate: owners(...names), party });
    assert.deepEqual(
      Object.keys(found).sort(),
      names
        .filter((name) =>
          party.some((one) => companyName(one.name).whole === companyName(name).whole),
        )
        .sort(),
    );
  });
});

describe('R05 a burst written half by name and half by code', () => {
  /** The market: two registrations a day in the province. */
  const market = Array.from({ length: 600 }, (_, at) => ({
    vin: `M${at}`,
    registeredOn: isoDate(20_100 + (at % 300)),
    province: '35',
    owner: `P${at}`,
    ownerKind: 'person',
  }));
  const stock = Array.from({ length: 20 }, (_, at) => `D${String(at).padStart(2, '0')}`);
  const half = (at: number): string => (at % 2 === 0 ? CODE : WRITTEN);
  const registered = (owner: (at: number) => string | null, ownerKind: string | null) => [
    ...market,
    ...stock.map((vin, at) => ({
      vin,
      registeredOn: '2025-03-31',
      province: '35',
      owner: owner(at),
      ownerKind,
    })),
  ];
  const bearer = { id: CODE, kind: 'dealer', name: NAME };
  const raised = async (feeds: Feeds): Promise<readonly string[]> =>
    flaggedBy('R05', await patternsOf(feeds, 'monthEndBurst'));

  it('is one burst, whichever account tells the owner', async () => {
    const certificate = registered(half, 'dealer');
    assert.deepEqual(await raised({ certificate, party: [bearer] }), stock);
    const sold = registered(() => CODE, 'dealer').map((row) => ({ ...row, transfers: 1 }));
    const invoice = stock.map((vin, at) => ({ vin, kind: 'ordinary', buyer: half(at) }));
    assert.deepEqual(await raised({ certificate: sold, invoice, party: [bearer] }), stock);
    const insurance = stock.map((vin, at) => ({ vin, holder: half(at), startsOn: '2025-03-30' }));
    const owned = registered(() => 'EX', 'company').map((row) => ({ ...row, transfers: 1 }));
    assert.deepEqual(await raised({ certificate: owned, insurance, party: [bearer] }), stock);
  });

  it('is none of two firms that bear one name, nor of a name that nobody bears', async () => {
    const certificate = registered(half, 'dealer');
    const other = { id: OTHER_CODE, kind: 'dealer', name: NAME };
    assert.deepEqual(await raised({ certificate, party: [bearer, other] }), []);
    assert.deepEqual(await raised({ certificate }), []);
  });
});

describe('R07 and R26 with parties told by name', () => {
  const chain = cars('K', 4, (at) => ({
    seller: at % 2 === 0 ? CODE : WRITTEN,
    buyer: 'BUYER-1',
    exporter: 'EXPORTER-9',
  }));
  const parties = [
    { id: CODE, kind: 'dealer', name: NAME, phone: '1' },
    { id: 'EXPORTER-9', kind: 'exporter', phone: '1' },
    { id: 'BUYER-1', kind: 'company', phone: '1' },
  ];

  it('tie the company that bears the name, and not its namesakes', async () => {
    const told = cars('K', 4, () => ({
      seller: WRITTEN,
      buyer: 'BUYER-1',
      exporter: 'EXPORTER-9',
    }));
    const { rows, flagged } = await linksOf(feedsOf([...EVERYBODY, ...told], parties));
    assert.deepEqual(flagged('R07'), ['K001', 'K002', 'K003', 'K004']);
    assert.deepEqual(flagged('R26'), ['K001', 'K002', 'K003', 'K004']);
    const [ring] = rows.filter(({ pattern }) => pattern === 'ring');
    assert.match(JSON.stringify(ring?.evidence), new RegExp(CODE));
    const namesake = { id: OTHER_CODE, kind: 'company', name: NAME };
    const both = await linksOf(feedsOf([...EVERYBODY, ...told], [...parties, namesake]));
    assert.ok(both.rows.every(({ evidence }) => !JSON.stringify(evidence).includes(CODE)));
  });

  it('see a company that buys the car back, or on, under its name', async () => {
    const dealer = { id: CODE, kind: 'dealer', name: NAME };
    const sold = cars('Z', 2, (at) => ({ seller: CODE, buyer: `B${at}`, exporter: 'C' }));
    const feeds = feedsOf([...EVERYBODY, ...sold], [dealer]);
    const back = sold.map(({ vin }, at) => ({
      ...{ vin, kind: 'used', seller: `B${at}`, buyer: WRITTEN, issuedOn: '2026-02-01' },
    }));
    const again = await linksOf({ ...feeds, invoice: [...(feeds.invoice ?? []), ...back] });
    assert.deepEqual(again.flagged('R26'), ['Z001', 'Z002']);

    const on = cars('Y', 2, () => ({ seller: 'A', buyer: 'F1', exporter: 'C' }));
    const through = feedsOf(
      [...EVERYBODY, ...on],
      [
        { id: 'F1', kind: 'company', phone: '1' },
        { ...dealer, phone: '1' },
      ],
    );
    const resold = on.map(({ vin }) => ({
      ...{ vin, kind: 'used', seller: 'F1', buyer: WRITTEN, issuedOn: '2026-03-01' },
    }));
    const chain = await linksOf({ ...through, invoice: [...(through.invoice ?? []), ...resold] });
    assert.deepEqual(chain.flagged('R26'), ['Y001', 'Y002']);
  });

  it('count a seller told by code and by name once', async () => {
    const { rows } = await linksOf(feedsOf([...EVERYBODY, ...chain], parties));
    const of = (pattern: string) => rows.filter((row) => row.pattern === pattern);
    assert.deepEqual(
      of('linkedBuyer').map(({ facts }) => facts['pattern.buyerLinkedTo']),
      ['both', 'both', 'both', 'both'],
    );
    assert.deepEqual(
      of('ring').map(({ facts }) => [facts['pattern.ringVehicles'], facts['pattern.ringParties']]),
      [
        [4, 3],
        [4, 3],
        [4, 3],
        [4, 3],
      ],
    );
  });
});
