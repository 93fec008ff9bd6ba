import type { Command } from 'commander';
import type { PaperCheckOptions } from '../commands/paper-check.ts';
import { languageOption } from '../options.ts';
import type { World } from '../world.ts';
import type { SetStatus } from './set-status.ts';

const HELP = `
Files are told apart by their bytes: JPEG, PNG, PDF, OFD, XML; at most 10 MB, 20 pages and 40 megapixels each. They are
read in a process that has no connection and sees no other file. Nothing is written and nothing leaves the machine.

“Not found” says that nothing was detected. It never says that a paper is genuine: a well-forged scan reads perfectly.
docs/decisions/papers-read-apart.md says how they are read and checked.

--stated takes a JSON object of what was stated, {"vin": "…", "number": "…", "total": "123456.00"}, or a list of such
objects, of which each paper is held against the one that has its VIN or number.

--roots takes a file of authorities whose seals are believed (docs/spec/seal-roots.md). Without it a seal that verifies
is unbroken, its issuer unknown.

Exit status: 0 nothing was found, 1 something was, 2 nothing was found but a file could not be read,
64 wrong usage, 65 no file could be read, 66 no such file, 78 no file of roots.
`;

/** Adds `mileproof paper check`: what papers say and contradict, without a register. */
export const addPaper = (program: Command, world: World, set: SetStatus): void => {
  const paper = program.command('paper').description('papers that were handed in: read and check');
  paper
    .command('check')
    .description('read papers, and say what in them contradicts itself or what was stated')
    .argument('<file...>', 'files, or folders of them')
    .option('--stated <file>', 'JSON of what was stated')
    .option('--roots <file>', 'authorities whose seals are believed')
    .option('--json', 'one object a file')
    .addOption(languageOption(world))
    .addHelpText('after', HELP)
    .action(async (files: string[], options: PaperCheckOptions) => {
      const { paperCheckCommand } = await import('../commands/paper-check.ts');
      await set(paperCheckCommand(world, files, options));
    });
};
