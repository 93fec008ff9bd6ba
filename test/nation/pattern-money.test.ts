import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Replaced } from './dated-law.ts';
import { flaggedBy, patternsOf, patternsUnder } from './pattern-fixtures.ts';

const A = 'LZZAAAAA4TA000001';
const B = 'LZZAAAAA6TA000002';
const C = 'LZZAAAAA8TA000003';
const RULE = 'integrity.value-against-invoice';
const FAR = 'LVVBBBBB0TC777777';

describe('R21 value against like vehicles', () => {
  const cars = Array.from({ length: 30 }, (_, at) => `V${String(at).padStart(2, '0')}`);
  const car = { brand: 'Aurora', model: 'A1', registeredOn: '2024-05-06', currency: 'USD' };
  /** Thirty cars of one model declared in one month for 9,900 to 10,190 dollars; the first for another amount. */
  const feeds = (first: number, invoices: (at: number) => readonly number[]) => ({
    licence: cars.map((vin) => ({ ...car, vin, appliedOn: '2026-06-01' })),
    declaration: cars.map((vin, at) => ({
      vin,
      number: `E${at}`,
      declaredOn: '2026-06-15',
      currency: 'USD',
      value: at === 0 ? first : 990_000 + at * 1000,
    })),
    invoice: cars.flatMap((vin, at) =>
      invoices(at).map((price, place) => ({
        vin,
        number: `F${at}-${place}`,
        price,
        issuedOn: place === 0 ? '2024-05-05' : '2026-05-20',
        kind: place === 0 ? 'ordinary' : 'used',
      })),
    ),
  });
  const seen = async (first: number, invoices: (at: number) => readonly number[] = () => []) =>
    patternsOf(feeds(first, invoices), 'valueAgainstLike');

  it('leaves a value alone that a later row of the entry corrects, and tells one corrected to be far', async () => {
    const told = async (...values: readonly number[]) => {
      const { declaration, ...others } = feeds(values[0] ?? 0, () => []);
      const again = values.slice(1).map((value) => ({ ...declaration[0], number: 'E-0', value }));
      return flaggedBy(
        'R21',
        await patternsOf(
          { ...others, declaration: [...declaration, ...again] },
          'valueAgainstLike',
        ),
      );
    };
    assert.deepEqual(await told(2_500_000, 1_000_000), []);
    assert.deepEqual(await told(1_000_000, 2_500_000), ['V00']);
  });

  it('tells a car declared at two and a half times the like, and one at a third', async () => {
    const high = await seen(2_500_000);
    assert.deepEqual(flaggedBy('R21', high), ['V00']);
    assert.equal(high['valueAgainstLike']?.[0]?.facts['pattern.valueLike'], 30);
    assert.deepEqual(flaggedBy('R21', await seen(330_000)), ['V00']);
  });

  it('holds a car against twenty like ones and not against nineteen, by the law of the end of the month', async () => {
    // so many of one model, the first among them, and no others of its year
    const like = async (many: number, law: Replaced = {}): Promise<unknown> => {
      const { licence, declaration } = feeds(2_500_000, () => []);
      const found = await patternsUnder(
        law,
        { licence: licence.slice(0, many), declaration: declaration.slice(0, many) },
        'valueAgainstLike',
      );
      return found['valueAgainstLike']?.[0]?.facts['pattern.valueLike'] ?? null;
    };
    assert.equal(await like(19), null);
    assert.equal(await like(20), 20);
    assert.equal(await like(21), 21);
    // declared on 15 June: the law of 30 June counts
    const dated = (from: string): Replaced => ({ [`${RULE}.likeVehicles`]: [20, from, 22] });
    assert.equal(await like(21, dated('2026-06-29')), null);
    assert.equal(await like(21, dated('2026-06-30')), null);
    assert.equal(await like(21, dated('2026-07-01')), 21);
  });

  it('tells a car from 110 percent of the middle on', async () => {
    // of 21 cars the first for so much, the others for 10,000 dollars
    const percent = async (value: number): Promise<unknown> => {
      const { licence, declaration } = feeds(value, () => []);
      const found = await patternsOf(
        {
          licence: licence.slice(0, 21),
          declaration: declaration
            .slice(0, 21)
            .map((one, at) => (at === 0 ? one : { ...one, value: 1_000_000 })),
        },
        'valueAgainstLike',
      );
      return found['valueAgainstLike']?.[0]?.facts['pattern.valuePercent'] ?? null;
    };
    assert.equal(await percent(1_099_999), null);
    assert.equal(await percent(1_100_001), 110);
    assert.equal(await percent(1_110_000), 111);
  });

  it('tells the lower of two medians where two months tell the same of a car otherwise', async () => {
    const { declaration: june, ...others } = feeds(2_500_000, () => []);
    const may = june.map((entry, at) => ({
      ...entry,
      number: `M${at}`,
      declaredOn: '2026-05-15',
      value: at === 0 ? entry.value : entry.value + 100,
    }));
    const medianOf = async (declaration: typeof june) =>
      (await patternsOf({ ...others, declaration }, 'valueAgainstLike'))['valueAgainstLike']?.[0]
        ?.evidence['median'];
    const lower = await medianOf(june);
    assert.notEqual(await medianOf(may), lower);
    assert.equal(await medianOf([...may, ...june]), lower);
    assert.equal(await medianOf([...june, ...may]), lower);
  });

  it('holds cars of two years of registration against each other while either is few, and no older ones', async () => {
    /** Thirty cars of 2025 for 10,000 dollars, then ten more. */
    const foundWith = async (registeredOn: string, value: (at: number) => number) => {
      const all = Array.from({ length: 40 }, (_, at) => `Y${String(at).padStart(2, '0')}`);
      return patternsOf(
        {
          licence: all.map((vin, at) => ({
            ...car,
            vin,
            applicant: `E${at % 12}`,
            registeredOn: at < 30 ? '2025-04-10' : registeredOn,
            appliedOn: '2026-06-01',
          })),
          declaration: all.map((vin, at) => ({
            vin,
            number: `E${at}`,
            declaredOn: '2026-06-15',
            currency: 'USD',
            value: at < 30 ? 990_000 + at * 1000 : value(at),
          })),
        },
        'valueAgainstLike',
      );
    };
    const old = await foundWith('2019-04-10', (at) => 280_000 + at * 1000);
    assert.deepEqual(old['valueAgainstLike'], []);
    const lastYears = await foundWith('2024-04-10', (at) => (at === 39 ? 300_000 : 900_000));
    assert.deepEqual(flaggedBy('R21', lastYears), ['Y39']);
  });

  it('leaves a dearer trim and a wreck alone: the invoices explain them', async () => {
    assert.deepEqual(
      flaggedBy('R21', await seen(2_000_000, (at) => [at === 0 ? 14_000_000 : 7_000_000])),
      [],
    );
    assert.deepEqual(
      flaggedBy('R21', await seen(500_000, (at) => [7_000_000, at === 0 ? 3_000_000 : 6_000_000])),
      [],
    );
  });

  it(
    'believes the last invoice only a little above like vehicles: an inflated one explains no inflated ' +
      'value',
    async () => {
      const of = async (value: number, ...own: readonly number[]) =>
        flaggedBy('R21', await seen(value, (at) => (at === 0 ? own : [7_000_000, 6_000_000])));
      // like vehicles kept six sevenths; this one was new for the same, and is resold for two and a half times as much
      assert.deepEqual(await of(2_500_000, 7_000_000, 15_000_000), ['V00']);
      assert.deepEqual(await of(2_500_000, 7_000_000, 6_000_000), ['V00']);
      // a dearer trim is dearer when new and when resold; one hardly driven is worth more than the others
      assert.deepEqual(await of(2_500_000, 17_500_000, 15_000_000), []);
      assert.deepEqual(await of(1_500_000, 7_000_000, 9_000_000), []);
    },
  );

  it('believes a resale no more where the first sale, or the resale of others, is not told', async () => {
    const resold = (value: number, usual: readonly number[], price: number) => {
      const all = feeds(value, (at) => (at === 0 ? [] : usual));
      const bill = { vin: 'V00', number: 'FX', price, issuedOn: '2026-05-20', kind: 'special' };
      return patternsOf({ ...all, invoice: [...all.invoice, bill] }, 'valueAgainstLike');
    };
    assert.deepEqual(
      flaggedBy('R21', await resold(2_500_000, [7_000_000, 6_000_000], 15_000_000)),
      ['V00'],
    );
    assert.deepEqual(
      flaggedBy('R21', await resold(1_500_000, [7_000_000, 6_000_000], 9_000_000)),
      [],
    );
    // nobody else's resale is told: it explains a wreck, and no dear one
    assert.deepEqual(flaggedBy('R21', await resold(2_500_000, [7_000_000], 15_000_000)), ['V00']);
    assert.deepEqual(flaggedBy('R21', await resold(500_000, [7_000_000], 3_000_000)), []);
    // up to the price of its own first sale
    const alone = await seen(2_500_000, (at) => [7_000_000, ...(at === 0 ? [15_000_000] : [])]);
    assert.deepEqual(flaggedBy('R21', alone), ['V00']);
  });

  it('judges a value by the own invoice of the vehicle, not by what others cost', async () => {
    const soldFor = async (price: number) =>
      flaggedBy('R21', await seen(1_000_000, (at) => [at === 0 ? price : 7_000_000]));
    // a cheap trim declared as dear as the others are; one that was as dear
    assert.deepEqual(await soldFor(3_500_000), ['V00']);
    assert.deepEqual(await soldFor(6_900_000), []);
    // an invoice that lost a figure, or won one, is no judge
    assert.deepEqual(await soldFor(700_000), []);
    assert.deepEqual(await soldFor(70_000_000), []);
  });

  it('does not excuse a value that no invoice explains', async () => {
    assert.deepEqual(flaggedBy('R21', await seen(2_500_000, () => [7_000_000, 6_000_000])), [
      'V00',
    ]);
  });

  it('does not hold a batch against itself: where most are one exporter, invoices of all models count', async () => {
    const others = Array.from({ length: 60 }, (_, at) => `W${String(at).padStart(2, '0')}`);
    const all = [...cars, ...others];
    const seenWith = (value: number) =>
      patternsOf(
        {
          licence: all.map((vin, at) => ({
            ...car,
            vin,
            model: at < 30 ? 'A1' : 'B2',
            applicant: at < 25 ? 'ONE' : `E${at % 8}`,
            appliedOn: '2026-06-01',
          })),
          declaration: all.map((vin, at) => ({
            vin,
            number: `E${at}`,
            declaredOn: '2026-06-15',
            currency: 'USD',
            value: at < 25 ? value : at < 30 ? 990_000 + at * 1000 : 1_980_000 + at * 1000,
          })),
          // the other model costs twice as much, at home and abroad
          invoice: all.map((vin, at) => ({
            vin,
            number: `F${at}`,
            price: at < 30 ? 7_000_000 : 14_000_000,
            issuedOn: '2024-05-05',
            kind: 'ordinary',
          })),
        },
        'valueAgainstLike',
      );
    assert.deepEqual(flaggedBy('R21', await seenWith(2_500_000)), cars.slice(0, 25));
    assert.deepEqual(flaggedBy('R21', await seenWith(1_000_000)), []);
  });

  it('leaves out of the measure whoever has most, and holds him and the others against the rest', async () => {
    /** Sixty cars of one model: the first `most` of one exporter, the others of seven in turn; the last for `last`. */
    const seenWith = async (most: number, price: number, last: number) => {
      const all = Array.from({ length: 60 }, (_, at) => `W${String(at).padStart(2, '0')}`);
      const usual = (at: number): number => 1_300_000 + at * 1000;
      return patternsOf(
        {
          licence: all.map((vin, at) => ({
            ...car,
            vin,
            applicant: at < most ? 'BIG' : `E${at % 7}`,
            appliedOn: '2026-06-01',
          })),
          declaration: all.map((vin, at) => ({
            vin,
            number: `E${at}`,
            declaredOn: '2026-06-15',
            currency: 'USD',
            value: at < most ? price : at === 59 ? last : usual(at),
          })),
        },
        'valueAgainstLike',
      );
    };
    const found = await seenWith(39, 1_310_000, 160_000);
    assert.deepEqual(flaggedBy('R21', found), ['W59']);
    assert.equal(found['valueAgainstLike']?.[0]?.facts['pattern.valueLike'], 21);
    assert.deepEqual(flaggedBy('R21', await seenWith(39, 1_310_000, 1_350_000)), []);
    // who has most is held against the others, and they are not held against him
    assert.equal(flaggedBy('R21', await seenWith(39, 3_000_000, 1_350_000)).length, 39);
    // of nineteen others no middle can be told
    assert.deepEqual(flaggedBy('R21', await seenWith(41, 1_310_000, 160_000)), []);
  });

  it('says nothing of another currency or of too few', async () => {
    const few = feeds(2_500_000, () => []);
    const found = await patternsOf(
      { ...few, declaration: few.declaration.slice(0, 19), licence: few.licence.slice(0, 19) },
      'valueAgainstLike',
    );
    assert.deepEqual(found['valueAgainstLike'], []);
  });
});

