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
  readonly terms: LetterTerms;
  readonly outlets: readonly string[] | null;
}

const templateOf = async ({ tx, refuse }: Work, id: string): Promise<Template> =>
  (await tx.maybe<Template & { [column: string]: unknown }>(
    'SELECT terms, outlets FROM register.terms_template WHERE id = $1 AND ended_at IS NULL',
    [id],
  )) ?? refuse('not-found', { field: 'template' });

/** Terms that letters would hold, and the outlets that were chosen for them. */
export interface TermsToWrite {
  readonly terms: LetterTerms;
  /** Ids; null: all that are attested in the destination. */
  readonly chosen: readonly string[] | null;
}

/**
 * The terms that are wanted. To be called as the manufacturer.
 *
 * @throws Refused `terms-missing`, `not-found`.
 */
export const termsToWrite = async (
  work: Work<'terms-missing'>,
  wanted: TermsWanted,
): Promise<TermsToWrite> => {
  const template = wanted.template === undefined ? null : await templateOf(work, wanted.template);
  const terms = wanted.terms ?? template?.terms ?? work.refuse('terms-missing', { field: 'terms' });
  return { terms, chosen: wanted.outlets ?? template?.outlets ?? null };
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
 * Writes what letters of each destination promise, with the outlets that they name as these stand now. To be called as
 * the manufacturer.
 *
 * @returns ids of the terms, by destination.
 * @throws Refused `terms-missing`, `no-outlets`, `not-found`.
 */
export const writeTerms = async (
  work: Work<'terms-missing' | 'no-outlets'>,
  wanted: TermsWanted,
  destinations: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const { tx, refuse } = work;
  const { terms, chosen } = await termsToWrite(work, wanted);
  const written = new Map<string, string>();
  for (const destination of [...new Set(destinations)].sort()) {
    const outlets = await outletsToName(tx, destination, chosen);
    if (outlets.length === 0)
      refuse('no-outlets', { field: 'outlets', values: { country: destination } });
    const { id } = await tx.one<{ id: string }>(
      `INSERT INTO register.letter_terms (manufacturer, destination, terms, outlets)
        VALUES (register.organisation(), $1, $2, $3)
        RETURNING id`,
      [destination, JSON.stringify(terms), JSON.stringify(outlets)],
    );
    written.set(destination, id);
  }
  return written;
};
