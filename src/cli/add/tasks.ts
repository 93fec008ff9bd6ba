import { type Command, InvalidArgumentError, Option } from 'commander';
import type { TaskOptions } from '../commands/task.ts';
import type { World } from '../world.ts';
import type { SetStatus } from './set-status.ts';

const readThreads = (text: string): number => {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('write a whole number.');
  return Number(text);
};

/**
 * Adds what engines and their drivers start, and no person does: `mileproof task`, and `mileproof lead`.
 *
 * @param run runs a command line.
 */
export const addTasks = (
  program: Command,
  world: World,
  set: SetStatus,
  run: (world: World) => Promise<number>,
): void => {
  program
    .command('task', { hidden: true })
    .argument('<work>')
    .argument('<stage>')
    .requiredOption('--fingerprint <text>')
    .requiredOption('--attempt <text>')
    .addOption(new Option('--threads <number>').argParser(readThreads).default(1))
    .action(async (work: string, stage: string, options: TaskOptions) => {
      const { taskCommand } = await import('../commands/task.ts');
      await set(taskCommand(world, work, stage, options));
    });
  program
    .command('lead', { hidden: true })
    .argument('<words...>')
    .allowUnknownOption()
    .action(async () => {
      const { leadCommand } = await import('../commands/lead.ts');
      await set(leadCommand(world, world.words.slice(1), run));
    });
};
