import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { loadLaw } from '../../src/engine/load-law.ts';

/** What figures were made of. */
export interface MadeOf {
  /** Commit, `+` behind it when files differed from it; null outside a checkout. */
  readonly commit: string | null;
  /** Content hash of the law. */
  readonly law: string;
}

const root = join(import.meta.dirname, '..', '..');

const git = (...words: readonly string[]): string | null => {
  const { status, stdout } = spawnSync('git', [...words], { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
};

/** The commit and the law of this checkout; results of earlier rows are no difference. */
export const madeOf = (): MadeOf => {
  const commit = git('rev-parse', '--short=12', 'HEAD');
  const changed = git('status', '--porcelain', '--', '.', ':!bench/results');
  return {
    commit: commit === null ? null : `${commit}${changed === '' ? '' : '+'}`,
    law: loadLaw(join(root, 'law')).hash,
  };
};
