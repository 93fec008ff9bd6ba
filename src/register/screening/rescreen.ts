import { z } from 'zod';
import { JOB } from '../actor.ts';
import type { Job } from '../queue/job.ts';
import { needed } from '../queue/needed.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { screenApplication } from './screen-application.ts';
import type { ScreenedVehicle } from './screening-shapes.ts';

/** Vehicles of which something new was told. */
const Rescreen = z.object({ vins: z.array(z.string().min(1)) });

interface Open {
  readonly application: string;
  readonly version: number;
  readonly province: string;
  readonly exporter: string;
  readonly vins: readonly string[];
}

/**
 * The vehicles meant that are undecided, and those on a licence until they are deregistered or come home, by
 * application, but for what this very job has screened before.
 */
const OPEN = `
  SELECT a.id AS application, a.version, a.province, a.exporter, array_agg(v.vin ORDER BY v.vin) AS vins
  FROM register.application a
  JOIN register.application_vehicle v ON v.application = a.id AND v.version = a.version
  WHERE v.vin = ANY ($1)
    AND (
      (v.state IN ('open', 'refusalProposed') AND a.state IN ('submitted', 'underReview', 'returned'))
      OR EXISTS (
        SELECT FROM register.licensed_vehicle l
        WHERE l.decision = v.id AND l.state IN ('open', 'declared', 'exited')
      )
    )
    AND NOT EXISTS (
      SELECT FROM register.event e
      WHERE e.thing = a.id AND e.verb = 'rescreen' AND e.detail ->> 'job' = $2
    )
  GROUP BY a.id
  ORDER BY a.id`;

const BEFORE = `
  SELECT DISTINCT ON (vin) vin, gate, entry, risk, quality, on_the_applicants_word AS word
  FROM register.verdict
  WHERE application = $1 AND version = $2 AND vin = ANY ($3)
  ORDER BY vin, given_at DESC`;

interface Before {
  readonly vin: string;
  readonly gate: string;
  readonly entry: string;
  readonly risk: string;
  readonly quality: string;
  readonly word: boolean;
}

/** Tells the office that an answer is another now, and the exporter where it is one of those it is told. */
const tellChange = async (
  tx: Transaction,
  { province, exporter }: Open,
  before: Before | undefined,
  now: ScreenedVehicle,
): Promise<boolean> => {
  const shown =
    before?.gate !== now.gate ||
    before.entry !== now.entry ||
    before.quality !== now.quality ||
    before.word !== now.onTheApplicantsWord;
  if (!shown && before.risk === now.risk) return false;
  await tx.run(
    `INSERT INTO register.event (verb, kind, thing, exporter, province)
      VALUES ('answer-changed', 'verdict', $1, $2, $3)`,
    [now.verdict, shown ? exporter : null, province],
  );
  return true;
};

const screenAgain = async (
  register: Register,
  one: Open,
  job: string,
): Promise<{ readonly screened: number; readonly changed: number }> =>
  needed(
    await register.as(JOB, async (tx) => {
      const { application, version } = one;
      // Another node may have been here meanwhile, or a step been taken.
      await tx.run('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [application]);
      const still = (await tx.rows<Open>(OPEN, [one.vins, job])).find(
        (other) => other.application === application && other.version === version,
      );
      if (still === undefined) return { screened: 0, changed: 0 };
      const { vins } = still;
      const before = new Map(
        (await tx.rows<Before>(BEFORE, [application, version, vins])).map((row) => [row.vin, row]),
      );
      const now = await screenApplication(register, tx, { application, version, vins });
      let changed = 0;
      for (const vehicle of now)
        if (await tellChange(tx, one, before.get(vehicle.vin), vehicle)) changed += 1;
      await tx.run(
        `INSERT INTO register.event (verb, kind, thing, province, detail)
          VALUES ('rescreen', 'application', $1, $2, $3)`,
        [application, one.province, JSON.stringify({ job, vehicles: now.length, changed })],
      );
      return { screened: now.length, changed };
    }),
  );

/**
 * Screens vehicles again that are undecided or on a licence, of which an authority told something new: an application
 * a transaction, none twice in one job. Whose answer is another now is told.
 */
export const RESCREEN: Job<z.infer<typeof Rescreen>> = {
  name: 'rescreen',
  due: { onDemand: true },
  retries: 5,
  retryDelaySeconds: 10,
  timeoutSeconds: 3600,
  data: Rescreen,
  work: async (register, { vins }, { id, signal }) => {
    const open = needed(await register.as(JOB, (tx) => tx.rows<Open>(OPEN, [vins, id])));
    let screened = 0;
    let changed = 0;
    for (const one of open) {
      signal.throwIfAborted();
      const done = await screenAgain(register, one, id);
      screened += done.screened;
      changed += done.changed;
    }
    return { applications: open.length, screened, changed };
  },
};
