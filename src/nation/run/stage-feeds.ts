import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ALL_ACCOUNTS } from '../account-columns.ts';
import type { Database } from '../database.ts';
import { accountView } from '../feeds/account-view.ts';
import type { FeedFile } from '../feeds/find-feeds.ts';
import { stageFeed } from '../feeds/stage-feed.ts';
import type { StagedFeed } from '../feeds/staged-feed.ts';
import type { NationOrder } from '../nation-order.ts';
import type { ProgressTeller } from './nation-progress.ts';
import type { StageKeeper } from './stage-keeper.ts';

/** The files of a feed where they are once its stage is complete. */
const movedTo = (folder: string, feed: StagedFeed): StagedFeed => {
  const moved = (path: string | null): string | null =>
    path === null ? null : join(folder, basename(path));
  const { plain, mended, problems } = feed;
  return { ...feed, plain: moved(plain), mended: moved(mended), problems: moved(problems) };
};

/**
 * Stages every feed file, each a stage of its own, and makes the account relations over what was
 * staged.
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
  for (const [fileNo, file] of files.entries()) {
    teller.begin('reading', file.name, before / total, (before + file.bytes) / total, rows);
    const stage = `feed-${fileNo}`;
    const feed = await keeper.run(stage, async (folder) => {
      const spool = join(folder, 'spool');
      await mkdir(spool);
      const { pseudonymKey } = order;
      return stageFeed(database, file, fileNo, { to: join(folder, 'rows'), spool, pseudonymKey });
    });
    staged.push(movedTo(keeper.folderOf(stage), feed));
    before += file.bytes;
    rows += feed.rows;
  }
  for (const account of ALL_ACCOUNTS) {
    await database.run(`CREATE OR REPLACE VIEW ${account} AS ${accountView(account, staged)}`);
  }
  return staged;
};
