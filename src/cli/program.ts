import { join } from 'node:path';
import { Argument, Command, CommanderError, Option } from 'commander';
import type { ScreenOptions } from './commands/screen.ts';
import { EXIT } from './exit-status.ts';
import { languageOption, lawOption, setOption, todayOption } from './options.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

type Set = (status: number | Promise<number>) => Promise<void>;

const addScreen = (program: Command, world: World, set: Set): void => {
  program
    .command('screen')
    .description('answer every vehicle of a batch: gate, entry, risk, quality')
    .addArgument(
      new Argument('<path...>', 'sheets (CSV, XLSX, JSON, NDJSON, Parquet), folders of accounts, or -'),
    )
    .addOption(todayOption())
    .addOption(
      new Option('--format <format>', 'form of the answer')
        .choices(['table', 'json', 'ndjson', 'csv', 'html'])
        .default('table'),
    )
    .option('--out <path>', 'write to this file; it appears only when it is whole')
    .addOption(languageOption(world))
    .addOption(setOption())
    .addOption(lawOption())
    .addOption(
      new Option('--detail <findings>', 'findings not met or unknown, or all')
        .choices(['open', 'all'])
        .default('open'),
    )
    .addHelpText(
      'after',
      '\nExit status: 0 all clear, 1 some blocked, 2 none blocked but some undetermined,\n64 wrong usage, 65 unreadable data, 66 no such input.\n',
    )
    .action(async (paths: string[], options: ScreenOptions) => {
      const { screenCommand } = await import('./commands/screen.ts');
      await set(screenCommand(world, paths, options));
    });
};

const addLaw = (program: Command, world: World, set: Set): void => {
  const law = program.command('law').description('read, check and compare the law');
  law
    .command('check')
    .description('check the law: citations, periods, cases, boundaries, figures outside law/')
    .option('--law <folder>', 'folder of the law', join(world.root, 'law'))
    .action(async (options: { law: string }) => {
      const { lawCheck } = await import('./commands/law-check.ts');
      await set(lawCheck(world, options.law));
    });
};

/** Builds the program; `set` takes the exit status of the command that ran. */
const programFor = (world: World, set: Set): Command => {
  const program = new Command('mileproof')
    .description('Screens used-vehicle exports from China: the law as data, read over vehicles')
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      getOutHasColors: () => world.colour,
      getErrHasColors: () => world.colour,
    })
    .exitOverride()
    .showHelpAfterError('(mileproof --help shows all commands)');
  addScreen(program, world, set);
  addLaw(program, world, set);
  return program;
};

/** Runs one command line and yields its exit status. */
export const runProgram = async (world: World): Promise<number> => {
  let status: number = EXIT.clear;
  const program = programFor(world, async (ran) => {
    status = await ran;
  });
  try {
    await program.parseAsync(world.words, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clear : EXIT.usage;
    if (error instanceof Refusal) {
      world.stderr.write(`mileproof: ${error.message}\n`);
      return error.status;
    }
    throw error;
  }
};
