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

const REFUSED = `
  SELECT v.exporter, v.province, v.vin, a.number AS application, v.ground, v.grounds, v.found, v.pieces,
    v.notice_en, v.notice_zh,
    v.proposed_by AS "proposedBy", v.verdict, encode(r.digest, 'hex') AS digest
  FROM register.application_vehicle v
  JOIN register.application a ON a.id = v.application
  JOIN register.verdict r ON r.id = v.verdict`;

const ALONE = prepared(`${REFUSED} WHERE v.id = $1`);
const TOGETHER = prepared(`${REFUSED} WHERE v.refused_with = $1 ORDER BY v.vin`);

type RefusedRow = Refused & { [column: string]: unknown };

const ofVehicle = (tx: Transaction, vehicle: string): Promise<readonly RefusedRow[]> =>
  tx.as(JOB, () => tx.rows<RefusedRow>(ALONE, [vehicle]));

const ofGroup = (tx: Transaction, group: string): Promise<readonly RefusedRow[]> =>
  tx.as(JOB, () => tx.rows<RefusedRow>(TOGETHER, [group]));

/** What a refusal says, proposed or signed, with the first of its rows; null where none is proposed. */
const saidOf = async (
  register: Register,
  tx: Transaction,
  rows: readonly RefusedRow[],
): Promise<{ readonly row: Refused; readonly said: DecisionSaid } | null> => {
  const [row] = rows;
  if (row === undefined || row.ground === null) return null;
  const rests = restsOnOf(register, row, await todayIn(tx));
  const verdicts = new Set(rows.map(({ verdict }) => verdict));
  const said: DecisionSaid = {
    kind: 'refusal',
    exporter: await addresseeOf(tx, row.exporter),
    application: row.application,
    vehicles: rows.map(({ vin }) => ({ vin })),
    ...rests,
    // the verdicts that they were decided by, in the order of the vehicles, and what was named beside them
    restsOn: [
      ...rows.map(({ verdict, digest }) => ({ kind: 'verdict', reference: verdict, digest })),
      ...rests.restsOn.filter(({ reference }) => !verdicts.has(reference)),
    ],
  };
  return { row, said };
};

/** What the refusal of a vehicle says, proposed or signed; null where none is proposed. */
export const saidOfRefusal = async (register: Register, tx: Transaction, vehicle: string) =>
  saidOf(register, tx, await ofVehicle(tx, vehicle));

const written = async (
  register: Register,
  tx: Transaction,
  rows: readonly RefusedRow[],
  thing: string,
): Promise<void> => {
  const found = await saidOf(register, tx, rows);
  if (found === null) throw new Error('a refusal that was signed has its ground');
  const { exporter, province, proposedBy } = found.row;
  const signatures = signaturesOf(proposedBy, tx.actor.person);
  await issueDecision(register, tx, { thing, exporter, province }, found.said, signatures);
};

/** Writes the refusal of a vehicle that a second person has just signed as a decision. */
export const documentOfRefusal = async (
  register: Register,
  tx: Transaction,
  vehicle: string,
): Promise<void> => written(register, tx, await ofVehicle(tx, vehicle), vehicle);

/** Writes the refusal of vehicles together that a second person has just signed, with its annex. */
export const documentOfGroup = async (
  register: Register,
  tx: Transaction,
  group: string,
): Promise<void> => written(register, tx, await ofGroup(tx, group), group);
