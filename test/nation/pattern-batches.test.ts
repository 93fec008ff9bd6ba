import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import type { FeedRow } from './feed-tables.ts';
import { flaggedBy, patternsOf } from './pattern-fixtures.ts';

const vins = (letter: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `LZZAAAAA0T${letter}${String(at).padStart(6, '0')}`);

/** The first day of 2025, for counting on. */
const YEAR = 20_089;
const dayOf = (at: number): string => isoDate(YEAR + at);

describe('R02 filed at the end of the letter', () => {
  const applied = { applicant: 'EX', appliedOn: '2026-07-01' };
  const onThatDay = { 'certificate.registeredOn': '2026-01-01', 'licence.appliedOn': '2026-07-01' };

  it('tells a batch filed on day 181 and leaves one such vehicle among forty alone', async () => {
    const batch = vins('A', 4);
    const mixed = vins('B', 40);
    const found = await patternsOf(
      {
        licence: [
          ...batch.map((vin) => ({ ...applied, vin, application: 'S1' })),
          ...mixed.map((vin) => ({
            applicant: 'BIG',
            appliedOn: '2026-07-01',
            vin,
            application: 'S2',
          })),
        ],
        certificate: [
          ...batch.map((vin) => ({ vin, registeredOn: '2026-01-01' })),
          ...mixed.map((vin, at) => ({
            vin,
            registeredOn: at === 0 ? '2026-01-01' : '2022-03-01',
          })),
        ],
      },
      'limitFiling',
    );
    assert.deepEqual(flaggedBy('R02', found, onThatDay), batch);
    const lone = found['limitFiling']?.find(({ vin }) => vin === mixed[0]);
    assert.deepEqual(lone?.facts, {
      'pattern.limitBatch': 1,
      'pattern.limitBatchPercent': 100,
      'pattern.limitApplicant': 1,
      'pattern.limitApplicantPercent': 2,
    });
  });

  it('leaves a batch of well-driven cars alone, and the one parked among them', async () => {
    const batch = vins('A', 6);
    const seen = async (parked: number) => {
      const found = await patternsOf(
        {
          licence: batch.map((vin) => ({ ...applied, vin, application: 'S1' })),
          certificate: batch.map((vin) => ({ vin, registeredOn: '2026-01-01' })),
          inspection: batch.map((vin, at) => ({
            vin,
            on: '2026-06-25',
            odometerKm: at < parked ? 40 : 6000,
          })),
        },
        'limitFiling',
      );
      return {
        found,
        parked: found['limitFiling']?.filter(({ vin }) => vin < (batch[parked] ?? '')),
      };
    };
    const { found, parked } = await seen(1);
    assert.deepEqual(flaggedBy('R02', { limitFiling: parked ?? [] }, onThatDay), []);
    assert.deepEqual(found['limitFiling']?.[0]?.facts, {
      'pattern.limitBatch': 1,
      'pattern.limitBatchPercent': 100,
      'pattern.limitApplicant': 1,
      'pattern.limitApplicantPercent': 16,
    });
    assert.deepEqual(
      flaggedBy('R02', { limitFiling: (await seen(3)).parked ?? [] }, onThatDay),
      batch.slice(0, 3),
    );
  });

  it('tells the days 180 to 183, and not the day before or the day after', async () => {
    const told = async (day: number): Promise<number> => {
      const batch = vins('W', 4);
      const found = await patternsOf(
        {
          licence: batch.map((vin) => ({
            vin,
            applicant: 'EX',
            application: 'S1',
            appliedOn: dayOf(day),
          })),
          certificate: batch.map((vin) => ({ vin, registeredOn: dayOf(0) })),
        },
        'limitFiling',
      );
      return found['limitFiling']?.length ?? 0;
    };
    const days = [179, 180, 183, 184]; // not-law: around the limit
    assert.deepEqual(await Promise.all(days.map(told)), [0, 4, 4, 0]);
  });

  it('tells an applicant who files them one by one', async () => {
    const drip = vins('C', 6);
    const found = await patternsOf(
      {
        licence: drip.map((vin, at) => ({
          vin,
          applicant: 'EX',
          application: `S${at}`,
          appliedOn: dayOf(181 + at),
        })), // not-law: day of the limit
        certificate: drip.map((vin, at) => ({ vin, registeredOn: dayOf(at) })),
      },
      'limitFiling',
    );
    assert.deepEqual(flaggedBy('R02', found, onThatDay), drip);
  });
});

