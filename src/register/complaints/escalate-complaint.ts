import { createHash, randomUUID } from 'node:crypto';
import { type Frozen, frozen, keepMatter } from '../cases/keep-case.ts';
import { refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import { step } from '../step.ts';
import { openWords } from '../stores/sealed-words.ts';
import type { Transaction } from '../transaction.ts';
import { COMPLAINT } from './complaint.ts';
import { findComplaint, saidOf } from './complaint-rows.ts';
import { MOST_TEXT, written } from './complaint-shapes.ts';

/**
 * A complaint as evidence: what was said so far, each by its hash. The words themselves stay sealed where they are, and
 * never change: a copy would be a second place where they can be read.
 */
const complaintAsNow = async (
  { secrets }: Register,
  tx: Transaction,
  id: string,
): Promise<Frozen> => {
  const { number, vin, kind, country, language, ...row } =
    (await findComplaint(tx, id)) ?? refuse('not-found');
  const said = (await saidOf(tx, id)).map((one) => {
    const { text } = openWords(secrets, one) ?? { text: one.text ?? '' };
    const sha256 = createHash('sha256').update(text).digest('hex');
    return { verb: one.verb, day: one.said_on, part: one.part, language: one.language, sha256 };
  });
  return frozen('complaint', {
    ...{ complaint: id, number, vin, kind, country, language },
    ...{ refusedOn: row.refused_on, filedOn: row.filed_on, said },
  });
};

/** The office makes a complaint a case, which is opened in the same transaction. */
export const escalateComplaint = step({
  of: COMPLAINT,
  verb: 'escalate',
  summary: { en: 'Make a complaint a case', zh: '投诉立案' },
  input: { reason: written(MOST_TEXT) },
  refusals: ['complaint-elsewhere'],
  work: async ({ register, tx, id }, { reason }) => {
    const caseFile = randomUUID();
    const evidence = await complaintAsNow(register, tx, id);
    await tx.run(
      `INSERT INTO register.case_file (id, complaint, reason, evidence, state, verb)
        VALUES ($1, $2, $3, ARRAY[$2, $4]::uuid[], 'opened', 'open')`,
      [caseFile, id, reason, evidence.id],
    );
    // its vehicle and its exporter the register writes beside it
    await keepMatter(tx, caseFile, { vehicles: [], exporters: [], frozen: [evidence] });
  },
});
