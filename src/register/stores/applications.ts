import { prepared } from '../prepared.ts';
import type { Transaction } from '../transaction.ts';

/** An application, as lists show it; days ISO. */
export interface Application {
  readonly id: string;
  readonly number: string;
  readonly exporter: string;
  readonly exporterName: string;
  readonly province: string;
  readonly state: string;
  /** The version that counts, from 1; 0 for a draft. */
  readonly version: number;
  /** The day of application of that version. */
  readonly appliedOn: string | null;
  /** Last day of the office's clock; null while it stands still, once it is met, and beyond the calendar. */
  readonly due: string | null;
  /** Until when somebody works on it; null when nobody does. */
  readonly takenUntil: string | null;
  /** Who works on it; null to others than its office. */
  readonly takenBy: string | null;
  /** Number of vehicles by state of their decision; to an exporter what is proposed is open. */
  readonly vehicles: Readonly<Record<string, number>>;
}

/** A row of a list. */
export interface ApplicationRow {
  id: string;
  number: string;
  exporter: string;
  exporter_name: string;
  province: string;
  state: string;
  version: number;
  applied_on: string | null;
  due_on: string | null;
  taken_until: Date | null;
  taken_by: string | null;
  vehicles: Readonly<Record<string, number>>;
  made: string;
  due_sorted: string;
}

/** Columns of an `ApplicationRow` from `register.application a`, to which conditions are added. */
export const SELECT_APPLICATIONS = `
  SELECT
    a.id,
    a.number,
    a.exporter,
    o.name AS exporter_name,
    a.province,
    a.state,
    a.version,
    v.applied_on,
    a.due_on,
    CASE WHEN a.taken_until > clock_timestamp() THEN a.taken_until END AS taken_until,
    CASE WHEN a.taken_until > clock_timestamp() THEN a.taken_by END AS taken_by,
    coalesce(
      (
        SELECT jsonb_object_agg(counted.state, counted.number)
        FROM (
          SELECT av.state, count(*) AS number
          FROM register.told_vehicle av
          WHERE av.application = a.id
          GROUP BY av.state
        ) counted
      ),
      '{}'
    ) AS vehicles,
    a.made_at::text AS made,
    coalesce(a.due_on, 'infinity')::text AS due_sorted
  FROM register.application a
  JOIN register.organisation o ON o.id = a.exporter
  LEFT JOIN register.application_version v ON v.application = a.id AND v.version = a.version
`;

/** An application as callers are given it. */
export const applicationOf = (tx: Transaction, row: ApplicationRow): Application => ({
  id: row.id,
  number: row.number,
  exporter: row.exporter,
  exporterName: row.exporter_name,
  province: row.province,
  state: row.state,
  version: row.version,
  appliedOn: row.applied_on,
  due: row.due_on,
  takenUntil: row.taken_until?.toISOString() ?? null,
  takenBy: tx.actor.part === 'office' ? row.taken_by : null,
  vehicles: row.vehicles,
});

/** Begins an application; gives its id. */
export const insertApplication = async (
  tx: Transaction,
  number: string,
  province: string,
): Promise<string> =>
  (
    await tx.one<{ id: string }>(
      prepared(`INSERT INTO register.application (number, exporter, province, state, verb)
        VALUES ($1, register.organisation(), $2, 'draft', 'draft')
        RETURNING id`),
      [number, province],
    )
  ).id;

/** An application that whoever acts may see, or null. */
export const findApplication = async (tx: Transaction, id: string): Promise<Application | null> => {
  const row = await tx.maybe<ApplicationRow & Record<string, unknown>>(
    prepared(`${SELECT_APPLICATIONS} WHERE a.id = $1`),
    [id],
  );
  return row === null ? null : applicationOf(tx, row);
};

/** Which applications are wanted. */
export interface ApplicationsWanted {
  readonly state: string | null;
  readonly exporter: string | null;
  /** `made` and id of the row before; null for the first. */
  readonly after: readonly string[] | null;
  readonly rows: number;
}

/** Applications that whoever acts may see, the newest first. */
export const listApplications = (
  tx: Transaction,
  { state, exporter, after, rows }: ApplicationsWanted,
): Promise<readonly ApplicationRow[]> =>
  tx.rows<ApplicationRow & Record<string, unknown>>(
    `${SELECT_APPLICATIONS}
      WHERE ($1::text IS NULL OR a.state = $1)
        AND ($2::uuid IS NULL OR a.exporter = $2)
        AND ($3::timestamptz IS NULL OR (a.made_at, a.id) < ($3, $4::uuid))
      ORDER BY a.made_at DESC, a.id DESC
      LIMIT $5`,
    [state, exporter, after?.[0] ?? null, after?.[1] ?? null, rows],
  );

/** The application that waits and falls due first with the acting office, held until the transaction ends; or null. */
export const holdNext = async (tx: Transaction): Promise<string | null> =>
  (
    await tx.maybe<{ id: string }>(
      `SELECT a.id
        FROM register.application a
        WHERE a.province = register.province()
          AND (
            a.state = 'submitted'
            OR (a.state = 'underReview' AND coalesce(a.taken_until, '-infinity') < clock_timestamp())
          )
        ORDER BY a.due_on NULLS LAST, a.made_at, a.id
        LIMIT 1
        FOR UPDATE SKIP LOCKED`,
    )
  )?.id ?? null;

/** Who took an application last, held until the transaction ends; null where nobody has it. */
export const holderOf = async (tx: Transaction, id: string): Promise<string | null> =>
  (
    await tx.maybe<{ taken_by: string | null }>(
      'SELECT taken_by FROM register.application WHERE id = $1 FOR UPDATE',
      [id],
    )
  )?.taken_by ?? null;

/** A version of an application. */
export interface ApplicationVersion {
  readonly version: number;
  readonly appliedOn: string;
  readonly submittedAt: string;
  /** SHA-256 of what was submitted, hexadecimal. */
  readonly digest: string;
}

/** The versions of an application, from the first. */
export const versionsOf = async (
  tx: Transaction,
  id: string,
): Promise<readonly ApplicationVersion[]> =>
  (
    await tx.rows<{ version: number; applied_on: string; submitted_at: Date; digest: Buffer }>(
      prepared(`SELECT version, applied_on, submitted_at, digest
        FROM register.application_version
        WHERE application = $1
        ORDER BY version`),
      [id],
    )
  ).map(({ version, applied_on, submitted_at, digest }) => ({
    version,
    appliedOn: applied_on,
    submittedAt: submitted_at.toISOString(),
    digest: digest.toString('hex'),
  }));

/** Writes a version that is applied for today. */
export const insertVersion = async (
  tx: Transaction,
  {
    id,
    version,
    province,
    digest,
  }: { id: string; version: number; province: string; digest: Buffer },
): Promise<void> => {
  await tx.run(
    prepared(`INSERT INTO register.application_version (application, version, exporter, province, applied_on, digest)
      VALUES ($1, $2, register.organisation(), $3, register.today(), $4)`),
    [id, version, province, digest],
  );
};
