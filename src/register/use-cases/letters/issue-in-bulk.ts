import { createHash } from 'node:crypto';
import { setImmediate as pause } from 'node:timers/promises';
import { canonicalJson, type Json } from '../../../domain/record/canonical-json.ts';
import { sql } from '../../../domain/rules/sql/sql.ts';
import type { LetterSuite } from '../../../letters/letter-signer.ts';
import { type Actor, JOB } from '../../actor.ts';
import { assignStatus } from '../../letters/assign-status.ts';
import { type OpenSigner, openSigner } from '../../letters/open-signer.ts';
import { witnessSigner } from '../../letters/register-keys.ts';
import { signLetters } from '../../letters/sign-letters.ts';
import { tellLetters } from '../../letters/tell-letters.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import { type Register, todayIn } from '../../register.ts';
import { needSignature } from '../../steps/need-part.ts';
import type { Transaction } from '../../transaction.ts';
import { draftAll, type LettersToDraft } from './draft-letters.ts';
import { actingManufacturer, type SuitesWanted } from './issue-letters.ts';

/** Letters that are issued together, all or none. */
export interface LetterBatch extends LettersToDraft, SuitesWanted {
  /** Id of the sender's choice: what is sent again with the same id goes on where it stopped. */
  readonly batch: string;
}

/** How a batch stands. */
export interface BatchStanding {
  readonly batch: string;
  readonly letters: number;
  /** Signed so far; nobody has them before all are issued. */
  readonly signed: number;
  readonly issued: boolean;
}

/** Letters done so far, of how many. */
export type BatchProgress = (done: number, of: number) => void;

/** So many letters are signed in one transaction: what a node that dies loses. */
const OF_A_SLICE = 250; // not-law: letters

const BEGIN = sql`
  INSERT INTO register.letter_batch (id, manufacturer, request, letters, suites, made_by)
  VALUES ($1, register.organisation(), $2, $3, $4, register.person())
`;

const FOUND = sql`
  SELECT request, letters, issued_at IS NOT NULL AS issued
  FROM register.letter_batch
  WHERE id = $1
  FOR UPDATE
`;

interface FoundBatch {
  readonly request: Buffer;
  readonly letters: number;
  readonly issued: boolean;
}

const requestOf = ({ batch: _, ...wanted }: LetterBatch): Buffer =>
  createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify(wanted)) as Json))
    .digest();

interface Begun {
  readonly letters: number;
  readonly issued: boolean;
}

const LOCK = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';

/**
 * Drafts all letters of a batch, once, in one transaction; one that was begun before is gone on with by
 * `goOnWithBatch`.
 *
 * @returns refused `batch-of-another`, and whatever drafting refuses.
 */
export const beginBatch = (
  register: Register,
  actor: Actor,
  wanted: LetterBatch,
): Promise<Outcome<Begun>> =>
  register.as(actor, async (tx) => {
    needSignature(actor, ['manufacturer']);
    const { manufacturer } = actingManufacturer(actor);
    const { batch, letters = [], vehicles = [], suites } = wanted;
    const total = letters.length + vehicles.length;
    if (total === 0) refuse('not-well-formed', { field: 'letters' });
    await tx.run(LOCK, [`batch ${batch}`]);
    const request = requestOf(wanted);
    const found = await tx.maybe<FoundBatch & Record<string, unknown>>(FOUND, [batch]);
    if (found !== null) {
      if (!found.request.equals(request)) refuse('batch-of-another', { field: 'batch' });
      return { letters: found.letters, issued: found.issued };
    }
    await tx.run(BEGIN, [batch, request, total, suites ?? null]);
    // without terms the letters are those that were drafted before
    const named =
      wanted.template === undefined && wanted.terms === undefined
        ? letters
        : await draftAll(register, tx, wanted);
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
  return openSigner(register, tx, { ...acting, suites: suites ?? undefined });
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
    await signLetters(register, tx, open, witnessSigner(register), letters);
  });

