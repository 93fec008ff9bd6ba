import { problemAt } from '../../intake/problem-catalogue.ts';
import type { Database } from '../database.ts';
import { FIRST_RECORD } from './cell-source.ts';
import type { FeedFile } from './find-feeds.ts';
import type { Read } from './finish-feed.ts';
import { openFeed } from './open-feed.ts';
import { isNested } from './parquet-source.ts';
import { parquetColumns, readParquet } from './read-parquet.ts';
import { factsOfPlan, isReadSingly, stageRows, unreadFile } from './stage-rows.ts';
import type { StageOptions } from './staged-feed.ts';
import { TakenRows } from './taken-rows.ts';
import { hashFile } from './unpack.ts';

/** Reads a Parquet file; one that breaks off gives no rows. */
export const stageParquet = async (
  database: Database,
  file: FeedFile,
  path: string,
  options: StageOptions,
): Promise<Read> => {
  const { name } = file;
  const { pseudonymKey } = options;
  const sha256 = await hashFile(path);
  const sheet = await openFeed(file, path, pseudonymKey);
  if (sheet.kind !== 'sheet') return unreadFile(database, sheet.problem, sha256);
  await sheet.close();
  const { plan } = sheet;
  const columns = await parquetColumns(database, path);
  if (isReadSingly(sheet) || columns?.some(({ type }) => isNested(type)) === true) {
    return stageRows(database, file, path, pseudonymKey, sha256);
  }
  const broken = (): Promise<Read> =>
    unreadFile(database, problemAt(0, '', 'broken-parquet', name), sha256);
  if (columns === null) return broken();
  const facts = factsOfPlan(plan);
  const taken = await TakenRows.open(database, facts);
  taken.find(sheet.problems, 'file');
  let read: Awaited<ReturnType<typeof readParquet>>;
  try {
    const paths = [path];
    read = await readParquet({
      ...{ database, plan, columns, paths, options, taken },
      firstLine: FIRST_RECORD,
    });
  } finally {
    taken.close();
  }
  return read === null ? broken() : { ...read, placed: false, facts, taken, sha256, broken: false };
};