describe('R05 bursts at the end of a month', () => {
  const seen = async (feeds: Parameters<typeof patternsOf>[0]): Promise<readonly string[]> =>
    flaggedBy('R05', await patternsOf(feeds, 'monthEndBurst'));
  /** The market: two registrations a day in the province. */
  const market = Array.from({ length: 600 }, (_, at) => ({
    vin: `M${at}`,
    registeredOn: dayOf(at % 300),
    province: '44',
    owner: `P${at}`,
    ownerKind: 'person',
  }));
  const owned = (list: readonly string[], on: (at: number) => string, more: object = {}) =>
    list.map((vin, at) => ({
      vin,
      registeredOn: on(at),
      province: '44',
      owner: 'O',
      ownerKind: 'company',
      ...more,
    }));

  it('tells a dealer that registers twenty cars in its own name on 31 March', async () => {
    const stock = vins('D', 20);
    const certificate = [
      ...market,
      ...owned(stock, () => '2025-03-31', { owner: 'DEALER', ownerKind: 'dealer' }),
    ];
    assert.deepEqual(await seen({ certificate }), stock);
  });

  it('tells a company whose burst was passed on, by its invoices', async () => {
    const stock = vins('E', 20);
    const certificate = [
      ...market,
      ...owned(stock, () => '2025-03-31', {
        owner: 'EX',
        transfers: 1,
        lastTransferOn: '2025-06-30',
      }),
    ];
    const invoice = stock.map((vin, at) => ({
      vin,
      number: `F${at}`,
      kind: 'ordinary',
      buyer: 'FIRM',
    }));
    assert.deepEqual(await seen({ certificate, invoice }), stock);
  });

  it('tells a company whose burst the exporter owns by now, by its policies', async () => {
    const stock = vins('E', 20);
    const certificate = [
      ...market,
      ...owned(stock, () => '2025-03-31', {
        owner: 'EX',
        ownerKind: 'company',
        transfers: 1,
        lastTransferOn: '2025-06-30',
      }),
    ];
    const insurance = stock.map((vin) => ({ vin, holder: 'FIRM', startsOn: '2025-03-29' }));
    assert.deepEqual(await seen({ certificate, insurance }), stock);
  });

  it('leaves alone the exporter that buys a used fleet long after, and finds who had it insured', async () => {
    const stock = vins('E', 20);
    const passedOn = (lastTransferOn: string) => [
      ...market,
      ...owned(stock, () => '2025-03-31', { owner: 'EX', transfers: 1, lastTransferOn }),
    ];
    const certificate = passedOn('2026-06-10');
    const soldOn = (issuedOn: string) =>
      stock.map((vin, at) => ({ vin, number: `F${at}`, kind: 'special', buyer: 'EX', issuedOn }));
    assert.deepEqual(await seen({ certificate, invoice: soldOn('2026-06-08') }), []);
    // the last day that may be a first sale's, and the one after
    const soon = passedOn('2025-06-30');
    assert.deepEqual(await seen({ certificate: soon, invoice: soldOn('2025-05-30') }), stock);
    assert.deepEqual(await seen({ certificate: soon, invoice: soldOn('2025-05-31') }), []);
    // a resale says nothing against the policies of those who registered
    const insurance = stock.map((vin) => ({ vin, holder: 'FIRM', startsOn: '2025-03-29' }));
    const told = await patternsOf(
      { certificate, insurance, invoice: soldOn('2026-06-08') },
      'monthEndBurst',
    );
    assert.deepEqual(
      [...new Set(told['monthEndBurst']?.map(({ evidence }) => evidence['owner']))],
      ['FIRM'],
    );
  });

  it('tells the stock of a dealer whom only the invoices name', async () => {
    const stock = vins('E', 20);
    const certificate = [
      ...market,
      ...owned(stock, () => '2025-03-31', { owner: null, ownerKind: 'dealer' }),
    ];
    const invoice = stock.map((vin, at) => ({
      vin,
      number: `F${at}`,
      kind: 'ordinary',
      seller: 'DEALER',
    }));
    assert.deepEqual(await seen({ certificate, invoice }), stock);
    // whoever sold them long after registered nothing
    const late = invoice.map((one) => ({ ...one, issuedOn: '2026-03-31' }));
    assert.deepEqual(await seen({ certificate, invoice: late }), []);
  });

  it("tells a firm's burst that it keeps when a dealer controls it or answers its telephone", async () => {
    const stock = vins('F', 20);
    const certificate = [...market, ...owned(stock, () => '2025-03-31')];
    const dealer = { id: 'DEALER', kind: 'dealer', phone: 'T1' };
    const firm = (more: FeedRow): FeedRow => ({ id: 'O', kind: 'company', ...more });
    const known = async (more: FeedRow, ...others: readonly FeedRow[]) =>
      seen({ certificate, party: [dealer, firm(more), ...others] });
    assert.deepEqual(await known({ controller: 'DEALER' }), stock);
    assert.deepEqual(await known({ phone: 'T1' }), stock);
    assert.deepEqual(await known({ phone: 'T2', controller: 'SOMEBODY' }), []);
    // 360 days before 31 March 2025, and a day more: the fleet of an old subsidiary
    assert.deepEqual(await known({ controller: 'DEALER', since: '2024-04-05' }), stock);
    assert.deepEqual(await known({ controller: 'DEALER', since: '2024-04-04' }), []);
    // the telephone of an agency
    const agency = ['X1', 'X2'].map((id) => ({ id, kind: 'company', phone: 'T1' }));
    assert.deepEqual(await known({ phone: 'T1' }, ...agency), []);
  });

  it('leaves a dealer alone whose last days are as busy as the rest of that month', async () => {
    const year = vins('G', 12).map((vin, at) => ({ vin, on: dayOf(20 * at) }));
    const busy = vins('H', 60).map((vin, at) => ({ vin, on: dayOf(60 + (at % 30)) }));
    const dealer = { province: '44', owner: 'DEALER', ownerKind: 'dealer' };
    const certificate = [
      ...[1, 2, 3, 4, 5].flatMap((copy) =>
        market.map((car) => ({ ...car, vin: `${car.vin}-${copy}` })),
      ),
      ...[...year, ...busy].map(({ vin, on }) => ({ ...dealer, vin, registeredOn: on })),
      ...vins('K', 10).map((vin) => ({ ...dealer, vin, registeredOn: '2025-03-30' })),
    ];
    assert.deepEqual(await seen({ certificate }), []);
  });

  it('leaves a fleet alone that was registered on the last day of a quarter and kept', async () => {
    const certificate = [...market, ...owned(vins('F', 60), () => '2025-03-31')];
    assert.deepEqual(await seen({ certificate }), []);
  });

  it('leaves a fleet alone that was sold after years', async () => {
    const certificate = [
      ...market,
      ...owned(vins('F', 60), () => '2025-03-31', { transfers: 1, lastTransferOn: '2028-06-30' }),
    ];
    assert.deepEqual(await seen({ certificate }), []);
  });

  it('leaves a big dealer alone, be its month ends twice as busy', async () => {
    const big = vins('G', 600).map((vin, at) => ({ vin, at: at % 300 }));
    const more = vins('H', 20);
    const dealer = { province: '44', owner: 'BIG', ownerKind: 'dealer' };
    const certificate = [
      ...market,
      ...big.map(({ vin, at }) => ({ ...dealer, vin, registeredOn: dayOf(at) })),
      ...more.map((vin, at) => ({
        ...dealer,
        vin,
        registeredOn: at % 2 === 0 ? '2025-03-31' : '2025-03-30',
      })),
    ];
    assert.deepEqual(await seen({ certificate }), []);
  });

  it('tells a burst that alone makes up the month end of a small province', async () => {
    // one registration in two days by others, four a month by the dealer, and eighteen on 31 March
    const burst = vins('S', 18);
    const dealer = { province: '44', owner: 'DEALER', ownerKind: 'dealer' };
    const certificate = [
      ...market.filter((_, at) => at % 4 === 0),
      ...vins('U', 36).map((vin, at) => ({
        ...dealer,
        vin,
        registeredOn: `2025-0${1 + (at % 9)}-1${Math.floor(at / 9)}`,
      })),
      ...burst.map((vin) => ({ ...dealer, vin, registeredOn: '2025-03-31' })),
    ];
    assert.deepEqual(await seen({ certificate }), burst);
  });

  it('leaves a year end alone that the whole province shares', async () => {
    const rush = Array.from({ length: 120 }, (_, at) => ({
      vin: `R${at}`,
      registeredOn: '2025-10-31',
      province: '44',
      owner: `Q${at}`,
    }));
    const dealer = { province: '44', owner: 'SMALL', ownerKind: 'dealer' };
    const certificate = [
      ...market,
      ...rush,
      ...vins('J', 150).map((vin, at) => ({ ...dealer, vin, registeredOn: dayOf(2 * at) })),
      ...vins('K', 12).map((vin) => ({ ...dealer, vin, registeredOn: '2025-10-31' })),
    ];
    assert.deepEqual(await seen({ certificate }), []);
  });

  it('leaves an owner alone whose month-ends are always as busy, and tells the one that is not', async () => {
    const sold = { transfers: 1, lastTransferOn: '2025-12-20' };
    const ends = ['01-31', '02-28', '03-31', '04-30', '05-31', '06-30', '07-31'];
    const every = (count: number, least = 20) =>
      ends.slice(0, count).map((end, at) => ({
        month: `2025-${end}`,
        stock: vins('MNOPSTU'[at] ?? '', at === 2 ? 20 : least),
      }));
    const told = (months: ReturnType<typeof every>, more: FeedRow = {}) => {
      const certificate = [
        ...market,
        ...months.flatMap(({ month, stock }) =>
          owned(stock, () => month, { owner: 'EX', ...sold, ...more }),
        ),
      ];
      const invoice = months.flatMap(({ stock }) =>
        stock.map((vin) => ({ vin, number: `F${vin}`, kind: 'ordinary', buyer: 'FIRM' })),
      );
      return seen({ certificate, invoice });
    };
    // three other month-ends tell what is usual, two do not
    assert.deepEqual(await told(every(4)), []);
    assert.equal((await told(every(3))).length, 60);
    // five times the middle one of the others
    assert.deepEqual(await told(every(7, 4)), vins('O', 20));
    assert.deepEqual(await told(every(7, 5)), []);
  });

  it('tells the stock of a company from a fleet by how it was driven until it was passed on', async () => {
    const stock = vins('E', 20);
    const certificate = [
      ...market,
      ...owned(stock, () => '2025-03-31', { owner: 'FIRM' }).map((car, at) => ({
        ...car,
        ...(at < 8 ? { transfers: 1, lastTransferOn: '2025-10-17' } : {}),
      })),
    ];
    const invoice = stock.map((vin) => ({
      vin,
      number: `F${vin}`,
      kind: 'ordinary',
      buyer: 'FIRM',
    }));
    const read = (on: string, km: number, count = 3) =>
      seen({
        certificate,
        invoice,
        reading: stock.slice(0, count).map((vin) => ({ vin, on, km, source: 'maintenance' })),
      });
    // eight of twenty were passed on; two hundred days after the registration, the day they were
    assert.deepEqual(await read('2025-10-17', 5399), stock);
    assert.deepEqual(await read('2025-10-17', 5400), []);
    // who drove them afterwards says nothing, nor do two vehicles, nor the first weeks
    assert.deepEqual(await read('2025-10-18', 9000), stock);
    assert.deepEqual(await read('2025-10-17', 9000, 2), stock);
    assert.deepEqual(await read('2025-04-29', 900), stock);
    assert.deepEqual(await read('2025-04-30', 900), []);
  });

  it('tells branches of one company by what they register together in the last two days of a quarter', async () => {
    const branches = ['B1', 'B2', 'B3', 'B4'];
    const stock = (on: string, many = 5) =>
      branches.flatMap((owner) =>
        vins(owner, many).map((vin) => ({
          ...owned([vin], () => on, { transfers: 1, lastTransferOn: '2025-09-30' })[0],
          vin,
          owner: 'EX',
          holder: owner,
        })),
      );
    const told = (cars: ReturnType<typeof stock>, party: readonly FeedRow[]) =>
      seen({
        certificate: [...market, ...cars.map(({ holder: _, ...car }) => car)],
        invoice: cars.map(({ vin, holder }) => ({
          vin,
          number: vin,
          kind: 'special',
          buyer: holder,
        })),
        party,
      });
    const sharing = (more: FeedRow) => branches.map((id) => ({ id, kind: 'company', ...more }));
    const all = stock('2025-03-30')
      .map(({ vin }) => vin)
      .sort();
    for (const shared of [{ address: '示例路1号' }, { phone: 'p:1' }, { controller: 'p:2' }]) {
      assert.deepEqual(await told(stock('2025-03-30'), sharing(shared)), all);
    }
    const address = sharing({ address: '示例路1号' });
    assert.deepEqual(await told(stock('2025-03-29'), address), []);
    assert.deepEqual(await told(stock('2025-04-30'), address), []);
    assert.deepEqual(await told(stock('2025-03-30'), sharing({ address: '-' })), []);
    // two of them register eleven
    assert.deepEqual(await told(stock('2025-03-30', 6), address.slice(0, 2)), []);
    // a park of thirty firms, and of one more
    const park = (firms: number) =>
      Array.from({ length: firms - 4 }, (_, at) => ({ id: `P${at}`, address: '示例路1号' }));
    assert.deepEqual(await told(stock('2025-03-30'), [...address, ...park(30)]), all);
    assert.deepEqual(await told(stock('2025-03-30'), [...address, ...park(31)]), []);
  });
});

