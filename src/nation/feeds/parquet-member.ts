import type { Problem } from '../../domain/verdict/verdict.ts';
import { openSheet } from '../../intake/open-sheet.ts';
import type { SheetPlan } from '../../intake/sheet.ts';
import { type Database, sqlText } from '../database.ts';
import { FIRST_RECORD } from './cell-source.ts';
import type { FeedFile } from './find-feeds.ts';
import { isNested } from './parquet-source.ts';
import type { Member } from './read-member.ts';
import { parquetColumns } from './read-parquet.ts';
import { isReadSingly } from './stage-rows.ts';
import type { StageOptions } from './staged-feed.ts';
import { literalPath } from './text-lines.ts';

/** What the intake makes of the columns of Parquet files, by what they are: asked once of files with the same. */
export type KnownColumns = Map<
  string,
  { readonly plan: SheetPlan; readonly problems: readonly Problem[] }
>;

/** Looks at a small Parquet file, whose rows are read with those of others; null when it must be staged alone. */
export const parquetMember = async (
  database: Database,
  file: FeedFile,
  sha256: string,
  options: Pick<StageOptions, 'pseudonymKey'>,
  known: KnownColumns,
): Promise<Member | null> => {
  const { account, path, name } = file;
  const columns = await parquetColumns(database, path);
  if (columns === null || columns.some(({ type }) => isNested(type))) return null;
  const key = JSON.stringify(['parquet', columns]);
  let told = known.get(key);
  if (told === undefined) {
    const sheet = await openSheet(path, { account, name, pseudonymKey: options.pseudonymKey });
    if (sheet.kind !== 'sheet') return null;
    await sheet.close();
    if (isReadSingly(sheet)) return null;
    told = { plan: sheet.plan, problems: sheet.problems };
    known.set(key, told);
  }
  const lines = await database.number(
    `SELECT count(*) FROM read_parquet(${sqlText(literalPath(path))}, hive_partitioning = false)`,
  );
  const content = { kind: 'parquet', columns, path } as const;
  return { ...told, key, firstLine: FIRST_RECORD, sha256, lines, content, taken: [] };
};
