import { z } from 'zod';
import { canonicalJson } from '../domain/record/canonical-json.ts';
import { type Label, NATION_NAMES, type NationName, STANDINGS } from './made-nation.ts';

/** Kind of the file of the truth, in its member `kind`. */
const TRUTH_KIND = 'mileproof-nation-test-truth';

const rowSchema = z.tuple([z.string(), z.enum(STANDINGS), z.string(), z.string()]);

const truthSchema = z.strictObject({
  kind: z.literal(TRUTH_KIND),
  form: z.literal(1),
  /** SHA-256 of `test.json`, which names the digests of all feeds. */
  test: z.string().regex(/^[0-9a-f]{64}$/),
  /** The seed: whoever has it and the program makes the whole test again. */
  seed: z.string(),
  vehicles: z.partialRecord(z.enum(NATION_NAMES), z.array(rowSchema)),
});

/** The truth of a test: of every vehicle that is asked about, what is true of it. */
export interface Truth {
  readonly test: string;
  readonly seed: string;
  /** Labels by nation, in the order of their VINs. */
  readonly labels: ReadonlyMap<NationName, readonly Label[]>;
}

/** The canonical bytes of a truth (RFC 8785, UTF-8): what is committed to. */
export const truthBytes = ({ test, seed, labels }: Truth): Uint8Array => {
  const vehicles = Object.fromEntries(
    [...labels].map(([name, of]) => [
      name,
      of.map(({ vin, standing, kind, group }) => [vin, standing, kind, group]),
    ]),
  );
  const text = canonicalJson({ kind: TRUTH_KIND, form: 1, test, seed, vehicles });
  return new TextEncoder().encode(text);
};

/** Reads the bytes of a truth; null where they are none, or not in canonical form. */
export const readTruth = (bytes: Uint8Array): Truth | null => {
  try {
    const read = truthSchema.parse(
      JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)),
    );
    const labels = new Map<NationName, readonly Label[]>();
    for (const name of NATION_NAMES) {
      const rows = read.vehicles[name];
      if (rows === undefined) continue;
      labels.set(
        name,
        rows.map(([vin, standing, kind, group]) => ({ vin, standing, kind, group })),
      );
    }
    const truth = { test: read.test, seed: read.seed, labels };
    return Buffer.compare(truthBytes(truth), bytes) === 0 ? truth : null;
  } catch {
    return null;
  }
};
