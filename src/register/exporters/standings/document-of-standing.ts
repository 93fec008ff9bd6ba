import { JOB } from '../../actor.ts';
import { addresseeOf } from '../../documents/addressee-of.ts';
import { type DecisionSaid, signaturesOf } from '../../documents/document-content.ts';
import { type DecidedRow, restsOnOf } from '../../documents/grounds-of.ts';
import { issueDecision } from '../../documents/issue-document.ts';
import { prepared } from '../../prepared.ts';
import { type Register, todayIn } from '../../register.ts';
import type { Transaction } from '../../transaction.ts';
import type { StandingRow } from './standing-rows.ts';

const STANDING_NOW = prepared(`
  SELECT exporter, province, ground, grounds, found, pieces, evidence, notice_en, notice_zh, proposed_by AS "proposedBy"
  FROM register.standing_of
  WHERE id = $1`);

type Row = Pick<StandingRow, 'exporter' | 'province' | 'evidence'> &
  DecidedRow & { readonly proposedBy: string | null };

/** What an order or a bar says, proposed or signed. */
export const saidOfStanding = async (
  register: Register,
  tx: Transaction,
  id: string,
  kind: 'order' | 'bar',
): Promise<{ readonly row: Row; readonly said: DecisionSaid }> => {
  const row = await tx.as(JOB, () =>
    tx.one<Row & { [column: string]: unknown }>(STANDING_NOW, [id]),
  );
  const said: DecisionSaid = {
    ...{ kind, exporter: await addresseeOf(tx, row.exporter), vehicles: [] },
    ...restsOnOf(register, row, await todayIn(tx), row.evidence),
  };
  return { row, said };
};

/** Writes the order or the bar that a second person has just signed as a decision. */
export const documentOfStanding = async (
  register: Register,
  tx: Transaction,
  id: string,
  kind: 'order' | 'bar',
): Promise<void> => {
  const { row, said } = await saidOfStanding(register, tx, id, kind);
  const { exporter, province, proposedBy } = row;
  const signatures = signaturesOf(proposedBy, tx.actor.person);
  await issueDecision(register, tx, { thing: id, exporter, province }, said, signatures);
};
