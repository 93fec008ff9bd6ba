import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { Database } from '../../nation/database.ts';
import type { NationProgress } from '../../nation/run/nation-progress.ts';
import { screenNation } from '../../nation/screen-nation.ts';
import type { Answer } from '../../nation-test/answers/answer.ts';
import { engineAnswers } from '../../nation-test/answers/engine-answers.ts';
import { answersCsv } from '../../nation-test/answers/write-answers.ts';
import type { NationName } from '../../nation-test/made-nation.ts';
import { removeOnSignal } from '../../screening/remove-on-signal.ts';
import { databaseMemory } from '../database-memory.ts';
import { EXIT } from '../exit-status.ts';
import { lawFor } from '../law-for.ts';
import { askedVehicles } from '../nation-test/asked-vehicles.ts';
import { type OpenTest, openTest, requireWhole } from '../nation-test/open-test.ts';
import { openOutput } from '../output.ts';
import { programVersion } from '../program-version.ts';
import { Refusal } from '../refusal.ts';
import { StepBar } from '../step-bar.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';

/** What `mileproof nation-test run` was asked. */
export interface RunTestOptions {
  /** File of the answers; by default in the folder of the test. */
  readonly out?: string;
  readonly set: readonly string[];
  readonly law?: string;
  readonly memory?: string;
  readonly lang: 'en' | 'zh';
}

const MOST_GIB = 4;
const READ_GIB = 1;

const WORDS = {
  en: {
    screening: (nation: NationName) => `screening the nation ${nation}`,
    done: (vehicles: number, path: string) => `${vehicles} answers written to ${path}`,
  },
  zh: {
    screening: (nation: NationName) => `正在筛查国家数据 ${nation}`,
    done: (vehicles: number, path: string) => `已将${vehicles}条回答写入${path}`,
  },
} as const;

/** Screens one nation into a folder of the system that goes again, and reads what was said of the vehicles asked. */
const answersOf = async (
  world: World,
  opened: OpenTest,
  nation: NationName,
  asOf: string,
  options: RunTestOptions,
  progress: (progress: NationProgress) => void,
): Promise<readonly Answer[]> => {
  const work = await mkdtemp(join(tmpdir(), 'mileproof-nation-test-'));
  const release = removeOnSignal(work);
  const out = join(work, 'screened');
  try {
    const outcome = await screenNation({
      folder: resolve(opened.folder, nation, 'feeds'),
      out,
      law: lawFor(world, options.set, options.law),
      referenceFolder: resolve(world.root, 'reference'),
      today: parseIsoDate(asOf) ?? world.today(),
      pseudonymKey: world.pseudonymKey,
      program: programVersion(world),
      memory: options.memory ?? databaseMemory(MOST_GIB),
      threads: availableParallelism(),
      language: options.lang,
      progress,
      resumed: () => undefined,
    });
    if (outcome.kind !== 'screened') {
      const path = join(opened.folder, nation, 'feeds');
      throw new Refusal(
        {
          en: `${path} could not be screened (${outcome.kind}): fetch the test again`,
          zh: `无法筛查${path}（${outcome.kind}）：请重新获取该测试`,
        },
        EXIT.unreadable,
      );
    }
    const database = await Database.open({
      memory: databaseMemory(READ_GIB),
      threads: availableParallelism(),
      spill: join(work, 'spill'),
    });
    try {
      return await engineAnswers(database, nation, out, await askedVehicles(opened, nation));
    } finally {
      database.close();
    }
  } finally {
    await rm(work, { recursive: true, force: true });
    release();
  }
};

/** `mileproof nation-test run DIR`: this program takes part; its answers are written as everybody's. */
export const runTestCommand = async (
  world: World,
  dir: string,
  options: RunTestOptions,
): Promise<number> => {
  const opened = await openTest(dir);
  await requireWhole(opened);
  const path = options.out ?? join(dir, 'answers', 'mileproof.csv');
  const output = await openOutput(world, path, []);
  const say = WORDS[options.lang];
  const bar = new StepBar(world);
  const answers: Answer[] = [];
  const { nations } = opened.test;
  try {
    for (const [at, { name, asOf }] of nations.entries()) {
      const show = (done: number): void =>
        bar.show(say.screening(name), (at + done) / nations.length);
      show(0);
      const told = await answersOf(world, opened, name, asOf, options, ({ done }) => show(done));
      answers.push(...told);
    }
    await output.write(answersCsv(answers));
    await output.keep();
  } catch (error) {
    await output.drop();
    throw error;
  } finally {
    bar.stop();
  }
  if (path !== '-') tell(world, say.done(answers.length, path));
  return EXIT.clear;
};
