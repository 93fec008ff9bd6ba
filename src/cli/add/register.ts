import { isIP } from 'node:net';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { languageOption } from '../options.ts';
import type { World } from '../world.ts';
import type { SetStatus } from './set-status.ts';

const GREATEST_PORT = 65_535;

const readPort = (text: string): number => {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > GREATEST_PORT)
    throw new InvalidArgumentError('write a port from 0 to 65535.');
  return port;
};

const readVersion = (text: string): number => {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('write a whole number.');
  return Number(text);
};

const LONGEST_LEAVE = 300; // not-law: seconds

const readSeconds = (text: string): number => {
  const seconds = Number(text);
  if (!/^\d+$/.test(text) || seconds > LONGEST_LEAVE)
    throw new InvalidArgumentError('write whole seconds from 0 to 300.');
  return seconds;
};

/** Where browsers reach the service: an origin, without a path. */
const readOrigin = (text: string): string => {
  try {
    const { origin, protocol } = new URL(text);
    if (/^https?:$/.test(protocol) && text.replace(/\/$/, '').toLowerCase() === origin)
      return origin;
  } catch {
    // It is told below.
  }
  throw new InvalidArgumentError('write an address as https://register.example.cn.');
};

const readProxy = (text: string, before: readonly string[] = []): readonly string[] => {
  const [address = '', prefix] = text.split('/');
  if (isIP(address) === 0 || (prefix !== undefined && !/^\d{1,3}$/.test(prefix)))
    throw new InvalidArgumentError('write an address or a network as 10.0.0.0/8.');
  return [...before, text];
};

const DATA = 'folder of the register, with a PostgreSQL of its own (or MILEPROOF_DATA)';
const SECRETS = 'folder of the secrets (or MILEPROOF_SECRETS; default: secrets/ in that folder)';

/** `--data`: the folder of a register. */
export const dataOption = (): Option => new Option('--data <folder>', DATA);
/** `--secrets`: the folder of its secrets. */
export const secretsOption = (): Option => new Option('--secrets <folder>', SECRETS);
const portOption = (port: number): Option =>
  new Option('--port <port>', 'port to listen on; 0 takes any').argParser(readPort).default(port);
const hostOption = (): Option =>
  new Option('--host <address>', 'address to listen on').default('127.0.0.1');

const PORT = 8460; // not-law: a port

const ADDRESSES = `
The database: --data FOLDER, or its address in DATABASE_URL (the service's login) and MIGRATE_DATABASE_URL (the
owner's). An address may stand in a file that DATABASE_URL_FILE or MIGRATE_DATABASE_URL_FILE names.
See docs/running.md.
`;

const addServe = (program: Command, world: World, set: SetStatus): void => {
  program
    .command('serve')
    .description('serve the register: one node of any number, until it is told to stop')
    .addOption(dataOption())
    .addOption(secretsOption())
    .addOption(hostOption())
    .addOption(portOption(PORT))
    .addOption(
      new Option(
        '--public-url <url>',
        'where browsers reach the service, as https://register.example.cn',
      ).argParser(readOrigin),
    )
    .addOption(
      new Option(
        '--trust-proxy <address>',
        'a proxy whose X-Forwarded-For is believed, or a network; repeatable',
      ).argParser(readProxy),
    )
    .option('--migrate', 'first run the migrations, as the owner of MIGRATE_DATABASE_URL')
    .option('--wait', 'wait until the schema is as new as this program needs')
    .addOption(
      new Option(
        '--leave <seconds>',
        'on stopping, how long /ready says so before it takes no more',
      )
        .argParser(readSeconds)
        .default(0),
    )
    .option('--no-jobs', 'leave the jobs to other nodes')
    .addOption(languageOption(world))
    .addHelpText('after', ADDRESSES)
    .action(async (options) => {
      const { serveCommand } = await import('../commands/serve.ts');
      await set(serveCommand(world, options));
    });
  program
    .command('demo')
    .description('serve a made-up register on this machine, with a key for each role')
    .addOption(
      new Option('--data <folder>', 'folder of the made-up register (default: .mileproof/)'),
    )
    .addOption(hostOption())
    .addOption(portOption(PORT))
    .option('--reset', 'throw away what an earlier start made, and make it anew')
    .addOption(languageOption(world))
    .action(async (options) => {
      const { demoCommand } = await import('../commands/demo.ts');
      await set(demoCommand(world, options));
    });
};

