import type { Command } from 'commander';
import type { RecomputeOptions } from '../commands/figures.ts';
import { languageOption, lawOption, memoryOption, setOption } from '../options.ts';
import type { World } from '../world.ts';
import type { SetStatus } from './set-status.ts';

const HELP = `
An edition is what stands at https://REGISTER/figures/EDITION: edition.json, counts.csv and what is summed of it.
Nothing else is needed: no key, no register. Of an address its files are fetched.

With --screened whoever has the feeds makes the counts themselves: screen the feeds under the law and by the program
that edition.json names, with the key of the register's pseudonyms in MILEPROOF_PSEUDONYM_KEY.

Exit status: 0 the same, 1 not the same, 64 wrong usage, 65 no edition, 66 no screened nation, 69 not reached.

Example:
  mileproof figures recompute https://register.example.cn/figures/2026-10-e1
`;

/** Adds `figures`: what anybody can do with the figures that a register publishes. */
export const addFigures = (program: Command, world: World, set: SetStatus): void => {
  const figures = program
    .command('figures')
    .description('figures that a register publishes: made again from their protected counts');
  figures
    .command('recompute')
    .description('make every sum of an edition again, and say what is not the same')
    .argument('<edition>', 'folder with the files of an edition, or its address')
    .option('--screened <folder>', 'make the counts again from this screened nation')
    .option('--json', 'the answer as one object')
    .addOption(memoryOption('2GB'))
    .addOption(languageOption(world))
    .addOption(setOption())
    .addOption(lawOption())
    .addHelpText('after', HELP)
    .action(async (edition: string, options: RecomputeOptions) => {
      const { recomputeCommand } = await import('../commands/figures.ts');
      await set(recomputeCommand(world, edition, options));
    });
};
