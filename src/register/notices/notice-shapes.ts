import { z } from 'zod';
import type { Shaped } from '../shaped.ts';

const MOST_ADDRESS = 254; // not-law: characters of an address, RFC 5321
const MOST_KINDS = 40; // not-law: kinds

/** An address of e-mail. */
export const MailAddress = z.email().max(MOST_ADDRESS).meta({ example: 'clerk@example.cn' });

/** Kinds that somebody is told of, by their names. */
export const Kinds = z.array(z.string().min(1).max(MOST_KINDS)).min(1).max(MOST_KINDS);

/** How often: soon after something came, or once a day in the morning. */
export const Digest = z.enum(['soon', 'daily']).meta({
  description:
    '`soon`: within some minutes. `daily`: at 08:00 in China, of all since the day before.',
});

/** In which language: pages of who signs in speak two. */
export const NoticeLanguage = z.enum(['en', 'zh']);

/** How somebody is told of what happens. The address is sealed: whoever acts for the person knows it. */
export const Notices = z
  .strictObject({
    mailsHere: z
      .boolean()
      .meta({ description: 'False where no server for mail is set up: nothing is sent.' }),
    kinds: z.array(z.string()).meta({ description: 'All that there are for your part.' }),
    mail: z
      .strictObject({
        id: z.uuid(),
        state: z.enum(['waits', 'late', 'confirmed', 'failed']).meta({
          description:
            '`waits` for its confirming link to be opened; `late`: the link is no longer good; `failed`: the server ' +
            'of the address refuses it, and nothing more is sent.',
        }),
        language: NoticeLanguage,
        digest: Digest,
        kinds: z.array(z.string()),
        madeAt: z.iso.datetime(),
        failedAt: z.iso.datetime().nullable(),
      })
      .nullable(),
    calendar: z
      .strictObject({ id: z.uuid(), language: NoticeLanguage, madeAt: z.iso.datetime() })
      .nullable(),
  })
  .meta({ id: 'Notices' });
export type Notices = Shaped<typeof Notices>;