describe('R22 refunds', () => {
  const claim = {
    'refund.number': 'R',
    'refund.claimedOn': '2026-07-02',
    'invoice.kind': 'special',
  };
  const REFUNDS = ['refundClaims', 'refundInvoice', 'refundEntry'] as const;
  const exits = [A, B, C].map((vin, at) => ({
    vin,
    number: `E0${at}${at}${at}1`,
    exitedOn: '2026-06-01',
  }));
  const refund = (vin: string, number: string, more: object = {}) => ({
    vin,
    number,
    claimant: 'EX',
    invoice: `F${vin}`,
    declaration: exits.find((exit) => exit.vin === vin)?.number ?? null,
    claimedOn: '2026-07-02',
    ...more,
  });
  const seen = async (
    rows: readonly ReturnType<typeof refund>[],
    declaration: Parameters<typeof patternsOf>[0]['declaration'] = exits,
  ) => patternsOf({ refund: rows, declaration }, ...REFUNDS);

  it('tells a vehicle refunded twice, by two claims or to two claimants', async () => {
    const found = await seen([
      refund(A, 'RN111'),
      refund(A, 'RN222'),
      refund(B, 'RN333'),
      refund(B, 'RN333', { claimant: 'OTHER' }),
      refund(C, 'RN444'),
    ]);
    assert.deepEqual(flaggedBy('R22', found, claim), [A, B]);
  });

  it('tells one invoice refunded for two vehicles', async () => {
    const found = await seen([
      refund(A, 'RN111', { invoice: '264420000000700001' }),
      refund(B, 'RN222', { invoice: '2644 2000 0000 7000 01' }),
    ]);
    assert.deepEqual(flaggedBy('R22', found, claim), [A, B]);
    assert.deepEqual(found['refundInvoice']?.[0]?.evidence['invoices'], [
      { invoice: '264420000000700001', refundedFor: [B], count: 2, invoicedFor: null },
    ]);
  });

  it('tells an invoice that the invoice account knows for another vehicle only', async () => {
    const rows = [
      refund(A, 'RN111', { invoice: '264420000000700001' }),
      refund(B, 'RN222', { invoice: '264420000000800002' }),
      refund(C, 'RN333', { invoice: '264420000000900003' }),
    ];
    const invoice = [
      { vin: FAR, number: '264420000000700001', kind: 'special' },
      { vin: A, number: '264420000000555500', kind: 'special' },
      { vin: B, number: '264420000000800002', kind: 'special' },
      // the vehicle's own may be this one
      { vin: FAR, number: '264420000000900003', kind: 'special' },
      { vin: C, number: null, kind: 'special' },
    ];
    const found = await patternsOf({ refund: rows, declaration: exits, invoice }, ...REFUNDS);
    assert.deepEqual(flaggedBy('R22', found, claim), [A]);
  });

  it('takes the eight digits of a paper invoice for none: they are unique with its code alone', async () => {
    const rows = [
      refund(A, 'RN111', { invoice: '70000001' }),
      refund(B, 'RN222', { invoice: '7000 0001' }),
      refund(C, 'RN333', { invoice: '90000003' }),
    ];
    const invoice = [
      { vin: FAR, number: '90000003', kind: 'special' },
      { vin: C, number: '55550000', kind: 'special' },
    ];
    const found = await patternsOf({ refund: rows, declaration: exits, invoice }, ...REFUNDS);
    assert.deepEqual(found['refundInvoice'], []);
    // with the code of ten digits before it
    const whole = [A, B].map((vin, at) =>
      refund(vin, `RN11${at}`, { invoice: '1100191130 70000001' }),
    );
    assert.deepEqual(flaggedBy('R22', await seen(whole), claim), [A, B]);
  });

  it('takes claims on one invoice and entry for one, up to the tax of the invoice', async () => {
    // 13 of 113 yuan are tax
    const price = 113_000;
    const parts = async (
      amounts: readonly (number | null)[],
      more: object = {},
      priced: number | null = price,
    ): Promise<readonly string[]> => {
      const rows = amounts.map((amount, at) =>
        refund(A, `RN${at}11`, { amount, ...(at === 1 ? more : {}) }),
      );
      const invoice = [{ vin: A, number: `F${A}`, kind: 'special', price: priced }];
      const found = await patternsOf({ refund: rows, declaration: exits, invoice }, ...REFUNDS);
      return flaggedBy('R22', found, claim);
    };
    assert.deepEqual(await parts([8000, 4999]), []);
    assert.deepEqual(await parts([8000, 5000]), []);
    assert.deepEqual(await parts([8000, 5001]), [A]);
    assert.deepEqual(await parts([8000, 3000, 2000]), []);
    // parts of a yuan are rounded up
    assert.deepEqual(await parts([8000, 5001], {}, price + 1), []);
    assert.deepEqual(await parts([8000, 5000], { claimant: 'OTHER' }), [A]);
    assert.deepEqual(await parts([8000, 5000], { invoice: 'F2222' }), [A]);
    assert.deepEqual(await parts([8000, 5000], { claimant: null }), [A]);
    // a blank invoice or entry is what the other claim tells
    assert.deepEqual(await parts([8000, 5000], { declaration: null }), []);
    assert.deepEqual(await parts([8000, 5000], { invoice: null }), []);
    assert.deepEqual(await parts([8000, 5001], { invoice: null }), [A]);
    assert.deepEqual(await parts([8000, null]), [A]);
    assert.deepEqual(await parts([8000, 5000], {}, null), [A]);
  });

  describe('without an exit, long after the claim', () => {
    const cars = Array.from({ length: 40 }, (_, at) => `LVVBBBBB0TD${String(at).padStart(6, '0')}`);
    const told = cars.map((vin, at) => ({
      vin,
      number: `X${at}000`,
      declaredOn: '2026-03-02',
      exitedOn: at === 0 ? '2026-09-30' : '2026-03-05',
      exitCustoms: '5301',
    }));
    const unexited = (vin: string, declaredOn = '2026-03-02', exitCustoms = '5301') => ({
      vin,
      number: `Y${vin}`,
      declaredOn,
      exitedOn: null,
      exitCustoms,
    });
    const flagged = async (
      declaration: Parameters<typeof patternsOf>[0]['declaration'],
      more: Parameters<typeof patternsOf>[0] = {},
      claimedOn = '2026-03-20',
    ): Promise<readonly string[]> => {
      const rows = [A, B, C].map((vin, at) => ({ vin, number: `RN${at}11`, claimedOn }));
      const feeds = { refund: rows, declaration: declaration ?? [], ...more };
      return flaggedBy('R22', await patternsOf(feeds, 'refundExit'), claim);
    };

    it('is told from ninety days after the claim and the entry on', async () => {
      const feeds = [...told, unexited(A)];
      assert.deepEqual(await flagged(feeds), [A]);
      // the last exit is of 30 September: 90 days are since 2 July
      assert.deepEqual(await flagged(feeds, {}, '2026-07-02'), [A]);
      assert.deepEqual(await flagged(feeds, {}, '2026-07-03'), []);
      assert.deepEqual(await flagged([...told, unexited(A, '2026-07-03')]), []);
    });

    it('is not told where another entry exited, the vehicle was seen abroad, or it was deregistered', async () => {
      const feeds = [...told, unexited(A), unexited(B), unexited(C)];
      const exited = { vin: A, number: 'Z1', declaredOn: '2026-02-02', exitedOn: '2026-02-05' };
      const certificate = [{ vin: C, number: 'N1', deregisteredOn: '2026-05-05' }];
      const arrival = [{ vin: B, country: 'KZ' }];
      assert.deepEqual(await flagged(feeds), [A, B, C]);
      assert.deepEqual(await flagged([...feeds, exited], { certificate, arrival }), []);
    });

    it('is not told where customs leaves many exits out: of all, at one gate, in one month', async () => {
      // 4 of 44 are few, 5 of 45 many
      const more = (count: number) => [A, ...cars.map((vin) => `K${vin.slice(1)}`)].slice(0, count);
      const of = (count: number) => more(count).map((vin) => unexited(vin));
      assert.deepEqual(await flagged([...told, ...of(4)]), [A]);
      assert.deepEqual(await flagged([...told, ...of(5)]), []);
      assert.deepEqual(await flagged([...told, unexited(A, '2026-03-02', '7903')]), []);
      assert.deepEqual(await flagged([...told, unexited(A, '2026-04-01')]), []);
    });
  });

  it('tells an entry that declares another vehicle, and one that customs does not know', async () => {
    const entries = await seen(
      [
        refund(A, 'RN111', { declaration: 'E09991' }),
        refund(B, 'RN222', { declaration: 'E77777' }),
        refund(C, 'RN333'),
      ],
      [...exits, { vin: FAR, number: 'E09991', exitedOn: '2026-06-01' }],
    );
    assert.deepEqual(flaggedBy('R22', entries, claim), [A, B]);
    assert.deepEqual(
      entries['refundEntry']?.map(({ facts }) => facts['pattern.refundEntry']),
      ['other-vehicles', 'not-found'],
    );
  });

  it('knows the entry of a claim that names its item, in 20 or 21 digits', async () => {
    const [first = '', second = ''] = ['941120260000000011', '941120260000770048'];
    const declared = [
      { vin: A, number: first, exitedOn: '2026-06-01' },
      { vin: FAR, number: '9411-2026-0000-7700-48', exitedOn: '2026-06-01' },
    ];
    const claimed = async (of: readonly (readonly [string, string])[]) => {
      const claims = of.map(([vin, declaration], at) => refund(vin, `RN${at}77`, { declaration }));
      const found = await seen(claims, declared);
      return {
        flagged: flaggedBy('R22', found, claim),
        found: found['refundEntry']?.map(({ evidence }) => [evidence['entry'], evidence['found']]),
      };
    };
    const own = await claimed([
      [A, `${first}001`],
      [FAR, `${second} 02`],
    ]);
    assert.deepEqual(own, { flagged: [], found: [] });
    // another's entry, with and without the item; one that customs does not know; 19 and 22 digits
    const swapped = `${second}001`;
    assert.deepEqual(await claimed([[A, swapped]]), {
      flagged: [A],
      found: [[swapped, 'other-vehicles']],
    });
    for (const other of ['941120269999990011001', `${first}1234`.replace('2026', '9999')])
      assert.deepEqual(await claimed([[A, other]]), {
        flagged: [A],
        found: [[other, 'not-found']],
      });
    // a keystroke in the entry before the item is one mistyped
    assert.deepEqual((await claimed([[A, '941120260000000017001']])).flagged, []);
  });

  it('leaves a claim sent again alone, be its number or its claimant mistyped, and placeholders', async () => {
    const uscc = '91310000MA1K000001';
    const found = await seen([
      refund(A, 'RN111'),
      refund(A, 'RN111', { claimedOn: '2026-07-20' }),
      refund(B, 'RN000222', { amount: 500_000, claimant: uscc }),
      refund(B, 'RN000227', { amount: 500_000, claimant: uscc }),
      refund(B, 'RN000222', { amount: 500_000, claimant: '91310000MA1K000007' }),
      refund(C, 'RN333'),
      refund(C, '无', { declaration: '无', invoice: '无' }),
    ]);
    for (const name of REFUNDS) assert.deepEqual(found[name], [], name);
  });

  it(
    'leaves an entry open that may be the own: mistyped, without a number, before the account, a nation without ' +
      'customs',
    async () => {
      const entry = async (
        declaration: Parameters<typeof seen>[1],
        more: object = {},
      ): Promise<readonly string[]> =>
        flaggedBy('R22', await seen([refund(A, 'RN111', more)], declaration), claim);
      const exited = { exitedOn: '2026-06-01' };
      const mistyped = [{ vin: 'LZZAAAAA4TA000091', number: 'E00001', ...exited }];
      assert.deepEqual(await entry(mistyped), []);
      assert.deepEqual(await entry(exits, { declaration: 'E00007' }), []);
      assert.deepEqual(await entry([{ vin: A, number: null, ...exited }]), []);
      assert.deepEqual(await entry([{ vin: FAR, number: 'E55555', ...exited }]), [A]);
      const early = { claimedOn: '2026-05-31' };
      assert.deepEqual(await entry([{ vin: FAR, number: 'E55555', ...exited }], early), []);
      assert.deepEqual(await entry([]), []);
    },
  );

  it('says how usual an unknown entry is where there are two hundred claims', async () => {
    const cars = Array.from(
      { length: 200 },
      (_, at) => `LVVBBBBB0TD${String(at).padStart(6, '0')}`,
    );
    const rows = cars.map((vin, at) => refund(vin, `RN5${at}`, { declaration: `X00${at}` }));
    assert.deepEqual(flaggedBy('R22', await seen(rows.slice(0, 199)), claim), cars.slice(0, 199));
    assert.deepEqual(flaggedBy('R22', await seen(rows), claim), []);
  });

  it('counts the first exit of goods that came back and left again', async () => {
    const declaration = [
      { vin: A, number: 'E0', exitedOn: '2026-06-01', licence: 'L1' },
      { vin: A, number: 'E5', exitedOn: '2026-08-01', licence: 'L1' },
    ];
    const found = await patternsOf({ declaration }, 'severalExits');
    const picked = { ...claim, 'declaration.exitedOn': '2026-08-01', 'declaration.number': 'E5' };
    assert.deepEqual(flaggedBy('R22', found, picked), []);
  });
});

