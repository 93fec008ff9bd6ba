import { fleetBatches } from '../mess/fleets.ts';
import { Chance } from '../random.ts';
import { planSchemes } from '../schemes/plan-schemes.ts';
import type { Scheme } from '../schemes/scheme.ts';
import type { SimulationOptions } from '../simulation-options.ts';
import type { Slice } from '../vehicles/slice-sql.ts';
import type { Batch } from './batch.ts';
import { type Companies, type Company, foundCompanies } from './companies.ts';
import { ExportOrders } from './export-orders.ts';
import type { Newcomer } from './filings.ts';
import { honestBatches, LetterBook } from './honest-batches.ts';
import type { ReferenceLists } from './reference-lists.ts';

/** Vehicles told at a time; what a slice takes in memory grows with it. */
const SLICE = 250_000;
const FLEET_SHARE = 0.012;

/** The plan of a nation: who is in it, and which vehicles belong together. */
export interface NationPlan {
  readonly companies: Companies;
  readonly firms: readonly Company[];
  /** Exporters that schemes founded, at the end of the companies' list. */
  readonly newcomers: readonly Newcomer[];
  readonly batches: readonly Batch[];
  readonly domestic: number;
}

const shuffled = <T>(list: readonly T[], chance: Chance): readonly T[] => {
  const out = [...list];
  for (let at = out.length - 1; at > 0; at -= 1) {
    const other = chance.whole(0, at);
    [out[at], out[other]] = [out[other] as T, out[at] as T];
  }
  return out;
};

/** Vehicles in batches. */
export const sizeOf = (batches: readonly Batch[]): number =>
  batches.reduce((sum, { size }) => sum + size, 0);

/** Decides who is in a nation of these options and which vehicles belong together. */
export const planNation = (
  options: SimulationOptions,
  lists: ReferenceLists,
  schemes: readonly Scheme[],
): NationPlan => {
  const { seed, vehicles } = options;
  const exported = Math.round(vehicles * options.exports);
  const companies = foundCompanies(seed, lists, vehicles, exported);
  const { dealers, exporters, owners } = companies;
  const orders = new ExportOrders(lists.calendar);
  const letters = new LetterBook();
  const planned = planSchemes({ options, lists, companies, orders, letters }, schemes);
  const cheating = sizeOf(planned.batches.filter(({ exporter }) => exporter !== null));
  const makers = lists.makers.map(({ id }) => id);
  const honest = honestBatches(
    seed,
    Math.max(0, exported - cheating),
    exporters,
    dealers,
    makers,
    orders,
    letters,
  );
  const fleets = options.mess
    ? fleetBatches(seed, Math.round(vehicles * FLEET_SHARE), owners, dealers, orders)
    : [];
  const batches = shuffled([...honest, ...fleets, ...planned.batches], new Chance(seed, 'shuffle'));
  const { firms, newcomers } = planned;
  const all = [...exporters, ...newcomers.map(({ exporter }) => exporter)];
  return {
    companies: { ...companies, exporters: all },
    firms,
    newcomers,
    batches,
    domestic: Math.max(0, vehicles - sizeOf(batches)),
  };
};

/** Cuts batches and domestic vehicles into slices of like size; every slice has some of both. */
export const slicesOf = ({ batches, domestic }: NationPlan): readonly Slice[] => {
  const inBatches = sizeOf(batches);
  const count = Math.max(1, Math.ceil((inBatches + domestic) / SLICE));
  const slices: Slice[] = [];
  let batch = 0;
  let passed = 0;
  for (let at = 1; at <= count; at += 1) {
    const from = batch;
    while (batch < batches.length && passed < (inBatches * at) / count) {
      passed += batches[batch]?.size ?? 0;
      batch += 1;
    }
    const edge = (part: number): number => inBatches + Math.round((domestic * part) / count);
    slices.push({ batches: [from, batch], domestic: [edge(at - 1), edge(at)] });
  }
  return slices;
};