describe('R08 insured and never plated', () => {
  const seen = async (feeds: Parameters<typeof patternsOf>[0]): Promise<readonly string[]> =>
    flaggedBy('R08', await patternsOf(feeds, 'insuredNotPlated'));
  const sold = vins('L', 100).map((vin) => ({
    vin,
    kind: 'ordinary',
    issuedOn: '2025-03-10',
    seller: 'DEALER',
  }));
  const plated = sold.map(({ vin }) => ({ vin, registeredOn: '2025-03-12', province: '44' }));
  const never = vins('N', 30);
  // the feeds go on until autumn
  const later = { vin: 'Z', registeredOn: '2025-10-01', province: '44' };

  it('tells thirty cars of a month that a dealer sold and nobody plated', async () => {
    const invoice = [
      ...sold,
      ...never.map((vin) => ({ vin, kind: 'ordinary', issuedOn: '2025-03-20', seller: 'DEALER' })),
    ];
    assert.deepEqual(await seen({ invoice, certificate: [...plated, later] }), never);
  });

  it('counts those of the seller and month that were plated months later: ten in a hundred, and not nine', async () => {
    const of = (unplated: number, late: number) => {
      const [left, after] = [
        vins('N', unplated),
        vins('M', late).map((_, at) => `LVVBBBBB0TD${String(at).padStart(6, '0')}`),
      ];
      const invoiced = [...left, ...after].map((vin) => ({
        vin,
        kind: 'ordinary',
        issuedOn: '2025-03-20',
        seller: 'DEALER',
      }));
      return {
        invoice: [...sold.slice(unplated + late), ...invoiced],
        insurance: after.map((vin) => ({ vin, startsOn: '2025-03-20', holder: null })),
        certificate: [
          ...plated,
          ...after.map((vin) => ({ vin, registeredOn: '2025-06-20', province: '44' })),
          later,
        ],
      };
    };
    assert.deepEqual(await seen(of(5, 4)), []);
    assert.equal((await seen(of(5, 5))).length, 10);
    assert.equal((await seen(of(5, 6))).length, 11);
    // none of them plated, and all of them late
    assert.equal((await seen(of(10, 0))).length, 10);
    assert.equal((await seen(of(0, 10))).length, 10);
  });

  it('tells what one holder insured and never plated', async () => {
    const insurance = never.map((vin) => ({ vin, startsOn: '2025-03-20', holder: 'FIRM' }));
    assert.deepEqual(await seen({ insurance, certificate: [...plated, later] }), never);
  });

  // twelve dealers of one maker, province and month, each with ten cars, and what each left unplated
  const spread = (left: (dealer: number) => number, until = '2025-10-01') => {
    const list = Array.from({ length: 12 }, (_, dealer) =>
      vins(String.fromCharCode(65 + dealer), 10).map((vin, at) => ({
        vin: `LVV${vin}`,
        seller: `9144010${dealer < 10 ? `0A${dealer}` : `1A${dealer - 10}`}AAAAAAAA`,
        unplated: at < left(dealer),
      })),
    ).flat();
    const usual = vins('U', 400).map((vin) => ({
      vin: `LVV${vin}`,
      registeredOn: '2025-02-12',
      province: '44',
    }));
    const certificate = [
      ...usual,
      ...list
        .filter(({ unplated }) => !unplated)
        .map(({ vin }) => ({ vin, registeredOn: '2025-03-12', province: '44' })),
      { ...later, registeredOn: until },
    ];
    const invoice = list.map(({ vin, seller }) => ({
      vin,
      kind: 'ordinary',
      issuedOn: '2025-03-10',
      seller,
    }));
    const unplated = list.filter((one) => one.unplated).map(({ vin }) => vin);
    return { feeds: { invoice, certificate }, unplated };
  };

  it('tells what twelve dealers left in one maker, province and month, few each', async () => {
    const four = spread(() => 4);
    assert.equal(four.unplated.length, 48);
    assert.deepEqual(await seen(four.feeds), four.unplated);
    // one dealer of them with seven of ten: its own cell, too small to flag, does not hide the large one
    const one = spread((dealer) => (dealer === 0 ? 7 : 4));
    assert.deepEqual(await seen(one.feeds), one.unplated);
  });

  it('knows the province by the company that insured when nobody tells the seller', async () => {
    const { feeds, unplated } = spread(() => 4);
    const insurance = unplated.map((vin, at) => ({
      vin,
      startsOn: '2025-03-10',
      holder: `914401${String(at).padStart(2, '0')}AAAAAAAAAA`,
    }));
    assert.deepEqual(await seen({ ...feeds, invoice: [], insurance }), unplated);
  });

  it('leaves fewer than one in ten, a small cell, and a month to which plates still come', async () => {
    assert.deepEqual(await seen(spread((dealer) => (dealer < 11 ? 1 : 0), '2025-10-01').feeds), []);
    assert.deepEqual(await seen(spread((dealer) => (dealer < 2 ? 4 : 0)).feeds), []);
    assert.deepEqual(await seen(spread(() => 4, '2025-05-08').feeds), []);
  });

  // a maker's cars insured by persons in March 2025, of which customs, dealers and plates tell nothing
  const market = ['LVV', 'LXX'].flatMap((code) =>
    Array.from({ length: 10 }, (_, month) =>
      vins(String.fromCharCode(65 + month), 60).map((vin) => ({
        vin: `${code}${vin.slice(3)}`,
        registeredOn: `2025-${String(month + 1).padStart(2, '0')}-12`,
        province: vin.endsWith('1') ? '44' : '51',
      })),
    ).flat(),
  );
  const byPersons = (list: readonly string[], startsOn = '2025-03-20') =>
    list.map((vin) => ({ vin, startsOn, holder: `P${vin}` }));
  const alone = vins('S', 40).map((vin) => `LVV${vin.slice(3)}`);

  it('tells what is insured by as many persons, of which no invoice and no province is told', async () => {
    assert.deepEqual(await seen({ insurance: byPersons(alone), certificate: market }), alone);
    const found = await patternsOf(
      { insurance: byPersons(alone), certificate: market },
      'insuredNotPlated',
    );
    const { cell, of, province, month, neverPlated, sold } =
      found['insuredNotPlated']?.[0]?.evidence ?? {};
    assert.deepEqual(
      [cell, of, province, month, neverPlated, sold],
      ['maker and month', 'LVV', null, '2025-03', 40, 100],
    );
  });

  it(
    'leaves insurance alone that tells of more than plates do: everywhere, in a month, of old cars, ' +
      'late',
    async () => {
      const insurance = byPersons(alone);
      // of half the vehicles of every maker and month plates are not told
      const half = market.filter((_, place) => place % 2 === 0);
      const everywhere = byPersons(market.map(({ vin }) => vin)).map((row, place) => ({
        ...row,
        startsOn: market[place]?.registeredOn ?? '',
      }));
      assert.deepEqual(
        await seen({ insurance: [...insurance.slice(0, 20), ...everywhere], certificate: half }),
        [],
      );
      // nor of half of those of one month, whoever made them
      const march = market.filter(
        ({ registeredOn }, place) => !registeredOn.startsWith('2025-03') || place % 2 === 0,
      );
      assert.deepEqual(await seen({ insurance: everywhere, certificate: march }), []);
      // policies renewed of cars that were plated before the account begins
      const old = alone.map((vin) => `${vin.slice(0, 9)}N${vin.slice(10)}`);
      assert.deepEqual(await seen({ insurance: byPersons(old), certificate: market }), []);
      // plates may still come
      const until = market.filter(({ registeredOn }) => registeredOn < '2025-05-01');
      assert.deepEqual(await seen({ insurance, certificate: until }), []);
      // a dealer's invoices tell where they were sold, and that his other cars were plated
      const invoice = alone.map((vin) => ({ vin, kind: 'ordinary', issuedOn: '2025-03-18' }));
      assert.deepEqual(await seen({ insurance, invoice, certificate: market }), []);
    },
  );

  it('leaves the last weeks, a few of many, and exports of new cars alone', async () => {
    const insured = (startsOn: string, list = never) =>
      list.map((vin) => ({ vin, startsOn, holder: 'FIRM' }));
    assert.deepEqual(
      await seen({ insurance: insured('2025-09-20'), certificate: [...plated, later] }),
      [],
    );
    assert.deepEqual(
      await seen({
        insurance: insured('2025-03-20', never.slice(0, 4)),
        certificate: [...plated, later],
      }),
      [],
    );
    const declaration = never.map((vin) => ({ vin, number: 'E' }));
    assert.deepEqual(
      await seen({
        insurance: insured('2025-03-20'),
        declaration,
        certificate: [...plated, later],
      }),
      [],
    );
  });
});

