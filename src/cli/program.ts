import { join } from 'node:path';
import { Command } from 'commander';
import { EXIT } from './exit-status.ts';
import type { World } from './world.ts';

/** Runs one command line and yields its exit status. */
export const runProgram = async (world: World): Promise<number> => {
  let status: number = EXIT.clear;
  const program = new Command('mileproof').exitOverride();
  const lawFolder = join(world.root, 'law');
  const law = program.command('law').description('read, check and compare the law');
  law
    .command('check')
    .description('check the law: citations, periods, cases, boundaries')
    .option('--law <folder>', 'folder of the law', lawFolder)
    .action(async (options: { law: string }) => {
      const { lawCheck } = await import('./commands/law-check.ts');
      status = lawCheck(world, options.law);
    });
  await program.parseAsync(world.words, { from: 'user' });
  return status;
};
