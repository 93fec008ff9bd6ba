import { addMonths } from '../../domain/calendar/months.ts';
import { dayNamed } from '../population/export-orders.ts';
import type { SqlChance } from '../random.ts';
import { REGISTRATIONS } from '../world/calibration.ts';
import type { Scheme } from './scheme.ts';

const FIRST = dayNamed(REGISTRATIONS.from);

/** Last day of a month, 0 being the first of the simulated time. */
const monthEnd = (at: number): number => addMonths(FIRST, at + 1) - 1;

const MONTHS = 24;

/** The quarters of the simulated time of which vehicles are half a year old while applications are told. */
const BRANCH_QUARTERS = [2, 4] as const;

/** What a stock is driven a day: the fainter the hand, the more. */
const STOCK_KM = (chance: SqlChance): string =>
  `(0.1 + ${chance.unit('stock-km')} * (1 + 6 * (1 - s)))`;

/**
 * A dealer (habit 0) or its firm (1), tied with it behind the register's back (R07), registers a stock in the last
 * days of a month or quarter (R05).
 */
export const monthEndBurst = (chance: SqlChance): Scheme => ({
  name: 'month-end-burst',
  perMillion: 1500,
  sizes: [12, 300],
  habits: 2,
  rules: [{ rule: 'R05' }, { rule: 'R07', when: 'habit = 1' }],
  plan: (order, organiser) => {
    const dealer = order.companies.dealers[organiser.dealer];
    const firm =
      organiser.habit === 1 ? order.firm(organiser, { controller: dealer?.id ?? null }) : dealer;
    const quarterly = organiser.chance.hit(0.5);
    const month = quarterly
      ? organiser.chance.whole(0, 7) * 3 + 1
      : organiser.chance.whole(0, MONTHS - 1);
    order.atHome(organiser, {
      registered: monthEnd(month),
      dealer: organiser.dealer,
      owner: firm?.id ?? null,
      ownerKind: organiser.habit === 0 ? 'dealer' : 'company',
    });
  },
  columns: {
    registered_raw: `fixed_registered - ${chance.upTo(3, 'burst-day')} * ${chance.upTo(2, 'burst-day-too')}`,
    registered: 'open_day',
    km_a_day: STOCK_KM(chance),
  },
});

/**
 * Firms of one company at one address (habit 0), or of one hand (1), each register a few vehicles in the last two
 * days of a quarter and sell them for export half a year later (R05).
 */
export const quarterEndBranches = (chance: SqlChance): Scheme => ({
  name: 'quarter-end-branches',
  perMillion: 900,
  sizes: [14, 120], // not-law: made-up sizes
  habits: 2,
  rules: [{ rule: 'R05' }],
  plan: (order, organiser) => {
    const quarter = monthEnd(
      organiser.chance.whole(BRANCH_QUARTERS[0], BRANCH_QUARTERS[1]) * 3 + 1,
    );
    const shared =
      organiser.habit === 0
        ? { address: `${order.pseudonym()}号楼`, controller: null }
        : { controller: order.pseudonym() };
    for (let left = organiser.size; left > 0; ) {
      const size = Math.min(left, organiser.chance.whole(3, 8)); // not-law: each stays small
      left -= size;
      const { id } = order.firm(organiser, shared);
      const laid = { owner: id, ownerKind: 'company', dealer: organiser.dealer };
      order.exports({ ...organiser, size }, laid, {
        perApplication: size,
        each: () => ({
          registered: quarter,
          applied: order.workingDayFrom(quarter + organiser.chance.whole(190, 260)), // not-law: an age drawn
        }),
      });
    }
  },
  columns: {
    registered_raw: `fixed_registered - ${chance.upTo(1, 'quarter-day')}`,
    registered: 'registered_raw',
    km_a_day: STOCK_KM(chance),
  },
});

/** Persons who do not know each other stand for one buyer, behind one telephone (0), address (1) or both (2) (R06). */
export const nomineeOwners = (chance: SqlChance): Scheme => ({
  name: 'nominee-owners',
  perMillion: 700,
  sizes: [6, 120], // not-law: a made-up size
  habits: 3,
  rules: [{ rule: 'R06' }],
  role: `'nominee'`,
  plan: (order, organiser) => {
    const phone = organiser.habit === 1 ? null : order.pseudonym();
    const address = organiser.habit === 0 ? null : order.pseudonym();
    const laid = { ownerKind: 'person', phone, address, dealer: organiser.dealer };
    order.exports(organiser, { ...laid, ageFrom: 185, ageTo: 330 }, { perApplication: 15 }); // not-law: ages drawn
  },
  columns: {
    person: 'v',
    km_a_day: `(0.5 + ${chance.unit('nominee-km')} * (4 + 30 * (1 - s)))`,
  },
});

