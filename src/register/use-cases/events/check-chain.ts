import type { Actor } from '../../actor.ts';
import type { Outcome } from '../../outcome.ts';
import { recordEvent } from '../../record-event.ts';
import type { Register } from '../../register.ts';
import { type ChainState, verifyChain } from './verify-chain.ts';

/** By what the event of a check is found. */
export const CHAIN_CHECKED = 'check-chain';

/** Verifies the chain of events as `verifyChain` does, and keeps as an event that it was done and what came of it. */
export const checkChain = async (
  register: Register,
  actor: Actor,
): Promise<Outcome<ChainState>> => {
  const state = await verifyChain(register, actor);
  if (state.kind === 'refused') return state;
  const { seals, firstBroken } = state.value;
  const kept = await register.as(actor, (tx) =>
    recordEvent(tx, {
      verb: CHAIN_CHECKED,
      kind: 'organisation',
      thing: actor.organisation ?? '',
      detail: { seals, broken: firstBroken ?? 0 },
    }),
  );
  return kept.kind === 'refused' ? kept : state;
};
