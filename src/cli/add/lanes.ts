import type { Command } from 'commander';
import type { LanesOptions } from '../commands/lanes.ts';
import { languageOption, memoryOption } from '../options.ts';
import type { World } from '../world.ts';
import type { SetStatus } from './set-status.ts';

const gather = (text: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  text,
];

/** Adds `mileproof lanes`: who is granted, who is looked at, and a random sample. */
export const addLanes = (program: Command, world: World, set: SetStatus): void => {
  program
    .command('lanes')
    .description(
      'sort the applications of a screened nation into review lanes, with a random sample',
    )
    .argument('<folder>', 'a screened nation: the output of screen FEEDS --out DIR')
    .requiredOption('--out <folder>', 'folder to write; it appears when it is whole')
    .option(
      '--capacity <reviews>',
      'reviews a day in a province (default: 40), or of one province as 44=60; repeatable',
      gather,
    )
    .option('--days <number>', 'days of review that are planned (default: 1)')
    .option('--sample <share>', 'share drawn at random of what would be granted (default: 0.02)')
    .option('--sample-least <number>', 'least number drawn of a province and lane (default: 1)')
    .option('--seed <hex>', 'seed of an earlier draw, from its manifest.json (default: drawn now)')
    .option(
      '--from <date>',
      'applications from this day on, issued or not (default: those pending)',
    )
    .option('--until <date>', 'applications up to this day, issued or not')
    .option(
      '--outcomes <file>',
      'outcomes of reviews: CSV with application and outcome (irregular, regular); repeatable',
      gather,
    )
    .addOption(memoryOption('3GB'))
    .addOption(languageOption(world))
    .addHelpText(
      'after',
      '\nDIR gets lanes.html (start there), lanes.csv and .parquet, reviews.csv, sample.csv, estimate.csv ' +
        'and\nmanifest.json. To estimate, fill in the column outcome of sample.csv and reviews.csv and run again ' +
        'with\n--outcomes sample.csv --outcomes reviews.csv, --seed and the same options.\n\nExit status: 0 done, ' +
        '2 done but rows of outcomes could not be used, 64 wrong usage,\n65 unreadable outcomes, 66 no such ' +
        'input, 73 a folder that cannot be written.\n',
    )
    .action(async (folder: string, options: LanesOptions) => {
      const { lanesCommand } = await import('../commands/lanes.ts');
      await set(lanesCommand(world, folder, options));
    });
};