/** The first buyer is, the fainter the less plainly: the exporter, its daughter, a firm with its telephone (R07). */
export const linkedFirstBuyer = (_: SqlChance): Scheme => ({
  name: 'linked-first-buyer',
  perMillion: 500,
  sizes: [5, 80],
  habits: 1,
  rules: [{ rule: 'R07' }],
  plan: (order, organiser) => {
    const { strength, exporter } = organiser;
    const seller = order.companies.exporters[exporter];
    const owner =
      strength > 0.66
        ? seller
        : strength > 0.33
          ? order.firm(organiser, { controller: seller?.id ?? null })
          : order.firm(organiser, seller === undefined ? {} : { phone: seller.phone });
    const laid = { owner: owner?.id ?? null, ownerKind: 'company', dealer: organiser.dealer };
    order.exports(organiser, { ...laid, ageFrom: 185, ageTo: 400 }, { perApplication: 12 }); // not-law: ages drawn
  },
  columns: {},
});

/** Vehicles are insured, and so booked as sold, and never plated (R08). */
export const insuredNeverPlated = (chance: SqlChance): Scheme => ({
  name: 'insured-never-plated',
  perMillion: 1500,
  sizes: [20, 400],
  habits: 2,
  rules: [{ rule: 'R08' }],
  plan: (order, organiser) => {
    const month = organiser.chance.whole(0, MONTHS - 2);
    const firm = order.firm(organiser);
    order.atHome(organiser, {
      registered: monthEnd(month) + 1,
      dealer: organiser.dealer,
      owner: organiser.habit === 0 ? firm.id : null,
      ownerKind: organiser.habit === 0 ? 'company' : 'person',
    });
  },
  columns: {
    plated: 'false',
    insured_at_all: 'true',
    registered_raw: `fixed_registered + ${chance.upTo(27, 'insured-day')}`,
  },
});

/**
 * Insured in the last days of a year, in the seller's name (habit 0) or the later owners' (1), and plated 70 to 200
 * days later at home: booked as sold a year too early (R08).
 */
export const insuredBeforeSale = (chance: SqlChance): Scheme => ({
  name: 'insured-before-sale',
  perMillion: 400,
  sizes: [6, 90],
  habits: 2,
  rules: [{ rule: 'R08' }],
  plan: (order, organiser) =>
    order.atHome(organiser, {
      registered: dayNamed('2025-12-22'),
      dealer: organiser.dealer,
      ownerKind: 'person',
    }),
  columns: {
    plated: 'true',
    insured_at_all: 'true',
    registered_raw: `fixed_registered + 79 + ${chance.upTo(122, 'plated-late')}`,
    invoiced: `fixed_registered + ${chance.upTo(4, 'booked')}`,
    insured: `invoiced + ${chance.upTo(6, 'insured-early')}`,
    policy_holder: 'CASE WHEN habit = 0 THEN dealer_id ELSE first_owner END',
  },
});

/** Registered, insured and sold on within days (R04). */
export const oneDayOwner = (chance: SqlChance): Scheme => ({
  name: 'one-day-owner',
  perMillion: 400,
  sizes: [4, 80],
  habits: 2,
  rules: [{ rule: 'R04' }],
  plan: (order, organiser) => {
    const firm = order.firm(organiser);
    order.exports(
      organiser,
      { firmA: firm.id, ageFrom: 184, ageTo: 320, ownerKind: 'person' },
      { perApplication: 10 },
    ); // not-law: ages drawn
  },
  columns: {
    invoiced: `registered - ${chance.upTo(2, 'day-before')}`,
    last_transfer: `least(pending, registered + ${chance.upTo('(2 + 5 * (1 - s))::INTEGER', 'sold-on')})`,
    transfers: '2',
    reseller: 'firm_a',
    km_a_day: `(0.1 + ${chance.unit('one-day-km')} * (2 + 20 * (1 - s)))`,
  },
  further: {
    invoice: [
      {
        variant: 1,
        day: 'last_transfer',
        where: 'true',
        facts: {
          vin: 'vin',
          number: chance.furtherDigits('invoice', 12, 1),
          kind: `'used'`,
          issuedOn: 'text_of(last_transfer)',
          seller: 'NULL::VARCHAR',
          buyer: 'firm_a',
          price: '(price * 97 // 100)::VARCHAR', // not-law: percent
        },
      },
    ],
  },
});
