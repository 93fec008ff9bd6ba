import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Problem } from '../../domain/verdict/verdict.ts';
import { problemAt } from '../../intake/problem-catalogue.ts';
import { ALL_ACCOUNTS } from '../account-columns.ts';
import type { Database } from '../database.ts';
import { accountView } from '../feeds/account-view.ts';
import type { FeedThreads } from '../feeds/blocks/feed-threads.ts';
import type { FeedFile } from '../feeds/find-feeds.ts';
import { groupFeeds } from '../feeds/group-feeds.ts';
import { stageGroup } from '../feeds/stage-group.ts';
import type { StagedFeed } from '../feeds/staged-feed.ts';
import type { NationOrder } from '../nation-order.ts';
import { feedRelation } from './feed-relation.ts';
import type { ProgressTeller } from './nation-progress.ts';
import type { StageKeeper } from './stage-keeper.ts';

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
  keeper: StageKeeper,
  { pseudonymKey, partRows }: Pick<NationOrder, 'pseudonymKey' | 'partRows'>,
  teller: ProgressTeller,
  threads: FeedThreads,
): Promise<Staged> => {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0) || 1;
  const staged: StagedFeed[] = [];
  let before = 0;
  let rows = 0;
  for (const group of groupFeeds(files)) {
    const bytes = group.reduce((sum, { file }) => sum + file.bytes, 0);
    const first = group[0];
    teller.begin('reading', first?.file.name ?? '', before / total, (before + bytes) / total, rows);
    const stage = `feed-${first?.fileNo}`;
    const feeds = await keeper.run(stage, async (folder) => {
      const spool = join(folder, 'spool');
      await mkdir(spool);
      const to = join(folder, 'rows');
      return stageGroup(group, { to, spool, pseudonymKey, threads });
    });
    for (const feed of feeds) {
      staged.push(movedTo(keeper.folderOf(stage), feed));
      rows += feed.rows;
    }
    before += bytes;
  }
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