describe('R23 subsidies', () => {
  const facts = {
    'subsidy.kind': 'swap',
    'subsidy.paidOn': '2023-01-05',
    'declaration.exitedOn': '2026-07-10',
  };

  it('tells one kind paid twice, and a late payment behind an early one; no row sent again', async () => {
    const found = await patternsOf(
      {
        subsidy: [
          { vin: A, kind: 'swap', paidOn: '2023-01-05', amount: 1_000_000 },
          { vin: A, kind: 'swap', paidOn: '2023-03-05', amount: 1_000_000 },
          { vin: B, kind: 'local', paidOn: '2023-01-05', amount: 500_000 },
          { vin: B, kind: 'scrap', paidOn: '2026-05-05', amount: 1_000_000 },
          { vin: C, kind: 'swap', paidOn: '2023-01-05', amount: 1_000_000 },
          { vin: C, kind: 'swap', paidOn: '2023-01-05', amount: 1_000_000 },
        ],
      },
      'severalSubsidies',
    );
    assert.deepEqual(flaggedBy('R23', found, facts), [A, B]);
    const replaced = found['severalSubsidies']?.map(({ facts: told }) => [
      told['pattern.subsidyReplacement'],
      told['pattern.subsidyReplacementOn'],
    ]);
    assert.deepEqual(replaced, [
      [true, '2023-03-05'],
      [true, '2026-05-05'],
    ]);
  });

  it('counts the first of two exits', async () => {
    const declaration = [
      { vin: A, number: 'E00001', exitedOn: '2026-03-01', licence: 'L1' },
      { vin: A, number: 'E00002', exitedOn: '2026-08-01', licence: 'L1' },
    ];
    const found = await patternsOf({ declaration }, 'severalExits');
    const late = { ...facts, 'subsidy.paidOn': '2025-05-01', 'declaration.exitedOn': '2026-08-01' };
    assert.deepEqual(flaggedBy('R23', found, late), [A]);
  });
});

