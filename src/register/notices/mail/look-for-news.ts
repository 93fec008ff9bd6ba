import { type Actor, JOB } from '../../actor.ts';
import { needed } from '../../queue/needed.ts';
import type { Register } from '../../register.ts';
import type { Transaction } from '../../transaction.ts';
import { countNews } from '../news/count-news.ts';

/** Addresses that are looked through in one transaction. */
const BATCH = 50; // not-law: addresses
/** What was written in a transaction that ends later than it began is seen by then. */
const SETTLES = 60; // not-law: seconds

/** Of an address `a`: it is looked through now. Of one that still has a mail to come nothing more is written. */
const DUE = `
  a.ended_at IS NULL
    AND a.failed_at IS NULL
    AND a.look_at <= now()
    AND NOT EXISTS (
      SELECT FROM register.mail m
      WHERE m.address = a.id AND m.kind = 'news' AND m.sent_at IS NULL AND m.given_up_at IS NULL
    )`;

/** When an address is looked through again: soon, or at 08:00 in China. */
const NEXT = `
  CASE a.digest
    WHEN 'soon' THEN now() + interval '5 minutes'
    ELSE (
      date_trunc('day', (now() AT TIME ZONE 'Asia/Shanghai') + interval '16 hours') + interval '8 hours'
    ) AT TIME ZONE 'Asia/Shanghai'
  END`;

type Looking = Omit<Actor, 'part' | 'fresh'> & {
  readonly part: Actor['part'];
  readonly id: string;
  readonly kinds: readonly string[];
  readonly since: Date;
  readonly until: Date;
};

const lookFor = async (tx: Transaction, looking: Looking): Promise<boolean> => {
  const { id, kinds, since, until, ...actor } = looking;
  // as the person: what he may not see is no news
  const counted = await tx.as(actor, () => countNews(tx, { since, until }));
  const news = counted.filter(({ kind, fresh }) => fresh > 0 && kinds.includes(kind));
  await tx.run(
    `UPDATE register.mail_address a SET told_until = $2, look_at = ${NEXT} WHERE a.id = $1`,
    [id, until],
  );
  if (news.length === 0) return false;
  await tx.run(`INSERT INTO register.mail (kind, address, news) VALUES ('news', $1, $2)`, [
    id,
    JSON.stringify(Object.fromEntries(news.map(({ kind, fresh }) => [kind, fresh]))),
  ]);
  return true;
};

/** Whether an address is to be looked through, or a mail to be sent. @throws Error when the database is gone. */
export const mailWaits = async (register: Register): Promise<boolean> => {
  if (register.mail === null) return false;
  const { waits } = needed(
    await register.as(JOB, (tx) =>
      tx.one<{ waits: boolean }>(
        `SELECT
            EXISTS (
              SELECT FROM register.mail m
              WHERE m.sent_at IS NULL AND m.given_up_at IS NULL AND m.next_at <= now()
            )
            OR EXISTS (SELECT FROM register.mail_address a WHERE ${DUE}) AS waits`,
      ),
    ),
  );
  return waits;
};

/**
 * Looks, for every confirmed address whose time has come, what is new of the kinds that it is told of, and lays a mail
 * where there is any. Safe on several nodes at once: each address is looked through by one.
 *
 * @param settles seconds that are left out before now; tests take 0.
 * @returns the number of mails laid.
 */
export const lookForNews = async (register: Register, settles = SETTLES): Promise<number> => {
  let laid = 0;
  for (;;) {
    const found = needed(
      await register.as(JOB, async (tx) => {
        const due = await tx.rows<Looking & Record<string, unknown>>(
          `SELECT a.id, a.kinds, a.told_until AS since,
              greatest(a.told_until, now() - make_interval(secs => $1)) AS until,
              o.part, o.id AS organisation, p.id AS person, CASE o.part WHEN 'office' THEN o.province END AS province,
              o.maker, p.rights
            FROM register.mail_address a
            JOIN register.person p ON p.id = a.person AND p.left_at IS NULL
            JOIN register.organisation o ON o.id = p.organisation AND o.closed_at IS NULL
            WHERE ${DUE} AND 'read' = ANY (p.rights)
            ORDER BY a.look_at
            LIMIT ${BATCH}
            FOR UPDATE OF a SKIP LOCKED`,
          [settles],
        );
        let mails = 0;
        for (const one of due) if (await lookFor(tx, one)) mails += 1;
        return { looked: due.length, mails };
      }),
    );
    laid += found.mails;
    if (found.looked < BATCH) return laid;
  }
};
