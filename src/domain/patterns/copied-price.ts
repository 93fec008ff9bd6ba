import { firstTexts, groupedBy, unique } from './lists.ts';
import { type NeighbourhoodRows, numberOf, textOf } from './neighbourhood.ts';
import { type PaperPattern, valuesOfRule } from './paper-pattern.ts';

const figuresOf = valuesOfRule('integrity.copied-price', [
  'vehicles',
  'models',
  'withinPerMille',
  'roundTo',
  'percent',
]);

type Figures = ReturnType<typeof figuresOf>;

interface Priced {
  readonly licenceRow: number;
  readonly vin: string;
  readonly application: string;
  readonly model: string;
  readonly currency: string;
  /** In hundredths. */
  readonly price: number;
  /** Of one application of an applicant, in one currency. */
  readonly key: string;
}

/** Vehicles at one price: places in the list by price, the last exclusive. */
interface Span {
  readonly from: number;
  readonly until: number;
  readonly vehicles: number;
  readonly models: number;
}

const bare = (text: string): string => text.replaceAll(' ', '').toUpperCase();

const pricedIn = (told: NeighbourhoodRows): readonly Priced[] =>
  told.rows('licence').flatMap((row, licenceRow) => {
    const [vin, application] = [textOf(row, 'licence.vin'), textOf(row, 'licence.application')];
    const [model, currency] = [textOf(row, 'licence.model'), textOf(row, 'licence.currency')];
    const price = numberOf(row, 'licence.unitPrice');
    if (vin === null || application === null || model === null || currency === null) return [];
    if (price === null || price <= 0) return [];
    const said = `${bare(textOf(row, 'licence.brand') ?? '')}|${bare(model)}`;
    const key = JSON.stringify([application, textOf(row, 'licence.applicant'), currency]);
    return [{ licenceRow, vin, application, model: said, currency, price, key }];
  });

/**
 * Where vehicles in order of their prices stand at one: stretches that overlap are one, with the figures of the stretch
 * of the most vehicles.
 *
 * @param least vehicles at one price
 */
const spansOf = (priced: readonly Priced[], figures: Figures, least: number): readonly Span[] => {
  const spans: Span[] = [];
  const models = new Map<string, number>();
  let until = 0;
  for (const [from, lowest] of priced.entries()) {
    const most = lowest.price * (1000 + figures.withinPerMille); // not-law: per mille
    for (let next = priced[until]; next !== undefined; next = priced[until]) {
      if (next.price * 1000 > most) break; // not-law: per mille
      models.set(next.model, (models.get(next.model) ?? 0) + 1);
      until += 1;
    }
    const vehicles = until - from;
    if (vehicles >= least && models.size >= figures.models) {
      const last = spans.at(-1);
      const own = { from, until, vehicles, models: models.size };
      if (last === undefined || last.until <= from) spans.push(own);
      else if (vehicles > last.vehicles) spans[spans.length - 1] = { ...own, from: last.from };
      else spans[spans.length - 1] = { ...last, until };
    }
    const left = (models.get(lowest.model) ?? 0) - 1;
    if (left > 0) models.set(lowest.model, left);
    else models.delete(lowest.model);
  }
  return spans;
};

/**
 * R41: vehicles of several models in one application whose prices, in one currency, lie within so little of the lowest
 * that one was copied from another; `vehicles` of `models` at least, which are `percent` of what the application prices
 * in this currency. Multiples of `roundTo` are left out, since prices that are haggled over meet there.
 */
export const copiedPrice: PaperPattern<Figures> = {
  name: 'copiedPrice',
  figures: figuresOf,
  find: (told, figures) =>
    [...groupedBy(pricedIn(told), ({ key }) => key).values()].flatMap((own) => {
      const step = figures.roundTo * 100; // not-law: hundredths
      const odd = own
        .filter(({ price }) => price % step !== 0)
        .toSorted((a, b) => a.price - b.price || a.licenceRow - b.licenceRow);
      const part = Math.ceil((own.length * figures.percent) / 100); // not-law: percent
      return spansOf(odd, figures, Math.max(figures.vehicles, part)).flatMap((span) => {
        const alike = odd.slice(span.from, span.until);
        const [lowest, highest] = [alike[0], alike.at(-1)];
        if (lowest === undefined || highest === undefined) return [];
        const evidence = {
          application: lowest.application,
          currency: lowest.currency,
          from: lowest.price / 100, // not-law: hundredths
          until: highest.price / 100, // not-law: hundredths
          vins: firstTexts(alike.map(({ vin }) => vin)),
          count: unique(alike.map(({ vin }) => vin)).length,
          models: unique(alike.map(({ model }) => model)).length,
        };
        return alike.map(({ vin, licenceRow }) => ({
          vin,
          licenceRow,
          facts: {
            'pattern.priceVehicles': span.vehicles,
            'pattern.priceModels': span.models,
          },
          evidence,
        }));
      });
    }),
};
