import { Argument, type Command, Option } from 'commander';
import type { ScreenOptions } from '../commands/screen.ts';
import {
  engineOption,
  languageOption,
  lawOption,
  memoryOption,
  setOption,
  todayOption,
} from '../options.ts';
import type { World } from '../world.ts';
import type { SetStatus } from './set-status.ts';

/** Adds `mileproof screen`: a batch or a nation answered. */
export const addScreen = (program: Command, world: World, set: SetStatus): void => {
  program
    .command('screen')
    .description('answer every vehicle of a batch: gate, entry, risk, quality')
    .addArgument(
      new Argument(
        '<path...>',
        'sheets (CSV, XLSX, JSON, NDJSON, Parquet), folders of accounts, or -',
      ),
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
    .addOption(memoryOption('4GB'))
    .addOption(engineOption())
    .addHelpText(
      'after',
      '\nA folder of account feeds with --out DIR is screened as a nation: files split, compressed or\npartitioned, ' +
        'of any size; killed and started again, the work goes on. DIR gets verdicts, findings,\npatterns, problems, ' +
        'summary.html and manifest.json.\n\nExit status: 0 all clear, 1 some blocked, 2 none blocked but some ' +
        'undetermined,\n64 wrong usage, 65 unreadable data or no vehicle in it, 66 no such input,\n70 a fault of ' +
        'the program, 71 too little memory or too few open files, 73 a file that cannot be written.\n',
    )
    .action(async (paths: string[], options: ScreenOptions, command: Command) => {
      const chosen = command.getOptionValueSource('format') !== 'default';
      const { nationFolder } = await import('../nation-folder.ts');
      const nation = chosen ? null : await nationFolder(paths, options.out);
      if (options.engine !== undefined) {
        const { screenByEngine } = await import('../commands/screen-by-engine.ts');
        await set(screenByEngine(world, nation, options, options.engine));
        return;
      }
      if (nation !== null) {
        const { screenNationCommand } = await import('../commands/screen-nation.ts');
        await set(screenNationCommand(world, nation.folder, nation.out, options));
        return;
      }
      const { screenCommand } = await import('../commands/screen.ts');
      await set(screenCommand(world, paths, options));
    });
};
