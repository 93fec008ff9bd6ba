import { type Command, InvalidArgumentError, Option } from 'commander';
import { instantOf } from '../../letters/instant.ts';
import type { WholeTestOptions } from '../commands/nation-test-all.ts';
import type { BaselineOptions } from '../commands/nation-test-baseline.ts';
import type { MakeTestOptions } from '../commands/nation-test-make.ts';
import type { OpenTestOptions } from '../commands/nation-test-open.ts';
import type { RunTestOptions } from '../commands/nation-test-run.ts';
import type { ScoreTestOptions } from '../commands/nation-test-score.ts';
import { EXIT } from '../exit-status.ts';
import { languageOf, languageOption, lawOption, memoryOption, setOption } from '../options.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { logKeyOption, quorumOption, witnessOption } from './log.ts';
import type { SetStatus } from './set-status.ts';

const readWhole = (text: string): number => {
  if (!/^\d[\d_,]*$/.test(text)) throw new InvalidArgumentError('write a whole number.');
  return Number(text.replaceAll(/[_,]/g, ''));
};

const readHours = (text: string): number => {
  if (!/^\d+(\.\d+)?$/.test(text)) throw new InvalidArgumentError('write a number.');
  return Number(text);
};

const readInstant = (text: string): number => {
  const instant = instantOf(text);
  if (instant !== null) return instant;
  throw new InvalidArgumentError('write an instant as 2026-03-24T10:00:00+08:00.');
};

/** The options by which the commitment is held against a log. */
const addLogOptions = (command: Command, checkpoint: string): Command =>
  command
    .option('--proof <file>', 'proof of the commitment (default: DIR/commitment.tlog-proof)')
    .addOption(logKeyOption())
    .option('--checkpoint <file>', checkpoint)
    .addOption(witnessOption())
    .addOption(quorumOption());

const HELP = {
  en: `
A test is a folder: feeds of three nations, the vehicles that are asked about, a commitment to the truth.
  mileproof nation-test                                make, answer and score a small one: about a minute
  mileproof nation-test make DIR                       publish DIR, keep DIR-sealed
  mileproof log add LOG --key KEY --leaf DIR/commitment.json
                                                       first bring the commitment into a log
  mileproof nation-test score DIR ANSWERS.csv          a row a vehicle: vin,flagged (yes, no or unknown)
  mileproof nation-test open DIR                       the truth is published
  mileproof nation-test verify DIR                     is it the truth that was committed to?
  mileproof nation-test verify DIR --log-key KEY       and was the commitment in the log before?
docs/nation-test.md has the rules, docs/spec/nation-test.md the formats.
`,
  zh: `
测试是一个文件夹：三个国家的数据、所问的车辆，以及对真实标签的承诺。
  mileproof nation-test                                生成、作答并评分一个小型测试，约两分钟
  mileproof nation-test make DIR                       生成测试：发布DIR，保管DIR-sealed
  mileproof log add LOG --key KEY --leaf DIR/commitment.json
                                                       先将承诺写入日志
  mileproof nation-test run DIR                        本程序作答
  mileproof nation-test baseline DIR                   简单程序作答：期限筛选、重复号码、两者兼用
  mileproof nation-test score DIR ANSWERS.csv          评分；每辆车一行：vin,flagged（yes、no或unknown）
  mileproof nation-test open DIR                       公开真实标签
  mileproof nation-test verify DIR                     核对真实标签与事先的承诺
  mileproof nation-test verify DIR --log-key KEY       并核对承诺是否事先已载入日志
规则见docs/nation-test.md，格式见docs/spec/nation-test.md。
`,
} as const;

/** A word behind `nation-test` that is none of its steps. */
const noStep = (word: string, test: Command): Refusal => {
  const steps = test.commands.map((step) => step.name()).join(', ');
  return new Refusal(
    {
      en: `nation-test has no step ${word}; it has ${steps}`,
      zh: `nation-test没有步骤${word}；可用的有${steps}`,
    },
    EXIT.usage,
  );
};

const FOLDER = 'folder of the test';

