import { type Command, InvalidArgumentError, Option } from 'commander';
import { isKeyName } from '../../log/key-name.ts';
import type { LogCheckOptions } from '../commands/log-check.ts';
import type { LogKeyOptions } from '../commands/log-key.ts';
import type { WitnessFollowOptions, WitnessServeOptions } from '../commands/witness.ts';
import { languageOption } from '../options.ts';
import type { World } from '../world.ts';
import type { SetStatus } from './set-status.ts';

const gather = (text: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  text,
];

const readName = (text: string): string => {
  if (isKeyName(text)) return text;
  throw new InvalidArgumentError('write a name as register.example.cn/log.');
};

/** `--log-key`: a key by which a log signs its checkpoints. */
export const logKeyOption = (): Option =>
  new Option(
    '--log-key <key>',
    'key of the log, as log key new prints it, or a file of such lines; repeatable',
  ).argParser(gather);

/** `--witness`: a key by which a witness cosigns. */
export const witnessOption = (): Option =>
  new Option('--witness <key>', 'key of a witness, or a file of such lines; repeatable').argParser(
    gather,
  );

const readCount = (text: string): number => {
  if (!/^\d{1,3}$/.test(text)) throw new InvalidArgumentError('write a whole number, 0 or more.');
  return Number(text);
};

/** `--quorum`: how many witnesses are needed. */
export const quorumOption = (): Option =>
  new Option(
    '--quorum <number>',
    'how many of the witnesses must have cosigned (default: all of them)',
  ).argParser(readCount);

const CHECK_HELP = `
Every tile is worked out anew from the entries, the root held against the signed checkpoint, and that against the
checkpoint that the check before kept with --keep. A check that was cut goes on where it was.

Exit status: 0 whole, 1 not as it should be, 2 could not be told (not reached, too few witnesses).

Example:
  mileproof log check https://register.example.cn/log/ --log-key log.pub --keep register.log-check
`;

const addKey = (log: Command, world: World, set: SetStatus): void => {
  log
    .command('key')
    .description('keys that sign checkpoints')
    .command('new')
    .description('make a key in a file of its own')
    .addOption(
      new Option('--name <name>', 'name of the key; of a log its origin: register.example.cn/log')
        .argParser(readName)
        .makeOptionMandatory(),
    )
    .option('--witness', 'a key that cosigns the checkpoints of others')
    .requiredOption('--out <path>', 'file to write; it must not be there')
    .addOption(languageOption(world))
    .action(async (options: LogKeyOptions) => {
      const { logKeyNewCommand } = await import('../commands/log-key.ts');
      await set(logKeyNewCommand(world, options));
    });
};

/** Adds `log`: the public log of what binds somebody. */
export const addLog = (program: Command, world: World, set: SetStatus): void => {
  const log = program.command('log').description('the public log of what binds somebody');
  log
    .command('check')
    .description('walk a whole log and say whether it is as it should be')
    .argument('<place>', 'its address https://…, or its folder')
    .addOption(logKeyOption().makeOptionMandatory())
    .addOption(witnessOption())
    .addOption(quorumOption())
    .option(
      '--keep <file>',
      'keep the checkpoint here, and hold the log against the one kept before',
    )
    .option('--json', 'the answer as one object')
    .addOption(languageOption(world))
    .addHelpText('after', CHECK_HELP)
    .action(async (place: string, options: LogCheckOptions) => {
      const { logCheckCommand } = await import('../commands/log-check.ts');
      await set(logCheckCommand(world, place, options));
    });
  addKey(log, world, set);
};

const readPort = (text: string): number => {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new InvalidArgumentError('write a port from 0 to 65535.');
};

const readSeconds = (text: string): number => {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('write whole seconds from 1 to 999999.');
};

const PORT = 8491;
const EVERY = 3600; // not-law: seconds

const FOLLOW_HELP = `
What was cosigned stands in the folder of --data, which any web server may serve: HASH/checkpoint, where HASH is the
SHA-256 of the log's name. Keep the folder: a witness that forgot what it saw vouches for nothing.

Exit status of the last look: 0 cosigned, 1 refused, 2 could not be told.
`;

/** Adds `witness`: whoever cosigns the log of another. */
export const addWitness = (program: Command, world: World, set: SetStatus): void => {
  const witness = program
    .command('witness')
    .description('cosign the log of another, where it is consistent with what was seen');
  const placed = (command: Command): Command =>
    command
      .requiredOption('--key <file>', 'key that cosigns, as log key new --witness writes it')
      .addOption(logKeyOption().makeOptionMandatory())
      .requiredOption('--data <folder>', 'folder of what was cosigned');
  placed(witness.command('serve').description('cosign what logs send (C2SP tlog-witness)'))
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .addOption(
      new Option('--port <number>', 'port to listen on; 0 takes any')
        .argParser(readPort)
        .default(PORT),
    )
    .addOption(languageOption(world))
    .action(async (options: WitnessServeOptions) => {
      const { witnessServeCommand } = await import('../commands/witness.ts');
      await set(witnessServeCommand(world, options));
    });
  placed(witness.command('follow').description('look at a log again and again, and cosign it'))
    .argument('<place>', 'its address https://…, or its folder')
    .addOption(
      new Option('--every <seconds>', 'seconds between two looks')
        .argParser(readSeconds)
        .default(EVERY),
    )
    .option('--once', 'look once')
    .addOption(languageOption(world))
    .addHelpText('after', FOLLOW_HELP)
    .action(async (place: string, options: WitnessFollowOptions) => {
      const { witnessFollowCommand } = await import('../commands/witness.ts');
      await set(witnessFollowCommand(world, place, options));
    });
};
