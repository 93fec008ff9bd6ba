import { type Command, InvalidArgumentError, Option } from 'commander';
import type { SimulateOptions } from '../commands/simulate.ts';
import { languageOption } from '../options.ts';
import type { World } from '../world.ts';
import type { SetStatus } from './set-status.ts';

const readNumber = (text: string): number => {
  const number = Number(text.replaceAll(/[_,]/g, ''));
  if (text.trim() === '' || Number.isNaN(number)) throw new InvalidArgumentError('write a number.');
  return number;
};

/** Adds `mileproof simulate`: a labelled synthetic nation. */
export const addSimulate = (program: Command, world: World, set: SetStatus): void => {
  program
    .command('simulate')
    .description(
      'write a labelled synthetic nation: the feeds of all accounts, and the truth apart',
    )
    .requiredOption('--vehicles <number>', 'vehicles registered', readNumber)
    .requiredOption('--out <folder>', 'folder to write; it appears when it is whole')
    .option('--seed <number>', 'the same seed gives the same bytes (default: 1)', readNumber)
    .option(
      '--strength <share>',
      'of all schemes, 1 blatant to 0 barely visible (default: each organiser has its own)',
      readNumber,
    )
    .option('--exports <share>', 'share of the vehicles applied for (default: 0.1)', readNumber)
    .option(
      '--schemes <multiple>',
      'of the shares of all schemes; 0 is an honest nation (default: 1)',
      readNumber,
    )
    .addOption(
      new Option('--format <format>', 'form of the feeds')
        .choices(['csv', 'parquet'])
        .default('csv'),
    )
    .option(
      '--blank <cells>',
      'cells of a thousand that offices leave blank, each office in its own habit (default: 0)',
      readNumber,
    )
    .option('--clean', 'no missing cells, typing errors or innocent look-alikes')
    .addOption(languageOption(world))
    .action(async (options: SimulateOptions) => {
      const { simulateCommand } = await import('../commands/simulate.ts');
      await set(simulateCommand(world, options));
    });
};
