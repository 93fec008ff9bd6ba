import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import { canonicalJson, type Json } from '../../domain/record/canonical-json.ts';

const compress = promisify(gzip);
const expand = promisify(gunzip);

/** A value as canonical JSON, compressed, with the SHA-256 of the canonical bytes. */
export interface CompressedJson {
  readonly text: string;
  readonly packed: Buffer;
  readonly digest: Buffer;
}

/** Makes a value canonical and compresses it. */
export const compressJson = async (value: Json): Promise<CompressedJson> => {
  const text = canonicalJson(value);
  const digest = createHash('sha256').update(text).digest();
  return { text, packed: await compress(text, { level: constants.Z_BEST_SPEED }), digest };
};

/** Reads what `compressJson` made. */
export const expandJson = async (packed: Buffer): Promise<string> =>
  (await expand(packed)).toString('utf8');
