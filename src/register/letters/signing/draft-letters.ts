import { z } from 'zod';
import { sql } from '../../../domain/rules/sql/sql.ts';
import { action, type Work } from '../../action.ts';
import { JOB } from '../../actor.ts';
import { todayIn } from '../../register.ts';
import type { Transaction } from '../../transaction.ts';
import { MAKER_ACTS } from '../letter.ts';
import { newLetterNumber } from '../letter-addresses.ts';
import { lettersInFull } from '../letter-rows.ts';
import { LETTERS_TO_DRAFT, type LettersToDraft, RegisterLetterInFull } from '../letter-shapes.ts';
import { makersOfVins } from '../maker-here.ts';
import { modelsOf } from '../models-of.ts';
import { producedOf, stopOf } from '../production/produced-of.ts';
import { writeTerms } from '../terms/terms-of-letters.ts';

/** Codes with which drafting letters is refused, by itself or by the database. */
export const DRAFTING = [
  'not-your-make',
  'letter-not-for-this-vehicle',
  'letter-under-way',
  'vin-check-digit-wrong',
  'not-in-production-list',
  'terms-missing',
  'no-outlets',
] as const;

/** What drafting refuses by itself. */
type Drafting = Work<Exclude<(typeof DRAFTING)[number], 'letter-under-way'>>;

type NamedVehicles = NonNullable<LettersToDraft['vehicles']>;

interface Found {
  readonly id: string;
  readonly vin: string;
  readonly destination: string;
  readonly model: string;
  readonly state: string;
}

const ASKED = sql`
  SELECT id, vin, destination, model, state
  FROM register.letter
  WHERE id = ANY ($1)
  ORDER BY application, vin, id
  FOR UPDATE
`;

const askedLetters = async (
  { tx, refuse }: Work,
  ids: readonly string[],
): Promise<readonly Found[]> => {
  const found = await tx.rows<Found & { [column: string]: unknown }>(ASKED, [ids]);
  if (found.length < new Set(ids).size) refuse('not-found', { field: 'letters' });
  for (const { vin, state } of found)
    if (state !== 'requested' && state !== 'drafted')
      refuse('step-not-in-table', { values: { vin, state, verb: 'draft' } });
  return found;
};

interface OfApplication {
  readonly application: string;
  readonly vin: string;
  readonly destination: string;
}

/** Vehicles that applications list, by number and VIN: whoever knows one of the two alone is told of none. */
const LISTED = sql`
  SELECT a.id AS application, v.vin, v.destination
  FROM unnest($1::text[], $2::text[]) AS t(number, vin)
  JOIN register.application a ON a.number = t.number
  JOIN register.application_vehicle v ON v.application = a.id AND v.vin = t.vin
  WHERE v.state <> 'withdrawn' AND v.destination IS NOT NULL AND a.state NOT IN ('draft', 'withdrawn')
`;

const INSERT = sql`
  INSERT INTO register.letter (number, manufacturer, maker, application, vin, model, terms, state, verb)
  SELECT t.number, register.organisation(), register.maker(), t.application, t.vin, t.model, t.terms, 'drafted', 'draft'
  FROM unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::uuid[]) AS t(number, application, vin, model, terms)
  ORDER BY t.application, t.vin
  RETURNING id
`;

const DRAFT = sql`
  UPDATE register.letter l
  SET state = 'drafted', verb = 'draft', stepped_at = clock_timestamp(), terms = t.terms
  FROM unnest($1::uuid[], $2::uuid[]) AS t(id, terms)
  WHERE l.id = t.id
`;

