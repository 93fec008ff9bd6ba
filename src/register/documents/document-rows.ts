import { sql } from '../../domain/rules/sql/sql.ts';
import { refuse } from '../outcome.ts';
import { prepared } from '../prepared.ts';
import type { Transaction } from '../transaction.ts';
import type { DocumentContent } from './document-content.ts';
import type { RegisterDocument, RegisterDocumentInFull } from './document-shapes.ts';

/** A row of documents. */
export type DocumentRow = Omit<RegisterDocument, 'authority' | 'exporter' | 'addressee'> & {
  authority: string;
  authorityName: string;
  exporter: string | null;
  addressee: string | null;
  /** Of the exporter, or of the addressee. */
  partyName: string | null;
  made: string;
};

const COLUMNS = sql`
  SELECT
    d.id, d.number, d.kind, d.thing, d.exporter, d.addressee, d.province, d.authority,
    d.content #>> '{issuer,name}' AS "authorityName",
    coalesce(
      d.content #>> '{credentialSubject,exporter,name}',
      d.content #>> '{credentialSubject,addressee,name}',
      (SELECT o.name FROM register.organisation o WHERE o.id = d.exporter)
    ) AS "partyName",
    d.decided_on::text AS "decidedOn",
    d.state,
    d.ended_on::text AS "endedOn",
    d.lifted,
    d.code,
    to_char(d.made_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS made`;

/** A document of its row. */
export const documentOf = (row: DocumentRow): RegisterDocument => {
  const { authority, authorityName, exporter, addressee, partyName, made: _, ...own } = row;
  // an extract names nobody: its exporter is named to whoever may know of it
  const party = (id: string | null) =>
    id === null || partyName === null ? null : { id, name: partyName };
  return {
    ...own,
    authority: { id: authority, name: authorityName },
    exporter: party(exporter),
    addressee: party(addressee),
  };
};

/** Which documents are wanted; null: whichever. */
export interface DocumentsWanted {
  readonly kind: string | null;
  readonly thing: string | null;
  readonly exporter: string | null;
  /** True: those that no key has signed yet. */
  readonly waiting: boolean | null;
}

const FIND = prepared(sql`
  ${COLUMNS}
  FROM register.official_document d
  WHERE ($1::text IS NULL OR d.kind = $1)
    AND ($2::uuid IS NULL OR d.thing = $2)
    AND ($3::uuid IS NULL OR d.exporter = $3)
    AND ($4::boolean IS NULL OR (d.code IS NULL) = $4)
    AND ($5::timestamptz IS NULL OR (d.made_at, d.id) < ($5, $6::uuid))
  ORDER BY d.made_at DESC, d.id DESC
  LIMIT $7
`);

/** Documents that whoever acts sees, the newest first. */
export const findDocuments = (
  tx: Transaction,
  { kind, thing, exporter, waiting }: DocumentsWanted,
  after: readonly string[] | null,
  rows: number,
): Promise<readonly DocumentRow[]> =>
  tx.rows<DocumentRow>(FIND, [
    ...[kind, thing, exporter, waiting],
    ...[after?.[0] ?? null, after?.[1] ?? null, rows],
  ]);

const ONE = prepared(sql`
  ${COLUMNS},
    d.content,
    d.bytes,
    encode(d.digest, 'hex') AS digest
  FROM register.official_document d
  WHERE d.id = $1
`);

/** A document with its content and, once it is signed, its bytes and their SHA-256. */
export interface FoundDocument {
  readonly document: RegisterDocumentInFull;
  readonly content: DocumentContent;
  readonly bytes: Buffer | null;
  readonly digest: string | null;
}

/** A document that whoever acts sees. Refuses `not-found`. */
export const findDocument = async (tx: Transaction, id: string): Promise<FoundDocument> => {
  const row =
    (await tx.maybe<
      DocumentRow & { content: DocumentContent; bytes: Buffer | null; digest: string | null }
    >(ONE, [id])) ?? refuse('not-found', { field: 'document' });
  const { content, bytes, digest, ...own } = row;
  const { credentialSubject } = content;
  const subject = {
    ...credentialSubject,
    vehicles: [...credentialSubject.vehicles],
  } as RegisterDocumentInFull['subject'];
  return { document: { ...documentOf(own), subject }, content, bytes, digest };
};