const ISSUE = sql`
  UPDATE register.letter
  SET state = 'issued', verb = 'issue', stepped_at = clock_timestamp()
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
    await tx.run(LOCK, [`batch ${batch}`]);
    const found = await tx.maybe<FoundBatch & Record<string, unknown>>(FOUND, [batch]);
    if (found?.issued === true) return;
    const vin = await hindrance(tx, batch);
    if (vin !== null) refuse('batch-not-whole', { values: { vin } });
    const issued = await tx.rows<{ id: string }>(ISSUE, [batch]);
    if (issued.length !== total)
      refuse('batch-not-whole', { values: { letters: total, drafted: issued.length } });
    await tellLetters(
      tx,
      'issue',
      issued.map(({ id }) => id),
    );
    await tx.run('UPDATE register.letter_batch SET issued_at = now() WHERE id = $1', [batch]);
  });

const NOT_GIVEN_UP = new AbortController().signal;

/** Signs what is not signed for today, slice by slice, then issues all or none. */
const signAndIssue = async (
  register: Register,
  actor: Actor,
  { batch, letters, issued }: Begun & { readonly batch: string },
  onProgress: BatchProgress,
  signal: AbortSignal,
): Promise<Outcome<BatchStanding>> => {
  const standing = (signed: number, all: boolean): Outcome<BatchStanding> => ({
    kind: 'done',
    value: { batch, letters, signed, issued: all },
  });
  if (issued) return standing(letters, true);
  // the last step of progress is the issue itself
  const steps = letters + 1;
  const left = await leftToSign(register, actor, batch);
  if (left.kind === 'refused') return left;
  const signedBefore = letters - left.value.length;
  for (let from = 0; from < left.value.length; from += OF_A_SLICE) {
    const slice = left.value.slice(from, from + OF_A_SLICE);
    const signed = await signSlice(register, actor, batch, slice);
    if (signed.kind === 'refused') return signed;
    const so = signedBefore + from + slice.length;
    onProgress(so, steps);
    if (signal.aborted && so < letters) return standing(so, false);
    await pause();
  }
  const done = await issueAll(register, actor, batch, letters);
  if (done.kind === 'refused') return done;
  onProgress(steps, steps);
  return standing(letters, true);
};

/**
 * A person of the manufacturer issues letters together: thousands, in one request. They are drafted, then signed slice
 * by slice, while others have their turn, then issued in one transaction, all of them or none. Whatever stops it, the
 * same request with the same id goes on where it stopped.
 *
 * @param signal aborted: it stops after the slice, and is gone on with later.
 * @returns refused `batch-of-another`, `batch-not-whole` with the VIN, and whatever drafting refuses.
 */
export const issueInBulk = async (
  register: Register,
  actor: Actor,
  wanted: LetterBatch,
  onProgress: BatchProgress = () => {},
  signal: AbortSignal = NOT_GIVEN_UP,
): Promise<Outcome<BatchStanding>> => {
  const { batch } = wanted;
  const begun = await beginBatch(register, actor, wanted);
  if (begun.kind === 'refused') return begun;
  return signAndIssue(register, actor, { batch, ...begun.value }, onProgress, signal);
};

/** How a batch of the own manufacturer stands. Refuses `not-found`. */
export const getBatch = (
  register: Register,
  actor: Actor,
  { batch }: { readonly batch: string },
): Promise<Outcome<BatchStanding>> =>
  register.as(actor, async (tx) => {
    if (actor.part !== 'manufacturer') refuse('part-missing');
    const found =
      (await tx.maybe<{ letters: number; issued: boolean }>(
        `SELECT letters, issued_at IS NOT NULL AS issued
          FROM register.letter_batch
          WHERE id = $1`,
        [batch],
      )) ?? refuse('not-found', { field: 'batch' });
    const today = await todayIn(tx);
    const { signed } = await tx.as(JOB, () =>
      tx.one<{ signed: number }>(
        `SELECT count(*)::int AS signed
          FROM register.letter l
          JOIN register.letter_document d ON d.letter = l.id
          WHERE l.batch = $1 AND (l.state <> 'drafted' OR d.valid_on = $2)`,
        [batch, today],
      ),
    );
    return { batch, ...found, signed };
  });

/**
 * Goes on with a batch that was begun, by its id alone, from where it stopped.
 *
 * @returns refused `not-found`, and as `issueInBulk` does.
 */
export const goOnWithBatch = async (
  register: Register,
  actor: Actor,
  { batch }: { readonly batch: string },
): Promise<Outcome<BatchStanding>> => {
  const found = await getBatch(register, actor, { batch });
  if (found.kind === 'refused') return found;
  return signAndIssue(register, actor, found.value, () => {}, NOT_GIVEN_UP);
};
