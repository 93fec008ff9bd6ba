import type { LanesEstimate, SelectedResult } from '../../report/lanes/lanes-model.ts';
import { CONFIDENCE } from './lanes-order.ts';
import { type StratumResult, stratifiedLimits } from './stratified-limits.ts';

/** What a review may find. */
export type Outcome = 'irregular' | 'regular';

const sumOf = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((all, item) => all + of(item), 0);

/** Each finding stands for as many as its stratum has for one drawn (Horvitz and Thompson 1952). */
const expanded = (strata: readonly StratumResult[]): number | null => {
  if (strata.some(({ population, drawn, open }) => population > 0 && drawn - open < 1)) return null;
  return sumOf(
    strata,
    ({ population, drawn, irregular, open }) => (population * irregular) / (drawn - open),
  );
};

/** A part of a whole, of which both grow with the part; of nothing, `none`. */
const part = (own: number, other: number, none: number): number =>
  own + other === 0 ? none : own / (own + other);

/**
 * The irregular applications among those granted without review, their share, and the share of all
 * irregular ones that the selection caught, each with a two-sided interval. The three intervals follow
 * from one, so that they hold together with the confidence of one. Outcomes still open widen them.
 */
export const estimateLanes = (
  strata: readonly StratumResult[],
  selected: SelectedResult,
): LanesEstimate => {
  const population = sumOf(strata, (stratum) => stratum.population);
  const drawn = sumOf(strata, (stratum) => stratum.drawn);
  const [low, high] = stratifiedLimits(strata, (1 - CONFIDENCE) / 2); // not-law: statistics
  const value = expanded(strata);
  const { irregular, open } = selected;
  const caught = value === null || open > 0 || irregular + value === 0 ? null : irregular;
  return {
    confidence: CONFIDENCE,
    population,
    drawn,
    answered: drawn - sumOf(strata, (stratum) => stratum.open),
    found: sumOf(strata, (stratum) => stratum.irregular),
    total: { value, lower: low, upper: high },
    share: {
      value: value === null || population === 0 ? null : value / population,
      lower: population === 0 ? 0 : low / population,
      upper: population === 0 ? 0 : high / population,
    },
    detection: {
      value: caught === null || value === null ? null : part(caught, value, 1),
      lower: part(irregular, high, 0),
      upper: part(irregular + open, low, 1),
    },
    selected,
  };
};
