import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import type { FeedRow } from './feed-tables.ts';
import { flaggedBy, patternsOf } from './pattern-fixtures.ts';

// VINs with a right check digit; the last of them is the second with a character mistyped.
const A = 'LZZAAAAA4TA000001';
const B = 'LZZAAAAA6TA000002';
const C = 'LZZAAAAA8TA000003';
const B_MISTYPED = 'LZZAAAAA6TA000007';
// of another maker: one with a right check digit, one with a wrong one
const FAR = 'LVVCCCCC5TC123456';
const INVENTED = 'LVVBBBBB0TB777777';

test('where nobody gave anything the patterns find nothing', async () => {
  for (const [name, rows] of Object.entries(await patternsOf({}))) {
    assert.deepEqual(rows, [], name);
  }
});

describe('R14 numbers on several vehicles', () => {
  it('tells both vehicles of one certificate, and what they share', async () => {
    const found = await patternsOf(
      {
        certificate: [
          { vin: A, number: '440012345678' },
          { vin: B, number: '44 0012-345678' },
          { vin: C, number: '440099999999' },
        ],
        licence: [{ vin: A }, { vin: B }],
      },
      'numberReused',
    );
    assert.deepEqual(flaggedBy('R14', found), [A, B]);
    assert.deepEqual(found['numberReused']?.[0]?.evidence, {
      reused: [{ paper: 'certificate', number: '440012345678', vins: [B], count: 2 }],
    });
  });

  it('tells policies, engines of one maker, and invoices of one kind', async () => {
    const found = await patternsOf(
      {
        insurance: [
          { vin: A, policy: 'PZ0001' },
          { vin: B, policy: 'PZ0001' },
        ],
        factory: [
          { vin: A, maker: 'Aurora', engineNumber: 'E77001' },
          { vin: C, maker: 'Aurora', engineNumber: 'E77001' },
        ],
        invoice: [
          { vin: B, number: '70000001', kind: 'special' },
          { vin: C, number: '70000001', kind: 'special' },
        ],
      },
      'numberReused',
    );
    const papers = (found['numberReused'] ?? []).map(({ vin, facts }) => [
      vin,
      facts['pattern.numberReused'],
    ]);
    assert.deepEqual(papers, [
      [A, 'policy'],
      [B, 'invoice'],
      [C, 'invoice'],
    ]);
  });

  it('tells one number from another whatever its capitals, width and dashes', async () => {
    const spelt = (one: string, other: string) =>
      patternsOf(
        {
          factory: [
            { vin: A, maker: 'Aurora', engineNumber: one },
            { vin: C, maker: 'Aurora', engineNumber: other },
          ],
          licence: [{ vin: A }, { vin: C }],
        },
        'numberReused',
      );
    for (const other of ['tz0000001', 'TZ 000-0001', 'ＴＺ0000001', 'Tz－0000001', 'TZ—0000001']) {
      assert.deepEqual(flaggedBy('R14', await spelt('TZ0000001', other)), [A, C], other);
    }
    for (const other of ['TZ000000I', 'TZ0000010', 'TZ0000001ä']) {
      assert.deepEqual(flaggedBy('R14', await spelt('TZ0000001', other)), [], other);
    }
  });

  it('leaves alone what only looks so', async () => {
    const found = await patternsOf(
      {
        certificate: [
          // one VIN mistyped in the registry: the wrong one is known nowhere else
          { vin: B, number: '440012345678' },
          { vin: B_MISTYPED, number: '440012345678' },
          // sent twice
          { vin: A, number: '440099999999' },
          { vin: A, number: '440099999999' },
          // no number
          { vin: A, number: '000000' },
          { vin: C, number: '000000' },
          { vin: A, number: '无' },
          { vin: C, number: '无' },
        ],
        // engine numbers are the maker's own, invoices of two kinds have numbers of their own
        factory: [
          { vin: A, maker: 'Aurora', engineNumber: '见发动机' },
          { vin: C, maker: 'Aurora', engineNumber: '见发动机' },
          { vin: A, maker: 'Aurora', engineNumber: 'E77001' },
          { vin: B, maker: 'Borealis', engineNumber: 'E77001' },
        ],
        invoice: [
          { vin: A, number: '70000001', kind: 'special' },
          { vin: C, number: '70000001', kind: 'used' },
        ],
        licence: [{ vin: B }],
      },
      'numberReused',
    );
    assert.deepEqual(found['numberReused'], []);
  });

  it('tells a number on a special and an ordinary invoice', async () => {
    const found = await patternsOf(
      {
        invoice: [
          { vin: A, number: '70000001', kind: 'special' },
          { vin: FAR, number: '70000001', kind: 'ordinary' },
        ],
      },
      'numberReused',
    );
    assert.deepEqual(flaggedBy('R14', found), [FAR, A]);
  });

  it('tells a copy under an invented VIN, be it in one account and fail its check', async () => {
    const certificate = [
      { vin: A, number: '440012345678' },
      { vin: INVENTED, number: '440012345678' },
    ];
    assert.deepEqual(flaggedBy('R14', await patternsOf({ certificate }, 'numberReused')), [
      INVENTED,
      A,
    ]);
  });

  it('leaves a VIN alone that was mistyped in two accounts, and one mistyped where nothing else is known', async () => {
    const certificate = [
      { vin: B, number: '440012345678' },
      { vin: B_MISTYPED, number: '440012345678' },
    ];
    const insurance = certificate.map(({ vin }) => ({ vin, policy: 'PZ0001' }));
    const twice = await patternsOf(
      { certificate, insurance, licence: [{ vin: B }] },
      'numberReused',
    );
    assert.deepEqual(twice['numberReused'], []);
    assert.deepEqual((await patternsOf({ certificate }, 'numberReused'))['numberReused'], []);
  });

  it('leaves a number alone that was mistyped, with the own number beside it, and what is no VIN', async () => {
    const found = await patternsOf(
      {
        certificate: [
          { vin: A, number: '440012345678' },
          { vin: FAR, number: '440012345670' },
          { vin: FAR, number: '440012345678' },
          { vin: '无', number: '440012345670' },
        ],
        licence: [{ vin: A }, { vin: FAR }, { vin: '无' }],
        factory: [{ vin: '无' }],
      },
      'numberReused',
    );
    assert.deepEqual(found['numberReused'], []);
  });

  it('takes one invoice told twice for a typing error, and two invoices of a vehicle for two', async () => {
    // FAR's own number and, a keystroke away, that of A's invoice
    const invoices = (ownOn: string | null, otherOn: string | null) => ({
      invoice: [
        { vin: A, number: '44260000770', kind: 'special', issuedOn: '2023-05-09' },
        { vin: FAR, number: '44260000770', kind: 'special', issuedOn: otherOn },
        { vin: FAR, number: '44260000773', kind: 'special', issuedOn: ownOn },
      ],
    });
    const seen = async (ownOn: string | null, otherOn: string | null): Promise<readonly string[]> =>
      flaggedBy('R14', await patternsOf(invoices(ownOn, otherOn), 'numberReused'));
    assert.deepEqual(await seen('2026-03-02', '2023-05-09'), [FAR, A]);
    assert.deepEqual(await seen('2023-06-01', '2023-06-01'), []);
    assert.deepEqual(await seen('2023-06-01', null), []);
  });

  it('takes a number on two hundred vehicles for none', async () => {
    const certificate = Array.from({ length: 191 }, (_, at) => ({
      vin: `LZZAAAAA0TB${String(at).padStart(6, '0')}`,
      number: '20260101',
    }));
    const found = await patternsOf({ certificate }, 'numberReused');
    assert.deepEqual(found['numberReused'], []);
  });

  describe('long ones', () => {
    const engines = (...of: readonly (readonly [string, string, string])[]) => ({
      factory: of.map(([vin, maker, engineNumber]) => ({ vin, maker, engineNumber })),
    });
    const flagged = async (feeds: Parameters<typeof patternsOf>[0]): Promise<readonly string[]> =>
      flaggedBy('R14', await patternsOf(feeds, 'numberReused'));

    it('tells an engine of two makers by ten characters, and not by nine', async () => {
      const of = (number: string) =>
        flagged(engines([A, 'Aurora', number], [FAR, 'Borealis', number]));
      assert.deepEqual(await of('TZ1000123'), []);
      assert.deepEqual(await of('TZ10001234'), [FAR, A]);
      assert.deepEqual(await of('TZ100012345'), [FAR, A]);
    });

    it('tells an invoice of two kinds by its twenty digits, and not by the eight of a paper one', async () => {
      const of = (number: string) =>
        flagged({
          invoice: [
            { vin: A, number, kind: 'special' },
            { vin: FAR, number, kind: 'used' },
          ],
        });
      assert.deepEqual(await of('70000001'), []);
      assert.deepEqual(await of('26442000000123456789'), [FAR, A]);
    });

    it('tells letters that look like digits, a further character, and -1', async () => {
      const numbers = ['44001O345678', '44OOI2345678', '4400123456781', '440012345678-1'];
      for (const [at, other] of numbers.entries()) {
        const own = at === 0 ? '440010345678' : '440012345678';
        const certificate = [
          { vin: A, number: own },
          { vin: FAR, number: other },
        ];
        const found = await patternsOf({ certificate }, 'numberReused');
        assert.deepEqual(flaggedBy('R14', found), [FAR, A], other);
        assert.deepEqual(found['numberReused']?.[0]?.evidence, {
          reused: [{ paper: 'certificate', number: own, vins: [A], count: 2 }],
        });
      }
      assert.deepEqual(
        await flagged(
          engines([A, 'Aurora', 'TZ1O00012345'], [B, 'Aurora', 'TZ1000012345A'], [C, 'x', 'y']),
        ),
        [A, B],
      );
    });

    it('reads letters that look like digits as such at the end of a number with other letters, too', async () => {
      for (const [one, other] of [
        ['TZ2410000001', 'TZ241000000I'],
        ['TZ2410000000', 'TZ241000000O'],
        ['TZ160XS000362781', 'TZ160XS00036278I'],
        ['TZ160XS000362781', 'TZ160XSO0036278I'],
      ] as const) {
        const found = await flagged(engines([A, 'Aurora', one], [B, 'Aurora', other]));
        assert.deepEqual(found, [A, B], other);
      }
    });

    it('leaves neighbours of a series alone, whatever the character that tells them apart', async () => {
      const two = (one: string, other: string) => engines([A, 'Aurora', one], [B, 'Aurora', other]);
      const pairs = [
        ['440012345678', '440012345679'],
        // a counter that runs through letters, which leaves I and O out
        ['TZ241000000H', 'TZ241000000J'],
        // a counter without leading zeros
        ['GZ2026000-1', 'GZ2026000-10'],
        ['GZ2026000/99', 'GZ2026000/990'],
        // two further characters
        ['440012345678', '44001234567811'],
      ] as const;
      for (const [one, other] of pairs) assert.deepEqual(await flagged(two(one, other)), [], other);
    });

    it('takes several numbers and a further character for a series, be the first there or not', async () => {
      const policies = (...of: readonly string[]) => ({
        insurance: [
          ...of.map((policy, at) => ({ vin: [A, B, C, FAR][at] ?? null, policy })),
          { vin: INVENTED, policy: 'PZ2026000009' },
        ],
      });
      assert.deepEqual(await flagged(policies('PZ2026000001-1', 'PZ2026000001-2')), []);
      assert.deepEqual(
        await flagged(policies('PZ2026000001', 'PZ2026000001-1', 'PZ2026000001-2')),
        [A, B, C],
      );
      const fleet = policies('PZ2026000001', ...[1, 2, 3].map((at) => `PZ2026000001-${at}`));
      assert.deepEqual(await flagged(fleet), []);
    });

    it('takes a number that lost its last character for none that others repeat', async () => {
      const certificate = [
        { vin: A, number: '44001234567' },
        { vin: B, number: '440012345678' },
        { vin: C, number: '440099999999' },
      ];
      assert.deepEqual(await flagged({ certificate }), []);
    });

    it('takes one disguise in a hundred for a custom, from ten thousand numbers on', async () => {
      const shared = (pairs: number) =>
        engines(
          ...Array.from({ length: 10_000 }, (_, at): readonly [string, string, string] => [
            `${at % 2 === 0 ? 'LZZ' : 'LVV'}AAAAA0TB${String(at).padStart(6, '0')}`,
            at % 2 === 0 ? 'Aurora' : 'Borealis',
            `TZ2410${String(at < 2 * pairs ? at - (at % 2) : at).padStart(6, '0')}`,
          ]),
        );
      assert.equal((await flagged(shared(50))).length, 100);
      assert.equal((await flagged(shared(54))).length, 108);
      assert.deepEqual(await flagged(shared(55)), []);
    });
  });
});

