import { sql } from '../../domain/rules/sql/sql.ts';
import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import type { Transaction } from '../transaction.ts';
import type { Extract, Told } from './extract-shapes.ts';

/** A row of extracts, as `EXTRACTS` are read. */
export type ExtractRow = Omit<Extract, 'exporter' | 'registry'> & {
  exporter: string;
  exporterName: string;
  registry: string;
  registryName: string;
  document: string | null;
  made: string;
};

/** Extracts `e` with their documents, to be narrowed by `WHERE`. */
export const EXTRACTS = sql`
  SELECT
    e.id, e.number, e.state, e.vin, e.destination, e.application,
    e.application_number AS "applicationNumber",
    e.exporter,
    e.exporter_name AS "exporterName",
    e.registry,
    o.name AS "registryName",
    e.asked_on::text AS "askedOn",
    e.signed_on::text AS "signedOn",
    e.ended_on::text AS "endedOn",
    e.basis, e.reason, e.ground,
    l.number AS "replacedBy",
    d.code,
    d.id AS document,
    to_char(e.made_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS made
  FROM register.extract e
  JOIN register.organisation o ON o.id = e.registry
  LEFT JOIN register.extract l ON l.id = e.replaced_by
  LEFT JOIN register.official_document d ON d.thing = e.id AND d.kind = 'extract'
`;

/** An extract of its row. */
export const extractOf = ({
  exporter,
  exporterName,
  registry,
  registryName,
  document: _document,
  made: _made,
  ...own
}: ExtractRow): Extract => ({
  ...own,
  exporter: { id: exporter, name: exporterName },
  registry: { id: registry, name: registryName },
});

/** An extract that whoever acts may see, or null. */
export const findExtract = (tx: Transaction, id: string): Promise<ExtractRow | null> =>
  tx.maybe<ExtractRow>(`${EXTRACTS} WHERE e.id = $1`, [id]);

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What of the facts that a registry told an extract speaks of; null is not known. */
export const toldOf = (facts: ShownFacts, toldOn: string): Told => {
  const text = (name: string): string | null => {
    const value = facts[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const day = (name: string): string | null => {
    const value = text(name);
    return value !== null && DAY.test(value) ? value : null;
  };
  const transfers = facts['certificate.transfers'];
  return {
    toldOn,
    brand: text('certificate.brand'),
    model: text('certificate.model'),
    registeredOn: day('certificate.registeredOn'),
    transfers:
      typeof transfers === 'number' && Number.isInteger(transfers) && transfers >= 0
        ? transfers
        : null,
    lastTransferOn: day('certificate.lastTransferOn'),
    pendingExportOn: day('certificate.pendingExportOn'),
    deregisteredOn: day('certificate.deregisteredOn'),
    deregistered: text('certificate.deregisteredOn') !== null,
  };
};
