import { type Command, InvalidArgumentError, Option } from 'commander';
import { isKeyName } from '../../log/key-name.ts';
import type { LogAddOptions } from '../commands/log-add.ts';
import type { LogCheckOptions } from '../commands/log-check.ts';
import type { LogKeyOptions } from '../commands/log-key.ts';
import type { LogProveOptions } from '../commands/log-proof.ts';
import type { PutBackOptions } from '../commands/log-put-back.ts';
import type { WitnessFollowOptions, WitnessServeOptions } from '../commands/witness.ts';
import { languageOf, languageOption } from '../options.ts';
import type { World } from '../world.ts';
import { dataOption, secretsOption } from './register.ts';
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

const MOST_FILLED = 65_536;

const readFill = (text: string): number => {
  if (/^[1-9]\d{0,4}$/.test(text) && Number(text) <= MOST_FILLED) return Number(text);
  throw new InvalidArgumentError(`write a whole number from 1 to ${MOST_FILLED}.`);
};

const ADD_HELP = {
  en: `
The folder is the log: any web server serves it. It is made where there is none. Never name the folder that a register
publishes: its log is in its database, and two writers make two histories.

Example:
  mileproof log key new --name log.example/tests --out log.key > log.pub
  mileproof log add LOG --key log.key --leaf DIR/commitment.json --fill 4096
  mileproof log proof LOG --leaf DIR/commitment.json --log-key log.pub --out DIR/commitment.tlog-proof
`,
  zh: `
该文件夹即为日志，任何网页服务器均可提供；不存在时新建。切勿指定登记系统所发布的文件夹：
其日志存于数据库中，两个写入方会产生两种历史。

示例：
  mileproof log key new --name log.example/tests --out log.key > log.pub
  mileproof log add LOG --key log.key --leaf DIR/commitment.json --fill 4096
  mileproof log proof LOG --leaf DIR/commitment.json --log-key log.pub --out DIR/commitment.tlog-proof
`,
} as const;

const PROOF_HELP = {
  en: `
The proof (c2sp.org/tlog-proof) has no blinding value: it tells nothing of what the leaf stands for. With --checkpoint
it leads to that checkpoint: an earlier one, or one that a witness cosigned.

Exit status: 0 written, 1 the leaf is not there, 65 not signed by that key, or changed, 66 no log, 69 not reached.
`,
  zh: `
该证明（c2sp.org/tlog-proof）不含盲化值，不透露叶所代表的内容。给出 --checkpoint 时，证明以该检查点为准：
可以是更早的检查点，或已有见证方签名的检查点。

退出状态：0：已写出；1：没有该叶；65：没有所给密钥的签名或已被改动；66：没有日志；69：无法访问。
`,
} as const;

const leafOption = (more: string): Option =>
  new Option(
    '--leaf <leaf>',
    `64 hexadecimal digits, or a file with 32 bytes, such digits, or a member leaf${more}`,
  ).makeOptionMandatory();

const addLeaves = (log: Command, world: World, set: SetStatus): void => {
  log
    .command('add')
    .description('add leaves to a log in a folder, and sign it')
    .argument('<dir>', 'folder of the log')
    .requiredOption('--key <file>', 'key of the log, as log key new writes it')
    .addOption(leafOption('; repeatable').argParser(gather))
    .addOption(
      new Option(
        '--fill <number>',
        'random leaves besides, up to a multiple of so many, so that the size tells no count',
      ).argParser(readFill),
    )
    .addOption(languageOption(world))
    .addHelpText('after', () => ADD_HELP[languageOf(world)])
    .action(async (dir: string, options: LogAddOptions) => {
      const { logAddCommand } = await import('../commands/log-add.ts');
      await set(logAddCommand(world, dir, options));
    });
};

const addProof = (log: Command, world: World, set: SetStatus): void => {
  log
    .command('proof')
    .description('write the proof that a leaf is in a log')
    .argument('<place>', 'its address https://…, or its folder')
    .addOption(leafOption(''))
    .addOption(logKeyOption().makeOptionMandatory())
    .option('--checkpoint <file>', 'checkpoint that it leads to (default: the one of the log)')
    .option('--out <path>', 'write to this file; - is standard output')
    .addOption(languageOption(world))
    .addHelpText('after', () => PROOF_HELP[languageOf(world)])
    .action(async (place: string, options: LogProveOptions) => {
      const { logProofCommand } = await import('../commands/log-proof.ts');
      await set(logProofCommand(world, place, options));
    });
};

const PUT_BACK_HELP = {
  en: `
For a register that was restored from a backup that knows less than the log's files. Bring a whole copy of the files to
the folder of the log first (data/log, or MILEPROOF_LOG): of another node, of a mirror. Their leaves become one closing,
under the checkpoint that the world saw. What they stand for is not in the files, and stays lost (docs/log.md).

Exit status: 0 put back, or nothing was lost; 1 the files are not of this log.
`,
  zh: `
适用于从备份恢复、且所载少于日志文件的登记系统。请先将一份完整的日志文件（另一节点或镜像）放入日志文件夹
（data/log或MILEPROOF_LOG）。其中的叶合为一次汇总，沿用对外公布过的检查点。叶所代表的内容不在文件中，
无法找回（docs/log.md）。

退出状态：0：已补回，或没有缺失；1：文件不属于此日志。
`,
} as const;

const addPutBack = (log: Command, world: World, set: SetStatus): void => {
  log
    .command('put-back')
    .description('put closings that were lost with the database back from the files of the log')
    .addOption(dataOption())
    .addOption(secretsOption())
    .addOption(languageOption(world))
    .addHelpText('after', () => PUT_BACK_HELP[languageOf(world)])
    .action(async (options: PutBackOptions) => {
      const { logPutBackCommand } = await import('../commands/log-put-back.ts');
      await set(logPutBackCommand(world, options));
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
  addLeaves(log, world, set);
  addProof(log, world, set);
  addPutBack(log, world, set);
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