/** The vehicles that are named, which are of the manufacturer's own make. */
const namedVehicles = async (
  { register, tx, refuse }: Drafting,
  vehicles: NamedVehicles,
): Promise<readonly OfApplication[]> => {
  if (vehicles.length === 0) return [];
  const makers = await makersOfVins(
    register,
    tx,
    vehicles.map(({ vin }) => vin),
    await todayIn(tx),
  );
  const other = vehicles.find(({ vin }) => makers.get(vin)?.id !== tx.actor.maker);
  if (other !== undefined)
    refuse('not-your-make', { field: 'vehicles', values: { vin: other.vin } });
  const listed = await tx.as(JOB, () =>
    tx.rows<OfApplication & { [column: string]: unknown }>(LISTED, [
      vehicles.map(({ application }) => application),
      vehicles.map(({ vin }) => vin),
    ]),
  );
  if (listed.length < vehicles.length) {
    const known = new Set(listed.map(({ vin }) => vin));
    const missing = vehicles.find(({ vin }) => !known.has(vin));
    refuse('letter-not-for-this-vehicle', {
      field: 'vehicles',
      values: { vin: missing?.vin ?? '' },
    });
  }
  return listed;
};

const modelsOfAll = async (
  tx: Transaction,
  named: readonly OfApplication[],
): Promise<ReadonlyMap<string, string>> => {
  const models = new Map<string, string>();
  const byApplication = Map.groupBy(named, ({ application }) => application);
  for (const [application, own] of byApplication) {
    const vins = own.map(({ vin }) => vin);
    for (const [vin, model] of await modelsOf(tx, application, vins)) models.set(vin, model);
  }
  return models;
};

/** Nobody promises anything for a car whose VIN cannot be right, or that the manufacturer's own lists do not have. */
const stopUnlikely = async ({ tx, refuse }: Drafting, vins: readonly string[]): Promise<void> => {
  for (const [vin, produced] of await producedOf(tx, vins)) {
    const code = stopOf(produced);
    if (code !== null) refuse(code, { values: { vin } });
  }
};

/**
 * Drafts letters in the transaction of the manufacturer: those asked for get their terms, and vehicles that are named
 * get a letter. Gives the ids of all.
 *
 * @throws Refused `not-found`, `step-not-in-table`, `not-your-make`, `letter-not-for-this-vehicle`,
 *   `vin-check-digit-wrong`, `not-in-production-list`, `terms-missing`, `no-outlets`, `letter-under-way`.
 */
export const draftAll = async (
  work: Drafting,
  { letters = [], vehicles = [], ...terms }: LettersToDraft,
): Promise<readonly string[]> => {
  const { tx } = work;
  const asked = await askedLetters(work, letters);
  const named = await namedVehicles(work, vehicles);
  await stopUnlikely(
    work,
    [...asked, ...named].map(({ vin }) => vin),
  );
  const models = named.length === 0 ? null : await modelsOfAll(tx, named);
  const modelOf = (vin: string): string => models?.get(vin) ?? '';
  const written = await writeTerms(work, terms, [
    ...asked,
    ...named.map(({ destination, vin }) => ({ destination, model: modelOf(vin) })),
  ]);
  await tx.run(DRAFT, [asked.map(({ id }) => id), written.slice(0, asked.length)]);
  if (named.length === 0) return asked.map(({ id }) => id);
  const made = await tx.rows<{ id: string }>(INSERT, [
    named.map(newLetterNumber),
    named.map(({ application }) => application),
    named.map(({ vin }) => vin),
    named.map(({ vin }) => modelOf(vin)),
    written.slice(asked.length),
  ]);
  return [...asked, ...made].map(({ id }) => id);
};

/**
 * A manufacturer drafts letters: terms, and the outlets of its own network in the destination. One that was drafted may
 * be drafted anew before it is issued.
 */
export const draftLetters = action({
  method: 'POST',
  path: '/v1/letters/draft',
  summary: { en: 'Draft letters', zh: '起草确认书' },
  access: MAKER_ACTS,
  body: LETTERS_TO_DRAFT,
  answer: z.strictObject({ items: z.array(RegisterLetterInFull) }),
  status: 201,
  refusals: DRAFTING,
  work: async (work, wanted) => ({
    items: await lettersInFull(work.tx, await draftAll(work, wanted)),
  }),
});
