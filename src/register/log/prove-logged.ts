import { sql } from '../../domain/rules/sql/sql.ts';
import { base64url } from '../../letters/bytes/base64url.ts';
import { NODE_SHA256 } from '../../log/node/node-sha256.ts';
import { writeProof } from '../../log/proof.ts';
import { inclusionProof, type ReadHash } from '../../log/tree.ts';
import { type ListRequest, sliceAsked } from '../list-slice.ts';
import { prepared } from '../prepared.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { type LogBatch, provingBatch } from './batch-rows.ts';
import type { LoggedDocument, LoggedDocuments, LoggedSlice } from './log-shapes.ts';
import { readTree } from './read-tree.ts';

interface Row {
  /** By which the rows are in order. */
  readonly key: string;
  readonly kind: LoggedDocument['kind'];
  readonly step: string;
  readonly day: string;
  readonly bytes: Buffer | null;
  readonly digest: Buffer;
  readonly blinding: Buffer;
  readonly leaf: Buffer;
  readonly place: number | null;
}

/** What is told of one paper at most; the document itself is the first. */
const MOST_OF_CODE = 200; // not-law: rows

const COLUMNS = `
    g.kind, g.step,
    g.day::text AS day,
    g.bytes, g.digest, g.blinding, g.leaf,
    l.place::float8 AS place`;

const OF_THING = prepared(sql`
  SELECT
    g.id::text AS key, ${COLUMNS}
  FROM register.logged g
  LEFT JOIN register.log_leaf l ON l.leaf = g.leaf
  WHERE g.kind = $1 AND g.thing = $2 AND g.id > $3
  ORDER BY g.id
  LIMIT $4
`);

const OF_NAMED = prepared(sql`
  SELECT
    g.id::text AS key, ${COLUMNS}
  FROM register.logged g
  LEFT JOIN register.log_leaf l ON l.leaf = g.leaf
  WHERE g.kind = $1 AND g.named = $2 AND g.id > $3
  ORDER BY g.id
  LIMIT $4
`);

/** The public reads no numbers of rows: of what is published each thing has one leaf, which is its own order. */
const PUBLISHED_THING = prepared(sql`
  SELECT
    encode(g.leaf, 'hex') AS key, ${COLUMNS}
  FROM register.logged g
  LEFT JOIN register.log_leaf l ON l.leaf = g.leaf
  WHERE g.kind = $1 AND g.thing = $2 AND g.leaf > decode($3, 'hex')
  ORDER BY g.leaf
  LIMIT $4
`);

const PUBLISHED_NAMED = prepared(sql`
  SELECT
    encode(g.leaf, 'hex') AS key, ${COLUMNS}
  FROM register.logged g
  LEFT JOIN register.log_leaf l ON l.leaf = g.leaf
  WHERE g.kind = $1 AND g.named = $2 AND g.leaf > decode($3, 'hex')
  ORDER BY g.leaf
  LIMIT $4
`);

const OF_CODE = prepared(sql`
  SELECT
    g.number::text AS key, ${COLUMNS}
  FROM register.logged_by_code($1) g
  LEFT JOIN register.log_leaf l ON l.leaf = g.leaf
  ORDER BY g.number
  LIMIT ${MOST_OF_CODE}
`);

const BEGUN = prepared('SELECT min(day)::text AS "begunOn" FROM register.log_batch');

type Proving = LogBatch & { readonly read: ReadHash };

/** Each place with the first closing behind it that a witness cosigned, else the first; its tree is read once. */
const provingOf = async (
  tx: Transaction,
  places: readonly number[],
): Promise<ReadonlyMap<number, Proving>> => {
  const batches = new Map<number, { readonly batch: LogBatch; readonly places: number[] }>();
  for (const place of places) {
    const batch = await provingBatch(tx, place);
    if (batch === null) continue;
    const together = batches.get(batch.number) ?? { batch, places: [] };
    together.places.push(place);
    batches.set(batch.number, together);
  }
  const proving = new Map<number, Proving>();
  for (const { batch, places: own } of batches.values()) {
    const read = await readTree(tx, batch.size, own);
    for (const place of own) proving.set(place, { ...batch, read });
  }
  return proving;
};

/** A row with its proof by a closing; without one where it stands in none. */
const proved = (row: Row, batch: Proving | undefined): LoggedDocument => {
  const { kind, step, day, bytes, digest, blinding, leaf, place } = row;
  const shown = {
    ...{ kind, step, day, digest: digest.toString('hex') },
    statement: bytes?.toString('utf8') ?? null,
    ...{ blinding: base64url(blinding), leaf: leaf.toString('hex') },
  };
  if (place === null || batch === undefined) return { ...shown, index: null, proof: null };
  const { size, read, checkpoint } = batch;
  const hashes = inclusionProof(place, size, read, NODE_SHA256);
  const proof = writeProof({ extra: blinding, index: place, hashes, checkpoint });
  return { ...shown, index: place, proof };
};

const documentsOf = async (tx: Transaction, rows: readonly Row[]): Promise<LoggedDocuments> => {
  const { begunOn } = await tx.one<{ begunOn: string | null }>(BEGUN);
  const proving = await provingOf(
    tx,
    rows.flatMap(({ place }) => place ?? []),
  );
  const items = rows.map((row) => proved(row, proving.get(row.place ?? -1)));
  return { items, begunOn };
};

type Found = Row & { readonly [column: string]: unknown };
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What is asked of a thing. */
export interface ProofsAsked extends ListRequest {
  readonly kind: LoggedDocument['kind'];
  /** Its id, the version of a trust list, the hash of a rule set, or the name of an edition. */
  readonly thing: string;
}

/**
 * What was logged of a thing that whoever acts sees, with blinding values and proofs, the oldest first; nothing of what
 * he does not see. Of a licence as many as it has vehicles, and so by pages.
 */
export const loggedOf = async (
  register: Register,
  tx: Transaction,
  asked: ProofsAsked,
): Promise<LoggedSlice> => {
  const { kind, thing } = asked;
  const isPublic = tx.actor.part === 'public';
  // a cursor of the one order says nothing in the other
  const page = sliceAsked(register, 'what was logged', asked, [kind, thing, isPublic]);
  const isId = UUID.test(thing);
  const after = page.after?.[0];
  const found = isPublic
    ? await tx.rows<Found>(isId ? PUBLISHED_THING : PUBLISHED_NAMED, [
        ...[kind, thing, after ?? '', page.rows],
      ])
    : await tx.rows<Found>(isId ? OF_THING : OF_NAMED, [kind, thing, after ?? '0', page.rows]);
  const { items, next } = page.of(found, { key: ({ key }) => [key], item: (row) => row });
  return { ...(await documentsOf(tx, items)), next };
};

/** What was logged of the letter or the document of a code on paper: whoever has the paper has the value. */
export const loggedByCode = async (tx: Transaction, code: string): Promise<LoggedDocuments> =>
  documentsOf(tx, await tx.rows<Found>(OF_CODE, [code.toUpperCase()]));
