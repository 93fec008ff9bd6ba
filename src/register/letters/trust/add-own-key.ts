import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { action } from '../../action.ts';
import { JOB } from '../../actor.ts';
import { refuse } from '../../outcome.ts';
import { recordEvent } from '../../record-event.ts';
import { todayIn } from '../../register.ts';
import { Day } from '../../shapes.ts';
import { MAKER_SIGNS } from '../letter.ts';
import { makerDid } from '../letter-addresses.ts';
import { SigningKey } from '../letter-shapes.ts';
import { provesKey } from './key-challenge.ts';
import { nextKeyNumber } from './next-key-number.ts';
import { PublicKeyText, publicKeyOf } from './public-key-of.ts';
import { keyNow } from './signing-key-rows.ts';

/**
 * A person of a manufacturer hands in the public half of a key with which it signs elsewhere, and proves that it holds
 * the private half. The register never signs with it; letters by it verify once a trust list names it.
 */
export const addOwnKey = action({
  method: 'POST',
  path: '/v1/signing-keys/own',
  summary: { en: 'Hand in a public key of the own', zh: '提交自有公钥' },
  description:
    'With the signature of the text that GET /v1/signing-keys/challenge gives. Letters that it signs elsewhere ' +
    'verify once a trust list names it.',
  access: MAKER_SIGNS,
  body: {
    key: PublicKeyText,
    signature: z
      .string()
      .min(1)
      .max(200)
      .meta({
        description:
          'Of the text of the challenge, 64 bytes: Ed25519 of RFC 8032, or r and s of SM2 with the signer id ' +
          '1234567812345678. `z` and base58btc, base64 or base64url.',
      }),
    /** First day on which it may sign; today without it. */
    from: Day.optional(),
  },
  answer: SigningKey,
  status: 201,
  refusals: ['key-not-proven'],
  work: async ({ register, tx, refuse: no }, { key: written, signature, from }) => {
    const organisation = tx.actor.organisation ?? refuse('part-missing');
    const maker = tx.actor.maker ?? refuse('part-missing');
    const key = publicKeyOf(written);
    if (key === null) return no('not-well-formed', { field: 'key' });
    const today = await todayIn(tx);
    if (from !== undefined && from < today) no('not-well-formed', { field: 'from' });
    if (!(await provesKey(register, { organisation, maker }, key, { signature, today })))
      no('key-not-proven', { field: 'signature' });
    const { publicKeyMultibase, suite } = key;
    // of anybody: a key has one holder, and comes back after no end
    const { known } = await tx.as(JOB, () =>
      tx.one<{ known: boolean }>(
        'SELECT EXISTS (SELECT FROM register.signing_key WHERE public_key = $1) AS known',
        [publicKeyMultibase],
      ),
    );
    if (known) no('already-there', { field: 'key' });
    const id = randomUUID();
    const number = await nextKeyNumber(tx, { maker, authority: null });
    await tx.run(
      `INSERT INTO register.signing_key (
          id, manufacturer, maker, number, address, suite, public_key, from_day, made_by
        )
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[id, organisation, maker, number, `${makerDid(register, maker)}#key-${number}`],
        ...[suite, publicKeyMultibase, from ?? today, tx.actor.person],
      ],
    );
    await recordEvent(tx, { verb: 'hand-in-key', kind: 'signing-key', thing: id });
    return keyNow(register, tx, id);
  },
});
