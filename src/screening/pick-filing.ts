import type { Dossier } from '../domain/assess/dossier.ts';
import { type FactName, factNamed } from '../domain/facts/fact-table.ts';
import type { AccountRow } from './account-rows.ts';

const at = (name: FactName): number => factNamed(name).index;

const APPLIED_ON = at('licence.appliedOn');
const FILED_ON = at('exporter.filedOn');
const FILED_UNTIL = at('exporter.filedUntil');
const STANDING = at('exporter.standing');

/** A standing that the law holds against an exporter, or weighs. */
const HELD_AGAINST = 3;

/** Gravest last, so that of two filings of one day the graver standing counts; one that is not told may be any. */
const STANDINGS: readonly unknown[] = ['good', 'talked-to', null, 'rectifying', 'barred'];

/** From here on a standing is not, or may not be, one that the law leaves alone. */
const NOT_WELL = 2;

const dayIn = ({ values }: AccountRow, index: number): number | null => {
  const value = values[index];
  return typeof value === 'number' ? value : null;
};

/** Its place in `STANDINGS`. */
const gravityOf = ({ values }: AccountRow): number => STANDINGS.indexOf(values[STANDING] ?? null);

type Cover = 'certain' | 'possible' | 'none';

/**
 * Whether a filing is in force on a day, null being a day that is not told. A barred or rectifying exporter's filing
 * whose end is not told is taken for in force. Any other blank end says that it may be, and so does a blank beginning.
 */
const coverOf = (filing: AccountRow, day: number | null): Cover => {
  const from = dayIn(filing, FILED_ON);
  const until = dayIn(filing, FILED_UNTIL);
  if (day === null) return 'possible';
  if ((from !== null && from > day) || (until !== null && until < day)) return 'none';
  const ends = until !== null || gravityOf(filing) >= HELD_AGAINST;
  return from !== null && ends ? 'certain' : 'possible';
};

/** The filing of the latest first day, of those of one day the gravest, of those the first. */
const latest = (filings: readonly AccountRow[]): AccountRow | null => {
  const [first, ...rest] = filings;
  if (first === undefined) return null;
  return rest.reduce((best, row) => {
    const [a, b] = [best, row].map((one) => dayIn(one, FILED_ON) ?? 0) as [number, number];
    if (a !== b) return b > a ? row : best;
    return gravityOf(row) > gravityOf(best) ? row : best;
  }, first);
};

/** A filing that may be in force, and then counts before one that is, and may not speak well of the exporter. */
const maySpeakAgainst = (filing: AccountRow, best: AccountRow): boolean => {
  const gravity = gravityOf(filing);
  if (gravity < NOT_WELL) return false;
  const [from, bestFrom] = [dayIn(filing, FILED_ON), dayIn(best, FILED_ON) ?? 0];
  return from === null || from > bestFrom || (from === bestFrom && gravity > gravityOf(best));
};

const withoutStanding = (filing: AccountRow): AccountRow => {
  const values = [...filing.values];
  values[STANDING] = null;
  return { ...filing, values };
};

/**
 * The exporter's filing that counts for an application: the one in force on the day of application,
 * of several the latest, of those of one day the gravest. Where another with a blank day may be in force and count in its
 * place, and tells a bar, a rectification or no standing, the standing is not known. A bar in force stays one.
 * Failing one in force, one that may be, a barred one last; failing that the latest of all. Null when the
 * exporter has none.
 */
export const pickFiling = (filings: readonly AccountRow[], licence: Dossier): AccountRow | null => {
  const applied = licence[APPLIED_ON];
  const day = typeof applied === 'number' ? applied : null;
  const covers = Map.groupBy(filings, (filing) => coverOf(filing, day));
  const possible = covers.get('possible') ?? [];
  const best = latest(covers.get('certain') ?? []);
  if (best !== null) {
    const doubtful =
      gravityOf(best) < HELD_AGAINST && possible.some((filing) => maySpeakAgainst(filing, best));
    return doubtful ? withoutStanding(best) : best;
  }
  const free = possible.filter(({ values }) => values[STANDING] !== 'barred');
  return latest(free) ?? latest(possible) ?? latest(filings);
};
