import { refuse } from '../outcome.ts';
import { prepared } from '../prepared.ts';
import type { Transaction } from '../transaction.ts';
import type { Application, ApplicationVersion } from './application-shapes.ts';

/** A row of a list: an application as its shape says, and what lists are sorted by. */
export type ApplicationRow = Omit<Application, 'takenUntil'> & {
  readonly takenUntil: Date | null;
  readonly made: string;
  readonly dueSorted: string;
};

/** Columns of an `ApplicationRow` from `register.application a`, to which conditions are added. */
export const SELECT_APPLICATIONS = `
  SELECT
    a.id,
    a.number,
    a.exporter,
    o.name AS "exporterName",
    a.province,
    a.state,
    a.version,
    v.applied_on AS "appliedOn",
    a.due_on AS due,
    a.due_from AS "dueFrom",
    CASE WHEN a.taken_until > clock_timestamp() THEN a.taken_until END AS "takenUntil",
    taken.id AS "takenBy",
    taken.staff_number AS "takenByStaffNumber",
    assigned.id AS "assignedTo",
    assigned.staff_number AS "assignedToStaffNumber",
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
    coalesce(a.due_on, a.due_from, 'infinity')::text AS "dueSorted"
  FROM register.application a
  JOIN register.organisation o ON o.id = a.exporter
  LEFT JOIN register.application_version v ON v.application = a.id AND v.version = a.version
  LEFT JOIN register.person taken ON taken.id = a.taken_by AND a.taken_until > clock_timestamp()
  LEFT JOIN register.person assigned ON assigned.id = register.assigned_to(a.id)
`;

/** An application as callers are given it. */
export const applicationOf = ({
  made: _made,
  dueSorted: _due,
  ...row
}: ApplicationRow): Application => ({
  ...row,
  takenUntil: row.takenUntil?.toISOString() ?? null,
});

/**
 * Begins an application of the exporter that acts, with the office of its province. Whoever begins another there waits
 * for the end of the transaction, since numbers have no gap: what can be done before is done before.
 *
 * @throws Refused `part-missing` where the exporter is closed or none acts.
 */
export const insertApplication = async (tx: Transaction): Promise<Application> => {
  const made = await tx.maybe<
    Pick<Application, 'id' | 'number' | 'exporter' | 'exporterName' | 'province' | 'state'>
  >(
    prepared(`WITH own AS (
        SELECT id, name, province
        FROM register.organisation
        WHERE id = register.organisation() AND part = 'exporter' AND closed_at IS NULL
      ), made AS (
        INSERT INTO register.application (number, exporter, province, state, verb)
        SELECT register.next_number('SQ', province), id, province, 'draft', 'draft'
        FROM own
        RETURNING id, number, state
      )
      SELECT made.id, made.number, own.id AS exporter, own.name AS "exporterName", own.province, made.state
      FROM made
      CROSS JOIN own`),
  );
  if (made === null) return refuse('part-missing');
  return {
    ...made,
    version: 0,
    ...{ appliedOn: null, due: null, dueFrom: null, takenUntil: null },
    ...{ takenBy: null, takenByStaffNumber: null, assignedTo: null, assignedToStaffNumber: null },
    vehicles: {},
  };
};

/** An application that whoever acts may see, or null. */
export const findApplication = async (tx: Transaction, id: string): Promise<Application | null> => {
  const row = await tx.maybe<ApplicationRow>(prepared(`${SELECT_APPLICATIONS} WHERE a.id = $1`), [
    id,
  ]);
  return row === null ? null : applicationOf(row);
};

/** Who took an application last, held until the transaction ends; null where nobody has it. */
export const holderOf = async (tx: Transaction, id: string): Promise<string | null> =>
  (
    await tx.maybe<{ taken_by: string | null }>(
      'SELECT taken_by FROM register.application WHERE id = $1 FOR UPDATE',
      [id],
    )
  )?.taken_by ?? null;

interface VersionRow {
  readonly version: number;
  readonly applied_on: string;
  readonly submitted_at: Date;
  readonly digest: Buffer;
}

const versionOf = ({
  version,
  applied_on,
  submitted_at,
  digest,
}: VersionRow): ApplicationVersion => ({
  version,
  appliedOn: applied_on,
  submittedAt: submitted_at.toISOString(),
  digest: digest.toString('hex'),
});

/** The versions of an application, from the first. */
export const versionsOf = async (
  tx: Transaction,
  id: string,
): Promise<readonly ApplicationVersion[]> =>
  (
    await tx.rows<VersionRow & Record<string, unknown>>(
      prepared(`SELECT version, applied_on, submitted_at, digest
        FROM register.application_version
        WHERE application = $1
        ORDER BY version`),
      [id],
    )
  ).map(versionOf);

/** Writes a version that is applied for today. */
export const insertVersion = async (
  tx: Transaction,
  {
    id,
    version,
    province,
    digest,
  }: { id: string; version: number; province: string; digest: Buffer },
): Promise<ApplicationVersion> =>
  versionOf(
    await tx.one<VersionRow & Record<string, unknown>>(
      prepared(`INSERT INTO register.application_version (
          application, version, exporter, province, applied_on, digest
        )
        VALUES ($1, $2, register.organisation(), $3, register.today(), $4)
        RETURNING version, applied_on, submitted_at, digest`),
      [id, version, province, digest],
    ),
  );
