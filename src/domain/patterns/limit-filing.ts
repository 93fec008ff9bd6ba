import { firstTexts, groupedBy, least, most, percentOf, unique } from './lists.ts';
import { type NeighbourhoodRows, numberOf, textOf } from './neighbourhood.ts';
import { type PaperPattern, valuesOfRule } from './paper-pattern.ts';

const letter = valuesOfRule('cn.648.letter-required', ['days']);
const RULE = 'integrity.filed-on-day-181';
const limits = valuesOfRule(RULE, ['batch', 'days', 'drivenKmADay']);

/** The numbers of the law that decide R02. */
export interface FilingFigures {
  /** The last day of the letter, in days after the registration. */
  readonly limit: number;
  /** Days after it that count too. */
  readonly days: number;
  readonly batch: number;
  readonly drivenKmADay: number;
}

interface Filed {
  readonly licenceRow: number;
  readonly vin: string;
  readonly application: string | null;
  readonly applicant: string | null;
  readonly applied: number | null;
  /** Days from the registration to the application; null when it is not told. */
  readonly age: number | null;
  readonly isInside: boolean;
  /** In the window, and not driven by its last inspection before the application. */
  readonly isParked: boolean;
}

/** Vehicles filed under one key. */
interface Filings {
  /** How many of them lie in the window, those that were driven left out. */
  readonly inWindow: number;
  readonly of: number;
  readonly vins: readonly string[] | null;
}

/** What is counted together: an application, what an applicant filed on a day, and all that it filed. */
export type FilingScope = 'application' | 'day' | 'applicant';

/** How many vehicles were filed under each key of a scope, over a whole nation. */
export type FilingCounts = (scope: FilingScope, key: string) => Filings | null;

/** By the last inspection up to the application, of several of that day the last told. */
const isDriven = (
  told: NeighbourhoodRows,
  vin: string,
  registered: number,
  applied: number,
  drivenKmADay: number,
): boolean => {
  const inTime = told
    .of('inspection', vin)
    .filter((row) => (numberOf(row, 'inspection.on') ?? applied + 1) <= applied);
  const last = most(inTime.map((row) => numberOf(row, 'inspection.on')));
  const row = inTime.findLast((one) => numberOf(one, 'inspection.on') === last);
  const km = row === undefined ? null : numberOf(row, 'inspection.odometerKm');
  return (
    km !== null &&
    last !== null &&
    last >= registered &&
    km >= (applied - registered) * drivenKmADay
  );
};

/** What was filed, row by row. */
export const filedIn = (told: NeighbourhoodRows, figures: FilingFigures): readonly Filed[] =>
  told.rows('licence').flatMap((row, licenceRow) => {
    const vin = textOf(row, 'licence.vin');
    if (vin === null) return [];
    const registered =
      least(told.of('certificate', vin).map((one) => numberOf(one, 'certificate.registeredOn'))) ??
      numberOf(row, 'licence.registeredOn');
    const applied = numberOf(row, 'licence.appliedOn');
    const age = applied === null || registered === null ? null : applied - registered;
    const isInside = age !== null && age >= figures.limit && age <= figures.limit + figures.days;
    const isParked =
      isInside &&
      applied !== null &&
      registered !== null &&
      !isDriven(told, vin, registered, applied, figures.drivenKmADay);
    const application = textOf(row, 'licence.application');
    const applicant = textOf(row, 'licence.applicant');
    return [{ licenceRow, vin, application, applicant, applied, age, isInside, isParked }];
  });

/** The keys of a filing: of a day its number, a space and the applicant. */
const keysOf = ({
  application,
  applicant,
  applied,
}: Filed): Readonly<Record<FilingScope, string | null>> => ({
  application,
  day: applicant === null ? null : `${applied} ${applicant}`,
  applicant,
});

/** A filing's vehicles by the keys of each scope. */
const byScope = (filed: readonly Filed[]) => {
  const by = (scope: FilingScope) => groupedBy(filed, (one) => keysOf(one)[scope]);
  return { application: by('application'), day: by('day'), applicant: by('applicant') };
};

