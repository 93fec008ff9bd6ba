import { type Dossier, numberAt } from '../domain/assess/dossier.ts';
import { type FactName, factNamed } from '../domain/facts/fact-table.ts';
import { groupBy } from '../domain/record/group-by.ts';
import type { AccountRow } from './account-rows.ts';

const at = (name: FactName): number => factNamed(name).index;

const APPLIED_ON = at('licence.appliedOn');
const EXPORTER = at('exporter.uscc');
const CONTACTS: readonly number[] = [at('exporter.phone'), at('exporter.address')];
const FILED_ON = at('exporter.filedOn');
const FILED_UNTIL = at('exporter.filedUntil');
const STANDING = at('exporter.standing');
const STANDING_FROM = at('exporter.standingFrom');

/** A standing that the law holds against an exporter, or weighs. */
const HELD_AGAINST = 3; // not-law: an order

/** Gravest last, so that of two filings of one day the graver standing counts; one that is not told may be any. */
const STANDINGS: readonly unknown[] = ['good', 'talked-to', null, 'rectifying', 'barred'];

/** From here on a standing is not, or may not be, one that the law leaves alone. */
const NOT_WELL = 2; // not-law: an order
const BARRED = 4; // not-law: an order

const dayIn = ({ values }: AccountRow, index: number): number | null => numberAt(values, index);

/** Its place in `STANDINGS`. */
const gravityOf = ({ values }: AccountRow): number => STANDINGS.indexOf(values[STANDING] ?? null);

const isNameless = ({ values }: AccountRow): boolean => values[EXPORTER] === null;

/** The telephone and address of a filing, each with the place of its fact. */
const contactsOf = ({ values }: AccountRow): readonly string[] =>
  CONTACTS.flatMap((index) => {
    const contact = values[index];
    return typeof contact === 'string' ? [`${index} ${contact}`] : [];
  });

/** The filings without a code, which are those of an exporter whose telephone or address they tell, or another's. */
export class NamelessFilings {
  readonly #nameless: readonly (readonly [filing: AccountRow, contacts: readonly string[]])[];

  /** @param filings rows of the exporter account, with and without a code. */
  constructor(filings: readonly AccountRow[]) {
    this.#nameless = filings
      .filter(isNameless)
      .map((filing) => [filing, contactsOf(filing)] as const);
  }

  /** Those that tell a telephone or an address of these filings, in the order of their rows. */
  near(filings: readonly AccountRow[]): readonly AccountRow[] {
    if (this.#nameless.length === 0) return [];
    const near = new Set(filings.flatMap(contactsOf));
    return this.#nameless.flatMap(([filing, contacts]) =>
      contacts.some((contact) => near.has(contact)) ? [filing] : [],
    );
  }
}

/** Of a standing that began after a day, and of one that a later standing of the same filing had ended by then. */
const NOT_YET = -2; // not-law: an order
const NO_MORE = -1;

/**
 * How grave the standing of each of an exporter's filings was on a day, null being a day that is not told. Without a
 * first day of its own a standing may have held on any.
 */
const gravitiesOn = (
  filings: readonly AccountRow[],
  day: number | null,
): ReadonlyMap<AccountRow, number> =>
  new Map(
    filings.map((filing) => {
      if (day === null) return [filing, gravityOf(filing)];
      const from = dayIn(filing, STANDING_FROM);
      if (from !== null && from > day) return [filing, NOT_YET];
      const isEnded = filings.some((other) => {
        const later = dayIn(other, STANDING_FROM);
        if (later === null || from === null || later <= from || later > day) return false;
        return dayIn(other, FILED_ON) === dayIn(filing, FILED_ON);
      });
      return [filing, isEnded ? NO_MORE : gravityOf(filing)];
    }),
  );

type Cover = 'certain' | 'possible' | 'none';

/**
 * Whether a filing is in force on a day, null being a day that is not told. A barred or rectifying exporter's filing
 * whose end is not told is taken for in force. Any other blank end says that it may be, and so does a blank beginning,
 * or a blank code: the filing may be another's.
 */
const coverOf = (filing: AccountRow, day: number | null): Cover => {
  const from = dayIn(filing, FILED_ON);
  const until = dayIn(filing, FILED_UNTIL);
  if (day === null) return 'possible';
  if ((from !== null && from > day) || (until !== null && until < day)) return 'none';
  const ends = until !== null || gravityOf(filing) >= HELD_AGAINST;
  return from !== null && ends && !isNameless(filing) ? 'certain' : 'possible';
};

/** The filing of the latest first day, of those of one day the gravest, of those the first. */
const latest = (
  filings: readonly AccountRow[],
  gravity: (filing: AccountRow) => number,
): AccountRow | null => {
  const [first, ...rest] = filings;
  if (first === undefined) return null;
  return rest.reduce((best, row) => {
    const [a, b] = [best, row].map((one) => dayIn(one, FILED_ON) ?? 0) as [number, number];
    if (a !== b) return b > a ? row : best;
    return gravity(row) > gravity(best) ? row : best;
  }, first);
};

const withoutStanding = (filing: AccountRow): AccountRow => {
  const values = [...filing.values];
  values[STANDING] = null;
  return { ...filing, values };
};

/**
 * The exporter's filing that counts for an application: the one in force on the day of application, of several the
 * latest, of those of one day the one of gravest standing on the day of application. Where another with a blank day may
 * be in force and count in its place, and tells a bar, a rectification or no standing, the standing is not known. A bar
 * in force stays one. Failing one in force, one that may be, a barred one last; failing that the latest of all. Null
 * when the exporter has none.
 *
 * @param filings the exporter's own, then those of `NamelessFilings` that may be, whose standing is not known.
 */
export const pickFiling = (filings: readonly AccountRow[], licence: Dossier): AccountRow | null => {
  const applied = licence[APPLIED_ON];
  const day = typeof applied === 'number' ? applied : null;
  const gravities = gravitiesOn(filings, day);
  const gravity = (filing: AccountRow): number => gravities.get(filing) ?? 0;
  const covers = groupBy(filings, (filing) => coverOf(filing, day));
  const possible = covers.get('possible') ?? [];
  const best = latest(covers.get('certain') ?? [], gravity);
  if (best !== null) {
    const bestFrom = dayIn(best, FILED_ON) ?? 0;
    // it may be in force, would then count before the one that is, and may not speak well of the exporter
    const maySpeakAgainst = (filing: AccountRow): boolean => {
      if (gravity(filing) < NOT_WELL) return false;
      const from = dayIn(filing, FILED_ON);
      if (from === null || from > bestFrom) return true;
      return from === bestFrom && gravity(filing) > gravity(best);
    };
    const doubtful = gravity(best) < HELD_AGAINST && possible.some(maySpeakAgainst);
    return doubtful ? withoutStanding(best) : best;
  }
  const picked = latest(
    possible.filter((filing) => gravity(filing) !== BARRED),
    gravity,
  );
  if (picked !== null) return isNameless(picked) ? withoutStanding(picked) : picked;
  const own = (filing: AccountRow): boolean => !isNameless(filing);
  return latest(possible.filter(own), gravity) ?? latest(filings.filter(own), gravity);
};
