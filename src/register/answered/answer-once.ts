import type { Actor } from '../actor.ts';
import type { Beside, Register } from '../register.ts';
import type { Secrets } from '../secrets/secrets.ts';
import type { Transaction } from '../transaction.ts';

/** What is kept of an answer: its status and body of HTTP. */
export interface KeptAnswer {
  readonly status: number;
  readonly body: string;
}

/** A request that is to be done once, by the key that its sender gave it. */
export interface KeyedRequest {
  /** Who asks; of an organisation. */
  readonly actor: Actor;
  readonly key: string;
  /** SHA-256 of what is asked and of who asks, by which the same request is known. */
  readonly digest: Buffer;
  /** How the value of the work is answered. */
  readonly answerOf: (value: unknown) => KeptAnswer;
}

/** Thrown by a transaction that would do again what was done: here is what was answered. */
export class AnsweredBefore extends Error {
  readonly answer: KeptAnswer;

  constructor(answer: KeptAnswer) {
    super('answered before');
    this.answer = answer;
  }
}

/** Thrown by a transaction whose key belongs to another request, or to one that is at work this moment. */
export class KeyTaken extends Error {
  readonly by: 'another-request' | 'running';

  constructor(by: KeyTaken['by']) {
    super(by);
    this.by = by;
  }
}

interface Row {
  readonly request: Buffer;
  readonly status: number;
  readonly sealed: Buffer;
  readonly keyVersion: number;
}

/** What a kept answer is sealed for. */
export const ANSWER_PURPOSE = 'answered';

/**
 * Answers a keyed request once. The answer is written in the transaction of the work itself, before its commit: either
 * both are there or neither, whatever dies in between. A lock of the transaction holds a second request off while the
 * first is at work, and ends with the connection of a node that was killed; so no lease is needed.
 *
 * What only read is not kept, nor what was refused: asked again, it is worked out again. A use case writes in one
 * transaction, and its value is the answer; `finish` mends the answer where the use case changed it afterwards.
 */
export class AnswerOnce implements Beside {
  readonly #request: KeyedRequest;
  readonly #secrets: Secrets;
  #kept: KeptAnswer | null = null;
  #sealed: Buffer | null = null;

  constructor(request: KeyedRequest, secrets: Secrets) {
    this.#request = request;
    this.#secrets = secrets;
  }

  /**
   * Holds others with the same key off until the end of the transaction.
   *
   * @throws AnsweredBefore, KeyTaken.
   */
  async before(tx: Transaction): Promise<void> {
    const { actor, key, digest } = this.#request;
    await tx.as(actor, async () => {
      const { free } = await tx.one<{ free: boolean }>(
        `SELECT pg_try_advisory_xact_lock(hashtextextended('answered' || $1 || $2, 0)) AS free`,
        [actor.organisation, key],
      );
      if (!free) throw new KeyTaken('running');
      const row = await tx.maybe<Row>(
        `SELECT request, status, sealed, key_version AS "keyVersion"
          FROM register.answered
          WHERE organisation = $1 AND key = $2`,
        [actor.organisation, key],
      );
      // an earlier transaction of this very request wrote it
      if (row === null || (this.#sealed !== null && row.sealed.equals(this.#sealed))) return;
      if (!row.request.equals(digest)) throw new KeyTaken('another-request');
      const body = this.#secrets.open(row, ANSWER_PURPOSE).toString();
      throw new AnsweredBefore({ status: row.status, body });
    });
  }

  /** Keeps the answer where the transaction wrote something. */
  async after(tx: Transaction, value: unknown): Promise<void> {
    const { wrote } = await tx.one<{ wrote: boolean }>(
      'SELECT pg_current_xact_id_if_assigned() IS NOT NULL AS wrote',
    );
    if (!wrote) return;
    await this.#keep(tx, this.#request.answerOf(value));
  }

  /** Keeps the answer that was given in the end, where it is another than the value of the transaction. */
  async finish(register: Register, answer: KeptAnswer): Promise<void> {
    const kept = this.#kept;
    if (kept === null || (kept.status === answer.status && kept.body === answer.body)) return;
    await register.as(this.#request.actor, (tx) => this.#keep(tx, answer));
  }

  async #keep(tx: Transaction, answer: KeptAnswer): Promise<void> {
    const { actor, key, digest } = this.#request;
    const { sealed, keyVersion } = this.#secrets.seal(Buffer.from(answer.body), ANSWER_PURPOSE);
    await tx.as(actor, () =>
      tx.run(
        `INSERT INTO register.answered (organisation, key, request, status, sealed, key_version)
          VALUES ($1, $2, $3, $4, $5, $6)
          ON CONFLICT (organisation, key) DO UPDATE
            SET status = excluded.status, sealed = excluded.sealed, key_version = excluded.key_version`,
        [actor.organisation, key, digest, answer.status, sealed, keyVersion],
      ),
    );
    this.#kept = answer;
    this.#sealed = sealed;
  }
}