const vehiclesOf = (filed: readonly Filed[] = []): number =>
  unique(filed.map(({ vin }) => vin)).length;

/** Counts all vehicles of a key. */
export const filingTotals = (filed: readonly Filed[]) => {
  const groups = byScope(filed);
  return (scope: FilingScope, key: string): number => vehiclesOf(groups[scope].get(key));
};

/**
 * Counts a nation's filings.
 *
 * @param filed all that lie in the window; others do not count
 * @param totalOf vehicles of a key, in the window or not
 */
export const filingCounts = (
  filed: readonly Filed[],
  totalOf: (scope: FilingScope, key: string) => number,
): FilingCounts => {
  const groups = byScope(filed);
  return (scope, key) => {
    const group = groups[scope].get(key);
    if (group === undefined) return null;
    const parked = group.filter(({ isParked }) => isParked);
    const vins = firstTexts(parked.map(({ vin }) => vin));
    return { inWindow: vehiclesOf(parked), of: totalOf(scope, key), vins };
  };
};

/** Where a filing shows most: the number up to so many, then the larger part, then the larger number. */
const worstOf = (scopes: readonly (readonly [string, Filings])[], batch: number) =>
  scopes.toSorted(
    ([, a], [, b]) =>
      Math.min(b.inWindow, batch) - Math.min(a.inWindow, batch) ||
      b.inWindow / b.of - a.inWindow / a.of ||
      b.inWindow - a.inWindow,
  )[0];

/**
 * R02: vehicles applied for on the last day of the letter or within a few days after. How many of the application, or
 * of all that the applicant filed on that day, lie in the window, whichever shows more; and how many of all that the
 * applicant ever filed. One that its last inspection before the application shows driven by `drivenKmADay` is none of
 * them. Every licence row in the window has the facts, so that in a nation a lone vehicle is told from a batch. What
 * was filed beside it comes from the last run; without one nothing is told, and each counts for itself.
 */
export const limitFiling: PaperPattern<FilingFigures> = {
  name: 'limitFiling',
  figures: (law) => {
    const { batch, days, drivenKmADay } = limits(law);
    return { limit: letter(law).days, days, batch, drivenKmADay };
  },
  find: (told, figures, population) => {
    const counts = population?.filings ?? null;
    if (counts === null) return [];
    return filedIn(told, figures).flatMap((one) => {
      if (!one.isInside) return [];
      const { licenceRow, vin, age, isParked } = one;
      const ownVins = isParked ? [vin] : [];
      const own: Filings = { inWindow: ownVins.length, of: 1, vins: ownVins };
      const keys = keysOf(one);
      const under = (scope: FilingScope): Filings | null => {
        const key = keys[scope];
        return key === null ? null : counts(scope, key);
      };
      const [ofApplication, onDay] = [under('application'), under('day')];
      const ofApplicant = under('applicant');
      const scopes: [string, Filings][] = [];
      if (ofApplication !== null) scopes.push(['application', ofApplication]);
      if (onDay !== null) scopes.push(['day', onDay]);
      scopes.push(['vehicle', own]);
      const [within, batch] = worstOf(scopes, figures.batch) ?? ['vehicle', own];
      const all = ofApplicant ?? { ...own, of: batch.of, inWindow: batch.inWindow };
      return [
        {
          vin,
          licenceRow,
          facts: {
            'pattern.limitBatch': batch.inWindow,
            'pattern.limitBatchPercent': percentOf(batch.inWindow, batch.of),
            'pattern.limitApplicant': ofApplicant?.inWindow ?? own.inWindow,
            'pattern.limitApplicantPercent': percentOf(all.inWindow, all.of),
          },
          evidence: {
            age,
            within,
            inWindow: batch.inWindow,
            of: batch.of,
            vins: batch.vins,
            applicantInWindow: ofApplicant?.inWindow ?? null,
            applicantOf: ofApplicant?.of ?? null,
          },
        },
      ];
    });
  },
};
