import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import type { Register } from '../register.ts';
import { needPart } from '../steps/need-part.ts';
import type { Transaction } from '../transaction.ts';
import { PAPER_READERS } from './get-paper.ts';
import { type KeptBytes, openBytes } from './paper-bytes.ts';
import { findPaper, isShownInPart, paperOf } from './paper-rows.ts';
import type { Paper } from './paper-shapes.ts';

/** A paper with its bytes as they were handed in. */
export interface OpenedPaper {
  readonly paper: Paper;
  readonly bytes: Buffer;
  /** True: whoever asked is shown it in part. */
  readonly inPart: boolean;
}

/** The bytes of a complaint are never given without the event that says who opened them. */
const keptBytes = (
  tx: Transaction,
  { id, attachedTo, sha256 }: Paper,
): Promise<KeptBytes | null> =>
  attachedTo === 'complaint'
    ? tx.maybe<KeptBytes>('SELECT sealed, key_version FROM register.open_complaint_paper($1)', [id])
    : tx.maybe<KeptBytes>('SELECT sealed, key_version FROM register.paper_bytes WHERE paper = $1', [
        Buffer.from(sha256, 'hex'),
      ]);

/**
 * Opens a paper that whoever acts may see, within a transaction.
 *
 * @param id of its being attached.
 * @throws Refused `not-found`, `paper-gone`, `paper-not-there`.
 */
export const openedPaper = async (
  register: Register,
  tx: Transaction,
  id: string,
): Promise<OpenedPaper> => {
  const { part } = tx.actor;
  const paper = paperOf((await findPaper(tx, id)) ?? refuse('not-found'), part);
  const kept = (await keptBytes(tx, paper)) ?? refuse('paper-gone');
  const bytes = await openBytes(register, { refuse }, paper.sha256, kept);
  return { paper, bytes, inPart: isShownInPart(part, paper.attachedTo) };
};

/** The original of a paper, to be kept apart from whatever shows pages: nobody has looked whether it is harmless. */
export const openPaper = (
  register: Register,
  actor: Actor,
  { paper: id }: { readonly paper: string },
): Promise<Outcome<OpenedPaper>> =>
  register.as(actor, async (tx) => {
    needPart(actor, PAPER_READERS.parts, PAPER_READERS.right);
    const opened = await openedPaper(register, tx, id);
    if (opened.inPart) refuse('paper-shown-in-part');
    return opened;
  });
