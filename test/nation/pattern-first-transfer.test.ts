import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flaggedBy, patternsOf } from './pattern-fixtures.ts';

describe('R04 an owner for a day, and another before the exporter', () => {
  const [A, B, C, D] = ['SOLD-TWICE', 'BILLED-TWICE', 'KEPT-A-WEEK', 'BOUGHT-NEW'];

  it('tells the first transfer by an earlier row or an invoice; no later one, and no first sale', async () => {
    const bought = { number: 'N1', registeredOn: '2025-11-10' };
    const found = await patternsOf(
      {
        licence: [A, B, C, D].map((vin) => ({ vin })),
        certificate: [
          { ...bought, vin: A, lastTransferOn: '2025-11-12' },
          ...[A, B, C, D].map((vin) => ({ ...bought, vin, lastTransferOn: '2026-03-02' })),
          { ...bought, vin: C, lastTransferOn: '2025-11-17' },
        ],
        invoice: [
          { vin: B, kind: 'used', issuedOn: '2025-11-13' },
          { vin: C, kind: 'used', issuedOn: '2025-11-14' },
          { vin: D, kind: 'ordinary', issuedOn: '2025-11-10' },
        ],
      },
      'firstTransfer',
    );
    const stands = {
      'certificate.registeredOn': '2025-11-10',
      'certificate.lastTransferOn': '2026-03-02',
    };
    assert.deepEqual(flaggedBy('R04', found, stands), [B, A]);
    assert.deepEqual(
      found['firstTransfer']?.map(({ vin, evidence }) => [vin, evidence['toldBy']]),
      [
        [B, ['invoice']],
        [A, ['certificate']],
      ],
    );
  });

  describe('sold on by a company that had insured or registered it', () => {
    const REGISTERED = '2026-03-02';
    const [MAKER, DEALER, COMPANY, TRADER] = ['MAKER', 'DEALER', 'COMPANY', 'TRADER'];
    const bought = {
      vin: A,
      kind: 'ordinary',
      issuedOn: '2026-02-27',
      seller: DEALER,
      buyer: COMPANY,
    };
    const resold = {
      vin: A,
      kind: 'special',
      issuedOn: '2026-03-03',
      seller: COMPANY,
      buyer: TRADER,
    };
    const policy = { vin: A, startsOn: REGISTERED, holder: COMPANY };
    const exported = {
      vin: A,
      registeredOn: REGISTERED,
      owner: 'EXPORTER',
      transfers: 2,
      lastTransferOn: '2026-05-06',
    };
    type Rows = Parameters<typeof patternsOf>[0];
    const seen = async (feeds: Rows): Promise<readonly string[]> =>
      flaggedBy(
        'R04',
        await patternsOf(
          { licence: [{ vin: A }], certificate: [exported], insurance: [policy], ...feeds },
          'firstTransfer',
        ),
        {
          'certificate.registeredOn': REGISTERED,
          'certificate.lastTransferOn': '2026-05-06',
          'insurance.startsOn': REGISTERED,
        },
      );

    it('is told by an invoice of any kind, to the third day', async () => {
      for (const kind of ['special', 'ordinary', 'used', null])
        assert.deepEqual(await seen({ invoice: [bought, { ...resold, kind }] }), [A], String(kind));
      const on = (issuedOn: string) => seen({ invoice: [bought, { ...resold, issuedOn }] });
      assert.deepEqual(await on('2026-03-02'), [A]);
      assert.deepEqual(await on('2026-03-04'), [A]);
      assert.deepEqual(await on('2026-03-05'), [A]);
      assert.deepEqual(await on('2026-03-06'), []);
    });

    it('is told without a policy, by the owner in an earlier row', async () => {
      const first = { ...exported, owner: COMPANY, transfers: 0, lastTransferOn: null };
      const feeds = { invoice: [bought, resold], insurance: [] };
      assert.deepEqual(await seen({ ...feeds, certificate: [first, exported] }), [A]);
      assert.deepEqual(await seen(feeds), []);
      const endorsed = { ...first, pendingExportOn: '2026-05-06' };
      assert.deepEqual(await seen({ ...feeds, certificate: [endorsed, exported] }), []);
    });

    it('is no first sale, whenever it is invoiced, and no chain of dealers', async () => {
      const late = { ...bought, issuedOn: '2026-03-03' };
      assert.deepEqual(await seen({ invoice: [late] }), []);
      const chain = [
        { ...bought, kind: 'special', seller: MAKER, buyer: TRADER },
        { ...bought, kind: 'special', issuedOn: '2026-03-02', seller: TRADER, buyer: DEALER },
        late,
      ];
      assert.deepEqual(await seen({ invoice: chain }), []);
      // insured by the trader only after it had bought, and an invoice to itself
      const after = { ...policy, startsOn: '2026-03-04', holder: DEALER };
      assert.deepEqual(await seen({ invoice: [late], insurance: [policy, after] }), []);
      assert.deepEqual(await seen({ invoice: [{ ...resold, buyer: COMPANY }] }), []);
    });
  });
});
