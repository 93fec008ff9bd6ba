import { sql } from '../../domain/rules/sql/sql.ts';
import { JOB } from '../actor.ts';
import type { Register } from '../register.ts';
import { screenApplication } from '../screening/screen-application.ts';
import type { Transaction } from '../transaction.ts';

/** The vehicles among some that stand in open applications, by application and the version that counts. */
const OPEN = sql`
  SELECT a.id AS application, a.version, array_agg(v.vin ORDER BY v.vin) AS vins
  FROM register.application_vehicle v
  JOIN register.application a ON a.id = v.application
  WHERE v.vin = ANY ($1)
    AND a.state IN ('submitted', 'underReview', 'returned')
    AND v.state IN ('open', 'refusalProposed')
  GROUP BY a.id, a.version
  ORDER BY a.id
`;

/** Screens the vehicles of open applications anew that are among some VINs. Gives how many were screened. */
export const screenOpen = async (
  register: Register,
  tx: Transaction,
  vins: readonly string[],
): Promise<number> => {
  if (vins.length === 0) return 0;
  const open = await tx.as(JOB, () =>
    tx.rows<{ application: string; version: number; vins: string[] }>(OPEN, [vins]),
  );
  let screened = 0;
  for (const { application, version, vins: own } of open) {
    const answered = await screenApplication(register, tx, { application, version, vins: own });
    screened += answered.length;
  }
  return screened;
};