/** Adds `mileproof nation-test` and what can be done with a test. */
export const addNationTest = (program: Command, world: World, set: SetStatus): void => {
  const test = program
    .command('nation-test')
    .description('test how well zero-mileage exports are detected, by this program or any other')
    .addHelpText('after', () => HELP[languageOf(world)]);
  const vehicles = (usual: string): string =>
    `vehicles registered in each nation (default: ${usual})`;
  const seed = (usual: string): string =>
    `the same text gives the same nations (default: ${usual})`;
  test
    .command('all', { isDefault: true })
    .description('make, answer and score a small test; what nation-test alone does')
    .allowExcessArguments()
    .option(
      '--out <folder>',
      'folder of the test; an earlier test there gives way',
      'out/nation-test',
    )
    .option('--vehicles <number>', vehicles('3000'), readWhole)
    .option('--seed <text>', seed('random'))
    .option('--detail', 'tables of schemes and of honest kinds too')
    .addOption(languageOption(world))
    .action(async (options: WholeTestOptions, all: Command) => {
      const [other] = all.args;
      if (other !== undefined) throw noStep(other, test);
      const { wholeTestCommand } = await import('../commands/nation-test-all.ts');
      await set(wholeTestCommand(world, options));
    });
  test
    .command('make')
    .description('make a test: what is published, and apart what is kept')
    .argument('<dir>', 'folder to publish; the truth goes to DIR-sealed')
    .option('--vehicles <number>', vehicles('20000'), readWhole)
    .option('--seed <text>', seed('random'))
    .option('--nation <name...>', 'of the nations these only: simulated, outside, habits')
    .option('--replace', 'an earlier test there gives way, with its truth')
    .addOption(languageOption(world))
    .action(async (dir: string, options: MakeTestOptions) => {
      const { makeTestCommand } = await import('../commands/nation-test-make.ts');
      await set(makeTestCommand(world, dir, options));
    });
  test
    .command('run')
    .description('answer by this program')
    .argument('<dir>', FOLDER)
    .option('--out <file>', 'file of the answers (default: DIR/answers/mileproof.csv)')
    .addOption(setOption())
    .addOption(lawOption())
    .addOption(memoryOption('2GB'))
    .addOption(languageOption(world))
    .action(async (dir: string, options: RunTestOptions) => {
      const { runTestCommand } = await import('../commands/nation-test-run.ts');
      await set(runTestCommand(world, dir, options));
    });
  test
    .command('baseline')
    .description('answer by programs of a few lines: an age filter, duplicates, both')
    .argument('<dir>', FOLDER)
    .option('--out <folder>', 'folder of the answers (default: DIR/answers)')
    .addOption(languageOption(world))
    .action(async (dir: string, options: BaselineOptions) => {
      const { baselineCommand } = await import('../commands/nation-test-baseline.ts');
      await set(baselineCommand(world, dir, options));
    });
  test
    .command('score')
    .description('hold files of answers against the truth, side by side')
    .argument('<dir>', FOLDER)
    .argument('<answers...>', 'CSV files with the columns vin and flagged; - is standard input')
    .option('--truth <folder>', 'folder of the truth (default: DIR/opened, or DIR-sealed)')
    .option('--detail', 'tables of schemes and of honest kinds too')
    .option('--hours <number>', 'hours that a review takes (default: 1)', readHours)
    .option('--json', 'all counts, one object a file')
    .addOption(languageOption(world))
    .action(async (dir: string, answers: string[], options: ScoreTestOptions) => {
      const { scoreTestCommand } = await import('../commands/nation-test-score.ts');
      await set(scoreTestCommand(world, dir, answers, options));
    });
  addLogOptions(
    test
      .command('open')
      .description('open the truth: held against the commitment, and put into DIR/opened')
      .argument('<dir>', FOLDER)
      .option('--truth <folder>', 'folder of the truth (default: DIR-sealed)'),
    'checkpoint of the log that you keep',
  )
    .addOption(languageOption(world))
    .action(async (dir: string, options: OpenTestOptions) => {
      const { openTestCommand } = await import('../commands/nation-test-open.ts');
      await set(openTestCommand(world, dir, options));
    });
  addLogOptions(
    test
      .command('verify')
      .description('check that files and opened truth are those that were committed to')
      .argument('<dir>', FOLDER)
      .option('--truth <folder>', 'folder of the truth (default: DIR/opened, or DIR-sealed)'),
    'checkpoint of the log that you kept before the truth was opened',
  )
    .addOption(
      new Option(
        '--opened <instant>',
        'when you saw the truth opened; witnesses must have cosigned before',
      ).argParser(readInstant),
    )
    .addOption(languageOption(world))
    .action(async (dir: string, options: OpenTestOptions) => {
      const { verifyTestCommand } = await import('../commands/nation-test-verify.ts');
      await set(verifyTestCommand(world, dir, options));
    });
};
