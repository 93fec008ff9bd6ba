import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Problem } from '../../domain/verdict/verdict.ts';
import { problemAt } from '../../intake/problem-catalogue.ts';
import { ALL_ACCOUNTS } from '../account-columns.ts';
import type { Database } from '../database.ts';
import { accountView } from '../feeds/account-view.ts';
import type { FeedThreads } from '../feeds/blocks/feed-threads.ts';
import type { FeedFile } from '../feeds/find-feeds.ts';
import { type FeedGroup, groupFeeds } from '../feeds/group-feeds.ts';
import { stageGroup } from '../feeds/stage-group.ts';
import type { StagedFeed } from '../feeds/staged-feed.ts';
import type { StagesOrder } from '../nation-order.ts';
import { feedRelation } from './feed-relation.ts';
import type { ProgressTeller } from './nation-progress.ts';
import type { Stages } from './stages.ts';

/** The files of a feed where they are once its stage is complete. */
const movedTo = (folder: string, feed: StagedFeed): StagedFeed => {
  const moved = (path: string | null): string | null =>
    path === null ? null : join(folder, basename(path));
  return { ...feed, rowsFile: moved(feed.rowsFile), problemsFile: moved(feed.problemsFile) };
};

/**
 * A nation of at most so many rows of accounts is screened on one thread, its accounts as tables in memory: nearly all
 * of its time goes into the making of statements, and each that reads a file opens it anew.
 */
const FEW_ROWS = 20_000; // not-law: rows

/** Files of a nation once read. */
export interface Staged {
  /** Those of accounts, in their order. */
  readonly feeds: readonly StagedFeed[];
  /** One for each file that is of no account after all; row 0, its name as value. */
  readonly strays: readonly Problem[];
}

/**
 * Stages every feed file, each group of files a stage of its own, and makes the account relations over what was
 * staged, that of the licences under the name of `feedRelation`; in the order of the files.
 */
export const stageFeeds = async (
  database: Database,
  files: readonly FeedFile[],
  stages: Stages,
  { pseudonymKey, partRows }: Pick<StagesOrder, 'pseudonymKey' | 'partRows'>,
  teller: ProgressTeller,
  threads: FeedThreads,
): Promise<Staged> => {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0) || 1;
  const groups = groupFeeds(files);
  let before = 0;
  let rows = 0;
  const stageOf = (group: FeedGroup): string => `feed-${group[0]?.fileNo}`;
  const stage = async (_: Database, group: FeedGroup, folder: string) => {
    const spool = join(folder, 'spool');
    await mkdir(spool);
    return stageGroup(group, { to: join(folder, 'rows'), spool, pseudonymKey, threads });
  };
  const read = await stages.each(database, groups, stageOf, stage, {
    begins: (group) => {
      const until = before + group.reduce((sum, { file }) => sum + file.bytes, 0);
      const name = group[0]?.file.name ?? '';
      teller.begin('reading', name, before / total, until / total, rows);
      before = until;
    },
    ends: (feeds) => {
      rows += feeds.reduce((sum, feed) => sum + feed.rows, 0);
    },
  });
  const staged = read.flatMap((feeds, place) => {
    const folder = stages.folderOf(stageOf(groups[place] ?? []));
    return feeds.map((feed) => movedTo(folder, feed));
  });
  staged.sort((a, b) => a.fileNo - b.fileNo);
  const own = staged.filter(({ stray }) => stray !== true);
  // who says how large a part may be has a large nation in mind
  if (rows <= FEW_ROWS && partRows === undefined) await database.useOneThread();
  for (const account of ALL_ACCOUNTS) {
    await database.makeRelation(feedRelation(account), accountView(account, own));
  }
  return {
    feeds: own,
    strays: staged
      .filter(({ stray }) => stray === true)
      .map(({ name }) => problemAt(0, '', 'not-of-the-account', name)),
  };
};
