import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '../../../domain/record/canonical-json.ts';
import { sql } from '../../../domain/rules/sql/sql.ts';
import type { Actor } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import { needSignature } from '../../steps/need-part.ts';
import { needProofAfresh } from '../../steps/need-proof-afresh.ts';
import type { IssuedTogether } from '../letter-shapes.ts';
import { assignStatus } from '../signing/assign-status.ts';
import { draftAll } from '../signing/draft-letters.ts';
import { actingManufacturer } from '../signing/issue-letter.ts';
import { heldBatch } from './held-batch.ts';

const BEGIN = sql`
  INSERT INTO register.letter_batch (id, manufacturer, request, letters, suites, made_by)
  VALUES ($1, register.organisation(), $2, $3, $4, register.person())
`;

const requestOf = ({ batch: _, ...wanted }: IssuedTogether): Buffer =>
  createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify(wanted)) as Json))
    .digest();

/** A batch that is begun: how many letters it has, and whether they are issued. */
export interface Begun {
  readonly letters: number;
  readonly issued: boolean;
}

/**
 * Drafts all letters of a batch, once, in one transaction; one that was begun before is gone on with by
 * `goOnWithBatch`.
 *
 * @returns refused `batch-of-another`, and whatever drafting refuses.
 */
export const beginBatch = (
  register: Register,
  actor: Actor,
  wanted: IssuedTogether,
): Promise<Outcome<Begun>> =>
  register.as(actor, async (tx) => {
    needSignature(actor, ['manufacturer']);
    const { manufacturer } = actingManufacturer(actor);
    const { batch, letters = [], vehicles = [], suites } = wanted;
    const total = letters.length + vehicles.length;
    needProofAfresh(actor, total);
    if (total === 0) refuse('not-well-formed', { field: 'letters' });
    const request = requestOf(wanted);
    const found = await heldBatch(tx, batch);
    if (found !== null) {
      if (!found.request.equals(request)) refuse('batch-of-another', { field: 'batch' });
      return { letters: found.letters, issued: found.issued };
    }
    await tx.run(BEGIN, [batch, request, total, suites ?? null]);
    // without terms the letters are those that were drafted before
    const named =
      wanted.template === undefined && wanted.terms === undefined && wanted.bound !== true
        ? letters
        : await draftAll({ register, tx, refuse }, wanted);
    const { taken } = await tx.one<{ taken: number }>(
      `SELECT count(*)::int AS taken
        FROM register.letter
        WHERE id = ANY ($1) AND state = 'drafted'`,
      [named],
    );
    if (taken < total) refuse('batch-not-whole', { values: { letters: total, drafted: taken } });
    await assignStatus(tx, manufacturer, named, batch);
    return { letters: total, issued: false };
  });
