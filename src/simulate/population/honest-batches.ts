import { Chance, type Seed } from '../random.ts';
import { type Batch, PLAIN_BATCH } from './batch.ts';
import type { Company } from './companies.ts';
import { admitted, dayNamed, type ExportOrders } from './export-orders.ts';
import { Picker } from './picker.ts';

/** Numbers of letters, each once. */
export class LetterBook {
  #last = 0;

  next(): number {
    this.#last += 1;
    return this.#last;
  }
}

/** Years in which the letter is asked for begin here. */
const LETTERS_FROM = dayNamed('2026-01-05'); // not-law: first application of the simulated year
/** Contracts of the year before are performed in these weeks. */
const CARRIED_OVER = { from: LETTERS_FROM, until: dayNamed('2026-01-30') } as const;
const CARRIED_PENDING = { from: dayNamed('2025-12-15'), until: dayNamed('2025-12-30') } as const;

/** Shares of applications for young vehicles: with a letter, and carried over from the year before. */
const WITH_LETTER = 0.09;
const CARRIED = 0.012;

/** Honest applications that together hold a number of vehicles: sizes and exporters heavy-tailed. */
export const honestBatches = (
  seed: Seed,
  vehicles: number,
  exporters: readonly Company[],
  dealers: readonly Company[],
  makers: readonly string[],
  orders: ExportOrders,
  letters: LetterBook,
): readonly Batch[] => {
  const chance = new Chance(seed, 'applications');
  const picker = new Picker(exporters);
  const sellers = new Picker(dealers);
  const batches: Batch[] = [];
  let left = vehicles;
  while (left > 0) {
    const size = Math.min(left, Math.round(Math.min(60, chance.tail(2.5, 1.4))));
    left -= size;
    const exporter = picker.place(chance);
    const plain = { ...PLAIN_BATCH, size, exporter };
    const roll = chance.next();
    if (roll < WITH_LETTER) {
      const dealer = sellers.place(chance);
      const order = admitted(orders.draw(chance, LETTERS_FROM));
      batches.push({
        ...plain,
        ...order,
        dealer,
        maker: makers.indexOf(sellers.at(dealer).maker),
        ageFrom: chance.whole(15, 120), // not-law: ages drawn
        ageTo: 165, // not-law: an age of vehicles drawn
        letter: letters.next(),
        outletCountry: order.destination,
      });
    } else if (roll < WITH_LETTER + CARRIED) {
      const pending = chance.whole(CARRIED_PENDING.from, CARRIED_PENDING.until);
      const order = admitted(orders.draw(chance, CARRIED_OVER.from, CARRIED_OVER.until));
      batches.push({ ...plain, ...order, pending, ageFrom: 60, ageTo: 150 }); // not-law: ages drawn
    } else {
      const order = admitted(orders.draw(chance));
      const refused = chance.hit(0.01);
      batches.push({ ...plain, ...order, issued: refused ? null : order.issued });
    }
  }
  return batches;
};
