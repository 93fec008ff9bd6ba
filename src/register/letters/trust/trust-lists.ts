import type { TrustedManufacturer } from '../../../letters/trust-list.ts';
import { type Actor, PUBLIC } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { type PageAsked, type PageOf, pageAsked } from '../../page.ts';
import { recordEvent } from '../../record-event.ts';
import { needRight, type Register } from '../../register.ts';
import { needSignature } from '../../steps/need-part.ts';
import { manufacturersNow } from '../manufacturers-now.ts';
import { publishTrustList, saysTheSame } from '../publish-trust-list.ts';
import { rootKeyOf } from '../register-keys.ts';
import { trustListNow } from '../trust-list-now.ts';

/** What the ministry means to publish. */
export interface TrustProposal {
  readonly id: string;
  readonly manufacturers: readonly TrustedManufacturer[];
  /** Id of the person. */
  readonly proposedBy: string;
  /** The version that came of it; null while it waits. */
  readonly version: number | null;
}

/** A version of the trust list. */
export interface TrustVersion {
  readonly version: number;
  readonly issuedAt: string;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly digest: string;
}

const PROPOSALS = `
  SELECT p.id, p.manufacturers, p.proposed_by AS "proposedBy", t.version
  FROM register.trust_proposal p
  LEFT JOIN register.trust_list t ON t.proposal = p.id`;

/**
 * A person of the ministry proposes who may sign: whoever is announced as a manufacturer today and has keys here.
 *
 * @returns refused `nothing-to-publish` where the list in force says the same.
 */
export const proposeTrustList = (
  register: Register,
  actor: Actor,
): Promise<Outcome<TrustProposal>> =>
  register.as(actor, async (tx) => {
    const person = needSignature(actor, ['ministry']);
    const manufacturers = await manufacturersNow(register, tx);
    const last = await trustListNow(register, tx);
    if (last !== null && saysTheSame(last.manufacturers, manufacturers))
      refuse('nothing-to-publish');
    const { id } = await tx.one<{ id: string }>(
      'INSERT INTO register.trust_proposal (manufacturers, proposed_by) VALUES ($1, $2) RETURNING id',
      [JSON.stringify(manufacturers), person],
    );
    await recordEvent(tx, { verb: 'propose', kind: 'trust-list', thing: id });
    return { id, manufacturers, proposedBy: person, version: null };
  });

/** Proposals, the newest first. */
export const listTrustProposals = (
  register: Register,
  actor: Actor,
): Promise<Outcome<{ readonly items: readonly TrustProposal[] }>> =>
  register.as(actor, async (tx) => {
    if (actor.part !== 'ministry') refuse('part-missing');
    needRight(actor, 'read');
    const items = await tx.rows<TrustProposal & { [column: string]: unknown }>(
      `${PROPOSALS} ORDER BY p.proposed_at DESC, p.id LIMIT 50`,
    );
    return { items };
  });

/**
 * A second person of the ministry publishes what was proposed, as the next version, which never changes.
 *
 * @returns refused `second-person`, `not-found`, `already-there`, and `trust-list-stale` where keys have changed since.
 */
export const publishProposal = (
  register: Register,
  actor: Actor,
  { proposal }: { readonly proposal: string },
): Promise<Outcome<{ readonly version: number }>> =>
  register.as(actor, async (tx) => {
    const person = needSignature(actor, ['ministry']);
    const found =
      (await tx.maybe<TrustProposal & { [column: string]: unknown }>(
        `${PROPOSALS} WHERE p.id = $1`,
        [proposal],
      )) ?? refuse('not-found', { field: 'proposal' });
    if (found.version !== null) refuse('already-there', { values: { version: found.version } });
    if (!saysTheSame(await manufacturersNow(register, tx), found.manufacturers))
      refuse('trust-list-stale');
    const version = await publishTrustList(register, tx, found.manufacturers, { proposal, person });
    await recordEvent(tx, {
      ...{ verb: 'publish', kind: 'trust-list', thing: proposal },
      detail: { version },
    });
    return { version };
  });

/** The versions of the trust list, the newest first, for anybody. */
export const listTrustVersions = (
  register: Register,
  _actor: Actor,
  asked: PageAsked,
): Promise<Outcome<PageOf<TrustVersion>>> =>
  register.as(PUBLIC, async (tx) => {
    const page = pageAsked(register, 'trust versions', asked);
    const rows = await tx.rows<TrustVersion & { [column: string]: unknown }>(
      `SELECT version, encode(digest, 'hex') AS digest,
          to_char(issued_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "issuedAt"
        FROM register.trust_list
        WHERE $1::int IS NULL OR version < $1
        ORDER BY version DESC
        LIMIT $2`,
      [page.after?.[0] ?? null, page.rows],
    );
    return page.of(rows, { key: ({ version }) => [String(version)], item: (row) => row });
  });

/** The bytes of a version of the trust list, or of the one in force, for anybody. Refuses `not-found`. */
export const readTrustListBytes = (
  register: Register,
  { version = null }: { readonly version?: number | null },
): Promise<
  Outcome<{ readonly bytes: Buffer; readonly digest: string; readonly version: number }>
> =>
  register.as(
    PUBLIC,
    async (tx) =>
      (await tx.maybe<{ bytes: Buffer; digest: string; version: number }>(
        `SELECT bytes, encode(digest, 'hex') AS digest, version
          FROM register.trust_list
          WHERE $1::int IS NULL OR version = $1
          ORDER BY version DESC
          LIMIT 1`,
        [version],
      )) ?? refuse('not-found'),
  );

/** The key by which verifiers know the trust lists of this register: to be built into them. */
export const readRootKey = (register: Register): ReturnType<typeof rootKeyOf> =>
  rootKeyOf(register);
