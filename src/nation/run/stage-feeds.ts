import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ALL_ACCOUNTS } from '../account-columns.ts';
import type { Database } from '../database.ts';
import { accountView } from '../feeds/account-view.ts';
import type { FeedFile } from '../feeds/find-feeds.ts';
import { groupFeeds } from '../feeds/group-feeds.ts';
import { stageGroup } from '../feeds/stage-group.ts';
import type { StagedFeed } from '../feeds/staged-feed.ts';
import type { NationOrder } from '../nation-order.ts';
import type { ProgressTeller } from './nation-progress.ts';
import type { StageKeeper } from './stage-keeper.ts';

/** The files of a feed where they are once its stage is complete. */
const movedTo = (folder: string, feed: StagedFeed): StagedFeed => {
  const moved = (path: string | null): string | null =>
    path === null ? null : join(folder, basename(path));
  const { plain, mended, problems, bundle } = feed;
  return {
    ...feed,
    plain: moved(plain),
    mended: moved(mended),
    problems: moved(problems),
    bundle: bundle && {
      ...bundle,
      rows: join(folder, basename(bundle.rows)),
      problems: moved(bundle.problems),
    },
  };
};

/**
 * Stages every feed file, each group of files a stage of its own, and makes the account relations over what was
 * staged; in the order of the files.
 */
export const stageFeeds = async (
  database: Database,
  files: readonly FeedFile[],
  keeper: StageKeeper,
  order: NationOrder,
  teller: ProgressTeller,
): Promise<readonly StagedFeed[]> => {
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
      const { pseudonymKey } = order;
      return stageGroup(database, group, { to: join(folder, 'rows'), spool, pseudonymKey });
    });
    for (const feed of feeds) {
      staged.push(movedTo(keeper.folderOf(stage), feed));
      rows += feed.rows;
    }
    before += bytes;
  }
  staged.sort((a, b) => a.fileNo - b.fileNo);
  for (const account of ALL_ACCOUNTS) {
    await database.run(`CREATE OR REPLACE VIEW ${account} AS ${accountView(account, staged)}`);
  }
  return staged;
};
