import { JOB } from '../../actor.ts';
import { addresseeOf } from '../../documents/addressee-of.ts';
import { type DecisionSaid, signaturesOf } from '../../documents/document-content.ts';
import { type DecidedRow, restsOnOf } from '../../documents/grounds-of.ts';
import { issueDecision } from '../../documents/issue-document.ts';
import { prepared } from '../../prepared.ts';
import { type Register, todayIn } from '../../register.ts';
import type { Transaction } from '../../transaction.ts';

interface Refused extends DecidedRow {
  readonly exporter: string;
  readonly province: string;
  readonly vin: string;
  readonly application: string;
  readonly proposedBy: string | null;
  readonly verdict: string;
  readonly digest: string;
}

const REFUSED = prepared(`
  SELECT v.exporter, v.province, v.vin, a.number AS application, v.ground, v.grounds, v.found, v.pieces,
    v.notice_en, v.notice_zh,
    v.proposed_by AS "proposedBy", v.verdict, encode(r.digest, 'hex') AS digest
  FROM register.application_vehicle v
  JOIN register.application a ON a.id = v.application
  JOIN register.verdict r ON r.id = v.verdict
  WHERE v.id = $1`);

/** What the refusal of a vehicle says, proposed or signed; null where none is proposed. */
export const saidOfRefusal = async (
  register: Register,
  tx: Transaction,
  id: string,
): Promise<{ readonly row: Refused; readonly said: DecisionSaid } | null> => {
  const row = await tx.as(JOB, () =>
    tx.maybe<Refused & { [column: string]: unknown }>(REFUSED, [id]),
  );
  if (row === null || row.ground === null) return null;
  const { exporter, vin, application, verdict, digest } = row;
  const rests = restsOnOf(register, row, await todayIn(tx));
  const said: DecisionSaid = {
    ...{ kind: 'refusal', exporter: await addresseeOf(tx, exporter), application },
    vehicles: [{ vin }],
    ...rests,
    // the verdict that it was decided by, and what was named beside it
    restsOn: [
      { kind: 'verdict', reference: verdict, digest },
      ...rests.restsOn.filter(({ reference }) => reference !== verdict),
    ],
  };
  return { row, said };
};

/** Writes the refusal of a vehicle that a second person has just signed as a decision. */
export const documentOfRefusal = async (
  register: Register,
  tx: Transaction,
  id: string,
): Promise<void> => {
  const found = await saidOfRefusal(register, tx, id);
  if (found === null) throw new Error('a refusal that was signed has its ground');
  const { exporter, province, proposedBy } = found.row;
  const signatures = signaturesOf(proposedBy, tx.actor.person);
  await issueDecision(register, tx, { thing: id, exporter, province }, found.said, signatures);
};
