import { isoInstant } from '../iso-instant.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { isTold, kindsOf } from './news/news-kinds.ts';
import type { Notices } from './notice-shapes.ts';

type Mail = NonNullable<Notices['mail']>;
type Calendar = NonNullable<Notices['calendar']>;

/** The kinds that whoever acts may be told of. */
export const ownKinds = ({ actor }: Transaction): readonly string[] =>
  isTold(actor.part) ? kindsOf(actor.part).map(([kind]) => kind) : [];

/** How whoever acts is told of what happens. */
export const showNotices = async (register: Register, tx: Transaction): Promise<Notices> => ({
  mailsHere: register.mail !== null,
  kinds: [...ownKinds(tx)],
  mail: await tx.maybe<Mail>(
    `SELECT
        a.id,
        CASE
          WHEN a.failed_at IS NOT NULL THEN 'failed'
          WHEN a.confirmed_at IS NOT NULL THEN 'confirmed'
          WHEN a.made_at < now() - interval '7 days' THEN 'late'
          ELSE 'waits'
        END AS state,
        a.language,
        a.digest,
        a.kinds,
        ${isoInstant('a.made_at')} AS "madeAt",
        ${isoInstant('a.failed_at')} AS "failedAt"
      FROM register.mail_address a
      WHERE a.person = register.person() AND a.ended_at IS NULL`,
  ),
  calendar: await tx.maybe<Calendar>(
    `SELECT c.id, c.language, ${isoInstant('c.made_at')} AS "madeAt"
      FROM register.calendar c
      WHERE c.person = register.person() AND c.ended_at IS NULL`,
  ),
});
