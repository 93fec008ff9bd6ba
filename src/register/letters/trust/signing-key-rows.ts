import { randomUUID } from 'node:crypto';
import { sql } from '../../../domain/rules/sql/sql.ts';
import { instantOf, writtenInstant } from '../../../letters/instant.ts';
import type { LetterSuite } from '../../../letters/letter-signer.ts';
import { newLetterKey } from '../../../letters/node/letter-key.ts';
import { type Actor, JOB } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { recordEvent } from '../../record-event.ts';
import { type Register, todayIn } from '../../register.ts';
import { needPart, needSignature } from '../../steps/need-part.ts';
import type { Transaction } from '../../transaction.ts';
import { instantIn } from '../instant-in.ts';
import { actingManufacturer } from '../issue-letter.ts';
import { makerDid } from '../letter-addresses.ts';
import { publishTrustList } from '../publish-trust-list.ts';
import { questionLetters } from '../question-letters.ts';
import { signingKeyPurpose } from '../signing-key-purpose.ts';
import { trustListNow } from '../trust-list-now.ts';

/** A key of a manufacturer, without its secret; days ISO. */
export interface SigningKey {
  readonly id: string;
  /** As documents name it. */
  readonly address: string;
  readonly suite: LetterSuite;
  readonly publicKeyMultibase: string;
  readonly from: string;
  /** Last day, inclusive; null: it signs on. */
  readonly until: string | null;
  /** RFC 3339. */
  readonly compromisedSince: string | null;
  /** Whether the trust list in force names it. */
  readonly trusted: boolean;
}

const KEYS = sql`
  SELECT
    k.id, k.address, k.suite,
    k.public_key AS "publicKeyMultibase",
    k.from_day::text AS "from",
    k.until_day::text AS "until",
    to_char(k.compromised_since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "compromisedSince"
  FROM register.signing_key k
  WHERE $1::uuid IS NULL OR k.id = $1
  ORDER BY k.number DESC, k.address
`;

const keysOf = async (
  register: Register,
  tx: Transaction,
  id: string | null,
): Promise<readonly SigningKey[]> => {
  const list = await trustListNow(register, tx);
  const trusted = new Set(list?.manufacturers.flatMap(({ keys }) => keys.map((key) => key.id)));
  const rows = await tx.rows<Omit<SigningKey, 'trusted'>>(KEYS, [id]);
  return rows.map((row) => ({ ...row, trusted: trusted.has(row.address) }));
};

const keyNow = async (register: Register, tx: Transaction, id: string): Promise<SigningKey> =>
  (await keysOf(register, tx, id))[0] ?? refuse('not-found', { field: 'key' });

/** The keys of the own manufacturer, to the ministry those of all, the newest first. */
export const listSigningKeys = (
  register: Register,
  actor: Actor,
): Promise<Outcome<{ readonly items: readonly SigningKey[] }>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['manufacturer', 'ministry'], 'read');
    return { items: await keysOf(register, tx, null) };
  });

/** A key that is to be made. */
export interface SigningKeyWanted {
  readonly suite?: LetterSuite;
  /** First day on which it may sign, ISO; today without it. */
  readonly from?: string;
}

/**
 * A person makes another key for the manufacturer. It signs once a trust list names it; keys before it go on until
 * they are ended, so that the two overlap.
 *
 * @returns refused `person-needed`, `not-well-formed` for a day that is over.
 */
export const makeSigningKey = (
  register: Register,
  actor: Actor,
  { suite = 'eddsa-jcs-2022', from }: SigningKeyWanted,
): Promise<Outcome<SigningKey>> =>
  register.as(actor, async (tx) => {
    needSignature(actor, ['manufacturer']);
    const { manufacturer, maker } = actingManufacturer(actor);
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
        ...[sealed, keyVersion, from ?? today, actor.person],
      ],
    );
    await recordEvent(tx, { verb: 'make', kind: 'signing-key', thing: id });
    return keyNow(register, tx, id);
  });

/**
 * Says the last day on which a key signs. It may be brought closer, and not put off.
 *
 * @returns refused `signs-until-it-ends`, `not-found`, `not-well-formed` for a day that is over.
 */
export const endSigningKey = (
  register: Register,
  actor: Actor,
  { key, until }: { readonly key: string; readonly until: string },
): Promise<Outcome<SigningKey>> =>
  register.as(actor, async (tx) => {
    needSignature(actor, ['manufacturer']);
    const before = await keyNow(register, tx, key);
    if (until < (await todayIn(tx)) || until < before.from)
      refuse('not-well-formed', { field: 'until' });
    if (before.until !== null && until > before.until) refuse('signs-until-it-ends');
    await tx.run('UPDATE register.signing_key SET until_day = $2 WHERE id = $1', [key, until]);
    await recordEvent(tx, { verb: 'end', kind: 'signing-key', thing: key, detail: { until } });
    return keyNow(register, tx, key);
  });

/**
 * Says since when others may have a key. It signs nothing more, and the register at once publishes a trust list that
 * says so; what it signed before stays valid, since the register witnessed it. Letters that it signed since then,
 * here or elsewhere, support nothing more, and their vehicles are screened anew.
 *
 * @param since RFC 3339, not in the future; now without it.
 * @returns refused `signs-until-it-ends` where it was said before.
 */
export const markKeyCompromised = (
  register: Register,
  actor: Actor,
  { key, since }: { readonly key: string; readonly since?: string },
): Promise<Outcome<SigningKey>> =>
  register.as(actor, async (tx) => {
    needSignature(actor, ['manufacturer']);
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
      const manufacturers = list.manufacturers.map((one) => ({
        ...one,
        keys: one.keys.map((own) =>
          own.id === before.address ? { ...own, compromisedSince } : own,
        ),
      }));
      await publishTrustList(register, tx, manufacturers, {
        proposal: null,
        person: actor.person,
      });
    });
    await questionLetters(register, tx, { key, address: before.address, since: compromisedSince });
    await recordEvent(tx, { verb: 'compromise', kind: 'signing-key', thing: key });
    return keyNow(register, tx, key);
  });
