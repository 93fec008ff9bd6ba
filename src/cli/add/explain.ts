import { type Command, Option } from 'commander';
import type { ExplainOptions } from '../commands/explain.ts';
import { languageOption, lawOption, setOption, todayOption } from '../options.ts';
import type { World } from '../world.ts';
import type { SetStatus } from './set-status.ts';

/** Adds `mileproof explain`: one vehicle. */
export const addExplain = (program: Command, world: World, set: SetStatus): void => {
  program
    .command('explain')
    .description(
      'everything about one vehicle: accounts side by side, dates on a line, findings in words',
    )
    .argument('<path>', 'the batch: a sheet, a folder of accounts, or -; or a screened nation')
    .requiredOption('--vin <vin>', 'the vehicle')
    .addOption(todayOption())
    .option('--out <path>', 'write to this file')
    .addOption(languageOption(world))
    .addOption(setOption())
    .addOption(lawOption())
    .addOption(
      new Option('--detail <findings>', 'findings not met or unknown, or all')
        .choices(['open', 'all'])
        .default('open'),
    )
    .action(async (path: string, options: ExplainOptions) => {
      const { explainCommand } = await import('../commands/explain.ts');
      await set(explainCommand(world, path, options));
    });
};
