import { JOB } from '../../actor.ts';
import type { Posted } from '../../mail-desk.ts';
import { needed } from '../../queue/needed.ts';
import type { Register } from '../../register.ts';
import { purposeOfContact } from '../../stores/sealed-words.ts';
import type { Transaction } from '../../transaction.ts';
import { isTold } from '../news/news-kinds.ts';
import { mailLink, purposeOfAddress } from './mail-link.ts';
import { type Told, writeLetter } from './write-letter.ts';

/** Mails that one node takes at once. */
const TAKEN = 20; // not-law: mails

/**
 * Of mail `m`, taken once more: what is tried in vain waits a minute, then four times as long each time, up to six
 * hours.
 */
const NEXT = `now() + least(interval '6 hours', interval '1 minute' * power(4, m.attempts))`;

interface Taken {
  readonly id: string;
  readonly kind: 'confirm' | 'news' | 'answer';
  readonly address: string | null;
  readonly complaint: string | null;
  readonly news: Readonly<Record<string, number>> | null;
}

/** To whom a mail goes, and what it is about. */
interface Opened {
  readonly to: string;
  readonly language: string;
  /** Whose link it carries. */
  readonly whose: string;
  readonly told: Told;
}

const take = async (register: Register): Promise<readonly Taken[]> =>
  needed(
    await register.as(JOB, (tx) =>
      tx.rows<Taken & Record<string, unknown>>(
        `WITH due AS (
            SELECT m.id
            FROM register.mail m
            WHERE m.sent_at IS NULL AND m.given_up_at IS NULL AND m.next_at <= now()
            ORDER BY m.next_at
            LIMIT ${TAKEN}
            FOR UPDATE SKIP LOCKED
          )
          UPDATE register.mail m
          SET attempts = m.attempts + 1, next_at = ${NEXT}
          FROM due
          WHERE m.id = due.id
          RETURNING m.id, m.kind, m.address, m.complaint, m.news`,
      ),
    ),
  );

const openAddress = async (
  { secrets }: Register,
  tx: Transaction,
  { kind, address, news }: Taken,
): Promise<Opened | null> => {
  const row = await tx.maybe<{
    sealed: Buffer;
    key_version: number;
    language: string;
    part: string;
  }>(
    `SELECT a.sealed, a.key_version, a.language, o.part
      FROM register.mail_address a
      JOIN register.person p ON p.id = a.person AND p.left_at IS NULL
      JOIN register.organisation o ON o.id = p.organisation AND o.closed_at IS NULL
      WHERE a.id = $1 AND a.ended_at IS NULL AND a.failed_at IS NULL
        AND ($2 = 'confirm' OR a.confirmed_at IS NOT NULL)`,
    [address, kind],
  );
  if (row === null || address === null || !isTold(row.part)) return null;
  const sealed = { sealed: row.sealed, keyVersion: row.key_version };
  const told: Told =
    kind === 'news'
      ? { kind, part: row.part, news: news ?? {} }
      : { kind: 'confirm', whose: 'person' };
  return {
    to: secrets.open(sealed, purposeOfAddress(address)).toString(),
    ...{ language: row.language, whose: address, told },
  };
};

/** The contact of a buyer, opened by her own tick: the database writes that down. */
const openContact = async (
  { secrets }: Register,
  tx: Transaction,
  { id, kind }: Taken,
): Promise<Opened | null> => {
  const row = await tx.maybe<{
    complaint: string;
    sealed: Buffer;
    key_version: number;
    language: string;
  }>('SELECT complaint, sealed, key_version, language FROM register.open_ticked_contact($1)', [id]);
  if (row === null) return null;
  const { complaint, language } = row;
  const sealed = { sealed: row.sealed, keyVersion: row.key_version };
  return {
    to: secrets.open(sealed, purposeOfContact(complaint)).toString(),
    ...{ language, whose: complaint },
    told: kind === 'answer' ? { kind } : { kind: 'confirm', whose: 'buyer' },
  };
};

/** What came of a mail; `ended`: it is to go to nobody any more. */
type Came = Posted | { readonly kind: 'ended' };

const record = async (
  register: Register,
  { id, address, complaint }: Taken,
  came: Came,
): Promise<void> => {
  const failure = came.kind === 'sent' ? null : came.kind === 'ended' ? 'ended' : came.failure;
  needed(
    await register.as(JOB, async (tx) => {
      await tx.run(
        `UPDATE register.mail
          SET sent_at = CASE WHEN $2 = 'sent' THEN now() END,
            given_up_at = CASE
              WHEN $2 IN ('refused', 'ended') OR ($2 = 'failed' AND made_at < now() - interval '3 days') THEN now()
            END,
            failure = $3
          WHERE id = $1`,
        [id, came.kind, failure],
      );
      if (came.kind !== 'refused') return;
      await tx.run(
        'UPDATE register.mail_address SET failed_at = now() WHERE id = $1 AND ended_at IS NULL',
        [address],
      );
      await tx.run(
        'UPDATE register.complaint_mail SET failed_at = now() WHERE complaint = $1 AND ended_at IS NULL',
        [complaint],
      );
    }),
  );
};

const sendOne = async (register: Register, taken: Taken): Promise<Came> => {
  const { mail, secrets } = register;
  if (mail === null) return { kind: 'failed', failure: 'not set up' };
  const opened = needed(
    await register.as(JOB, (tx) =>
      (taken.address === null ? openContact : openAddress)(register, tx, taken),
    ),
  );
  if (opened === null) return { kind: 'ended' };
  const { to, language, whose, told } = opened;
  const { token } = mailLink(secrets, whose);
  return mail.post({
    ...{ id: taken.id, to },
    ...writeLetter(told, language, { base: mail.base, token }),
  });
};

/**
 * Sends what waits to be sent: each mail at least once. What a node had taken when it died is taken again a minute
 * later. An address that its server refuses is written to no more; anything else is tried for three days.
 *
 * @returns how many were sent, and how many were not.
 */
export const sendMails = async (
  register: Register,
  signal: AbortSignal,
): Promise<{ readonly sent: number; readonly failed: number }> => {
  let sent = 0;
  let failed = 0;
  while (!signal.aborted && register.mail !== null) {
    const taken = await take(register);
    for (const one of taken) {
      const came = await sendOne(register, one);
      await record(register, one, came);
      if (came.kind === 'sent') sent += 1;
      else failed += 1;
    }
    if (taken.length < TAKEN) break;
  }
  return { sent, failed };
};
