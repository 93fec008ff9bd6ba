import { sql } from '../../../domain/rules/sql/sql.ts';
import type { LetterTerms, NamedOutlet, OutletService } from '../../../letters/letter.ts';
import { OUTLET_SERVICES } from '../../../letters/letter.ts';
import type { Work } from '../../action.ts';
import type { Transaction } from '../../transaction.ts';
import type { LettersToDraft } from '../letter-shapes.ts';

/** What letters shall promise: a template, or terms written out. */
type TermsWanted = Omit<LettersToDraft, 'letters' | 'vehicles'>;

/** So many outlets are named where none are chosen. */
const MOST_NAMED = 50; // not-law: outlets of a letter

interface OutletRow {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly address: string | null;
  readonly city: string | null;
  readonly country: string;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly phone: string | null;
  readonly services: Readonly<Record<string, { readonly answer: string }>>;
}

const OUTLETS = sql`
  SELECT o.id, o.number, o.name, o.address, o.city, o.country, o.lon, o.lat, o.phone, o.services
  FROM register.outlet o
  WHERE o.organisation = register.organisation()
    AND o.country = $1
    AND register.outlet_state(o.state, o.attested_until, register.today()) = 'attested'
    AND ($2::uuid[] IS NULL OR o.id = ANY ($2))
  ORDER BY o.number, o.id
  LIMIT ${MOST_NAMED}
`;

const isYes = (row: OutletRow, service: string): boolean => row.services[service]?.answer === 'yes';

const offered = (row: OutletRow, service: string): NamedOutlet['servesCarsItDidNotImport'] => {
  const answer = row.services[service]?.answer;
  return answer === 'yes' || answer === 'no' ? answer : 'not-stated';
};

const namedOutlet = (row: OutletRow): NamedOutlet => ({
  number: row.number,
  name: row.name,
  address: row.address ?? row.city ?? row.name,
  country: row.country,
  ...(row.lon === null || row.lat === null ? {} : { position: [row.lon, row.lat] as const }),
  ...(row.phone === null ? {} : { phone: row.phone }),
  services: OUTLET_SERVICES.filter((service: OutletService) => isYes(row, service)),
  servesCarsItDidNotImport: offered(row, 'servesCarsItDidNotImport'),
});

interface Template {
  readonly id: string;
  readonly name: string;
  readonly terms: LetterTerms;
  readonly outlets: readonly string[] | null;
  readonly destination: string | null;
  readonly model: string | null;
}

const TEMPLATES = sql`
  SELECT id, name, terms, outlets, destination, model
  FROM register.terms_template
  WHERE ended_at IS NULL
  ORDER BY name, id
`;

/** What the terms of a letter hang on. */
export interface TermsOf {
  /** ISO 3166-1 alpha-2. */
  readonly destination: string;
  /** As the letter names it; empty where nobody tells it. */
  readonly model: string;
}

/** Terms that letters would hold, and the outlets that were chosen for them. */
export interface TermsToWrite {
  /** The template that is bound to country or model; null: what was named for all others. */
  readonly bound: {
    readonly id: string;
    readonly name: string;
    readonly model: string | null;
  } | null;
  readonly terms: LetterTerms;
  /** Ids; null: all that are attested in the destination. */
  readonly chosen: readonly string[] | null;
}

const isFor = (template: Template, { destination, model }: TermsOf): boolean =>
  (template.destination === null || template.destination === destination) &&
  (template.model === null || model.toLowerCase().startsWith(template.model.toLowerCase()));

/** What names the country before what names none, then the longer model. */
const narrower = (one: Template, other: Template): number =>
  Number(other.destination !== null) - Number(one.destination !== null) ||
  (other.model?.length ?? 0) - (one.model?.length ?? 0);

/**
 * The terms that are wanted, letter by letter; null for one that has none. To be called as the manufacturer.
 *
 * @throws Refused `not-found` where the template that is named is none.
 */
export const termsWanted = async (
  { tx, refuse }: Work,
  wanted: TermsWanted,
): Promise<(letter: TermsOf) => TermsToWrite | null> => {
  const templates = await tx.rows<Template & { [column: string]: unknown }>(TEMPLATES);
  const named = templates.find(({ id }) => id === wanted.template) ?? null;
  if (wanted.template !== undefined && named === null) refuse('not-found', { field: 'template' });
  const terms = wanted.terms ?? named?.terms;
  const chosen = wanted.outlets ?? named?.outlets ?? null;
  const others = terms === undefined ? null : { bound: null, terms, chosen };
  const bound =
    wanted.bound === true
      ? templates
          .filter(({ destination, model }) => destination !== null || model !== null)
          .toSorted(narrower)
      : [];
  return (letter) => {
    const own = bound.find((template) => isFor(template, letter));
    if (own === undefined) return others;
    const { id, name, model } = own;
    return { bound: { id, name, model }, terms: own.terms, chosen: own.outlets };
  };
};

/** The outlets of the own network that letters of a destination name, as they stand now. As the manufacturer. */
export const outletsToName = async (
  tx: Transaction,
  destination: string,
  chosen: readonly string[] | null,
): Promise<readonly NamedOutlet[]> =>
  (await tx.rows<OutletRow & { [column: string]: unknown }>(OUTLETS, [destination, chosen])).map(
    namedOutlet,
  );

/**
 * Writes what letters promise, once for all of one country and of the same terms, with the outlets that they name as
 * these stand now. To be called as the manufacturer.
 *
 * @returns ids of the terms, in the order of the letters.
 * @throws Refused `terms-missing`, `no-outlets`, `not-found`.
 */
export const writeTerms = async (
  work: Work<'terms-missing' | 'no-outlets'>,
  wanted: TermsWanted,
  letters: readonly TermsOf[],
): Promise<readonly string[]> => {
  const { tx, refuse } = work;
  const termsOf = await termsWanted(work, wanted);
  const written = new Map<string, string>();
  const ids: string[] = [];
  for (const letter of letters) {
    const { destination } = letter;
    const { bound, terms, chosen } = termsOf(letter) ?? refuse('terms-missing', { field: 'terms' });
    const key = `${destination} ${bound?.id ?? ''}`;
    let known = written.get(key);
    if (known === undefined) {
      const outlets = await outletsToName(tx, destination, chosen);
      if (outlets.length === 0)
        refuse('no-outlets', { field: 'outlets', values: { country: destination } });
      const { id } = await tx.one<{ id: string }>(
        `INSERT INTO register.letter_terms (manufacturer, destination, terms, outlets)
          VALUES (register.organisation(), $1, $2, $3)
          RETURNING id`,
        [destination, JSON.stringify(terms), JSON.stringify(outlets)],
      );
      known = id;
      written.set(key, id);
    }
    ids.push(known);
  }
  return ids;
};
