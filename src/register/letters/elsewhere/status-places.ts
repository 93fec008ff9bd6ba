import { z } from 'zod';
import { sql } from '../../../domain/rules/sql/sql.ts';
import { action } from '../../action.ts';
import { JOB } from '../../actor.ts';
import { SLICE_QUERY, sliceSchema } from '../../list-shapes.ts';
import { sliceAsked } from '../../list-slice.ts';
import { refuse } from '../../outcome.ts';
import { recordEvent } from '../../record-event.ts';
import type { Register } from '../../register.ts';
import type { Shaped } from '../../shaped.ts';
import { Name } from '../../shapes.ts';
import type { Transaction } from '../../transaction.ts';
import { MAKER_READS, MAKER_SIGNS } from '../letter.ts';
import { STATUS_PURPOSES, statusListAddress } from '../letter-addresses.ts';
import { freePlaces } from '../signing/assign-status.ts';
import { actingManufacturer } from '../signing/issue-letter.ts';

/** So many places are kept at once. */
export const MOST_PLACES = 1_000; // not-law: places of a request
/** The longest number of a letter that is signed elsewhere. */
export const LONGEST_NUMBER = 64; // not-law: characters
const LONGEST_GROUND = 20_000; // not-law: characters

const LetterNumber = z.string().min(1).max(LONGEST_NUMBER);

/** A place in the status lists, kept for a letter that is signed elsewhere. */
const StatusPlace = z
  .strictObject({
    id: z.uuid(),
    number: LetterNumber.nullable().meta({
      description: 'Of the letter, as its manufacturer calls it.',
    }),
    state: z.enum(['issued', 'suspended', 'revoked']),
    ground: z.string().nullable(),
    credentialStatus: z
      .array(
        z.strictObject({
          type: z.literal('BitstringStatusListEntry'),
          statusPurpose: z.enum(STATUS_PURPOSES),
          statusListIndex: z.string(),
          statusListCredential: z.string(),
        }),
      )
      .meta({ description: 'To be put into the letter before it is signed, as it stands.' }),
    madeAt: z.iso.datetime(),
  })
  .meta({ id: 'StatusPlace' });
export type StatusPlace = Shaped<typeof StatusPlace>;

type Row = Pick<StatusPlace, 'id' | 'number' | 'state' | 'ground' | 'madeAt'> & {
  readonly index: number;
  readonly code: string;
};

const PLACES = sql`
  SELECT
    p.id, p.number, p.state, p.ground, s.code,
    p.status_index AS index,
    to_char(p.made_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "madeAt"
  FROM register.status_place p
  JOIN register.status_list s ON s.id = p.status_list
  WHERE p.manufacturer = $1
`;

const placeOf =
  (register: Register) =>
  ({ index, code, ...place }: Row): StatusPlace => ({
    ...place,
    credentialStatus: STATUS_PURPOSES.map((statusPurpose) => ({
      type: 'BitstringStatusListEntry',
      statusPurpose,
      statusListIndex: String(index),
      statusListCredential: statusListAddress(register, code, statusPurpose),
    })),
  });

/** A place of the manufacturer that acts; refuses `not-found`. */
const placeById = async (
  register: Register,
  tx: Transaction,
  place: string,
): Promise<StatusPlace> => {
  const { manufacturer } = actingManufacturer(tx.actor);
  const found = await tx.as(JOB, () =>
    tx.maybe<Row & { [column: string]: unknown }>(`${PLACES} AND p.id = $2`, [manufacturer, place]),
  );
  return found === null ? refuse('not-found', { field: 'place' }) : placeOf(register)(found);
};

const RESERVE = sql`
  INSERT INTO register.status_place (manufacturer, status_list, status_index, number, made_by)
  SELECT $1, $2, t.index, t.number, $5
  FROM unnest($3::int[], $4::text[]) AS t(index, number)
  RETURNING id
`;

/**
 * A person of the manufacturer has places kept in the status lists, for letters that it signs elsewhere with a key of
 * its own: they can be suspended and revoked here like those that are signed here.
 */
