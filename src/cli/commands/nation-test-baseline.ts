import { join } from 'node:path';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import type { Answer } from '../../nation-test/answers/answer.ts';
import {
  BASELINE_ACCOUNTS,
  BASELINES,
  type Baseline,
  baselineAnswers,
} from '../../nation-test/answers/baselines.ts';
import { answersCsv } from '../../nation-test/answers/write-answers.ts';
import type { FeedTable } from '../../nation-test/made-nation.ts';
import { windowDaysOf } from '../../screening/report-reference.ts';
import { EXIT } from '../exit-status.ts';
import { lawFor } from '../law-for.ts';
import { askedVehicles, feedOf } from '../nation-test/asked-vehicles.ts';
import { type OpenTest, openTest, requireWhole } from '../nation-test/open-test.ts';
import { openOutput } from '../output.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';

/** What `mileproof nation-test baseline` was asked. */
export interface BaselineOptions {
  /** Folder of the files; by default `answers` in the folder of the test. */
  readonly out?: string;
  readonly lang: 'en' | 'zh';
}

const WORDS = {
  en: (path: string) => `answers written to ${path}`,
  zh: (path: string) => `回答已写入${path}`,
} as const;

/** The file that a baseline's answers are written to. */
export const baselineFile = (folder: string, name: Baseline): string =>
  join(folder, `baseline-${name}.csv`);

const answersOf = async (
  world: World,
  opened: OpenTest,
): Promise<ReadonlyMap<Baseline, readonly Answer[]>> => {
  const { ruleSet } = lawFor(world, []);
  const answers = new Map<Baseline, Answer[]>(BASELINES.map((name) => [name, []]));
  for (const { name, asOf } of opened.test.nations) {
    const tables = new Map<string, FeedTable>();
    for (const account of BASELINE_ACCOUNTS) {
      tables.set(account, await feedOf(opened, name, account));
    }
    const order = {
      feed: (account: string) => tables.get(account) ?? { columns: [], rows: [] },
      asked: await askedVehicles(opened, name),
      days: windowDaysOf(ruleSet, parseIsoDate(asOf) ?? world.today()),
    };
    for (const baseline of BASELINES) {
      answers.get(baseline)?.push(...baselineAnswers(baseline, order));
    }
  }
  return answers;
};

/** `mileproof nation-test baseline DIR`: what programs of a few lines answer, a file each. */
export const baselineCommand = async (
  world: World,
  dir: string,
  options: BaselineOptions,
): Promise<number> => {
  const opened = await openTest(dir);
  await requireWhole(opened);
  const folder = options.out ?? join(dir, 'answers');
  for (const [baseline, answers] of await answersOf(world, opened)) {
    const path = baselineFile(folder, baseline);
    const output = await openOutput(world, path, []);
    await output.write(answersCsv(answers));
    await output.keep();
    tell(world, WORDS[options.lang](path));
  }
  return EXIT.clear;
};
