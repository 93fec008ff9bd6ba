import type { Dossier } from '../domain/assess/dossier.ts';
import { type FactName, factNamed } from '../domain/facts/fact-table.ts';
import type { AccountRow } from './account-rows.ts';

const at = (name: FactName): number => factNamed(name).index;

const APPLIED_ON = at('licence.appliedOn');
const FILED_ON = at('exporter.filedOn');
const FILED_UNTIL = at('exporter.filedUntil');
const STANDING = at('exporter.standing');
const STANDING_FROM = at('exporter.standingFrom');

/** A standing that the law holds against an exporter, or weighs. */
const HELD_AGAINST = 3;

/** Gravest last, so that of two filings of one day the graver standing counts. */
const STANDINGS: readonly unknown[] = ['good', null, 'talked-to', 'rectifying', 'barred'];

const number = (values: Dossier, index: number, otherwise: number): number => {
  const value = values[index];
  return typeof value === 'number' ? value : otherwise;
};

/** Its place in `STANDINGS`. */
const gravityOf = ({ values }: AccountRow): number => STANDINGS.indexOf(values[STANDING] ?? null);

/** Of a standing that began after a day, and of one that a later standing of the same filing had ended by then. */
const NOT_YET = -2;
const NO_MORE = -1;

/** How grave the standing of one of an exporter's filings was on a day. Without a first day it may have held on any. */
const gravityOn = (filings: readonly AccountRow[], filing: AccountRow, day: number): number => {
  const from = number(filing.values, STANDING_FROM, Number.NaN);
  if (from > day) return NOT_YET;
  const isEnded = filings.some(({ values }) => {
    const later = number(values, STANDING_FROM, Number.NaN);
    return later > from && later <= day && values[FILED_ON] === filing.values[FILED_ON];
  });
  return isEnded ? NO_MORE : gravityOf(filing);
};

/** In force on a day. A barred or rectifying exporter's filing whose end is not told is taken for in force. */
const isInForce = (filing: AccountRow, day: number): boolean => {
  const otherwise =
    gravityOf(filing) >= HELD_AGAINST ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  return (
    number(filing.values, FILED_ON, Number.POSITIVE_INFINITY) <= day &&
    day <= number(filing.values, FILED_UNTIL, otherwise)
  );
};

/**
 * The exporter's filing that counts for an application: the one in force on the day of application,
 * of several the latest, of those of one day the one of gravest standing on the day of application; failing that the
 * latest of all. Null when the exporter has none.
 */
export const pickFiling = (filings: readonly AccountRow[], licence: Dossier): AccountRow | null => {
  const applied = licence[APPLIED_ON];
  const inForce =
    typeof applied === 'number' ? filings.filter((filing) => isInForce(filing, applied)) : [];
  const [first, ...rest] = inForce.length > 0 ? inForce : filings;
  if (first === undefined) return null;
  return rest.reduce((best, row) => {
    const [a, b] = [best, row].map(({ values }) => number(values, FILED_ON, 0)) as [number, number];
    if (a !== b) return b > a ? row : best;
    const [held, other] = [best, row].map((filing) =>
      typeof applied === 'number' ? gravityOn(filings, filing, applied) : gravityOf(filing),
    ) as [number, number];
    return other > held ? row : best;
  }, first);
};
