import { makeSigningKey } from '../letters/trust/make-signing-key.ts';
import { proposeTrustList } from '../letters/trust/propose-trust-list.ts';
import { publishProposal } from '../letters/trust/publish-proposal.ts';
import type { Cast } from './cast.ts';
import type { Diary } from './diary.ts';
import { done } from './outcomes.ts';

/**
 * Every office and the ministry sign their decisions and licences from a day on, and the registry its extracts, with
 * keys that a trust list names.
 */
export const keyAuthorities = (diary: Diary, cast: Cast, day: string): void => {
  diary.on(day, async (register) => {
    const [first, second] = cast.pair('ministry');
    const registry = cast.actor('registry');
    for (const [officer] of [...cast.offices, [first] as const, [registry] as const])
      await done(makeSigningKey(register, officer, {}));
    const { id: proposal } = await done(proposeTrustList(register, first));
    await done(publishProposal(register, second, { proposal }));
  });
};
