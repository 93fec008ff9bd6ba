import { dayOf } from '../../domain/calendar/day.ts';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { Chance, type Seed } from '../random.ts';
import { APPLICATIONS } from '../world/calibration.ts';
import type { Company } from './companies.ts';

/** One year's filing of an exporter; days inclusive. */
export interface Filing {
  readonly exporter: Company;
  readonly from: number;
  readonly until: number;
  readonly standing: 'good' | 'talked-to' | 'rectifying' | 'barred';
  /** First day of the standing; null when nobody tells. */
  readonly standingFrom: number | null;
}

/** An exporter that files first within the time of the applications, or is barred in it. */
export interface Newcomer {
  readonly exporter: Company;
  readonly from: number;
  /** Since when it is barred, and whether that day is told. */
  readonly bar: { readonly from: number; readonly told: boolean } | null;
}

const YEAR = 365; // not-law: days of a year

/** Some are barred after the last application of theirs that is told: it holds nothing against these. */
const BARRED_SINCE = 0.02;

/** Filings that follow one another without a gap over the time of the applications. */
export const fileExporters = (
  seed: Seed,
  exporters: readonly Company[],
  newcomers: readonly Newcomer[],
): readonly Filing[] => {
  const chance = new Chance(seed, 'filings');
  const first = parseIsoDate(APPLICATIONS.from) ?? dayOf(2025, 7, 1);
  const last = parseIsoDate(APPLICATIONS.until) ?? dayOf(2026, 10, 31);
  const late = new Chance(seed, 'barred since');
  const known = exporters.flatMap((exporter) => {
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
      const own = until >= last ? standing : 'good';
      filings.push({ exporter, from, until, standing: own, standingFrom: null });
      from = until + 1;
    }
    const current = filings.at(-1);
    if (current !== undefined && late.hit(BARRED_SINCE)) {
      const standingFrom = last + late.whole(1, 15); // not-law: days drawn
      filings.push({ ...current, standing: 'barred', standingFrom });
    }
    return filings;
  });
  const fresh = newcomers.map(({ exporter, from, bar }): Filing => {
    const until = from + YEAR - 1;
    if (bar === null) return { exporter, from, until, standing: 'good', standingFrom: null };
    return { exporter, from, until, standing: 'barred', standingFrom: bar.told ? bar.from : null };
  });
  return [...known, ...fresh];
};
