import { type Command, Option } from 'commander';
import type { NetworkCheckOptions } from '../commands/network-check.ts';
import { languageOption } from '../options.ts';
import type { World } from '../world.ts';
import type { SetStatus } from './set-status.ts';

/** Adds `mileproof network check`: what an import of outlets would take, without a register. */
export const addNetwork = (program: Command, world: World, set: SetStatus): void => {
  const network = program
    .command('network')
    .description('service outlets abroad: check a file of them');
  network
    .command('check')
    .description('read a file of outlets as an import does, and say what is wrong with it')
    .argument('<file>', 'a table (CSV, XLSX), GeoJSON or schema.org JSON-LD')
    .option('--maker <id>', 'whose network it is, its id in the list of makers')
    .addOption(new Option('--json', 'one object: outlets and problems'))
    .addOption(languageOption(world))
    .addHelpText(
      'after',
      '\nNothing is written. docs/spec/network.md says what is read and checked.\n\nExit status: 0 all outlets can ' +
        'be taken as they stand, 1 some cannot or lose something,\n64 wrong usage, 65 nothing could be read, 66 no ' +
        'such file.\n',
    )
    .action(async (file: string, options: NetworkCheckOptions) => {
      const { networkCheckCommand } = await import('../commands/network-check.ts');
      await set(networkCheckCommand(world, file, options));
    });
};
