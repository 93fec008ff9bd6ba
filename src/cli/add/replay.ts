import { type Command, Option } from 'commander';
import { languageOption } from '../options.ts';
import type { World } from '../world.ts';
import type { SetStatus } from './set-status.ts';

const HELP = `
Prints the verdict as it comes out now: the same bytes as were given, without a line end, or it is said what differs.
Example, what was asked as files, to be screened by any program:
  mileproof replay VERDICT --export filing
  mileproof screen filing --today DAY
`;

/** Adds `mileproof replay`. */
export const addReplay = (program: Command, world: World, set: SetStatus): void => {
  program
    .command('replay')
    .description('give a verdict of a register again, by the law of then, and compare')
    .argument('<verdict>', 'id of the verdict')
    .option('--data <folder>', 'folder of the register (or MILEPROOF_DATA, or DATABASE_URL)')
    .option('--secrets <folder>', 'folder of the secrets (or MILEPROOF_SECRETS)')
    .option('--export <folder>', 'write what was asked as a folder of accounts')
    .addOption(
      new Option('--format <format>', 'form of what is written')
        .choices(['json', 'csv'])
        .default('json'),
    )
    .addOption(languageOption(world))
    .addHelpText('after', HELP)
    .action(async (verdict: string, options) => {
      const { replayCommand } = await import('../commands/replay.ts');
      await set(replayCommand(world, verdict, options));
    });
};
