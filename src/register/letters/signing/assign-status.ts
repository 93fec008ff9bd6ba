import { randomInt } from 'node:crypto';
import { sql } from '../../../domain/rules/sql/sql.ts';
import { JOB } from '../../actor.ts';
import type { Transaction } from '../../transaction.ts';
import { randomBase32 } from '../base32.ts';

/** Characters of the address of a list. */
const OF_A_CODE = 10; // not-law: characters of 5 bits

interface Held {
  readonly id: string;
  readonly code: string;
  readonly number: number;
  readonly size: number;
}

const NEWEST = sql`
  SELECT s.id, s.code, s.number, s.size
  FROM register.status_list s
  WHERE s.manufacturer = $1
  ORDER BY s.number DESC
  LIMIT 1
`;

const BEGIN = sql`
  INSERT INTO register.status_list (manufacturer, number, code)
  VALUES ($1, $2, $3)
  RETURNING id, code, number, size
`;

/** How many places of a list are used. */
const USED = sql`
  SELECT (
    (SELECT count(*) FROM register.letter WHERE status_list = $1)
    + (SELECT count(*) FROM register.official_document WHERE status_list = $1)
    + (SELECT count(*) FROM register.status_place WHERE status_list = $1)
  )::int AS used
`;

/** Which of some places are used. */
const USED_OF = sql`
  SELECT status_index AS index
  FROM register.letter
  WHERE status_list = $1 AND status_index = ANY ($2)
  UNION ALL
  SELECT status_index
  FROM register.official_document
  WHERE status_list = $1 AND status_index = ANY ($2)
  UNION ALL
  SELECT status_index
  FROM register.status_place
  WHERE status_list = $1 AND status_index = ANY ($2)
`;

/**
 * The list that has room for so many, half of it being left free so that chance finds its places. Whoever takes places
 * comes by here and holds the lock of the issuer until the end of its transaction. The row itself is not locked: whoever
 * issues letters refers to it until its own end, and drafting would wait for that.
 */
const listWithRoom = async (
  tx: Transaction,
  manufacturer: string,
  wanted: number,
): Promise<Held> => {
  await tx.run('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `status list of ${manufacturer}`,
  ]);
  const newest = await tx.maybe<Held & { [column: string]: unknown }>(NEWEST, [manufacturer]);
  if (newest !== null) {
    const { used } = await tx.one<{ used: number }>(USED, [newest.id]);
    if (2 * (used + wanted) <= newest.size) return newest;
  }
  const number = (newest?.number ?? 0) + 1;
  return tx.one<Held & { [column: string]: unknown }>(BEGIN, [
    ...[manufacturer, number, randomBase32(OF_A_CODE)],
  ]);
};

const ASSIGN = sql`
  UPDATE register.letter l
  SET status_list = $1, status_index = t.index, batch = coalesce($4, batch)
  FROM unnest($2::uuid[], $3::int[]) AS t(id, index)
  WHERE l.id = t.id
`;

/** Places in a status list. */
interface Places {
  /** Id of the list. */
  readonly id: string;
  /** Of its address. */
  readonly code: string;
  readonly places: readonly number[];
}

/** Finds free places for documents of one issuer, each by chance. To be called as the register itself. */
export const freePlaces = async (
  tx: Transaction,
  issuer: string,
  wanted: number,
): Promise<Places> => {
  const { id, code, size } = await listWithRoom(tx, issuer, wanted);
  const places = new Set<number>();
  // at the most half of the list is used, so that a few rounds are enough
  while (places.size < wanted) {
    const asked = new Set(Array.from({ length: wanted - places.size }, () => randomInt(size)));
    for (const place of places) asked.delete(place);
    const used = await tx.rows<{ index: number }>(USED_OF, [id, [...asked]]);
    for (const { index } of used) asked.delete(index);
    for (const place of asked) places.add(place);
  }
  return { id, code, places: [...places] };
};

/** Those that have their places since before. */
const TAKE = sql`
  UPDATE register.letter
  SET batch = $2
  WHERE id = ANY ($1) AND status_index IS NOT NULL
`;

/**
 * Gives drafted letters of one manufacturer that have none their places in a status list, each by chance among the free
 * ones: a place tells nothing of when a letter was issued, or together with which. Plays the register itself.
 *
 * @param batch id of the letters that they are issued together with.
 */
export const assignStatus = (
  tx: Transaction,
  manufacturer: string,
  letters: readonly string[],
  batch: string | null = null,
): Promise<void> =>
  tx.as(JOB, async () => {
    if (batch !== null) await tx.run(TAKE, [letters, batch]);
    const without = await tx.rows<{ id: string }>(
      'SELECT id FROM register.letter WHERE id = ANY ($1) AND status_index IS NULL ORDER BY id',
      [letters],
    );
    if (without.length === 0) return;
    const { id, places } = await freePlaces(tx, manufacturer, without.length);
    await tx.run(ASSIGN, [id, without.map((letter) => letter.id), places, batch]);
  });
