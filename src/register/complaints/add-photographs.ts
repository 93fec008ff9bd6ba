import { z } from 'zod';
import { type Actor, PUBLIC } from '../actor.ts';
import type { Outcome } from '../outcome.ts';
import { attachPapers, type PaperFile } from '../papers/hand-in-papers.ts';
import { HandedIn } from '../papers/paper-shapes.ts';
import type { Register } from '../register.ts';
import type { Shaped } from '../shaped.ts';
import { complaintByReceipt } from './followed-complaint.ts';

/** What became of each photograph. */
export const AddedPhotographs = z.strictObject({ items: z.array(HandedIn) });

/**
 * A buyer adds photographs to a complaint that nobody has worked on yet: ten at most. They are sealed like the words,
 * and whoever opens one leaves an event.
 *
 * @returns refused `receipt-unknown`, `no-papers-sent`, `no-papers-now`.
 */
export const addPhotographs = (
  register: Register,
  _actor: Actor,
  { receipt, files }: { readonly receipt: string; readonly files: readonly PaperFile[] },
): Promise<Outcome<Shaped<typeof AddedPhotographs>>> =>
  register.as(PUBLIC, async (tx) => {
    const { id } = await complaintByReceipt(tx, receipt);
    const what = { attachedTo: 'complaint', thing: id } as const;
    return { items: await attachPapers(register, tx, what, files) };
  });
