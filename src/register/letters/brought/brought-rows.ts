import { sql } from '../../../domain/rules/sql/sql.ts';

/** What is read of a letter that was brought. */
export const BROUGHT_COLUMNS = sql`
  b.id, b.number, b.maker, b.application, a.number AS "applicationNumber",
  o.uscc AS "exporterUscc",
  o.name AS "exporterName",
  b.province, b.vin, b.destination,
  (b.brought_at AT TIME ZONE 'Asia/Shanghai')::date::text AS "broughtOn",
  b.ended_at IS NULL AS counts
`;

/** Where it is read, to be narrowed by `WHERE`. */
export const FROM_BROUGHT = sql`
  FROM register.letter_brought b
  JOIN register.application a ON a.id = b.application
  JOIN register.organisation o ON o.id = b.exporter
`;

/** Who reads letters that were brought. */
export const BROUGHT_READERS = {
  right: 'read',
  parts: ['exporter', 'office', 'ministry'],
} as const;
