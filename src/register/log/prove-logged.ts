import { sql } from '../../domain/rules/sql/sql.ts';
import { base64url } from '../../letters/bytes/base64url.ts';
import { NODE_SHA256 } from '../../log/node/node-sha256.ts';
import { writeProof } from '../../log/proof.ts';
import { inclusionProof } from '../../log/tree.ts';
import { prepared } from '../prepared.ts';
import type { Transaction } from '../transaction.ts';
import { provingBatch } from './batch-rows.ts';
import type { LoggedDocument, LoggedDocuments } from './log-shapes.ts';
import { readTree } from './read-tree.ts';

interface Row {
  readonly kind: LoggedDocument['kind'];
  readonly step: string;
  readonly day: string;
  readonly bytes: Buffer | null;
  readonly digest: Buffer;
  readonly blinding: Buffer;
  readonly leaf: Buffer;
  readonly place: number | null;
}

const COLUMNS = sql`
  SELECT
    g.kind, g.step,
    g.day::text AS day,
    g.bytes, g.digest, g.blinding, g.leaf,
    l.place::float8 AS place
`;

const OF_THING = prepared(sql`
  ${COLUMNS}
  FROM register.logged g
  LEFT JOIN register.log_leaf l ON l.leaf = g.leaf
  WHERE g.kind = $1 AND g.thing = $2
  ORDER BY g.id
`);

const OF_NAMED = prepared(sql`
  ${COLUMNS}
  FROM register.logged g
  LEFT JOIN register.log_leaf l ON l.leaf = g.leaf
  WHERE g.kind = $1 AND g.named = $2
  ORDER BY g.id
`);

const OF_CODE = prepared(sql`
  ${COLUMNS}
  FROM register.logged_by_code($1) g
  LEFT JOIN register.log_leaf l ON l.leaf = g.leaf
  ORDER BY g.id
`);

const BEGUN = prepared('SELECT min(day)::text AS "begunOn" FROM register.log_batch');

/** A row with its proof, by the newest checkpoint that witnesses cosigned, else by the newest. */
const proved = async (tx: Transaction, row: Row): Promise<LoggedDocument> => {
  const { kind, step, day, bytes, digest, blinding, leaf, place } = row;
  const batch = place === null ? null : await provingBatch(tx, place);
  const shown = {
    ...{ kind, step, day, digest: digest.toString('hex') },
    statement: bytes?.toString('utf8') ?? null,
    ...{ blinding: base64url(blinding), leaf: leaf.toString('hex') },
  };
  if (place === null || batch === null) return { ...shown, index: null, proof: null };
  const read = await readTree(tx, batch.size, [place]);
  const hashes = inclusionProof(place, batch.size, read, NODE_SHA256);
  const { checkpoint } = batch;
  const proof = writeProof({ extra: blinding, index: place, hashes, checkpoint });
  return { ...shown, index: place, proof };
};

const documentsOf = async (tx: Transaction, rows: readonly Row[]): Promise<LoggedDocuments> => {
  const { begunOn } = await tx.one<{ begunOn: string | null }>(BEGUN);
  const items: LoggedDocument[] = [];
  for (const row of rows) items.push(await proved(tx, row));
  return { items, begunOn };
};

type Found = Row & { readonly [column: string]: unknown };
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * What was logged of a thing that whoever acts sees, with blinding values and proofs; nothing of what he does not see.
 *
 * @param thing its id, the version of a trust list, or the hash of a rule set.
 */
export const loggedOf = async (
  tx: Transaction,
  kind: LoggedDocument['kind'],
  thing: string,
): Promise<LoggedDocuments> =>
  documentsOf(tx, await tx.rows<Found>(UUID.test(thing) ? OF_THING : OF_NAMED, [kind, thing]));

/** What was logged of the letter or the document of a code on paper: whoever has the paper has the value. */
export const loggedByCode = async (tx: Transaction, code: string): Promise<LoggedDocuments> =>
  documentsOf(tx, await tx.rows<Found>(OF_CODE, [code.toUpperCase()]));
