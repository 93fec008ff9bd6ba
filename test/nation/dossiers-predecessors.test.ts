import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dossiers, folderLines, VIN } from './dossier-lines.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';

const [BARRED, NEW] = ['91110000EXAMPLE009', '91110000EXAMPLE001'];

const FACTS = [
  'predecessor.exporter',
  'predecessor.shares',
  'predecessor.parties',
  'predecessor.barredFrom',
  'predecessor.startedOn',
] as const;

const bar = {
  uscc: BARRED,
  filedOn: '2025-06-01',
  standing: 'barred',
  standingFrom: '2025-12-10',
  phone: 'p:1',
  address: '示例路1号',
};
const fresh = { uscc: NEW, filedOn: '2026-01-05', standing: 'good', phone: 'p:2' };

/** What is told of the barred exporter behind an application of 10 February 2026, alike in a nation and in a folder. */
const behind = async (
  exporter: readonly FeedRow[],
  party: readonly FeedRow[] = [],
  licence: readonly FeedRow[] = [],
): Promise<string> => {
  const feeds: Feeds = {
    licence: [{ vin: VIN, application: 'A1', applicant: NEW, appliedOn: '2026-02-10' }, ...licence],
    exporter,
    party,
  };
  const [found = ''] = await dossiers(feeds, ...FACTS);
  assert.equal(folderLines(feeds, ...FACTS)[0], found, JSON.stringify({ exporter, party }));
  return found;
};

describe('a barred exporter behind a new code', () => {
  it('is told by a phone or an address of the register', async () => {
    const phone = await behind([bar, { ...fresh, phone: 'p:1' }]);
    assert.equal(phone, `${BARRED} phone 2 2025-12-10 2026-01-05`);
    const address = await behind([bar, { ...fresh, address: '示例路1号' }]);
    assert.equal(address, `${BARRED} address 2 2025-12-10 2026-01-05`);
  });

  it('is told by a controller, an account, or one that is the other’s controller', async () => {
    const told = (one: FeedRow, other: FeedRow) =>
      behind(
        [bar, fresh],
        [
          { id: BARRED, ...one },
          { id: NEW, ...other },
        ],
      );
    const line = (shares: string, parties: number) =>
      `${BARRED} ${shares} ${parties} 2025-12-10 2026-01-05`;
    assert.equal(await told({ controller: 'p:9' }, { controller: 'p:9' }), line('controller', 3));
    assert.equal(await told({}, { controller: BARRED }), line('controller', 2));
    assert.equal(await told({ controller: NEW }, {}), line('controller', 2));
    assert.equal(await told({ account: 'p:8' }, { account: 'p:8' }), line('account', 2));
  });

  it('is not told by nothing in common, by strokes, or when nobody is barred', async () => {
    const none = '- - - - -';
    assert.equal(await behind([bar, fresh]), none);
    for (const phone of ['-', '无', 'n/a', '000']) {
      assert.equal(
        await behind([
          { ...bar, phone },
          { ...fresh, phone },
        ]),
        none,
        phone,
      );
    }
    assert.equal(
      await behind([
        { ...bar, standing: 'rectifying' },
        { ...fresh, phone: 'p:1' },
      ]),
      none,
    );
  });

  it('is told by an address that is written otherwise', async () => {
    const written = (one: string, other: string) =>
      behind([
        { ...bar, address: one },
        { ...fresh, address: other },
      ]);
    const told = `${BARRED} address 2 2025-12-10 2026-01-05`;
    assert.equal(await written('示例路8号B座902室', '示例路8号b座 902'), told);
    assert.equal(await written('示例路8号B座902室号', '示例路8号B座902'), told);
    assert.equal(await written('示例路8号7栋902室', '示例路8号7号楼 902'), told);
    assert.equal(await written('示例路8号B座902室', '示例路8号B座903室'), '- - - - -');
    assert.equal(await written('号', '号'), '- - - - -');
  });

  it('has the day after its last application where the bar has none', async () => {
    const undated = { ...bar, standingFrom: null };
    const applied = (appliedOn: string | null) => ({
      vin: 'LSVAL41Z982104208',
      applicant: BARRED,
      appliedOn,
    });
    const told = (...days: readonly (string | null)[]) =>
      behind([undated, { ...fresh, phone: 'p:1' }], [], days.map(applied));
    const from = (day: string) => `${BARRED} phone 2 ${day} 2026-01-05`;
    assert.equal(await told('2025-10-01', '2026-01-04', null), from('2026-01-05'));
    assert.equal(await told('2026-01-05'), from('2026-01-06'));
    assert.equal(await told(null), from('2025-06-01'));
    const unfiled = { ...undated, filedOn: null };
    assert.equal(
      await behind([unfiled, { ...fresh, phone: 'p:1' }], [], [applied('2025-12-01')]),
      from('2025-12-02'),
    );
  });

  it('has the day of its filing where the bar has none, and the first application where that is earlier', async () => {
    const undated = { ...bar, standingFrom: null };
    assert.equal(
      await behind([undated, { ...fresh, phone: 'p:1' }]),
      `${BARRED} phone 2 2025-06-01 2026-01-05`,
    );
    const earlier = { vin: 'LSVAL41Z982104208', applicant: NEW, appliedOn: '2025-11-03' };
    assert.equal(
      await behind([bar, { ...fresh, phone: 'p:1' }], [], [earlier]),
      `${BARRED} phone 2 2025-12-10 2025-11-03`,
    );
  });

  it('is, of several, one barred before, then by the contact of fewest parties', async () => {
    const later = { ...bar, uscc: '91110000EXAMPLE008', standingFrom: '2026-01-06' };
    const shared = { ...fresh, phone: 'p:1', address: '示例路1号' };
    const third = { id: '91110000EXAMPLE007', phone: 'p:1' };
    assert.equal(await behind([later, bar, shared]), `${BARRED} phone 3 2025-12-10 2026-01-05`);
    assert.equal(await behind([bar, shared], [third]), `${BARRED} address 2 2025-12-10 2026-01-05`);
  });
});
