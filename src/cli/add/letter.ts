import { type Command, InvalidArgumentError, Option } from 'commander';
import type {
  LetterExportOptions,
  LetterIssueOptions,
  LetterKeyOptions,
} from '../commands/letter.ts';
import type { LetterVerifyOptions } from '../commands/letter-verify.ts';
import { askedOnOption, languageOption } from '../options.ts';
import type { World } from '../world.ts';
import { addLetterPaper } from './letter-paper.ts';
import { logKeyOption, quorumOption, witnessOption } from './log.ts';
import type { SetStatus } from './set-status.ts';

const readKeyId = (text: string): string => {
  if (/^did:[a-z]+:[^\s#]+#[^\s#]+$/.test(text)) return text;
  throw new InvalidArgumentError('write an address as did:web:maker.example#key-1.');
};

const gather = (text: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  text,
];

const VERIFY_HELP = `
The answer comes first, then its three checks: nothing was changed, by the manufacturer, in force.

Without a root key of your own the answer is "demonstration" and never "valid": anybody can make its keys.

Exit status: 0 valid, 1 refused, 2 could not be checked, valid when last checked or demonstration,
65 not a letter, 66 no such file. A status list that the letter names is fetched by you: nothing is asked of
the network.

A proof of the log (--proof, with --log-key) is held against your checkpoint, offline. A letter without one is not
worse for it: letters older than the log have none. A wrong proof makes the status 1, one that could not be compared 2.

Example:
  mileproof letter verify letter.json --trust list.json --root root.json --status revocation.json \\
    --status suspension.json --vin LVVDB11B9RD000001
`;

const addVerify = (letter: Command, world: World, set: SetStatus): void => {
  letter
    .command('verify')
    .description('say whether a letter is valid, and for what is asked')
    .argument('<file>', 'the letter; - is standard input')
    .option('--trust <file>', 'trust list (default: that of the demonstration)')
    .option('--root <file>', 'root key that signs trust lists (default: that of the demonstration)')
    .option('--status <file>', 'status list that the letter names; repeatable', gather)
    .option('--vin <vin>', 'the vehicle it is held against')
    .option('--to <code>', 'the destination, two letters')
    .option('--application <number>', 'number of the application')
    .option('--exporter <code>', 'unified social credit code of the exporter')
    .addOption(askedOnOption())
    .option('--proof <file>', 'proof that it is in the log, the .tlog-proof that came with it')
    .addOption(logKeyOption())
    .option('--checkpoint <file>', 'checkpoint of the log that you keep')
    .addOption(witnessOption())
    .addOption(quorumOption())
    .option('--json', 'the answer as one object')
    .addOption(languageOption(world))
    .addHelpText('after', VERIFY_HELP)
    .action(async (file: string, options: LetterVerifyOptions) => {
      const { letterVerifyCommand } = await import('../commands/letter-verify.ts');
      await set(letterVerifyCommand(world, file, options));
    });
};

const addIssue = (letter: Command, world: World, set: SetStatus): void => {
  letter
    .command('issue')
    .description('sign a letter')
    .argument('<file>', 'the letter before it is signed; - is standard input')
    .addOption(
      new Option('--key <file>', 'key that signs, as letter key new writes it; repeatable')
        .argParser(gather)
        .makeOptionMandatory(),
    )
    .option(
      '--created <instant>',
      'instant of signing, as 2026-03-24T10:00:00+08:00 (default: now)',
    )
    .option('--out <path>', 'write to this file; - is standard output')
    .addOption(languageOption(world))
    .action(async (file: string, options: LetterIssueOptions) => {
      const { letterIssueCommand } = await import('../commands/letter.ts');
      await set(letterIssueCommand(world, file, options));
    });
};

const addExport = (letter: Command, world: World, set: SetStatus): void => {
  letter
    .command('export')
    .description('put a letter into the envelope of another scheme')
    .argument('<file>', 'the letter; - is standard input')
    .addOption(
      new Option(
        '--untp',
        'a Digital Conformity Credential of the UN Transparency Protocol, as a compact JWS',
      ).makeOptionMandatory(),
    )
    .requiredOption('--key <file>', 'Ed25519 key of the issuer')
    .option('--out <path>', 'write to this file; - is standard output')
    .addOption(languageOption(world))
    .action(async (file: string, options: LetterExportOptions) => {
      const { letterExportCommand } = await import('../commands/letter.ts');
      await set(letterExportCommand(world, file, options));
    });
};

const addKey = (letter: Command, world: World, set: SetStatus): void => {
  letter
    .command('key')
    .description('keys that sign letters')
    .command('new')
    .description('make a key in a file of its own')
    .addOption(
      new Option('--id <address>', 'address of the key: did:web:maker.example#key-1')
        .argParser(readKeyId)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--suite <suite>', 'what it signs with')
        .choices(['eddsa-jcs-2022', 'sm2-jcs-2026'])
        .default('eddsa-jcs-2022'),
    )
    .requiredOption('--out <path>', 'file to write; it must not be there')
    .addOption(languageOption(world))
    .action(async (options: LetterKeyOptions) => {
      const { letterKeyNewCommand } = await import('../commands/letter.ts');
      await set(letterKeyNewCommand(world, options));
    });
};

/** Adds `letter`: the manufacturer's after-sales confirmation as a signed document. */
export const addLetter = (program: Command, world: World, set: SetStatus): void => {
  const letter = program
    .command('letter')
    .description("the manufacturer's after-sales confirmation as a signed document");
  addVerify(letter, world, set);
  letter
    .command('show')
    .description('say what a letter says, without verifying it')
    .argument('<file>', 'the letter; - is standard input')
    .addOption(languageOption(world))
    .action(async (file: string, options: { lang: 'en' | 'zh' }) => {
      const { letterShowCommand } = await import('../commands/letter.ts');
      await set(letterShowCommand(world, file, options));
    });
  addIssue(letter, world, set);
  addExport(letter, world, set);
  addLetterPaper(letter, world, set);
  addKey(letter, world, set);
};
