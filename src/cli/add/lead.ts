import type { Command } from 'commander';
import type { World } from '../world.ts';
import type { SetStatus } from './set-status.ts';

/**
 * Adds `mileproof lead`, which drivers of engines start and no person does.
 *
 * @param run runs a command line.
 */
export const addLead = (
  program: Command,
  world: World,
  set: SetStatus,
  run: (world: World) => Promise<number>,
): void => {
  program
    .command('lead', { hidden: true })
    .argument('<words...>')
    .allowUnknownOption()
    .action(async () => {
      const { leadCommand } = await import('../commands/lead.ts');
      await set(leadCommand(world, world.words.slice(1), run));
    });
};