describe('R28 and R24 after the exit', () => {
  const seen = async (feeds: Parameters<typeof patternsOf>[0]) =>
    patternsOf(feeds, 'homeAfterExit');
  const exit = (vin: string, exitedOn: string, number = 'E00001') => ({ vin, number, exitedOn });

  it('counts the exit of an entry as its last row tells it', async () => {
    const transferred = (vin: string) => ({ vin, number: `N${vin}`, lastTransferOn: '2026-03-10' });
    const found = await seen({
      declaration: [
        exit(A, '2026-03-02'),
        exit(A, '2026-03-20', 'E-00001'),
        exit(B, '2026-03-20'),
        exit(B, '2026-03-02', 'E-00001'),
      ],
      certificate: [transferred(A), transferred(B)],
    });
    assert.deepEqual(flaggedBy('R28', found), [B]);
  });

  it(
    'tells a new registration after the first exit, though it left again; a transfer; a policy beside a ' +
      'refund',
    async () => {
      const found = await seen({
        declaration: [
          exit(A, '2026-03-02'),
          exit(A, '2026-06-02', 'E00002'),
          exit(B, '2026-03-02'),
          exit(C, '2026-03-02'),
        ],
        certificate: [
          { vin: A, number: 'N1', registeredOn: '2025-01-05' },
          { vin: A, number: 'N2', registeredOn: '2026-04-01' },
          { vin: B, number: 'N3', registeredOn: '2025-01-05', lastTransferOn: '2026-03-03' },
        ],
        insurance: [
          { vin: C, startsOn: '2025-01-05' },
          { vin: C, startsOn: '2026-05-05' },
        ],
        refund: [{ vin: C, number: 'RN111' }],
      });
      assert.deepEqual(flaggedBy('R28', found), [A, B, C]);
      assert.deepEqual(
        found['homeAfterExit']?.map(({ facts }) => facts['pattern.homeAfterExit']),
        ['registered', 'transferred', 'insured'],
      );
    },
  );

  it('tells an odometer read in a workshop at home, by a refund; no telematics', async () => {
    const read = async (source: string) =>
      flaggedBy(
        'R28',
        await seen({
          declaration: [exit(A, '2026-03-02')],
          reading: [{ vin: A, on: '2026-07-01', km: 9000, source }],
          refund: [{ vin: A, number: 'RN111' }],
        }),
      );
    assert.deepEqual(await read('maintenance'), [A]);
    assert.deepEqual(await read('telematics'), []);
  });

  it('leaves goods that came back and what was renewed without a thought alone', async () => {
    const found = await seen({
      declaration: [
        // came back and is driven: neither refund nor arrival
        exit(A, '2026-03-02'),
        // between two exits
        exit(B, '2026-03-02'),
        exit(B, '2026-06-02', 'E00002'),
        // the policy ran out
        exit(C, '2026-03-02'),
      ],
      insurance: [
        { vin: A, startsOn: '2026-05-05' },
        { vin: B, startsOn: '2026-04-05' },
        { vin: C, startsOn: '2026-04-01' },
      ],
      inspection: [{ vin: A, on: '2026-06-02' }],
      refund: [
        { vin: B, number: 'RN111' },
        { vin: C, number: 'RN222' },
      ],
    });
    assert.deepEqual(found['homeAfterExit'], []);
  });

  it('finds the deregistration on the row sent again, and the exit of the entry not shown', async () => {
    const certificate = [
      { vin: A, number: 'N10001', registeredOn: '2025-01-05' },
      { vin: A, number: 'N10001', registeredOn: '2025-01-05', deregisteredOn: '2026-04-01' },
    ];
    const row = await patternsOf({ certificate }, 'severalRegistrations');
    const exited = { 'declaration.exitedOn': '2026-03-02', today: '2026-11-20' };
    assert.deepEqual(flaggedBy('R24', row, exited), []);
    const declaration = [
      { vin: B, number: 'E1', declaredOn: '2026-03-01', exitedOn: '2026-03-02' },
      { vin: B, number: 'E2', declaredOn: '2026-04-01' },
    ];
    const entry = await patternsOf({ declaration }, 'severalExits');
    assert.deepEqual(
      flaggedBy('R24', entry, {
        'declaration.declaredOn': '2026-04-01',
        'certificate.status': 'A',
        today: '2026-11-20',
      }),
      [B],
    );
  });
});

