import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { PAGE_NAMES } from '../../intake/page-names.ts';
import { EngineFailed } from '../../nation/run/engine-stages.ts';
import type { NationProgress } from '../../nation/run/nation-progress.ts';
import { lockOf } from '../../nation/run/stage-keeper.ts';
import { screenNation } from '../../nation/screen-nation.ts';
import { nationPagePieces } from '../../report/nation/nation-page.ts';
import { databaseMemory } from '../database-memory.ts';
import { EXIT } from '../exit-status.ts';
import { lawFor } from '../law-for.ts';
import { NationBar } from '../nation-bar.ts';
import { nationLines } from '../nation-lines.ts';
import { programVersion } from '../program-version.ts';
import { Refusal } from '../refusal.ts';
import { StageTimes } from '../stage-times.ts';
import { tell } from '../tell.ts';
import { tellProblems } from '../tell-problems.ts';
import type { World } from '../world.ts';
import type { ScreenOptions } from './screen.ts';

/** Memory of the database: the rest of the process takes up to 2 GiB beside it. */
const MOST_GIB = 5;

/** The same of one of several tasks on a machine. */
const TASK_GIB = 2;

const WORDS = {
  en: {
    resumed: 'going on where an earlier run stopped',
    busy: (process: number) =>
      `process ${process} is screening into this folder: wait for it, or choose another --out`,
    busyOn: (process: number, host: string, lock: string) =>
      `process ${process} on ${host} is screening into this folder: wait for it, or choose another --out; if it is ` +
      `no more, remove ${lock}`,
    failed: (words: string) =>
      `the engine gave up; run the same command again, it goes on where it stopped. It said: ${words}`,
    taken: (path: string) =>
      `${path} is there and no earlier output of mine: choose another --out, or remove it`,
    broken: (name: string) =>
      `${name} could not be read whole: what it would have told is missing from the answers; see problems.csv`,
    more: (files: number) => `${files} more files were not read; see problems.csv`,
    done: (path: string) => `written to ${path}: start with summary.html`,
  },
  zh: {
    resumed: '从上次中断处继续',
    busy: (process: number) => `进程${process}正在向该文件夹写入结果：请等待其完成，或另选 --out`,
    busyOn: (process: number, host: string, lock: string) =>
      `${host}上的进程${process}正在向该文件夹写入结果：请等待其完成，或另选 --out；若该进程已不存在，请删除${lock}`,
    failed: (words: string) =>
      `计算引擎已放弃；请再次运行同一命令，将从中断处继续。引擎报告：${words}`,
    taken: (path: string) => `${path}已存在且不是此前的输出：请另选 --out，或先将其移除`,
    broken: (name: string) => `${name}未能完整读取，其内容未计入审查；详见 problems.csv`,
    more: (files: number) => `另有${files}个文件未读取；详见 problems.csv`,
    done: (path: string) => `结果已写入${path}：请先打开 summary.html`,
  },
} as const;

/** Files that were not read and are named at the end. */
const NAMED = 20; // not-law: files

/** `mileproof screen FOLDER --out DIR`: a nation's feeds of any size; yields the exit status. */
export const screenNationCommand = async (
  world: World,
  folder: string,
  out: string,
  options: Pick<ScreenOptions, 'today' | 'lang' | 'set' | 'law' | 'memory'>,
): Promise<number> => {
  const { lang } = options;
  const say = WORDS[lang];
  const law = lawFor(world, options.set, options.law);
  const bar = new NationBar(world, lang);
  const times = new StageTimes(() => performance.now());
  const { progress: toldOf, ...led } = world.led ?? {};
  const outcome = await screenNation({
    folder: resolve(folder),
    out: resolve(out),
    law,
    referenceFolder: resolve(world.root, 'reference'),
    today: options.today ?? world.today(),
    pseudonymKey: world.pseudonymKey,
    program: programVersion(world),
    memory: options.memory ?? databaseMemory(world.led === undefined ? MOST_GIB : TASK_GIB),
    threads: availableParallelism(),
    language: lang,
    draw: (summary, language) => nationPagePieces(summary, language, PAGE_NAMES),
    progress: (progress: NationProgress) => {
      times.at(progress.stage);
      (toldOf ?? bar.show)(progress);
    },
    resumed: () => tell(world, say.resumed),
    ...led,
  })
    .catch((error: unknown) => {
      if (!(error instanceof EngineFailed)) throw error;
      const { message } = error;
      throw new Refusal(
        { en: WORDS.en.failed(message), zh: WORDS.zh.failed(message) },
        EXIT.unavailable,
      );
    })
    .finally(() => bar.stop());
  times.at(null);
  switch (outcome.kind) {
    case 'busy': {
      const { process, host } = outcome;
      const words = (lang: 'en' | 'zh'): string =>
        host === null
          ? WORDS[lang].busy(process)
          : WORDS[lang].busyOn(process, host, lockOf(resolve(out)));
      throw new Refusal({ en: words('en'), zh: words('zh') }, EXIT.unwritable);
    }
    case 'taken':
      throw new Refusal({ en: WORDS.en.taken(out), zh: WORDS.zh.taken(out) }, EXIT.unwritable);
    case 'unreadable':
    case 'missing':
      tellProblems(world, lang, folder, [outcome.problem]);
      return outcome.kind === 'missing' ? EXIT.missing : EXIT.unreadable;
    case 'screened': {
      for (const line of nationLines(outcome.summary, lang)) world.stdout.write(`${line}\n`);
      for (const name of outcome.broken) {
        tell(world, say.broken(name));
      }
      for (const { value, code, remedy } of outcome.unread.slice(0, NAMED)) {
        tell(world, `${value}: ${code}: ${remedy[lang]}`);
      }
      const more = outcome.unread.length - NAMED;
      if (more > 0) tell(world, say.more(more));
      const took = times.words(lang);
      if (took !== '') tell(world, took);
      tell(world, say.done(out));
      const { gate } = outcome.summary;
      if (gate.blocked > 0) return EXIT.blocked;
      return gate.undetermined > 0 || outcome.lost > 0 ? EXIT.undetermined : EXIT.clear;
    }
  }
};