export const reserveStatusPlaces = action({
  method: 'POST',
  path: '/v1/status-places',
  summary: { en: 'Have places kept in the status lists', zh: '为自行签名的确认书预留状态列表位置' },
  description: 'Chance gives the places. A place that no letter uses harms nobody.',
  access: MAKER_SIGNS,
  body: {
    letters: z
      .array(z.strictObject({ number: LetterNumber.optional() }))
      .min(1)
      .max(MOST_PLACES)
      .meta({ description: 'One for each letter that is to be signed.' }),
  },
  answer: z.strictObject({ items: z.array(StatusPlace) }),
  status: 201,
  work: async ({ register, tx }, { letters }) => {
    const { manufacturer } = actingManufacturer(tx.actor);
    const { person } = tx.actor;
    const rows = await tx.as(JOB, async () => {
      const { id, places } = await freePlaces(tx, manufacturer, letters.length);
      const made = await tx.rows<{ id: string }>(RESERVE, [
        ...[manufacturer, id, places, letters.map(({ number }) => number ?? null), person],
      ]);
      return tx.rows<Row & { [column: string]: unknown }>(
        `${PLACES} AND p.id = ANY ($2) ORDER BY p.made_at DESC, p.id DESC`,
        [manufacturer, made.map((one) => one.id)],
      );
    });
    for (const { id } of rows)
      await recordEvent(tx, { verb: 'reserve', kind: 'status-place', thing: id });
    return { items: rows.map(placeOf(register)) };
  },
});

/** The places that are kept for the own manufacturer, the newest first. */
export const listStatusPlaces = action({
  method: 'GET',
  path: '/v1/status-places',
  summary: { en: 'Places kept in the status lists', zh: '预留的状态列表位置' },
  access: MAKER_READS,
  query: { ...SLICE_QUERY, number: Name.optional().meta({ description: 'Whole.' }) },
  answer: sliceSchema(StatusPlace),
  work: async ({ register, tx }, asked) => {
    const { manufacturer } = actingManufacturer(tx.actor);
    const { number = null } = asked;
    const page = sliceAsked(register, 'status-places', asked, [manufacturer, number]);
    const rows = await tx.as(JOB, () =>
      tx.rows<Row & { [column: string]: unknown }>(
        `${PLACES}
          AND ($2::text IS NULL OR p.number = $2)
          AND ($3::timestamptz IS NULL OR (p.made_at, p.id) < ($3::timestamptz, $4::uuid))
          ORDER BY p.made_at DESC, p.id DESC
          LIMIT $5`,
        [manufacturer, number, page.after?.[0] ?? null, page.after?.[1] ?? null, page.rows],
      ),
    );
    return page.of(rows, { key: ({ madeAt, id }) => [madeAt, id], item: placeOf(register) });
  },
});

/** One place of the own manufacturer. */
export const getStatusPlace = action({
  method: 'GET',
  path: '/v1/status-places/{place}',
  summary: { en: 'A place kept in the status lists', zh: '单个预留的状态列表位置' },
  access: MAKER_READS,
  params: { place: z.uuid() },
  answer: StatusPlace,
  work: ({ register, tx }, { place }) => placeById(register, tx, place),
});

const CHANGE = sql`
  UPDATE register.status_place
  SET state = $2, ground = $3, changed_at = clock_timestamp()
  WHERE id = $1 AND state = ANY ($4)
`;

/** From which states each verb leads where, as the life of letters has it. */
export const PLACE_VERBS: Readonly<
  Record<
    'suspend' | 'resume' | 'revoke',
    { readonly to: StatusPlace['state']; readonly from: readonly StatusPlace['state'][] }
  >
> = {
  suspend: { to: 'suspended', from: ['issued'] },
  resume: { to: 'issued', from: ['suspended'] },
  revoke: { to: 'revoked', from: ['issued', 'suspended'] },
};

/** A person of the manufacturer suspends, resumes or revokes a letter that was signed elsewhere. */
export const changeStatusPlace = action({
  method: 'POST',
  path: '/v1/status-places/{place}/{verb}',
  summary: {
    en: 'Suspend, resume or revoke a letter that was signed elsewhere',
    zh: '暂停、恢复或撤销自行签名的确认书',
  },
  description:
    'The lists say so at once. A ground is needed for suspending and revoking; it is told to nobody else.',
  access: MAKER_SIGNS,
  params: { place: z.uuid(), verb: z.enum(['suspend', 'resume', 'revoke']) },
  body: { ground: z.string().min(1).max(LONGEST_GROUND).optional() },
  answer: StatusPlace,
  refusals: ['person-needed', 'step-not-in-table', 'not-well-formed'],
  work: async ({ register, tx, refuse: no }, { place, verb, ground }) => {
    if (tx.actor.person === null) no('person-needed');
    const { to, from } = PLACE_VERBS[verb];
    if (verb !== 'resume' && ground === undefined) no('not-well-formed', { field: 'ground' });
    const { state } = await placeById(register, tx, place);
    const changed = await tx.run(CHANGE, [place, to, verb === 'resume' ? null : ground, from]);
    if (changed === 0) no('step-not-in-table', { values: { state, verb } });
    await recordEvent(tx, { verb, kind: 'status-place', thing: place });
    return placeById(register, tx, place);
  },
});
