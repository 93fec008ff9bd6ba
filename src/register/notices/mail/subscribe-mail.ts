import { randomUUID } from 'node:crypto';
import { action, type Work } from '../../action.ts';
import { ORGANISED_PARTS } from '../../actor.ts';
import { recordEvent } from '../../record-event.ts';
import { Digest, Kinds, MailAddress, NoticeLanguage, Notices } from '../notice-shapes.ts';
import { ownKinds, showNotices } from '../show-notices.ts';
import { mailLink, purposeOfAddress } from './mail-link.ts';

/** New addresses of one person within a day: each is written to once, whosever it is. */
const MOST_NEW = 5; // not-law: addresses

/** How an address is to be written to. */
interface Wanted {
  readonly language: 'en' | 'zh';
  readonly digest: 'soon' | 'daily';
  readonly kinds: readonly string[];
}

const endLive = async ({ tx }: Work): Promise<void> => {
  const ended = await tx.rows<{ id: string }>(
    `UPDATE register.mail_address SET ended_at = now()
      WHERE person = register.person() AND ended_at IS NULL
      RETURNING id`,
  );
  for (const { id } of ended)
    await recordEvent(tx, { verb: 'end', kind: 'mail-address', thing: id });
};

const begin = async (
  work: Work<'too-many-addresses'>,
  address: string,
  { language, digest, kinds }: Wanted,
): Promise<void> => {
  const { tx, register, refuse } = work;
  const { made } = await tx.one<{ made: number }>(
    `SELECT count(*)::int AS made
      FROM register.mail_address
      WHERE person = register.person() AND made_at > now() - interval '1 day'`,
  );
  if (made >= MOST_NEW)
    refuse('too-many-addresses', { field: 'address', values: { most: MOST_NEW } });
  await endLive(work);
  const id = randomUUID();
  const { sealed, keyVersion } = register.secrets.seal(Buffer.from(address), purposeOfAddress(id));
  await tx.run(
    `INSERT INTO register.mail_address (id, sealed, key_version, language, kinds, digest, link)
      VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, sealed, keyVersion, language, kinds, digest, mailLink(register.secrets, id).digest],
  );
  await recordEvent(tx, { verb: 'make', kind: 'mail-address', thing: id });
};

/**
 * Asks to be told by mail. A new address gets its confirming link and nothing else before that was opened; without one
 * the address stays, and what is told changes.
 */
export const subscribeMail = action({
  method: 'PUT',
  path: '/v1/notices/mail',
  summary: { en: 'Be told by mail', zh: '设置邮件通知' },
  description:
    'A mail holds kinds, how many of each, and a link; no VIN, no name and no ground. The first mail to an address ' +
    'is its confirming link, good for seven days. An address is sealed and never answered.',
  access: { right: 'read', parts: ORGANISED_PARTS },
  body: {
    address: MailAddress.optional().meta({ description: 'Another one than before; not needed.' }),
    language: NoticeLanguage,
    digest: Digest,
    kinds: Kinds.meta({ description: 'Of those that `GET /v1/notices` names.' }),
  },
  answer: Notices,
  refusals: [
    'person-needed',
    'mail-not-set-up',
    'kind-unknown',
    'address-missing',
    'too-many-addresses',
  ],
  example: {
    body: { address: 'clerk@example.cn', language: 'zh', digest: 'daily', kinds: ['questions'] },
  },
  work: async (work, { address, kinds, ...rest }) => {
    const { tx, register, refuse } = work;
    if (tx.actor.person === null) refuse('person-needed');
    if (register.mail === null) refuse('mail-not-set-up');
    const known = ownKinds(tx);
    const unknown = kinds.find((kind) => !known.includes(kind));
    if (unknown !== undefined)
      refuse('kind-unknown', { field: 'kinds', values: { kind: unknown } });
    const wanted = { ...rest, kinds: [...new Set(kinds)] };
    if (address !== undefined) await begin(work, address, wanted);
    else {
      const { language, digest } = wanted;
      const changed = await tx.run(
        `UPDATE register.mail_address SET language = $1, digest = $2, kinds = $3
          WHERE person = register.person() AND ended_at IS NULL`,
        [language, digest, wanted.kinds],
      );
      if (changed === 0) refuse('address-missing', { field: 'address' });
    }
    return showNotices(register, tx);
  },
});

/** Ends the mail to whoever asks; the address is forgotten. Once more does nothing. */
export const endOwnMail = action({
  method: 'DELETE',
  path: '/v1/notices/mail',
  summary: { en: 'Be told by mail no more', zh: '停止邮件通知' },
  access: { right: 'read', parts: ORGANISED_PARTS },
  answer: Notices,
  refusals: ['person-needed'],
  work: async (work) => {
    const { tx, register, refuse } = work;
    if (tx.actor.person === null) refuse('person-needed');
    await endLive(work);
    return showNotices(register, tx);
  },
});