describe('R12 another destination', () => {
  const licensed = {
    'licence.destination': 'KG',
    'declaration.destination': 'KG',
    'declaration.tradingCountry': 'HK',
  };

  it(
    'tells an arrival elsewhere behind the first one, a partner country that is the custom, and no lone ' +
      'trader',
    async () => {
      const many = Array.from({ length: 4 }, (_, at) => `W${at}`);
      const sold = Array.from({ length: 40 }, (_, at) => `X${at}`);
      const found = await patternsOf(
        {
          licence: [
            { vin: A, application: 'S1', applicant: 'ONE', destination: 'KG' },
            ...many.map((vin) => ({ vin, application: 'S2', applicant: 'TWO', destination: 'KG' })),
            ...sold.map((vin) => ({ vin, application: 'S3', applicant: 'BIG', destination: 'KG' })),
          ],
          declaration: [
            ...many.map((vin) => ({
              vin,
              destination: 'KG',
              tradingCountry: 'RU',
              declaredOn: '2026-03-02',
            })),
            ...sold.map((vin, at) => ({
              vin,
              destination: 'KG',
              tradingCountry: at < 3 ? 'HK' : 'KG',
              declaredOn: '2026-03-02',
            })),
          ],
          arrival: [
            { vin: A, country: 'KG', registeredOn: '2026-05-01' },
            { vin: A, country: 'RU', registeredOn: '2026-05-09' },
          ],
        },
        'otherDestination',
      );
      assert.deepEqual(flaggedBy('R12', found, licensed), [A, ...many]);
      const lone = found['otherDestination']?.find(({ vin }) => vin === 'X0');
      assert.equal(lone?.facts['pattern.tradedElsewherePercent'], 7);
    },
  );

  it(
    'takes a country through which many trade for many others, and where nothing goes, for a place of ' +
      'invoices',
    async () => {
      const custom = async (partner: string, bound: number): Promise<readonly string[]> => {
        // six exporters, three countries, five vehicles each
        const passing = ['KG', 'KZ', 'UZ'].flatMap((destination) =>
          Array.from({ length: 30 }, (_, at) => ({
            vin: `${destination}${at}`,
            application: `S${destination}${at % 6}`,
            applicant: `EX${at % 6}`,
            destination,
          })),
        );
        const staying = Array.from({ length: bound }, (_, at) => ({
          vin: `${partner}${at}`,
          application: 'T1',
          applicant: 'EX0',
          destination: partner,
        }));
        const licence = [...passing, ...staying];
        const declaration = licence.map(({ vin, destination }) => ({
          vin,
          destination,
          tradingCountry: partner,
        }));
        const found = await patternsOf({ licence, declaration }, 'otherDestination');
        return flaggedBy('R12', found, { ...licensed, 'declaration.tradingCountry': partner });
      };
      // one stays to ten that pass, and one more: a country on the way
      assert.deepEqual(await custom('HK', 9), []);
      assert.equal((await custom('RU', 10)).length, 90);
    },
  );

  it('takes rows of one customs entry for one, whose last destination and partner count', async () => {
    const row = { declaredOn: '2026-03-12', destination: 'KG', tradingCountry: 'KG' };
    const found = await patternsOf(
      {
        licence: [A, B, C].map((vin, at) => ({ vin, application: `S${at}`, destination: 'KG' })),
        declaration: [
          // corrected, with the number written otherwise and the partner left blank
          { ...row, vin: A, number: 'D 1', destination: 'KZ' },
          { ...row, vin: A, number: 'd-1', tradingCountry: null },
          // another entry is not corrected by what follows
          { ...row, vin: B, number: 'D2', destination: 'KZ' },
          { ...row, vin: B, number: 'D3' },
          // corrected to another country
          { ...row, vin: C, number: 'D4' },
          { ...row, vin: C, number: 'D4', destination: 'KZ', tradingCountry: 'HK' },
        ],
      },
      'otherDestination',
    );
    assert.deepEqual(
      found['otherDestination']?.map(({ vin, evidence }) => [
        vin,
        evidence['seenIn'],
        evidence['by'],
        evidence['tradedIn'],
      ]),
      [
        [B, 'KZ', 'declared', null],
        [C, 'KZ', 'declared', 'HK'],
      ],
    );
  });

  it('holds an entry against the application whose licence it quotes, or else against all', async () => {
    const seenFor = async (quoted: string) => {
      const found = await patternsOf(
        {
          licence: [
            { vin: A, application: 'S1', destination: 'KG' },
            { vin: A, application: 'S2', number: 'N2', destination: 'KG' },
            { vin: A, application: 'S2', destination: 'KG' },
          ],
          declaration: [{ vin: A, licence: quoted, destination: 'RU' }],
        },
        'otherDestination',
      );
      return found['otherDestination']?.map(({ row }) => row);
    };
    assert.deepEqual(await seenFor('N2'), [2, 3]);
    assert.deepEqual(await seenFor('N9'), [1, 3]);
  });

  it('leaves two licences for two countries alone, and what was sold on when a year was over', async () => {
    const licence = [
      { vin: A, application: 'S1', number: 'L1', destination: 'KG', appliedOn: '2026-01-05' },
      { vin: A, application: 'S2', number: 'L2', destination: 'RU', appliedOn: '2026-05-05' },
      { vin: B, application: 'S3', number: 'L3', destination: 'KG', appliedOn: '2022-01-05' },
      { vin: C, application: 'S4', number: 'L4', destination: 'KG', appliedOn: '2022-01-05' },
    ];
    const arrival = [
      { vin: A, country: 'RU', registeredOn: '2026-07-01' },
      { vin: B, country: 'KG', registeredOn: '2022-04-01' },
      { vin: B, country: 'RU', registeredOn: '2023-04-02' },
      { vin: C, country: 'KG', registeredOn: '2022-04-01' },
      { vin: C, country: 'RU', registeredOn: '2023-04-01' },
    ];
    const found = await patternsOf({ licence, arrival }, 'otherDestination');
    assert.deepEqual(flaggedBy('R12', found, { 'licence.destination': 'KG' }), [C]);
    const first = found['otherDestination']?.find(({ row }) => row === 1);
    assert.equal(first?.facts['pattern.otherLicensed'], 'RU');
    const arrived = { 'licence.destination': 'KG', 'arrival.country': 'RU' };
    const ofRow = { otherDestination: first === undefined ? [] : [first] };
    assert.deepEqual(flaggedBy('R12', ofRow, arrived), []);
  });
});

