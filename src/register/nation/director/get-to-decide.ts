import { z } from 'zod';
import { action } from '../../action.ts';
import type { Shaped } from '../../shaped.ts';
import { Day } from '../../shapes.ts';
import type { Transaction } from '../../transaction.ts';

/**
 * Days after which an appeal is told of here. A threshold of our own: it is the period in which a reconsideration is
 * decided by Article 62 of the Administrative Reconsideration Law (2023), which counts from its acceptance.
 */
const APPEAL_DAYS = 60; // not-law: when the ministry is told, no duty of anybody
/** Applications of an exporter below which no share is told. A threshold of our own: of fewer one car is a fifth. */
const FEWEST = 5; // not-law: applications
/** Share of applications in the red lane above which an exporter is told. A threshold of our own: most of them. */
const ABOVE = 0.5; // not-law: share

const Count = z.int().min(0);

const ToDecide = z
  .strictObject({
    late: z
      .array(z.strictObject({ province: z.string(), applications: Count, oldest: Day }))
      .meta({ description: 'Applications late by more than a day, most first.' }),
    appeals: z
      .array(
        z.strictObject({
          application: z.uuid(),
          number: z.string(),
          vin: z.string(),
          province: z.string(),
          since: Day,
        }),
      )
      .meta({ description: `Appeals older than ${APPEAL_DAYS} days, the oldest first.` }),
    proposed: z
      .array(
        z.strictObject({ exporter: z.uuid(), name: z.string(), province: z.string(), since: Day }),
      )
      .meta({ description: 'Bars that wait for a second signature, the oldest first.' }),
    exporters: z
      .array(
        z.strictObject({
          exporter: z.uuid().nullable(),
          code: z.string(),
          name: z.string().nullable(),
          applications: Count,
          red: Count,
        }),
      )
      .meta({
        description: `Exporters of whose at least ${FEWEST} applications more than half are in the red lane.`,
      }),
  })
  .meta({ id: 'NationToDecide' });
export type ToDecide = Shaped<typeof ToDecide>;

type ListOf<Name extends keyof ToDecide> = Promise<ToDecide[Name]>;

const lateOf = async (tx: Transaction): ListOf<'late'> => [
  ...(await tx.rows<ToDecide['late'][number]>(
    `SELECT province, count(*)::int AS applications, min(due_on) AS oldest
      FROM register.application
      WHERE state IN ('submitted', 'underReview', 'returned') AND due_on < register.today() - 1
      GROUP BY province
      ORDER BY 2 DESC, 1`,
  )),
];

const appealsOf = async (tx: Transaction): ListOf<'appeals'> => [
  ...(await tx.rows<ToDecide['appeals'][number]>(
    `SELECT
        v.application, a.number, v.vin, v.province,
        (v.stepped_at AT TIME ZONE 'Asia/Shanghai')::date AS since
      FROM register.application_vehicle v
      JOIN register.application a ON a.id = v.application
      WHERE v.state = 'appealed' AND v.stepped_at < register.today() - $1::int
      ORDER BY v.stepped_at, v.vin`,
    [APPEAL_DAYS],
  )),
];

const proposedOf = async (tx: Transaction): ListOf<'proposed'> => [
  ...(await tx.rows<ToDecide['proposed'][number]>(
    `SELECT s.exporter, o.name, s.province, (s.stepped_at AT TIME ZONE 'Asia/Shanghai')::date AS since
      FROM register.standing_of s
      JOIN register.organisation o ON o.id = s.exporter
      WHERE s.state = 'barProposed'
      ORDER BY s.stepped_at, s.exporter`,
  )),
];

const exportersOf = async (tx: Transaction, run: string | null): ListOf<'exporters'> => [
  ...(await tx.rows<ToDecide['exporters'][number]>(
    `SELECT
        o.id AS exporter, n.applicant AS code, o.name, count(*)::int AS applications,
        (count(*) FILTER (WHERE n.lane = 'red'))::int AS red
      FROM register.nation_application n
      LEFT JOIN register.organisation o ON o.uscc = n.applicant
      WHERE n.run = $1 AND n.applicant IS NOT NULL
      GROUP BY o.id, n.applicant, o.name
      HAVING count(*) >= $2 AND count(*) FILTER (WHERE n.lane = 'red') > $3::float8 * count(*)
      ORDER BY 5 DESC, 2`,
    [run, FEWEST, ABOVE],
  )),
];

/** What waits for the ministry: what is late, appealed, proposed, and above a threshold. */
export const getToDecide = action({
  method: 'GET',
  path: '/v1/nation-to-decide',
  summary: { en: 'What waits for the ministry', zh: '待部门决定事项' },
  access: { right: 'read', parts: ['ministry'] },
  query: {
    run: z.uuid().optional().meta({ description: 'The run that exporters are counted of.' }),
  },
  answer: ToDecide,
  work: async ({ tx }, { run = null }) => ({
    late: await lateOf(tx),
    appeals: await appealsOf(tx),
    proposed: await proposedOf(tx),
    exporters: await exportersOf(tx, run),
  }),
});