const addStore = (program: Command, world: World, set: SetStatus): void => {
  const command = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .addOption(dataOption())
      .addOption(languageOption(world))
      .addHelpText('after', ADDRESSES);
  command('migrate', 'bring the schema of a register to this program, while nodes serve').action(
    async (options) => {
      const { migrateCommand } = await import('../commands/migrate.ts');
      await set(migrateCommand(world, options));
    },
  );
  command('backup', 'write the whole register, as of one moment, into one file')
    .argument('<file>', 'the file; - is standard output')
    .action(async (file: string, options) => {
      const { backupCommand } = await import('../commands/backup.ts');
      await set(backupCommand(world, file, options));
    });
  command('restore', 'restore a backup into an empty database, all of it or nothing')
    .argument('<file>', 'the backup; - is standard input')
    .action(async (file: string, options) => {
      const { restoreCommand } = await import('../commands/backup.ts');
      await set(restoreCommand(world, file, options));
    });
  command('export', 'write the register as feeds, for a nation that is screened elsewhere')
    .addOption(secretsOption())
    .argument('<folder>', 'folder to write; it appears when it is whole')
    .action(async (folder: string, options) => {
      const { exportCommand } = await import('../commands/export.ts');
      await set(exportCommand(world, folder, options));
    });
  program
    .command('move')
    .description('move a register from its folder into a served database')
    .requiredOption('--data <folder>', DATA)
    .option('--to <url>', 'the empty database, with its owner’s login (or MIGRATE_DATABASE_URL)')
    .addOption(languageOption(world))
    .action(async (options) => {
      const { moveCommand } = await import('../commands/migrate.ts');
      await set(moveCommand(world, options));
    });
};

const addKeys = (program: Command, world: World, set: SetStatus): void => {
  const keys = program.command('keys').description('make, add and take away secrets');
  const command = (name: string, description: string): Command =>
    keys
      .command(name)
      .description(description)
      .addOption(dataOption())
      .addOption(secretsOption())
      .addOption(languageOption(world));
  const commands = () => import('../commands/keys.ts');
  command('make', 'make the secrets of a register at an address').action(async (options) => {
    await set((await commands()).keysMakeCommand(world, options));
  });
  command('add', 'add a sealing key, to be copied to every node').action(async (options) => {
    await set((await commands()).keysAddCommand(world, options));
  });
  command('reseal', 'seal anew what an older key seals').action(async (options) => {
    await set((await commands()).keysResealCommand(world, options));
  });
  command('rotate', 'add a sealing key and seal anew, with one node').action(async (options) => {
    await set((await commands()).keysRotateCommand(world, options));
  });
  command('drop', 'take a sealing key away with which nothing is sealed')
    .argument('<version>', 'version of the key', readVersion)
    .action(async (version: number, options) => {
      await set((await commands()).keysDropCommand(world, version, options));
    });
};

const addInvite = (program: Command, world: World, set: SetStatus): void => {
  program
    .command('invite')
    .description('make an administrator, the first or one more, and print the invitation')
    .addOption(dataOption())
    .addOption(secretsOption())
    .requiredOption('--organisation <name>', 'who runs the register; kept where there is one')
    .requiredOption('--name <name>', 'name of the person: sealed, and shown to nobody')
    .addOption(languageOption(world))
    .addHelpText('after', ADDRESSES)
    .action(async (options) => {
      const { inviteCommand } = await import('../commands/invite.ts');
      await set(inviteCommand(world, options));
    });
};

/** Adds the commands that run a register to the program; `set` takes their exit status. */
export const addRegister = (program: Command, world: World, set: SetStatus): void => {
  addServe(program, world, set);
  addStore(program, world, set);
  addInvite(program, world, set);
  addKeys(program, world, set);
};