describe('R27 sold as new', () => {
  it('is no used car whose customs entry a later row corrects to new', async () => {
    const found = await patternsOf(
      {
        declaration: [
          { vin: A, number: 'D1', condition: 'used' },
          { vin: A, number: 'D1', condition: 'new' },
          { vin: B, number: 'D2', condition: 'used' },
          { vin: B, number: 'D3', condition: 'new' },
        ],
        arrival: [A, B].map((vin) => ({ vin, country: 'RU', condition: 'new' })),
      },
      'soldAsNew',
    );
    assert.deepEqual(
      found['soldAsNew']?.map(({ vin }) => vin),
      [B],
    );
  });

  it('tells the second complaint and the second arrival; no new car sold as new', async () => {
    const found = await patternsOf(
      {
        licence: [
          { vin: A, condition: 'used' },
          { vin: C, condition: 'new' },
        ],
        declaration: [{ vin: B, condition: 'used' }],
        complaint: [
          { vin: A, on: '2026-03-01', kind: 'no-parts' },
          { vin: A, on: '2026-04-01', kind: 'sold-as-new' },
        ],
        arrival: [
          { vin: B, country: 'KG', condition: 'used' },
          { vin: B, country: 'RU', condition: 'new' },
          { vin: C, country: 'RU', condition: 'new' },
        ],
      },
      'soldAsNew',
    );
    assert.deepEqual(flaggedBy('R27', found, { 'licence.condition': 'used' }), [A, B]);
  });
});
