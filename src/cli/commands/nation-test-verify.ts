import { leafTextOf } from '../../nation-test/commitment.ts';
import { EXIT } from '../exit-status.ts';
import { loggedCommitment, loggedLines, loggedStatus } from '../nation-test/logged-commitment.ts';
import { changedFiles, openTest, openTruth } from '../nation-test/open-test.ts';
import { inertLines } from '../tell.ts';
import type { World } from '../world.ts';
import type { OpenTestOptions } from './nation-test-open.ts';

const WORDS = {
  en: {
    files: (count: number) => `ok    ${count} files are as they were published`,
    changed: (path: string) => `FAIL  ${path} is not as it was published: fetch the test again`,
    truth: 'ok    the truth is of this test, and the one that was committed to',
    leaf: (leaf: string) => `leaf  ${leaf}: --log-key holds its proof against the log`,
  },
  zh: {
    files: (count: number) => `通过  ${count}个文件与发布时一致`,
    changed: (path: string) => `失败  ${path}与发布时不一致：请重新获取该测试`,
    truth: '通过  真实标签属于本测试，且与事先的承诺一致',
    leaf: (leaf: string) => `叶    ${leaf}：请用--log-key与其证明在日志中核对`,
  },
} as const;

/**
 * `mileproof nation-test verify DIR`: whether files and opened truth are those that were published and committed to.
 * Yields 1 where a file is not; another truth than was committed to is refused. Of a log that was named, what its proof
 * shows.
 */
export const verifyTestCommand = async (
  world: World,
  dir: string,
  options: OpenTestOptions,
): Promise<number> => {
  const say = WORDS[options.lang];
  const opened = await openTest(dir);
  const files = opened.test.nations.reduce((sum, nation) => sum + nation.files.length, 0);
  const changed = await changedFiles(opened);
  const tell = (line: string): void => {
    world.stdout.write(`${line}\n`);
  };
  for (const path of changed) tell(say.changed(path));
  if (changed.length === 0) tell(say.files(files));
  const { bytes, blinding } = await openTruth(opened, options.truth);
  tell(say.truth);
  const leaf = leafTextOf(blinding, bytes);
  const logged = await loggedCommitment(world, dir, leaf, options);
  if (logged === null) tell(say.leaf(leaf));
  else for (const line of loggedLines(logged, options.lang)) tell(inertLines(line));
  if (changed.length > 0) return EXIT.failed;
  return logged === null ? EXIT.clear : loggedStatus(logged);
};
