import { percentOf } from '../nation/figures.ts';
import type { SalesFigures } from './sales-model.ts';

const TENTHS = 1000; // not-law: tenths of a percent in a whole

/** Reported sales held against what stayed of the same makers, provinces and months. */
export type Compared = Pick<SalesFigures, 'reported' | 'restatedTold'>;

/** Reported less restated, where reported: sales that left or were never registered; null without a report. */
export const missingOf = ({ reported, restatedTold }: Compared): number | null =>
  reported === null ? null : reported - restatedTold;

/**
 * What is missing in percent of the reported: `1.8%`, `−0.4%` where more stayed than was reported; `–` without a
 * report.
 */
export const missingPercent = (row: Compared): string => {
  const missing = missingOf(row);
  if (missing === null || row.reported === null || row.reported <= 0) return '–';
  if (missing >= 0) return percentOf(missing, row.reported);
  const tenths = Math.round((-missing / row.reported) * TENTHS) / 10;
  return `−${tenths === 0 ? '<0.1' : tenths.toFixed(1)}%`;
};
