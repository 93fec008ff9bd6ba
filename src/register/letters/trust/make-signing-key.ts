import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { newLetterKey } from '../../../letters/node/letter-key.ts';
import { action } from '../../action.ts';
import type { Actor } from '../../actor.ts';
import { refuse } from '../../outcome.ts';
import { recordEvent } from '../../record-event.ts';
import { type Register, todayIn } from '../../register.ts';
import { Day } from '../../shapes.ts';
import { KEY_HOLDER_SIGNS } from '../letter.ts';
import { authorityDid, makerDid } from '../letter-addresses.ts';
import { Purpose, SigningKey, Suite } from '../letter-shapes.ts';
import { nextKeyNumber } from './next-key-number.ts';
import { signingKeyPurpose } from './signing-key-purpose.ts';
import { keyNow } from './signing-key-rows.ts';

/** What a key signs where nothing is said. */
const USUAL = { office: ['decision', 'licence'], registry: ['extract'] } as const;

/** Whose key is made: its DID, and the column of the table that says so. */
const holderOf = (
  register: Register,
  { part, organisation, maker }: Actor,
): { readonly did: string; readonly of: string; readonly maker: string | null } => {
  const of = organisation ?? refuse('part-missing');
  if (part !== 'manufacturer') return { did: authorityDid(register, of), of, maker: null };
  const id = maker ?? refuse('part-missing');
  return { did: makerDid(register, id), of, maker: id };
};

/**
 * A person makes another key for the manufacturer, the office, the ministry or the registry. It signs once a trust
 * list names it; keys before it go on until they are ended, so that the two overlap.
 */
export const makeSigningKey = action({
  method: 'POST',
  path: '/v1/signing-keys',
  summary: { en: 'Make a signing key', zh: '生成签名密钥' },
  description: 'It signs once a trust list names it. Keys before it go on until they are ended.',
  access: KEY_HOLDER_SIGNS,
  body: {
    suite: Suite.optional(),
    /** First day on which it may sign; today without it. */
    from: Day.optional(),
    purposes: z
      .array(Purpose)
      .min(1)
      .optional()
      .meta({
        description:
          'What a key of an office or of the ministry may sign; decisions and licences without it. A key of the ' +
          'registry signs extracts. None for a manufacturer.',
      }),
  },
  answer: SigningKey,
  status: 201,
  work: async ({ register, tx, refuse: no }, { suite = 'eddsa-jcs-2022', from, purposes }) => {
    const { did, of, maker } = holderOf(register, tx.actor);
    const today = await todayIn(tx);
    if (from !== undefined && from < today) no('not-well-formed', { field: 'from' });
    if (maker !== null && purposes !== undefined) no('not-well-formed', { field: 'purposes' });
    const signs = purposes ?? USUAL[tx.actor.part === 'registry' ? 'registry' : 'office'];
    // extracts are the registry's, and nothing else is
    if (tx.actor.part === 'registry' && signs.some((one) => one !== 'extract'))
      no('not-well-formed', { field: 'purposes' });
    const number = await nextKeyNumber(tx, { maker, authority: maker === null ? of : null });
    const id = randomUUID();
    const key = newLetterKey(`${did}#key-${number}`, suite);
    const { sealed, keyVersion } = register.secrets.seal(
      Buffer.from(key.secretKeyMultibase),
      signingKeyPurpose(id),
    );
    await tx.run(
      `INSERT INTO register.signing_key (
          id, manufacturer, maker, authority, purposes, number, address, suite, public_key, sealed, key_version,
          from_day, made_by
        )
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...[id, ...(maker === null ? [null, null, of] : [of, maker, null])],
        maker === null ? [...new Set(signs)] : null,
        ...[number, key.id, suite, key.publicKeyMultibase],
        ...[sealed, keyVersion, from ?? today, tx.actor.person],
      ],
    );
    await recordEvent(tx, { verb: 'make', kind: 'signing-key', thing: id });
    return keyNow(register, tx, id);
  },
});
