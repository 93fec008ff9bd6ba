import type { Json } from '../../domain/record/canonical-json.ts';
import type { LawFile } from '../../domain/rules/read/law.ts';
import type { LawRead } from '../../engine/engine.ts';
import { type Law, lawOf } from '../../engine/load-law.ts';
import { prepared } from '../prepared.ts';
import type { Transaction } from '../transaction.ts';
import { compressJson, expandJson } from './compressed-json.ts';

const PREFIX = 'sha256:';

/** Hash of a law as the archive has it: without the name of the algorithm. */
export const archivedHash = (hash: string): string =>
  hash.startsWith(PREFIX) ? hash.slice(PREFIX.length) : hash;

/**
 * Writes a law into the archive when it is not there; to be called as JOB.
 *
 * @returns its hash as the archive has it.
 * @throws Error for a law whose files are not at hand: a broken program.
 */
export const archiveLaw = async (tx: Transaction, law: LawRead): Promise<string> => {
  const hash = archivedHash(law.hash);
  const known = await tx.maybe(prepared('SELECT FROM register.rule_set WHERE hash = $1'), [hash]);
  if (known !== null) return hash;
  if (law.files === undefined) throw new Error('the files of the law are not at hand');
  const { packed } = await compressJson(law.files as unknown as Json);
  await tx.run(
    'INSERT INTO register.rule_set (hash, law) VALUES ($1, $2) ON CONFLICT (hash) DO NOTHING',
    [hash, packed],
  );
  return hash;
};

/** The law of a hash as it was archived; null where none is. To be called as JOB, an office or the ministry. */
export const archivedLaw = async (tx: Transaction, hash: string): Promise<Law | null> => {
  const kept = await tx.maybe<{ law: Buffer }>(
    'SELECT law FROM register.rule_set WHERE hash = $1',
    [archivedHash(hash)],
  );
  if (kept === null) return null;
  const law = lawOf(JSON.parse(await expandJson(kept.law)) as readonly LawFile[]);
  if (archivedHash(law.hash) !== archivedHash(hash)) {
    throw new Error(`the archived law of ${hash} reads as ${law.hash}`);
  }
  return law;
};
