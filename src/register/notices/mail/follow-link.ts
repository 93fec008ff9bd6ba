import { z } from 'zod';
import { action } from '../../action.ts';
import { PUBLIC } from '../../actor.ts';
import type { Transaction } from '../../transaction.ts';
import { tokenSent } from './mail-link.ts';

const MOST_TYPED = 100; // not-law: characters of a parameter
const PARAMS = { token: z.string().min(1).max(MOST_TYPED) };

/** What the link of a mail is for, and how it stands. */
const Linked = z
  .strictObject({
    kind: z
      .enum(['person', 'buyer'])
      .meta({ description: 'Whose mail it is: of who signs in, or of a complaint.' }),
    language: z.string(),
    state: z.enum(['waits', 'late', 'confirmed', 'ended']).meta({
      description: '`late`: no longer good to confirm, a week after it was sent.',
    }),
  })
  .meta({ id: 'MailLink' });
type Linked = z.infer<typeof Linked>;

const linked = (tx: Transaction, token: string): Promise<Linked | null> =>
  tx.as(PUBLIC, () =>
    tx.maybe<Linked>('SELECT kind, language, state FROM register.mail_link($1)', [
      tokenSent(token),
    ]),
  );

/** What the link of a mail is for: for whoever has it, without an account. */
export const readMailLink = action({
  method: 'GET',
  path: '/v1/mail/{token}',
  summary: { en: 'What the link of a mail is for', zh: '查询邮件链接' },
  access: 'public',
  params: PARAMS,
  answer: Linked,
  refusals: ['link-unknown'],
  work: async ({ tx, refuse }, { token }) => (await linked(tx, token)) ?? refuse('link-unknown'),
});

/** Says that an address is one's own: from then on it is written to. Once more does nothing. */
export const confirmMail = action({
  method: 'POST',
  path: '/v1/mail/{token}/confirm',
  summary: { en: 'Confirm an address', zh: '确认邮箱地址' },
  access: 'public',
  params: PARAMS,
  answer: Linked,
  refusals: ['link-unknown'],
  work: async ({ tx, refuse }, { token }) => {
    await tx.as(PUBLIC, () => tx.run('SELECT register.confirm_mail($1)', [tokenSent(token)]));
    return (await linked(tx, token)) ?? refuse('link-unknown');
  },
});

/** Ends the mail to an address, for whoever has a link of it. Once more does nothing. */
export const endMail = action({
  method: 'POST',
  path: '/v1/mail/{token}/end',
  summary: { en: 'End the mail to an address', zh: '停止向该邮箱发送邮件' },
  access: 'public',
  params: PARAMS,
  answer: Linked,
  refusals: ['link-unknown'],
  work: async ({ tx, refuse }, { token }) => {
    await tx.as(PUBLIC, () => tx.run('SELECT register.end_mail($1)', [tokenSent(token)]));
    return (await linked(tx, token)) ?? refuse('link-unknown');
  },
});
