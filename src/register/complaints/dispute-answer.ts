import { randomUUID } from 'node:crypto';
import { type Actor, PUBLIC } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import { takeStep } from '../steps/take-step.ts';
import { sealWords } from '../stores/sealed-words.ts';
import { COMPLAINT } from './complaint.ts';
import type { Followed } from './complaint-shapes.ts';
import { MOST_WORDS } from './file-complaint.ts';
import { complaintByReceipt, followedComplaint } from './followed-complaint.ts';

/**
 * The buyer says that the answer did not help, and why: the office has the complaint again.
 *
 * @returns refused `receipt-unknown`, `step-not-in-table`, `words-missing`, `words-too-long`.
 */
export const disputeAnswer = (
  register: Register,
  _actor: Actor,
  { receipt, words }: { readonly receipt: string; readonly words: string },
): Promise<Outcome<Followed>> =>
  register.as(PUBLIC, async (tx) => {
    const { id, language } = await complaintByReceipt(tx, receipt);
    const text = words.trim().replaceAll('\r\n', '\n');
    if (text === '') refuse('words-missing', { field: 'words' });
    if ([...text].length > MOST_WORDS)
      refuse('words-too-long', { field: 'words', values: { most: MOST_WORDS } });
    await takeStep(tx, COMPLAINT, id, 'dispute');
    const said = randomUUID();
    const sealed = sealWords(register.secrets, said, { place: '', text });
    await tx.run(
      `INSERT INTO register.complaint_said (id, complaint, verb, language, sealed, key_version)
        VALUES ($1, $2, 'dispute', $3, $4, $5)`,
      [said, id, language, sealed.sealed, sealed.keyVersion],
    );
    return followedComplaint(tx, receipt);
  });
