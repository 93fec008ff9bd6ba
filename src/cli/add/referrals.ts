import { type Command, Option } from 'commander';
import type { ReferralsOptions } from '../commands/referrals.ts';
import { languageOption, memoryOption } from '../options.ts';
import type { World } from '../world.ts';
import type { SetStatus } from './set-status.ts';

/** Adds `mileproof referrals` to the program. */
export const addReferrals = (program: Command, world: World, set: SetStatus): void => {
  program
    .command('referrals')
    .description('refund and subsidy findings of a screened nation as files for the offices')
    .argument('<folder>', 'output of `mileproof screen FEEDS --out FOLDER`')
    .requiredOption('--out <folder>', 'folder for the files; it appears only when it is whole')
    .addOption(
      new Option('--office <office>', 'only what this office answers for').choices([
        'tax',
        'customs',
        'paying',
      ]),
    )
    .option('--claimant <code>', 'only this claimant, as claimants.csv writes it')
    .option('--least <amount>', 'only claimants with at least this much at risk, in CNY')
    .addOption(memoryOption('4GB'))
    .addOption(languageOption(world))
    .addHelpText(
      'after',
      '\nFOLDER of files: index.html, a document for each of the 50 claimants with most at risk,\nreferrals.csv and ' +
        '.parquet (a row an exhibit), claimants.csv, manifest.json.\n\nExit status: 0 written, 64 wrong usage, 66 no ' +
        'screened nation or no such claimant,\n73 a folder that cannot be written.\n',
    )
    .action(async (folder: string, options: ReferralsOptions) => {
      const { referralsCommand } = await import('../commands/referrals.ts');
      await set(referralsCommand(world, folder, options));
    });
};
