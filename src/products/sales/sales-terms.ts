import { sql } from '../../domain/rules/sql/sql.ts';
import type { SalesKind, UndecidedReason } from '../../report/sales/sales-model.ts';
import type { SalesMeasure } from './sales-cells.ts';

/** What restated sales are asked of a screened nation. */
export interface SalesTerms {
  /** Exports up to this many days after first registration are taken out, the last one included. */
  readonly within: number;
  /** Plates may come up to this many days after the sale. */
  readonly settle: number;
  readonly kind: SalesKind;
  /** Day as known on which everything is told, ISO: what is dated later is left out. */
  readonly asOf: string;
  /** Accounts of which nothing, or not all, is known; what rests on their silence is undecided. */
  readonly silent: { readonly certificate: boolean; readonly declaration: boolean };
  /** Days of a band of ages: 1 in the full edition. */
  readonly step: number;
}

/** Days of a band of ages in the public edition, as of a bar of the histogram. */
export const PUBLIC_STEP = 10; // not-law: how counts are protected

/** The value of the law for the days in which a plate may still come. */
export const SETTLE_DAYS = 'integrity.insured-not-plated.settleDays';

/** Measures by their number in the tables of the database. */
export const MEASURES: readonly SalesMeasure[] = [
  'reported',
  'stayed',
  'exported',
  'neverPlated',
  'undecided',
];

/** Reasons by their number in the tables of the database; 0 is none. */
export const REASONS: readonly (UndecidedReason | '')[] = [
  '',
  'undated',
  'no-registrations',
  'plate-may-come',
  'no-declarations',
  'exit-before-registration',
  'exit-unknown',
];

/** Reasons of vehicles that are registered and may have left within the days asked. */
export const MAY_HAVE_LEFT: readonly UndecidedReason[] = [
  'no-declarations',
  'exit-before-registration',
  'exit-unknown',
];

/** The number of a measure. */
export const measureNo = (measure: SalesMeasure): number => MEASURES.indexOf(measure);

/** The number of a reason. */
export const reasonNo = (reason: UndecidedReason): number => REASONS.indexOf(reason);

/** The curve goes to two years, or as far as was asked. */
const CURVE_DAYS = 730; // not-law: two years, length of a plot

/**
 * Bands of days from first registration to exit, of which one ends on the last day of the window: the first
 * end, and the last that is told apart; what is older stands on the day after it.
 */
export const ageBands = (
  within: number,
  step: number,
): { readonly first: number; readonly last: number } => {
  const rest = within % step;
  const first = rest === 0 && within > 0 && step > 1 ? step : rest;
  const most = Math.max(CURVE_DAYS, within);
  return { first, last: first + step * Math.ceil((most - first) / step) };
};

/** SQL of the band of an age: the last day of it. */
export const bandSql = (age: string, within: number, step: number): string => {
  const { first, last } = ageBands(within, step);
  if (step === 1) return `least(${age}, ${last + 1})`;
  const end = `${first} + ${step} * CAST(ceil((${age} - ${first}) / ${step}.0) AS INTEGER)`;
  return sql`
    CASE
      WHEN ${age} <= ${first} THEN ${first}
      WHEN ${age} > ${last} THEN ${last + 1}
      ELSE ${end}
    END`;
};
