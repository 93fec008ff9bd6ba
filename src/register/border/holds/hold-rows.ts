import { reasonWords } from '../../../domain/borders/hold-reasons.ts';
import { isoInstant } from '../../iso-instant.ts';
import type { Transaction } from '../../transaction.ts';
import type { Reason } from '../border-shapes.ts';
import type { Hold, HoldInFull } from './hold-shapes.ts';

/** A row of holds, as `HOLDS` are read. */
export type HoldRow = {
  id: string;
  number: string;
  vin: string;
  state: string;
  held_on: string;
  port: string;
  port_name: string;
  licence: string | null;
  licence_number: string | null;
  destination: string | null;
  reasons: readonly string[];
  attempts: number;
  at: string;
  key: string;
};

/** Holds `h`, to be narrowed by `WHERE`. */
export const HOLDS = `
  SELECT
    h.id, h.number, h.vin, h.state, h.held_on, h.port, o.name AS port_name,
    l.id AS licence, l.number AS licence_number, l.destination,
    (SELECT count(*) FROM register.hold_attempt a WHERE a.hold = h.id)::int AS attempts,
    ARRAY(
      SELECT r.reason
      FROM register.hold_attempt a
      CROSS JOIN LATERAL unnest(a.reasons) WITH ORDINALITY AS r(reason, place)
      WHERE a.hold = h.id
      GROUP BY r.reason
      ORDER BY min(a.at), min(r.place)
    ) AS reasons,
    ${isoInstant('h.stepped_at')} AS at, h.stepped_at::text AS key
  FROM register.hold h
  JOIN register.organisation o ON o.id = h.port
  LEFT JOIN register.licensed_vehicle v ON v.id = h.vehicle
  LEFT JOIN register.licence l ON l.id = v.licence
`;

/** Reasons with their words, of their codes. */
const reasonsOf = (codes: readonly string[]): readonly Reason[] =>
  codes.map((code) => ({ code, text: reasonWords(code) }));

/** A hold of its row. */
export const holdOf = (row: HoldRow): Hold => ({
  id: row.id,
  number: row.number,
  vin: row.vin,
  state: row.state,
  heldOn: row.held_on,
  port: { id: row.port, name: row.port_name },
  licence:
    row.licence === null || row.licence_number === null || row.destination === null
      ? null
      : { id: row.licence, number: row.licence_number, destination: row.destination },
  reasons: [...reasonsOf(row.reasons)],
  attempts: row.attempts,
  steppedAt: row.at,
});

interface AttemptRow {
  readonly port: string;
  readonly at: string;
  readonly day: string;
  readonly step: HoldInFull['tried'][number]['step'];
  readonly entry_number: string | null;
  readonly destination: string | null;
  readonly odometer_km: number | null;
  readonly reasons: readonly string[];
  readonly words: string | null;
}

/** The attempts of a hold, from the first; the exporter reads neither what was read nor what the officer wrote. */
export const attemptsOf = async (tx: Transaction, hold: string): Promise<HoldInFull['tried']> => {
  const own =
    tx.actor.part === 'exporter'
      ? 'NULL::int AS odometer_km, NULL::text AS words'
      : 'a.odometer_km, a.words';
  const rows = await tx.rows<AttemptRow & Record<string, unknown>>(
    `SELECT
        o.name AS port, ${isoInstant('a.at')} AS at, a.day, a.step, a.entry_number, a.destination, a.reasons, ${own}
      FROM register.hold_attempt a
      JOIN register.organisation o ON o.id = a.port
      WHERE a.hold = $1
      ORDER BY a.at, a.id`,
    [hold],
  );
  return rows.map(({ entry_number, odometer_km, reasons, ...row }) => ({
    ...row,
    entryNumber: entry_number,
    odometerKm: odometer_km,
    reasons: [...reasonsOf(reasons)],
  }));
};