describe('R13 a VIN used again', () => {
  const PATTERNS = ['severalRegistrations', 'severalExits'] as const;

  it('tells two certificates at one time, and no move, no row sent again, no return to the register', async () => {
    const found = await patternsOf(
      {
        certificate: [
          {
            vin: A,
            number: '111111111111',
            registeredOn: '2025-10-01',
            province: '44',
            owner: 'P1',
          },
          {
            vin: A,
            number: '999999999999',
            registeredOn: '2025-12-01',
            province: '65',
            owner: 'P2',
          },
          // moved
          {
            vin: B,
            number: '222222222222',
            registeredOn: '2024-01-01',
            province: '44',
            owner: 'P3',
          },
          {
            vin: B,
            number: '222222222222',
            registeredOn: '2024-01-01',
            province: '51',
            owner: 'P3',
          },
          // deregistered, then registered again
          {
            vin: C,
            number: '333333333333',
            registeredOn: '2020-01-01',
            province: '44',
            owner: 'P4',
            deregisteredOn: '2024-05-01',
          },
          {
            vin: C,
            number: '888888888888',
            registeredOn: '2025-01-01',
            province: '51',
            owner: 'P5',
          },
        ],
      },
      ...PATTERNS,
    );
    // C for the deregistration before the application, which its dossier shows too; not for two certificates at one
    // time
    assert.deepEqual(flaggedBy('R13', found), [A, C]);
    const ofC = found['severalRegistrations']?.find(({ vin }) => vin === C);
    assert.equal(ofC?.facts['pattern.registrations'], null);
    assert.equal(ofC?.facts['pattern.deregisteredOn'], '2024-05-01');
  });

  it('takes an owner told by name in one row and by code in the other for no other owner', async () => {
    const row = { vin: A, number: '111111111111', registeredOn: '2025-10-01', province: '44' };
    const later = { ...row, number: '999999999999', registeredOn: '2025-12-01' };
    const told = async (first: string, second: string): Promise<readonly string[]> =>
      flaggedBy(
        'R13',
        await patternsOf(
          {
            certificate: [
              { ...row, owner: first },
              { ...later, owner: second },
            ],
          },
          ...PATTERNS,
        ),
      );
    assert.deepEqual(await told('示例汽车进出口有限公司', 'P1'), []);
    assert.deepEqual(await told('示例汽车进出口有限公司', '样本汽车有限公司'), [A]);
    assert.deepEqual(await told('P2', 'P1'), [A]);
  });

  it('tells rows that contradict one another on the first registration where the letter hangs by it', async () => {
    const row = { vin: A, number: 'C1', registeredOn: '2026-01-22', province: '44', owner: 'P1' };
    const older = { ...row, registeredOn: '2025-06-01' };
    const age = { 'certificate.registeredOn': '2025-06-01', 'licence.appliedOn': '2026-06-10' };
    const seen = async (certificate: readonly FeedRow[], declaration: readonly FeedRow[] = []) =>
      flaggedBy('R13', await patternsOf({ certificate, declaration }, 'registrationDays'), age);
    assert.deepEqual(await seen([row, older]), [A]);
    assert.deepEqual(await seen([{ ...older, number: null }, row]), [A]);
    assert.deepEqual(await seen([row, { ...row }]), []);
    // registered again after it was deregistered, or after it had left
    assert.deepEqual(await seen([row, { ...older, deregisteredOn: '2026-01-02' }]), []);
    assert.deepEqual(await seen([row, older], [{ vin: A, exitedOn: '2026-01-02' }]), []);
    // the letter is needed neither way
    assert.deepEqual(await seen([{ ...row, registeredOn: '2025-06-30' }, older]), []);
  });

  it('tells two exits under two licences, and no goods that came back and left again', async () => {
    const found = await patternsOf(
      {
        declaration: [
          { vin: A, number: 'E00001', exitedOn: '2026-03-02', licence: 'L1' },
          { vin: A, number: 'E00002', exitedOn: '2026-06-02', licence: 'L2' },
          { vin: B, number: 'E00003', exitedOn: '2026-03-02', licence: 'L3' },
          { vin: B, number: 'E00004', exitedOn: '2026-03-25', licence: 'L3' },
          { vin: C, number: 'E00005', exitedOn: '2026-03-02', licence: 'L4' },
          { vin: C, number: 'E00006', exitedOn: '2026-03-06', licence: 'L4' },
        ],
      },
      ...PATTERNS,
    );
    // C: an entry corrected four days later
    assert.deepEqual(flaggedBy('R13', found), [A]);
    const ofB = found['severalExits']?.find(({ vin }) => vin === B);
    assert.deepEqual(ofB?.facts, {
      'pattern.exits': 1,
      'pattern.firstExitOn': '2026-03-02',
      'pattern.lastExitOn': '2026-03-25',
    });
  });

  it('tells two exits far apart that quote no licence, and an arrival abroad between two', async () => {
    const found = await patternsOf(
      {
        declaration: [
          { vin: A, number: 'E00001', exitedOn: '2026-03-02' },
          { vin: A, number: 'E77702', exitedOn: '2026-03-08' },
          { vin: B, number: 'E00003', exitedOn: '2026-03-02', licence: 'L3' },
          { vin: B, number: 'E77704', exitedOn: '2026-06-25', licence: 'L3' },
          { vin: C, number: 'E00005', exitedOn: '2026-03-02' },
          { vin: C, number: 'E77706', exitedOn: '2026-03-07' },
        ],
        arrival: [{ vin: B, country: 'KG', registeredOn: '2026-05-01' }],
      },
      ...PATTERNS,
    );
    assert.deepEqual(flaggedBy('R13', found), [A, B]);
  });

  it('leaves an entry number mistyped on the day alone, and rows without a VIN', async () => {
    const found = await patternsOf(
      {
        declaration: [
          { vin: A, number: 'E123456', exitedOn: '2026-03-01', licence: 'X1' },
          { vin: A, number: 'E123457', exitedOn: '2026-03-01', licence: 'X2' },
          { vin: '无', number: 'E333333', exitedOn: '2026-03-01', licence: 'X3' },
          { vin: '无', number: 'E444444', exitedOn: '2026-07-01', licence: 'X4' },
        ],
        certificate: [
          {
            vin: '无',
            number: '44000101',
            registeredOn: '2025-01-01',
            province: '44',
            owner: 'P1',
          },
          {
            vin: '无',
            number: '31000999',
            registeredOn: '2025-02-01',
            province: '31',
            owner: 'P2',
          },
        ],
      },
      ...PATTERNS,
    );
    assert.deepEqual(flaggedBy('R13', found), []);
  });

  it('tells a clone under the next certificate number; no certificate issued anew', async () => {
    const first = { registeredOn: '2025-01-01', province: '44', owner: 'P1' };
    const found = await patternsOf(
      {
        certificate: [
          { ...first, vin: A, number: '44000101' },
          { vin: A, number: '44000102', registeredOn: '2025-03-01', province: '31', owner: 'P2' },
          // moved and issued anew, the transfer told
          { ...first, vin: B, number: '44000201' },
          {
            ...first,
            vin: B,
            number: '31777999',
            province: '31',
            owner: 'P3',
            transfers: 1,
            lastTransferOn: '2025-08-01',
          },
          // lost and replaced
          { ...first, vin: C, number: '44000301' },
          { ...first, vin: C, number: '44888777', registeredOn: '2025-03-01' },
        ],
      },
      ...PATTERNS,
    );
    assert.deepEqual(flaggedBy('R13', found), [A]);
  });
});
