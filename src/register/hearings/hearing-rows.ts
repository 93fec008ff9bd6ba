import { prepared } from '../prepared.ts';
import { type GroundedRow, shownGrounds } from '../shown-grounds.ts';
import type { Transaction } from '../transaction.ts';
import type { Hearing, PROPOSES } from './hearing-shapes.ts';

/** A row as `HEARINGS` reads it. */
export type HearingRow = {
  id: string;
  proposes: string;
  application: string | null;
  vehicle: string | null;
  licence: string | null;
  exporter: string;
  exporter_name: string;
  province: string;
  label: string | null;
  state: string;
  notice_en: string;
  notice_zh: string;
  proposed_by: string | null;
  told_on: string | null;
  due_on: string | null;
  answer: string | null;
  asked_on: string | null;
  meets_on: string | null;
  place: string | null;
  record: string | null;
} & GroundedRow;

/** Hearings, to be narrowed by `WHERE`. */
export const HEARINGS = `
  SELECT
    h.id,
    h.proposes,
    h.application,
    h.vehicle,
    h.licence,
    h.exporter,
    o.name AS exporter_name,
    h.province,
    coalesce(v.vin, l.number) AS label,
    register.state_on('hearing', to_jsonb(h), register.today()) AS state,
    h.ground,
    h.grounds,
    h.found,
    h.pieces,
    h.notice_en,
    h.notice_zh,
    h.proposed_by,
    h.told_on,
    h.due_on,
    h.answer,
    h.asked_on,
    h.meets_on,
    h.place,
    h.record
  FROM register.told_hearing h
  JOIN register.organisation o ON o.id = h.exporter
  LEFT JOIN register.told_vehicle v ON v.id = h.vehicle
  LEFT JOIN register.licence l ON l.id = h.licence
`;

/** A hearing as callers are given it. */
export const hearingOf = (row: HearingRow): Hearing => ({
  id: row.id,
  proposes: row.proposes as (typeof PROPOSES)[number],
  application: row.application,
  vehicle: row.vehicle,
  licence: row.licence,
  exporter: row.exporter,
  exporterName: row.exporter_name,
  province: row.province,
  label: row.label,
  state: row.state,
  ...shownGrounds(row),
  notice: { en: row.notice_en, zh: row.notice_zh },
  proposedBy: row.proposed_by,
  toldOn: row.told_on,
  until: row.state === 'told' ? row.due_on : null,
  answer: row.answer,
  askedOn: row.asked_on,
  meetsOn: row.meets_on,
  place: row.place,
  record: row.record,
});

/** A hearing that whoever acts may see, or null. */
export const findHearing = async (tx: Transaction, id: string): Promise<Hearing | null> => {
  const row = await tx.maybe<HearingRow>(prepared(`${HEARINGS} WHERE h.id = $1`), [id]);
  return row === null ? null : hearingOf(row);
};
