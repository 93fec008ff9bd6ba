import { addMonths } from '../../domain/calendar/months.ts';
import { type Batch, PLAIN_BATCH } from '../population/batch.ts';
import type { Company } from '../population/companies.ts';
import { dayNamed, type ExportOrders } from '../population/export-orders.ts';
import { Picker } from '../population/picker.ts';
import { Chance, type Seed } from '../random.ts';
import { REGISTRATIONS } from '../world/calibration.ts';

const MONTHS = 24;
const FIRST = dayNamed(REGISTRATIONS.from);

/** The last day before a month's end on which offices register, months counted from the first simulated. */
const lastWorkingDay = (month: number, orders: ExportOrders): number => {
  let day = addMonths(FIRST, month + 1) - 1;
  while (orders.workingDayFrom(day) !== day) day -= 1;
  return day;
};

/** Fleets so many are too small a nation for a house that registers every month. */
const BUSY_FROM = 400;
const FLEETS_A_HOUSE = 4000;

/** Courtesy cars: dealers that register a dozen in their own name at the end of each month, and use them. */
const busyMonthEnds = (
  seed: Seed,
  vehicles: number,
  dealers: readonly Company[],
  orders: ExportOrders,
): readonly Batch[] => {
  if (vehicles < BUSY_FROM) return [];
  const chance = new Chance(seed, 'busy month-ends');
  const houses = Array.from({ length: Math.ceil(vehicles / FLEETS_A_HOUSE) }, () =>
    chance.whole(0, dealers.length - 1),
  );
  return houses.flatMap((dealer) =>
    Array.from({ length: MONTHS }, (_, month) => {
      const size = chance.whole(12, 15); // not-law: cars drawn
      const own = { owner: dealers[dealer]?.id ?? null, ownerKind: 'dealer', dealer, group: size };
      return { ...PLAIN_BATCH, size, ...own, registered: lastWorkingDay(month, orders) };
    }),
  );
};

/**
 * Fleets bought and kept: taxis, rentals, a company's cars, registered on one day, a third of them on a
 * month's last; some are bought by a group from its own dealer.
 */
export const fleetBatches = (
  seed: Seed,
  vehicles: number,
  owners: readonly Company[],
  dealers: readonly Company[],
  orders: ExportOrders,
): readonly Batch[] => {
  const chance = new Chance(seed, 'fleets');
  const [buyers, sellers] = [new Picker(owners), new Picker(dealers)];
  const dealerAt = new Map(dealers.map(({ id }, place) => [id, place]));
  const batches: Batch[] = [];
  for (let left = vehicles; left > 0; ) {
    const size = Math.min(left, Math.round(Math.min(400, chance.tail(9, 1.3)))); // not-law: largest fleet
    left -= size;
    const owner = buyers.at(buyers.place(chance));
    const month = chance.whole(0, MONTHS - 1);
    const registered = chance.hit(0.35)
      ? lastWorkingDay(month, orders)
      : Math.min(
          orders.workingDayFrom(addMonths(FIRST, month) + chance.whole(0, 24)),
          lastWorkingDay(MONTHS - 1, orders),
        );
    const dealer = dealerAt.get(owner.controller ?? '') ?? sellers.place(chance);
    batches.push({
      ...PLAIN_BATCH,
      size,
      owner: owner.id,
      ownerKind: 'company',
      registered,
      dealer,
      group: size,
    });
  }
  return [...batches, ...busyMonthEnds(seed, vehicles, dealers, orders)];
};
