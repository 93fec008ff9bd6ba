import { actorOfAccount } from '../actors/actor-of-account.ts';
import { recordEvent } from '../record-event.ts';
import type { Register } from '../register.ts';

/** Keeps that a person signed in, by the account that sign-in knows; of one without a place here nothing is kept. */
export const recordSignIn = async (register: Register, account: string): Promise<void> => {
  const actor = await actorOfAccount(register, account);
  const person = actor?.person ?? null;
  if (actor === null || person === null) return;
  await register.as(actor, (tx) =>
    recordEvent(tx, { verb: 'sign-in', kind: 'person', thing: person }),
  );
};
