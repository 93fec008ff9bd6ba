import { type Command, InvalidArgumentError, Option } from 'commander';
import type { WhatifOptions } from '../commands/whatif.ts';
import { languageOption, setOption, todayOption } from '../options.ts';
import type { World } from '../world.ts';
import type { SetStatus } from './set-status.ts';

const readCount = (text: string): number => {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('write a whole number, 0 or more.');
  return Number(text);
};

/** Adds `mileproof whatif`: other values of the law or another law, over a batch or a screened nation. */
export const addWhatif = (program: Command, world: World, set: SetStatus): void => {
  program
    .command('whatif')
    .description(
      'who changes answer under other values of the law or another law, in a batch or a screened nation',
    )
    .argument(
      '<path>',
      'the batch, a sheet or a folder of accounts; or a folder that `screen FEEDS --out` wrote',
    )
    .addOption(setOption())
    .addOption(todayOption())
    .addOption(
      new Option('--format <format>', 'form of the answer; csv of a screened nation')
        .choices(['table', 'ndjson', 'csv'])
        .default('table'),
    )
    .option('--out <path>', 'write to this file')
    .addOption(
      new Option(
        '--changed <number>',
        'vehicles that the table lists, or all (default: 20 of a screened nation, all of a batch)',
      ).argParser((text) => (text === 'all' ? text : readCount(text))),
    )
    .option(
      '--capacity <number>',
      'reviews a working day that can be done, held against those needed; of a screened nation',
      readCount,
    )
    .addOption(languageOption(world))
    .option(
      '--law <folder>',
      'try the law of this folder against the one shipped, or that of the screening; with --set the settings on it',
    )
    .action(async (path: string, options: WhatifOptions) => {
      const { whatifCommand } = await import('../commands/whatif.ts');
      await set(whatifCommand(world, path, options));
    });
};
