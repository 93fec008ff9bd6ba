import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Database } from '../../src/nation/database.ts';
import { servicePage } from '../../src/report/service/service-page.ts';
import { worldLand } from '../../src/report/service/world-land.ts';
import { answerOf, openTestDatabase, type SmallNation, testReference } from './service-nation.ts';

// answered on 2026-06-30
const reference = testReference([
  { country: 'KZ', name: 'North', lon: 70, lat: 53, population: 300_000 },
]);
let database: Database;
before(async () => {
  database = await openTestDatabase();
});
after(() => {
  database.close();
  rmSync(reference, { recursive: true, force: true });
});

/** Cars of Alpha that left for a country, by the day of their exit. */
const nation = (to: string, exits: readonly string[], more: Partial<SmallNation>): SmallNation => ({
  declarations: exits.map((exit, at) => ({ vin: `V${at}`, exit, to })),
  factories: exits.map((_, at) => ({ vin: `V${at}`, maker: 'alpha' })),
  arrivals: [],
  applications: [],
  outlets: [],
  ...more,
});

const OUTLET = {
  maker: 'alpha',
  country: 'KZ',
  provider: 'Avto',
  address: 'Street 1',
  position: null,
  grey: 'yes',
  attested: '2026-01-01',
};
const NONE = { maker: 'alpha', country: 'KZ', year: 2026, reported: 0 };

/** `country year vehicles outlets reported capacity list` of each duty. */
const duties = async (small: SmallNation): Promise<readonly string[]> => {
  const model = await answerOf(database, reference, small);
  return model.duties.map(({ country, year, vehicles, outlets, reported, capacity, outletList }) =>
    [country, year, vehicles, outlets ?? '-', reported ?? '-', capacity, outletList].join(' '),
  );
};

const THIS_YEAR = ['2026-05-01'];

describe('service capacity of a manufacturer (D06)', () => {
  const of = async (more: Partial<SmallNation>, to = 'KZ'): Promise<string | undefined> =>
    (await duties(nation(to, THIS_YEAR, more)))[0]?.split(' ').slice(3, 6).join(' ');

  it('is shown by an outlet, one that refuses cars it did not import too', async () => {
    assert.equal(await of({ outlets: [OUTLET] }), '1 - met');
    assert.equal(await of({ outlets: [{ ...OUTLET, grey: 'no' }] }), '1 - met');
    assert.equal(await of({ outlets: [{ ...OUTLET, country: 'KG' }] }), '0 - not-shown');
    assert.equal(await of({ outlets: [{ ...OUTLET, maker: 'beta' }] }), '0 - not-shown');
  });

  it('is overdue only of a qualified manufacturer that reported none', async () => {
    const none = { qualified: '2025,2026', networks: [NONE] };
    assert.equal(await of(none), '0 0 overdue');
    assert.equal(await of({ ...none, qualified: '2025' }), '0 0 not-shown');
    assert.equal(await of({ networks: [NONE] }), '0 0 not-shown');
    assert.equal(await of({ qualified: '2026' }), '0 - not-shown');
    assert.equal(await of({ ...none, networks: [{ ...NONE, year: 2025 }] }), '0 - not-shown');
    assert.equal(
      await of({ ...none, networks: [NONE, { ...NONE, reported: 2 }] }),
      '0 2 not-shown',
    );
    assert.equal(await of({ ...none, networks: [{ ...NONE, country: 'KG' }] }), '0 - not-shown');
    assert.equal(await of({ ...none, outlets: [OUTLET] }), '1 0 met');
  });

  it('is not judged by outlets that nobody told of, nor of a union by one of its members', async () => {
    const none = { qualified: '2026', networks: [NONE] };
    assert.equal(await of({ ...none, missing: ['outlet'] }), '- 0 not-shown');
    assert.equal(
      await of({ ...none, networks: [{ ...NONE, country: 'DE' }] }, 'FR'),
      '0 - not-shown',
    );
  });

  it('is not shown by an outlet closed by the day of the answer, unless attested since', async () => {
    assert.equal(await of({ outlets: [{ ...OUTLET, closed: '2026-06-29' }] }), '0 - not-shown');
    assert.equal(await of({ outlets: [{ ...OUTLET, closed: '2026-06-30' }] }), '0 - not-shown');
    assert.equal(await of({ outlets: [{ ...OUTLET, closed: '2026-07-01' }] }), '1 - met');
    const again = { ...OUTLET, attested: '2026-06-30' };
    assert.equal(await of({ outlets: [{ ...again, closed: '2026-06-29' }] }), '1 - met');
  });

  it('is asked of every year to which cars were exported, by anybody', async () => {
    const exits = ['2025-05-01', '2025-06-01', '2026-05-01'];
    assert.deepEqual(await duties(nation('KZ', exits, { qualified: '2026', networks: [NONE] })), [
      'KZ 2025 2 0 - not-shown not-asked',
      'KZ 2026 1 0 0 overdue not-shown',
    ]);
  });
});

describe('the public outlet list of a manufacturer (D07)', () => {
  const LIST = {
    maker: 'alpha',
    country: 'KZ',
    published: '2026-06-30',
    url: 'https://alpha.example',
  };
  const of = async (list: Partial<typeof LIST>): Promise<string | undefined> =>
    (await duties(nation('KZ', THIS_YEAR, { networks: [{ ...LIST, ...list }] })))[0]?.split(' ')[6];

  it('is shown by a dated list with an address, up to the day of the answer', async () => {
    assert.equal(await of({}), 'met');
    assert.equal(await of({ published: '2026-06-29' }), 'met');
    assert.equal(await of({ published: '2026-07-01' }), 'not-shown');
    assert.equal(await of({ country: 'KG' }), 'not-shown');
    assert.equal(await of({ maker: '乙汽车有限公司' }), 'not-shown');
    const { url: _, ...unplaced } = LIST;
    const [line] = await duties(nation('KZ', THIS_YEAR, { networks: [unplaced] }));
    assert.match(line ?? '', / not-shown$/);
  });
});

it('the page counts and lists the duties, the gravest first, in both languages', async () => {
  const exits = ['2025-05-01', '2026-05-01'];
  const model = await answerOf(
    database,
    reference,
    nation('KZ', exits, { qualified: '2026', networks: [NONE] }),
  );
  const page = servicePage(model, worldLand(), 'en');
  assert.match(page, /Service capacity overdue: 1; not shown: 1\. Outlet list not shown: 1\./);
  assert.match(page, /维修服务能力逾期未落实1项，未见证明1项；网点名单未见公布1项。/);
  const table = page.slice(page.indexOf('id="duties"'));
  assert.ok(table.indexOf('>overdue<') < table.indexOf('>not shown<'));
});
