import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import type { WorkingCalendar } from '../../domain/calendar/working-calendar.ts';
import type { Chance } from '../random.ts';
import { APPLICATIONS, AS_OF, CURRENCIES, DESTINATION_SHARES } from '../world/calibration.ts';
import type { Batch } from './batch.ts';
import { Picker } from './picker.ts';

/** The day number of a calibrated date. */
export const dayNamed = (date: string): number => {
  const day = parseIsoDate(date);
  if (day === null) throw new Error(`calibration: ${date} is no date`);
  return day;
};

/** What an application says of its journey and its dates. */
export type ExportOrder = Pick<
  Batch,
  'applied' | 'issued' | 'destination' | 'transport' | 'currency' | 'fen'
>;

const countries = new Picker(DESTINATION_SHARES.map((share) => ({ ...share, weight: share.part })));
const currencies = new Picker(
  CURRENCIES.map((currency) => ({ ...currency, weight: currency.part })),
);

/** Draws applications: day, destination, road, currency. */
export class ExportOrders {
  readonly #calendar: WorkingCalendar;
  readonly #from = dayNamed(APPLICATIONS.from);
  readonly #until = dayNamed(APPLICATIONS.until);
  readonly #asOf = dayNamed(AS_OF);

  constructor(calendar: WorkingCalendar) {
    this.#calendar = calendar;
  }

  /** A working day of the time of applications; applications grow towards its end. */
  #workingDay(chance: Chance, from: number, until: number): number {
    for (;;) {
      const grown = Math.sqrt(chance.between(0.12, 1));
      const day = Math.floor(from + grown * (until - from + 1) - 0.0001);
      if (this.#calendar.isWorkingDay(day) === true) return day;
    }
  }

  /** The first working day on or after a day. */
  workingDayFrom(day: number): number {
    let at = day;
    while (this.#calendar.isWorkingDay(at) === false) at += 1;
    return at;
  }

  /**
   * One application between two days, both inclusive, by default the whole time. Issued within three
   * working days; null when that is after the feeds were drawn.
   */
  draw(chance: Chance, from = this.#from, until = this.#until, country?: string): ExportOrder {
    const applied = this.#workingDay(
      chance,
      Math.max(from, this.#from),
      Math.min(until, this.#until),
    );
    return this.on(chance, applied, country);
  }

  /** One application on a day. */
  on(chance: Chance, applied: number, country?: string): ExportOrder {
    const drawn = countries.at(countries.place(chance));
    const share = DESTINATION_SHARES.find((one) => one.country === country) ?? drawn;
    const currency = currencies.at(currencies.place(chance));
    const issued = this.#calendar.addWorkingDays(applied, chance.whole(1, 3));
    const transport = chance.key(share.transport);
    // the customs office was drawn here: without it every nation of a seed would be another
    chance.next();
    return {
      applied,
      issued: issued !== null && issued <= this.#asOf ? issued : null,
      destination: country ?? share.country,
      transport,
      currency: currency.code,
      fen: currency.fen,
    };
  }
}

/** An order as honest exporters place it: to a country that admits used cars. */
export const admitted = <T extends Pick<ExportOrder, 'destination'>>(order: T): T => {
  const share = DESTINATION_SHARES.find(({ country }) => country === order.destination);
  return share?.instead === undefined ? order : { ...order, destination: share.instead };
};
