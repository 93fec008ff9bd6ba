import { randomUUID } from 'node:crypto';
import { newLetterKey } from '../../../letters/node/letter-key.ts';
import { action } from '../../action.ts';
import { JOB } from '../../actor.ts';
import { recordEvent } from '../../record-event.ts';
import { todayIn } from '../../register.ts';
import { Day } from '../../shapes.ts';
import { MAKER_SIGNS } from '../letter.ts';
import { makerDid } from '../letter-addresses.ts';
import { SigningKey, Suite } from '../letter-shapes.ts';
import { actingManufacturer } from '../signing/issue-letter.ts';
import { signingKeyPurpose } from './signing-key-purpose.ts';
import { keyNow } from './signing-key-rows.ts';

/**
 * A person makes another key for the manufacturer. It signs once a trust list names it; keys before it go on until
 * they are ended, so that the two overlap.
 */
export const makeSigningKey = action({
  method: 'POST',
  path: '/v1/signing-keys',
  summary: { en: 'Make a signing key', zh: '生成签名密钥' },
  description: 'It signs once a trust list names it. Keys before it go on until they are ended.',
  access: MAKER_SIGNS,
  body: {
    suite: Suite.optional(),
    /** First day on which it may sign; today without it. */
    from: Day.optional(),
  },
  answer: SigningKey,
  status: 201,
  work: async ({ register, tx, refuse }, { suite = 'eddsa-jcs-2022', from }) => {
    const { manufacturer, maker } = actingManufacturer(tx.actor);
    const today = await todayIn(tx);
    if (from !== undefined && from < today) refuse('not-well-formed', { field: 'from' });
    const { number } = await tx.as(JOB, () =>
      tx.one<{ number: number }>(
        'SELECT coalesce(max(number), 0) + 1 AS number FROM register.signing_key WHERE maker = $1',
        [maker],
      ),
    );
    const id = randomUUID();
    const key = newLetterKey(`${makerDid(register, maker)}#key-${number}`, suite);
    const { sealed, keyVersion } = register.secrets.seal(
      Buffer.from(key.secretKeyMultibase),
      signingKeyPurpose(id),
    );
    await tx.run(
      `INSERT INTO register.signing_key (
          id, manufacturer, maker, number, address, suite, public_key, sealed, key_version, from_day, made_by
        )
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[id, manufacturer, maker, number, key.id, suite, key.publicKeyMultibase],
        ...[sealed, keyVersion, from ?? today, tx.actor.person],
      ],
    );
    await recordEvent(tx, { verb: 'make', kind: 'signing-key', thing: id });
    return keyNow(register, tx, id);
  },
});
