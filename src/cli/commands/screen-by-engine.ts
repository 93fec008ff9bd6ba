import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { type FeedFile, findFeeds } from '../../nation/feeds/find-feeds.ts';
import { weightOf } from '../../nation/feeds/group-feeds.ts';
import { EXIT } from '../exit-status.ts';
import { NationBar } from '../nation-bar.ts';
import { Refusal } from '../refusal.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';
import { MESSAGE, type Message } from './lead.ts';
import type { ScreenOptions } from './screen.ts';

/** Bytes of certificates, unpacked, about, below which one machine is done sooner: some five million of them. */
const FEW = 650_000_000; // not-law: bytes

/** Lines of what the engine said that are told when it fails. */
const LINES_TOLD = 30; // not-law: lines

const WORDS = {
  en: {
    batch: '--engine is for a nation: give one folder of account feeds, and --out DIR',
    absent:
      '--engine needs spark-submit in the PATH: install Apache Spark 3.3 or later (pip install pyspark brings it), ' +
      'Python 3 and Java 17 or later; docs/running-a-nation.md says more',
    few: 'these feeds hold fewer than some 5 million certificates: one machine without --engine is done sooner',
    untried: (master: string) => `${master} is handed on to Spark as it is: this was never tried`,
    failed: (lines: string) =>
      'the engine ended before the screening did; run the same command again, it goes on where it stopped. ' +
      `The engine said last:\n${lines}`,
  },
  zh: {
    batch: '--engine 仅用于全国数据：请给出一个各方记载的文件夹和 --out DIR',
    absent:
      '--engine 需要 PATH 中有 spark-submit：请安装 Apache Spark（3.3或更高版本，可用 pip install pyspark 获得）、' +
      'Python（3）以及 Java（17或更高版本）；详见 docs/running-a-nation.md',
    few: '这些数据中的登记证书少于约五百万份：不用 --engine，单台机器更快完成',
    untried: (master: string) => `${master}将原样交给 Spark：该方式从未试用过`,
    failed: (lines: string) =>
      `计算引擎在筛查完成之前结束；请再次运行同一命令，将从中断处继续。引擎最后的输出：\n${lines}`,
  },
} as const;

/** Masters with which the tests run. */
const TRIED = /^(?:spark:\/\/|local-cluster\[)/;

const inPath = (name: string, path: string): string | null => {
  for (const folder of path.split(delimiter).filter((one) => one !== '')) {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return join(folder, name);
    } catch {
      // not in this one
    }
  }
  return null;
};

const isFew = (files: readonly FeedFile[]): boolean =>
  files
    .filter(({ account }) => account === 'certificate')
    .reduce((sum, file) => sum + weightOf(file), 0) < FEW;

/**
 * `mileproof screen FOLDER --out DIR --engine MASTER`: hands the screening to Spark, whose driver starts it again as
 * `mileproof lead`; shows what that tells and yields its exit status.
 */
export const screenByEngine = async (
  world: World,
  nation: { readonly folder: string; readonly out: string } | null,
  options: ScreenOptions,
  master: string,
): Promise<number> => {
  if (nation === null) throw new Refusal({ en: WORDS.en.batch, zh: WORDS.zh.batch }, EXIT.usage);
  const { folder, out } = nation;
  const { lang, today = world.today(), memory, law, set } = options;
  const say = WORDS[lang];
  const submit = inPath('spark-submit', world.env['PATH'] ?? '');
  if (submit === null) {
    throw new Refusal({ en: WORDS.en.absent, zh: WORDS.zh.absent }, EXIT.unavailable);
  }
  if (!TRIED.test(master)) tell(world, say.untried(master));
  if (isFew((await findFeeds(folder)).files)) tell(world, say.few);
  const given = (name: string, value: string | undefined): readonly string[] =>
    value === undefined ? [] : [name, value];
  const words = [
    ...['screen', resolve(folder), '--out', resolve(out), '--lang', lang],
    ...['--today', isoDate(today), ...given('--memory', memory)],
    ...given('--law', law === undefined ? undefined : resolve(law)),
    ...set.flatMap((one) => ['--set', one]),
  ];
  const driver = join(world.root, 'engine', 'spark', 'driver.py');
  const program = [process.execPath, join(world.root, 'bin', 'mileproof.js')];
  const child = spawn(submit, ['--master', master, driver, ...program, 'lead', ...words], {
    env: world.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve());
  });
  void world.untilStopped().then(() => child.kill());
  const bar = new NationBar(world, lang);
  const lines: string[] = [];
  let status: number | null = null;
  const heard = (message: Message): void => {
    if ('progress' in message) {
      bar.show(message.progress);
      return;
    }
    bar.stop();
    if ('out' in message) world.stdout.write(message.out);
    else if ('err' in message) world.stderr.write(message.err);
    else status = message.ended;
  };
  const keep = (line: string): void => {
    lines.push(line);
    if (lines.length > LINES_TOLD) lines.shift();
  };
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith(MESSAGE)) heard((JSON.parse(line) as { mileproof: Message }).mileproof);
    else keep(line);
  });
  createInterface({ input: child.stderr }).on('line', keep);
  await gone.finally(() => bar.stop());
  if (status !== null) return status;
  const [en, zh] = [WORDS.en, WORDS.zh].map(({ failed }) => failed(lines.join('\n')));
  throw new Refusal({ en: en ?? '', zh: zh ?? '' }, EXIT.unavailable);
};
