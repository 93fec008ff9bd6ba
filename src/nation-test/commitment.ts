import { createHash } from 'node:crypto';
import { z } from 'zod';
import { leafOf } from '../log/leaf.ts';

/** Kind of the file of a commitment, in its member `kind`. */
const COMMITMENT_KIND = 'mileproof-nation-test-commitment';

/** What is published before anybody answers. */
export const commitmentSchema = z.strictObject({
  kind: z.literal(COMMITMENT_KIND),
  form: z.literal(1),
  /** SHA-256 of `test.json`. */
  test: z.string().regex(/^[0-9a-f]{64}$/),
  /** SHA-256 over 32 random bytes and the bytes of the truth: the leaf of the public log. */
  leaf: z.string().regex(/^[0-9a-f]{64}$/),
  how: z.string(),
});

/** A commitment as its file has it. */
export type Commitment = z.infer<typeof commitmentSchema>;

/** SHA-256 of bytes as lower-case hex. */
export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The leaf of a truth in the log, as lower-case hex. */
export const leafTextOf = (blinding: Uint8Array, truth: Uint8Array): string =>
  Buffer.from(leafOf(blinding, truth)).toString('hex');

/** The commitment to a truth. */
export const commitmentTo = (
  test: string,
  blinding: Uint8Array,
  truth: Uint8Array,
): Commitment => ({
  kind: COMMITMENT_KIND,
  form: 1,
  test,
  leaf: leafTextOf(blinding, truth),
  how: 'SHA-256 of blinding.bin (32 bytes) followed by truth.json',
});
