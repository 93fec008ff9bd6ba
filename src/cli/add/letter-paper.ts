import { type Command, Option } from 'commander';
import { PUBLIC_LANGUAGES } from '../../domain/statements/public-languages.ts';
import type { LetterPaperOptions } from '../commands/letter-paper.ts';
import { languageOption } from '../options.ts';
import type { World } from '../world.ts';
import type { SetStatus } from './set-status.ts';

/** Adds `mileproof letter paper` to the commands on letters. */
export const addLetterPaper = (letter: Command, world: World, set: SetStatus): void => {
  letter
    .command('paper')
    .description('set a letter as a PDF to be printed, with a QR code that leads to the document')
    .argument('<file>', 'signed letter, as it was issued; - is standard input')
    .requiredOption('--to <path>', 'write the PDF to this file; - is standard output')
    .addOption(
      new Option(
        '--language <language>',
        'language beside Chinese (default: that of the destination)',
      ).choices(PUBLIC_LANGUAGES),
    )
    .option('--address <address>', 'where the document is read (default: what it names itself)')
    .addOption(languageOption(world))
    .action(async (file: string, options: LetterPaperOptions) => {
      const { letterPaperCommand } = await import('../commands/letter-paper.ts');
      await set(letterPaperCommand(world, file, options));
    });
};
