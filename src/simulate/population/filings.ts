import { dayOf } from '../../domain/calendar/day.ts';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { Chance } from '../random.ts';
import { APPLICATIONS } from '../world/calibration.ts';
import type { Company } from './companies.ts';

/** One year's filing of an exporter; days inclusive. */
export interface Filing {
  readonly exporter: Company;
  readonly from: number;
  readonly until: number;
  readonly standing: 'good' | 'talked-to' | 'rectifying';
}

const YEAR = 365; // not-law: days of a year

/** Filings that follow one another without a gap over the time of the applications. */
export const fileExporters = (seed: number, exporters: readonly Company[]): readonly Filing[] => {
  const chance = new Chance(seed, 'filings');
  const first = parseIsoDate(APPLICATIONS.from) ?? dayOf(2025, 7, 1);
  const last = parseIsoDate(APPLICATIONS.until) ?? dayOf(2026, 10, 31);
  return exporters.flatMap((exporter) => {
    const small = exporter.weight < 3;
    const standing = chance.hit(0.025)
      ? 'talked-to'
      : small && chance.hit(0.006)
        ? 'rectifying'
        : 'good';
    const filings: Filing[] = [];
    let from = first - chance.whole(1, YEAR - 1);
    while (from <= last) {
      const until = from + YEAR - 1;
      filings.push({ exporter, from, until, standing: until >= last ? standing : 'good' });
      from = until + 1;
    }
    return filings;
  });
};
