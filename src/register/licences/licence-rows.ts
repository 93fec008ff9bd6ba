import { type GroundedRow, shownGrounds } from '../shown-grounds.ts';
import { noticeOf } from '../stores/notice-of.ts';
import type { Transaction } from '../transaction.ts';
import type { Licence } from './licence-shapes.ts';

/** A row of licences, as `LICENCE_COLUMNS` are read. */
export type LicenceRow = {
  id: string;
  number: string;
  application: string;
  exporter: string;
  province: string;
  destination: string;
  state: string;
  valid_from: string;
  valid_until: string;
  evidence: readonly string[];
  notice_en: string | null;
  notice_zh: string | null;
  vehicles: Readonly<Record<string, number>>;
} & GroundedRow;

/** Licences, to be narrowed by `WHERE`. */
export const LICENCES = `
  SELECT
    l.id,
    l.number,
    l.application,
    l.exporter,
    l.province,
    l.destination,
    register.state_on('licence', to_jsonb(l), register.today()) AS state,
    l.valid_from,
    l.valid_until,
    l.ground,
    l.grounds,
    l.found,
    l.pieces,
    l.evidence,
    l.notice_en,
    l.notice_zh,
    coalesce(
      (
        SELECT jsonb_object_agg(counted.state, counted.number)
        FROM (
          SELECT lv.state, count(*) AS number
          FROM register.licensed_vehicle lv
          WHERE lv.licence = l.id
          GROUP BY lv.state
        ) counted
      ),
      '{}'
    ) AS vehicles
  FROM register.licence l
`;

/** A licence of its row. */
export const licenceOf = (row: LicenceRow): Licence => ({
  id: row.id,
  number: row.number,
  application: row.application,
  exporter: row.exporter,
  province: row.province,
  destination: row.destination,
  state: row.state,
  validFrom: row.valid_from,
  validUntil: row.valid_until,
  ...shownGrounds(row, row.evidence),
  notice: noticeOf(row),
  vehicles: row.vehicles,
});

/** A licence that whoever acts may see, or null. */
export const findLicence = async (tx: Transaction, id: string): Promise<Licence | null> => {
  const row = await tx.maybe<LicenceRow>(`${LICENCES} WHERE l.id = $1`, [id]);
  return row === null ? null : licenceOf(row);
};
