import { type Command, InvalidArgumentError, Option } from 'commander';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import type { SalesOptions } from '../commands/sales.ts';
import { languageOption, lawOption, memoryOption, setOption } from '../options.ts';
import type { World } from '../world.ts';
import type { SetStatus } from './set-status.ts';

/** Longest window: a hundred years. */
const MOST_DAYS = 36_500; // not-law: a bound of what can be asked

const readDays = (text: string): number => {
  const days = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (!(days <= MOST_DAYS)) {
    throw new InvalidArgumentError(`write a whole number of days from 0 to ${MOST_DAYS}.`);
  }
  return days;
};

const readDay = (text: string): number => {
  const day = parseIsoDate(text);
  if (day === null) throw new InvalidArgumentError('write a date as 2026-03-05.');
  return day;
};

/** Adds `sales`: restated sales of a screened nation. */
export const addSales = (program: Command, world: World, set: SetStatus): void => {
  program
    .command('sales')
    .description('restated sales of a screened nation: reported against what was really sold')
    .argument('<folder>', 'a screened nation: the output of `mileproof screen FEEDS --out FOLDER`')
    .option(
      '--within <days>',
      'take out exports up to this many days after first registration (default: the window of the law)',
      readDays,
    )
    .option('--public', 'protect small counts; needs MILEPROOF_PSEUDONYM_KEY')
    .option(
      '--as-of <date>',
      'as known on this day (default: the day of the screening; of --public the last month end)',
      readDay,
    )
    .addOption(
      new Option('--kind <kind>', 'which reported sales')
        .choices(['retail', 'insured', 'wholesale'])
        .default('retail'),
    )
    .option(
      '--out <folder>',
      'folder to write; it appears when it is whole (default: FOLDER-sales, FOLDER-sales-public)',
    )
    .addOption(memoryOption('2GB'))
    .addOption(languageOption(world))
    .addOption(setOption())
    .addOption(lawOption())
    .addHelpText(
      'after',
      '\nThe folder gets sales.csv, sales.parquet, undecided.csv, vintages.csv, vintages-makers.csv,\nrevisions.csv, ' +
        'curve.csv, ages.csv, datapackage.json, method.txt, sales.html and manifest.json.\n\nExit status: 0 written, ' +
        '64 wrong usage, 66 no screened nation, 73 a folder that cannot be written.\n',
    )
    .action(async (folder: string, options: SalesOptions) => {
      const { salesCommand } = await import('../commands/sales.ts');
      await set(salesCommand(world, folder, options));
    });
};
