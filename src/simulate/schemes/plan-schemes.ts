import { isoDate } from '../../domain/calendar/iso-date.ts';
import { type Batch, PLAIN_BATCH } from '../population/batch.ts';
import { type Companies, type Company, Founder } from '../population/companies.ts';
import { dayNamed, type ExportOrders } from '../population/export-orders.ts';
import type { Newcomer } from '../population/filings.ts';
import type { LetterBook } from '../population/honest-batches.ts';
import { Picker } from '../population/picker.ts';
import type { ReferenceLists } from '../population/reference-lists.ts';
import { Chance } from '../random.ts';
import type { SimulationOptions } from '../simulation-options.ts';
import { APPLICATIONS } from '../world/calibration.ts';
import type { ExportHabits, Laid, Organiser, Scheme, SchemeOrder } from './scheme.ts';

/** What schemes are planned in. */
export interface SchemeGround {
  readonly options: SimulationOptions;
  readonly lists: ReferenceLists;
  readonly companies: Companies;
  readonly orders: ExportOrders;
  readonly letters: LetterBook;
}

/** All planned batches, and the firms founded for them. */
export interface PlannedSchemes {
  readonly batches: readonly Batch[];
  readonly firms: readonly Company[];
  /** Exporters after those of the nation, with what is told of their filings. */
  readonly newcomers: readonly Newcomer[];
}

/** Schemes export under the rule: from the year it is in force. */
const FROM = '2026-01-05'; // not-law: first application of the simulated year
/** A scheme has so many vehicles at least, that a small nation has all of them. */
const LEAST_VEHICLES = 6;
/** Organisers of strengths drawn each for itself are never weaker than this. */
const FAINTEST = 0.1;

class Planner {
  readonly batches: Batch[] = [];
  readonly firms: Company[] = [];
  readonly newcomers: Newcomer[] = [];
  readonly #ground: SchemeGround;
  readonly #founder: Founder;
  readonly #exporters: Picker<Company>;
  readonly #dealers: Picker<Company>;
  #organisers = 0;
  #planned = 0;

  constructor(ground: SchemeGround) {
    this.#ground = ground;
    this.#founder = new Founder(ground.options.seed, 'firms', ground.lists, 5_000_000);
    this.#exporters = new Picker(ground.companies.exporters);
    this.#dealers = new Picker(ground.companies.dealers);
  }

  plan(scheme: Scheme, number: number): void {
    const { options, lists } = this.#ground;
    const chance = new Chance(options.seed, `scheme ${scheme.name}`);
    const target = Math.max(
      LEAST_VEHICLES,
      Math.round((options.vehicles * scheme.perMillion * options.schemes) / 1_000_000),
    );
    const makers = lists.makers.map(({ id }) => id);
    const [least, most] = scheme.sizes;
    for (let left = target; left > 0; ) {
      this.#organisers += 1;
      const strength = options.strength ?? chance.between(FAINTEST, 1);
      const usual = least * (most / least) ** strength * chance.between(0.6, 1.5);
      // at least three hands share a scheme
      const size = Math.max(3, Math.min(left, Math.round(usual), Math.ceil(target / 3)));
      const dealer = this.#dealers.place(chance);
      const before = this.#planned;
      scheme.plan(this.#order(number), {
        number: this.#organisers,
        strength,
        size,
        habit: chance.whole(0, scheme.habits - 1),
        exporter: this.#exporters.place(chance),
        dealer,
        maker: makers.indexOf(this.#dealers.at(dealer).maker),
        chance,
      });
      left -= Math.max(1, this.#planned - before);
    }
  }

  #add(scheme: number, organiser: Organiser, laid: Laid & { readonly size: number }): void {
    const { number, strength, habit } = organiser;
    this.#planned += laid.size;
    this.batches.push({ ...PLAIN_BATCH, scheme, organiser: number, strength, habit, ...laid });
  }

  #order(scheme: number): SchemeOrder {
    const { companies, letters, orders } = this.#ground;
    return {
      companies,
      firm: (organiser, more) => {
        const place = companies.dealers[organiser.dealer]?.province ?? '44';
        const trade = organiser.chance.of(['商贸', '贸易', '汽车服务', '供应链管理']);
        const since = `2025-0${organiser.chance.whole(1, 9)}-15`;
        const firm = this.#founder.found('company', place, trade, { since, ...more });
        this.firms.push(firm);
        return firm;
      },
      successor: (organiser, barredFrom, shared) => this.#successor(organiser, barredFrom, shared),
      pseudonym: () => this.#founder.pseudonym(),
      nextLetter: () => letters.next(),
      workingDayFrom: (day) => orders.workingDayFrom(day),
      atHome: (organiser, laid) => this.#add(scheme, organiser, { size: organiser.size, ...laid }),
      exports: (organiser, laid, habits = {}) => this.#exports(scheme, organiser, laid, habits),
    };
  }

  #successor(
    { chance }: Organiser,
    barredFrom: number,
    shared: Partial<Company>,
  ): { readonly place: number; readonly from: number } {
    const found = (since: number): Company =>
      this.#founder.found('exporter', '44', '汽车进出口', { since: isoDate(since), ...shared });
    const from = barredFrom + chance.whole(10, 60); // not-law: days drawn
    const bar = { from: barredFrom, told: chance.hit(0.5) };
    this.newcomers.push({ exporter: found(barredFrom - 700), from: barredFrom - 200, bar }); // not-law: days drawn
    this.newcomers.push({ exporter: found(from - 5), from, bar: null }); // not-law: days drawn
    const place = this.#ground.companies.exporters.length + this.newcomers.length - 1;
    return { place, from };
  }

  #exports(scheme: number, organiser: Organiser, laid: Laid, habits: ExportHabits): void {
    const { orders } = this.#ground;
    const { chance } = organiser;
    const { perApplication = 10, step = 1, country, each } = habits;
    const from = dayNamed(habits.from ?? FROM);
    const until = dayNamed(habits.until ?? APPLICATIONS.until);
    let left = Math.max(step, Math.round(organiser.size / step) * step);
    for (let at = 0; left > 0; at += 1) {
      const wanted = Math.round((perApplication * chance.between(0.7, 1.3)) / step) * step;
      const size = Math.min(left, Math.max(step, wanted));
      left -= size;
      const drawn = orders.draw(chance, from, until, country);
      const own = drawn.applied === null || each === undefined ? {} : each(drawn.applied, at);
      const order =
        own.applied === undefined || own.applied === null
          ? drawn
          : orders.on(chance, own.applied, country ?? drawn.destination ?? undefined);
      const { exporter } = organiser;
      this.#add(scheme, organiser, {
        size,
        exporter,
        outletCountry: order.destination,
        ...laid,
        ...own,
        ...order,
      });
    }
  }
}

/** Plans every scheme: who organises it, how strongly, and with which vehicles. */
export const planSchemes = (ground: SchemeGround, schemes: readonly Scheme[]): PlannedSchemes => {
  const planner = new Planner(ground);
  if (ground.options.schemes > 0) {
    for (const [at, scheme] of schemes.entries()) planner.plan(scheme, at + 1);
  }
  const { batches, firms, newcomers } = planner;
  return { batches, firms, newcomers };
};
