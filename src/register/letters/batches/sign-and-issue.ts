import { setImmediate as pause } from 'node:timers/promises';
import { sql } from '../../../domain/rules/sql/sql.ts';
import type { LetterSuite } from '../../../letters/letter-signer.ts';
import { type Actor, JOB } from '../../actor.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import { needSignature } from '../../steps/need-part.ts';
import type { Transaction } from '../../transaction.ts';
import type { LetterBatch } from '../letter-shapes.ts';
import { bringIntoForce } from '../signing/bring-into-force.ts';
import { actingManufacturer } from '../signing/issue-letter.ts';
import { type OpenSigner, openSigner } from '../signing/open-signer.ts';
import { issueInTurn, needSecondSigner } from '../signing/second-signer.ts';
import { signLetters } from '../signing/sign-letters.ts';
import { witnessSigner } from '../trust/register-keys.ts';
import type { Begun } from './begin-batch.ts';
import { getLetterBatch } from './get-letter-batch.ts';
import { heldBatch } from './held-batch.ts';

/** Letters done so far, of how many. */
export type BatchProgress = (done: number, of: number) => void;

/** So many letters are signed in one transaction: what a node that dies loses. */
const OF_A_SLICE = 250; // not-law: letters

/** Letters of a batch that are not signed for today. */
const TO_SIGN = sql`
  SELECT l.id
  FROM register.letter l
  LEFT JOIN register.letter_document d ON d.letter = l.id AND d.valid_on = $2
    AND d.signing_key = $3
    AND d.second_key IS NOT DISTINCT FROM $4
  WHERE l.batch = $1 AND l.state = 'drafted' AND d.letter IS NULL
  ORDER BY l.id
`;

const signerOfBatch = async (
  register: Register,
  tx: Transaction,
  batch: string,
): Promise<OpenSigner> => {
  const { suites } = await tx.one<{ suites: readonly LetterSuite[] | null }>(
    'SELECT suites FROM register.letter_batch WHERE id = $1',
    [batch],
  );
  const acting = actingManufacturer(tx.actor);
  return openSigner({ register, tx, refuse }, { ...acting, suites: suites ?? undefined });
};

const leftToSign = (
  register: Register,
  actor: Actor,
  batch: string,
): Promise<Outcome<readonly string[]>> =>
  register.as(actor, async (tx) => {
    const { day, keys } = await signerOfBatch(register, tx, batch);
    const [first, second] = keys;
    const rows = await tx.as(JOB, () =>
      tx.rows<{ id: string }>(TO_SIGN, [batch, day, first.id, second?.id ?? null]),
    );
    return rows.map(({ id }) => id);
  });

/** Signs a slice; what somebody else has issued meanwhile is passed over. */
const signSlice = (
  register: Register,
  actor: Actor,
  batch: string,
  letters: readonly string[],
): Promise<Outcome<void>> =>
  register.as(actor, async (tx) => {
    const open = await signerOfBatch(register, tx, batch);
    await signLetters({ register, tx, refuse }, open, witnessSigner(register), letters);
  });

const ISSUE = sql`
  UPDATE register.letter
  SET state = 'signed', verb = 'issue', stepped_at = clock_timestamp()
  WHERE batch = $1 AND state = 'drafted'
  RETURNING id
`;

/** The first letter of a batch that cannot be issued, by its vehicle, and why. */
const hindrance = async (tx: Transaction, batch: string): Promise<string | null> =>
  (
    await tx.as(JOB, () =>
      tx.maybe<{ vin: string }>(
        sql`
          SELECT l.vin
          FROM register.letter l
          JOIN register.application a ON a.id = l.application
          JOIN register.application_vehicle v ON v.application = l.application AND v.vin = l.vin
          WHERE l.batch = $1
            AND (
              l.state <> 'drafted'
              OR v.state = 'withdrawn'
              OR a.state IN ('draft', 'withdrawn')
              OR v.destination IS DISTINCT FROM l.destination
              OR EXISTS (
                SELECT
                FROM register.letter o
                WHERE o.application = l.application AND o.vin = l.vin AND o.state IN ('issued', 'suspended')
              )
              OR EXISTS (
                SELECT
                FROM register.letter_brought b
                WHERE b.application = l.application AND b.vin = l.vin AND b.ended_at IS NULL
              )
            )
          ORDER BY l.vin
          LIMIT 1
        `,
        [batch],
      ),
    )
  )?.vin ?? null;

const issueAll = (register: Register, actor: Actor, batch: string, total: number) =>
  register.as(actor, async (tx) => {
    needSignature(actor, ['manufacturer']);
    await issueInTurn(tx);
    const found = await heldBatch(tx, batch);
    if (found?.issued === true) return;
    const vin = await hindrance(tx, batch);
    if (vin !== null) refuse('batch-not-whole', { values: { vin } });
    const issued = await tx.rows<{ id: string }>(ISSUE, [batch]);
    if (issued.length !== total)
      refuse('batch-not-whole', { values: { letters: total, drafted: issued.length } });
    await bringIntoForce(
      tx,
      issued.map(({ id }) => id),
    );
    await tx.run('UPDATE register.letter_batch SET issued_at = now() WHERE id = $1', [batch]);
  });

/**
 * Signs what is not signed for today, slice by slice, while others have their turn, then issues all or none in one
 * transaction: from then on they are held, and in force together when their time is over.
 *
 * @returns refused `batch-not-whole` with the VIN, `no-signing-key`, `second-person`.
 */
export const signAndIssue = async (
  register: Register,
  actor: Actor,
  { batch, letters, issued }: Begun & { readonly batch: string },
  onProgress: BatchProgress = () => {},
  signal?: AbortSignal,
): Promise<Outcome<LetterBatch>> => {
  const standing = (): Promise<Outcome<LetterBatch>> => getLetterBatch(register, actor, { batch });
  if (issued) return standing();
  // the last step of progress is the issue itself
  const steps = letters + 1;
  const second = await register.as(actor, (tx) => needSecondSigner(tx, { batch }));
  if (second.kind === 'refused') return second;
  const left = await leftToSign(register, actor, batch);
  if (left.kind === 'refused') return left;
  const signedBefore = letters - left.value.length;
  for (let from = 0; from < left.value.length; from += OF_A_SLICE) {
    const slice = left.value.slice(from, from + OF_A_SLICE);
    const signed = await signSlice(register, actor, batch, slice);
    if (signed.kind === 'refused') return signed;
    const so = signedBefore + from + slice.length;
    onProgress(so, steps);
    if (signal?.aborted === true && so < letters) return standing();
    await pause();
  }
  const done = await issueAll(register, actor, batch, letters);
  if (done.kind === 'refused') return done;
  onProgress(steps, steps);
  return standing();
};