describe('R25 a surge of modified vehicles', () => {
  const modified = (list: readonly string[], appliedOn: string) =>
    list.map((vin) => ({ vin, applicant: 'EX', brand: 'Aurora', modified: true, appliedOn }));
  const facts = {
    'licence.modified': true,
    'licence.brand': 'Aurora',
    'licence.chassisBrand': 'Borealis',
  };

  it('tells thirty in one month after none, and not thirty a month', async () => {
    const surge = vins('S', 30);
    const found = await patternsOf({ licence: modified(surge, '2026-05-06') }, 'modifiedSurge');
    assert.deepEqual(flaggedBy('R25', found, facts), surge);
    const spelt = ['Chery', '奇瑞牌', 'CHERY', '奇瑞(Chery)牌'];
    const several = modified(surge, '2026-05-06').map((row, at) => ({
      ...row,
      brand: spelt[at % 4] ?? '',
    }));
    const mixed = await patternsOf({ licence: several }, 'modifiedSurge');
    assert.deepEqual(flaggedBy('R25', mixed, facts), surge);
    assert.equal(mixed['modifiedSurge']?.[1]?.evidence['brand'], '奇瑞牌');
    const brands = ['Chery', '吉利', '极光', 'Aurora'];
    const apart = several.map((row, at) => ({ ...row, brand: brands[at % 4] ?? '' }));
    assert.deepEqual(
      flaggedBy('R25', await patternsOf({ licence: apart }, 'modifiedSurge'), facts),
      [],
    );
    const steady = Array.from({ length: 13 }, (_, at) =>
      modified(
        vins(String.fromCharCode(65 + at), 30),
        `${at < 8 ? 2025 : 2026}-${String(((at + 4) % 12) + 1).padStart(2, '0')}-06`,
      ),
    ).flat();
    const kept = await patternsOf({ licence: steady }, 'modifiedSurge');
    const last = (kept['modifiedSurge'] ?? []).filter(
      ({ evidence }) => evidence['month'] === '2026-05',
    );
    assert.equal(last.length, 30);
    assert.ok(last.every(({ facts: { 'pattern.modifiedTimes': times } }) => times === 1));
  });

  // one vehicle a month of the brand, then `many` in May 2026, each through an exporter of its own
  const through = (many: number, usual: number, from = 5) => {
    const months = [5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5].map((month, at) => ({
      on: `${at < 8 ? 2025 : 2026}-${String(month).padStart(2, '0')}-06`,
      list: vins(String.fromCharCode(65 + at), at < 12 ? usual : many),
    }));
    return months
      .slice(from - 5)
      .flatMap(({ on, list }, month) =>
        modified(list, on).map((row, at) => ({ ...row, applicant: `EX${month}-${at}` })),
      );
  };

  it('tells what a modifier sends through sixty exporters, one each', async () => {
    const found = await patternsOf({ licence: through(60, 1) }, 'modifiedSurge');
    assert.deepEqual(flaggedBy('R25', found, facts), vins('M', 60));
    const { counted, applicant, applicants, count, usualAMonth } =
      found['modifiedSurge']?.[0]?.evidence ?? {};
    assert.deepEqual(
      [counted, applicant, applicants, count, usualAMonth],
      ['brand', null, 60, 60, 1],
    );
  });

  it('leaves a brand of many exporters whose months are even, and one of which no past is told', async () => {
    const flagged = async (licence: ReturnType<typeof through>) =>
      flaggedBy('R25', await patternsOf({ licence }, 'modifiedSurge'), facts);
    assert.deepEqual(await flagged(through(60, 40)), []);
    assert.deepEqual(await flagged(through(19, 1)), []);
    // the account begins with the month, or two months before it
    assert.deepEqual(await flagged(through(60, 1, 17)), []);
    assert.deepEqual(await flagged(through(60, 1, 15)), []);
    assert.deepEqual(await flagged(through(60, 1, 14)), vins('M', 60));
    // other brands in the same months are no past of this one
    const others = through(60, 40).map((row) => ({ ...row, brand: 'Borealis' }));
    const beside = through(60, 0).map((row) => ({ ...row, vin: row.vin.replace(/^L/, 'K') }));
    assert.equal((await flagged([...others, ...beside])).length, 60);
  });
});
