import { z } from 'zod';
import { instantOf, writtenInstant } from '../../../letters/instant.ts';
import type { TrustedKey } from '../../../letters/trust-list.ts';
import { action } from '../../action.ts';
import { JOB } from '../../actor.ts';
import { recordEvent } from '../../record-event.ts';
import { instantIn } from '../instant-in.ts';
import { KEY_HOLDER_SIGNS } from '../letter.ts';
import { SigningKey } from '../letter-shapes.ts';
import { publishTrustList } from './publish-trust-list.ts';
import { questionLetters } from './question-letters.ts';
import { signatoriesOf } from './signatories.ts';
import { keyNow } from './signing-key-rows.ts';
import { trustListNow } from './trust-list-now.ts';

/**
 * Says since when others may have a key. It signs nothing more, and the register at once publishes a trust list that
 * says so; what it signed before stays valid, since the register witnessed it. Letters that it signed since then,
 * here or elsewhere, support nothing more, and their vehicles are screened anew.
 */
export const markKeyCompromised = action({
  method: 'POST',
  path: '/v1/signing-keys/{key}/compromised',
  summary: { en: 'Say since when others may have a key', zh: '报告密钥泄露' },
  description: 'A new trust list is published at once. What the key signed before stays valid.',
  access: KEY_HOLDER_SIGNS,
  params: { key: z.uuid() },
  body: {
    /** Not in the future; now without it. */
    since: z.iso.datetime({ offset: true }).optional(),
  },
  answer: SigningKey,
  refusals: ['signs-until-it-ends'],
  work: async ({ register, tx, refuse }, { key, since }) => {
    const now = instantIn(register);
    const instant = since === undefined ? now : instantOf(since);
    if (instant === null || instant > now) return refuse('not-well-formed', { field: 'since' });
    const before = await keyNow(register, tx, key);
    if (before.compromisedSince !== null) refuse('signs-until-it-ends');
    const compromisedSince = writtenInstant(instant);
    await tx.run('UPDATE register.signing_key SET compromised_since = $2 WHERE id = $1', [
      key,
      compromisedSince,
    ]);
    await tx.as(JOB, async () => {
      const list = await trustListNow(register, tx);
      if (list === null || !before.trusted) return;
      const told = <Key extends TrustedKey, Holder extends { readonly keys: readonly Key[] }>(
        holders: readonly Holder[],
      ): readonly Holder[] =>
        holders.map((one) => ({
          ...one,
          keys: one.keys.map((own) =>
            own.id === before.address ? { ...own, compromisedSince } : own,
          ),
        }));
      const { manufacturers, authorities } = signatoriesOf(list);
      const now = { manufacturers: told(manufacturers), authorities: told(authorities) };
      await publishTrustList(register, tx, now, {
        proposal: null,
        person: tx.actor.person,
      });
    });
    await questionLetters(register, tx, { key, address: before.address, since: compromisedSince });
    await recordEvent(tx, { verb: 'compromise', kind: 'signing-key', thing: key });
    return keyNow(register, tx, key);
  },
});
