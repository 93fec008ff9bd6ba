import type { Bilingual } from '../../domain/verdict/verdict.ts';
import type { Transaction } from '../transaction.ts';
import { noticeOf } from './notice-of.ts';

/** An export licence; days ISO, last days inclusive. */
export interface Licence {
  readonly id: string;
  readonly number: string;
  readonly application: string;
  readonly exporter: string;
  readonly province: string;
  readonly destination: string;
  /** On the day of the register. */
  readonly state: string;
  readonly validFrom: string;
  readonly validUntil: string;
  /** Of the step taken last, where it has them. */
  readonly ground: string | null;
  readonly evidence: readonly string[];
  readonly notice: Bilingual | null;
  /** Number of its vehicles by state. */
  readonly vehicles: Readonly<Record<string, number>>;
}

/** A row of a list. */
export interface LicenceRow {
  id: string;
  number: string;
  application: string;
  exporter: string;
  province: string;
  destination: string;
  state: string;
  valid_from: string;
  valid_until: string;
  ground: string | null;
  evidence: readonly string[];
  notice_en: string | null;
  notice_zh: string | null;
  vehicles: Readonly<Record<string, number>>;
}

const SELECT = `
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

/** A licence as callers are given it. */
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
  ground: row.ground,
  evidence: row.evidence,
  notice: noticeOf(row),
  vehicles: row.vehicles,
});

/** A licence that whoever acts may see, or null. */
export const findLicence = async (tx: Transaction, id: string): Promise<Licence | null> => {
  const row = await tx.maybe<LicenceRow & Record<string, unknown>>(`${SELECT} WHERE l.id = $1`, [
    id,
  ]);
  return row === null ? null : licenceOf(row);
};

/** Which licences are wanted; null: all. */
export interface LicencesWanted {
  /** On the day of the register. */
  readonly state: string | null;
  readonly exporter: string | null;
  readonly application: string | null;
  readonly vin: string | null;
  /** Whole. */
  readonly number: string | null;
  /** Number of the row before; null for the first. */
  readonly after: string | null;
  readonly rows: number;
}

/** Licences that whoever acts may see, by number. */
export const listLicences = (
  tx: Transaction,
  { state, exporter, application, vin, number, after, rows }: LicencesWanted,
): Promise<readonly LicenceRow[]> =>
  tx.rows<LicenceRow & Record<string, unknown>>(
    `${SELECT}
      WHERE ($1::text IS NULL OR register.state_on('licence', to_jsonb(l), register.today()) = $1)
        AND ($2::uuid IS NULL OR l.exporter = $2)
        AND ($3::uuid IS NULL OR l.application = $3)
        AND ($4::text IS NULL OR l.id IN (SELECT licence FROM register.licensed_vehicle WHERE vin = $4))
        AND ($5::text IS NULL OR l.number = $5)
        AND ($6::text IS NULL OR l.number > $6)
      ORDER BY l.number
      LIMIT $7`,
    [state, exporter, application, vin, number, after, rows],
  );

/** A licence that is to be issued. */
export interface NewLicence {
  readonly number: string;
  readonly application: string;
  readonly exporter: string;
  readonly province: string;
  readonly destination: string;
  readonly validFrom: string;
  readonly validUntil: string;
}

/** Issues a licence; gives its id. */
export const insertLicence = async (tx: Transaction, licence: NewLicence): Promise<string> =>
  (
    await tx.one<{ id: string }>(
      `INSERT INTO register.licence (
          number, application, exporter, province, destination, valid_from, valid_until, state, verb
        )
        VALUES ($1, $2, $3, $4, $5, $6, $7, 'issued', 'issue')
        RETURNING id`,
      [
        licence.number,
        licence.application,
        licence.exporter,
        licence.province,
        licence.destination,
        licence.validFrom,
        licence.validUntil,
      ],
    )
  ).id;
