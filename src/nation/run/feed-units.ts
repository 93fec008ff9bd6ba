import { dirname } from 'node:path';
import type { Account } from '../../domain/facts/fact-table.ts';
import type { StagedFeed } from '../feeds/staged-feed.ts';

/** Files of an account that were staged together, which one task looks at. */
export interface FeedUnit {
  /** Number of the first of them, by which stages are named. */
  readonly fileNo: number;
  readonly account: Account;
  readonly feeds: readonly StagedFeed[];
}

/** The units of what was staged, in the order of their files; those of which no row is used are left out. */
export const feedUnits = (staged: readonly StagedFeed[]): readonly FeedUnit[] => {
  const together = Map.groupBy(
    staged.filter(({ rowsFile }) => rowsFile !== null),
    ({ account, rowsFile }) => `${account} ${dirname(rowsFile ?? '')}`,
  );
  return [...together.values()].flatMap((feeds) =>
    feeds.slice(0, 1).map(({ fileNo, account }) => ({ fileNo, account, feeds })),
  );
};
