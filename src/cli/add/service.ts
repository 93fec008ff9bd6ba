import { type Command, InvalidArgumentError } from 'commander';
import type { ServiceOptions } from '../commands/service.ts';
import { languageOption, memoryOption } from '../options.ts';
import type { World } from '../world.ts';
import type { SetStatus } from './set-status.ts';

const NEAR = 100; // not-law: kilometres
/** Half the way around the earth: no two places are further apart. */
const FURTHEST = 20_038; // not-law: kilometres

const readKilometres = (text: string): number => {
  const km = Number(text);
  if (text.trim() === '' || !(km > 0 && km <= FURTHEST)) {
    throw new InvalidArgumentError('write kilometres above 0, for instance 100.');
  }
  return km;
};

/** Adds `mileproof service` to the program; `set` takes its exit status. */
export const addService = (program: Command, world: World, set: SetStatus): void => {
  program
    .command('service')
    .description(
      'vehicles exported against the outlets that serve them: who is left alone, and where',
    )
    .argument('<folder>', 'a screened nation, as `mileproof screen FEEDS --out DIR` leaves it')
    .requiredOption('--out <folder>', 'folder to write; it appears when it is whole')
    .option('--within-km <km>', 'kilometres that are near', readKilometres, NEAR)
    .addOption(memoryOption('2GB'))
    .addOption(languageOption(world))
    .addHelpText(
      'after',
      '\nDIR gets service.csv, service.parquet, next-outlets.csv, outlets.csv, maker-duties.csv,\nservice.html and ' +
        'manifest.json.\n\nExit status: 0, 64 wrong usage, 66 no screened nation, 73 a folder that cannot be ' +
        'written.\n',
    )
    .action(async (folder: string, options: ServiceOptions) => {
      const { serviceCommand } = await import('../commands/service.ts');
      await set(serviceCommand(world, folder, options));
    });
};
