import type { MailDesk } from '../../register/mail-desk.ts';
import { loadMail } from '../../register/notices/mail/load-mail.ts';
import { foldersOf } from '../../register/opening/folders.ts';
import type { OpenRegister, OpenRegisterOptions } from '../../register/opening/open-register.ts';
import { openRegister } from '../../register/opening/open-register.ts';
import type { LogLine } from '../../service/node/service.ts';
import { type NodeOptions, type ServiceNode, startNode } from '../../service/node/start-node.ts';
import { loadProviders } from '../../service/sign-in/load-providers.ts';
import type { SignInProvider } from '../../service/sign-in/sign-in-options.ts';
import { EXIT } from '../exit-status.ts';
import { programVersion } from '../program-version.ts';
import { Refusal } from '../refusal.ts';
import { openRefusal } from '../register/open-refusal.ts';
import {
  logFolderFor,
  type PlaceOptions,
  papersFolderFor,
  placeFor,
  variable,
} from '../register/register-place.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';

/** What `mileproof serve` was asked. */
export interface ServeOptions extends PlaceOptions {
  readonly secrets?: string;
  readonly host: string;
  readonly port: number;
  readonly migrate?: boolean;
  readonly wait?: boolean;
  readonly jobs: boolean;
  readonly publicUrl?: string;
  readonly trustProxy?: readonly string[];
  /** Seconds. */
  readonly leave: number;
  readonly lang: 'en' | 'zh';
}

const WORDS = {
  en: {
    ready: (address: string) => `ready at ${address}`,
    stopping: (signal: string) => `${signal}: finishing what runs, then stopping`,
    stopped: 'stopped',
  },
  zh: {
    ready: (address: string) => `服务已就绪：${address}`,
    stopping: (signal: string) => `收到${signal}：完成正在处理的请求后停止`,
    stopped: '已停止',
  },
} as const;

const SECOND = 1000;

/** Writes a line of the log on standard output: JSON, with the moment. */
const logTo =
  (world: World): ((line: LogLine) => void) =>
  (line) => {
    world.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`);
  };

/** Why a port is not to be had, as the person is told; another error is given back. */
export const portRefusal = (error: unknown, host: string, port: number): unknown => {
  const { code } = error as NodeJS.ErrnoException;
  const at = `${host}:${port}`;
  if (code === 'EADDRINUSE') {
    return new Refusal(
      {
        en: `${at} is taken by another program: choose another with --port (0 takes any)`,
        zh: `${at}已被其他程序占用：请用 --port 另选端口（0表示任意）`,
      },
      EXIT.unavailable,
    );
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new Refusal(
      {
        en: `${at} cannot be listened on (${code}): choose another --host or --port`,
        zh: `无法监听${at}（${code}）：请另选 --host 或 --port`,
      },
      EXIT.unavailable,
    );
  }
  return error;
};

const openedFor = async (world: World, options: ServeOptions): Promise<OpenRegister> => {
  const secrets = options.secrets ?? variable(world, 'MILEPROOF_SECRETS');
  const ownerUrl = options.migrate === true ? variable(world, 'MIGRATE_DATABASE_URL') : undefined;
  if (options.migrate === true && ownerUrl === undefined) {
    throw new Refusal(
      {
        en: '--migrate needs the owner’s address in MIGRATE_DATABASE_URL',
        zh: '--migrate 需要在 MIGRATE_DATABASE_URL 中给出所有者地址',
      },
      EXIT.usage,
    );
  }
  const place = placeFor(world, options);
  const log = logTo(world);
  const opening: OpenRegisterOptions = {
    place: 'folder' in place ? { ...place, told: (said) => log({ at: 'database', said }) } : place,
    wait: options.wait === true,
    ...(secrets !== undefined && { secrets }),
    ...(ownerUrl !== undefined && { ownerUrl }),
    papers: papersFolderFor(world),
    log: logFolderFor(world),
  };
  const open = await openRegister(opening);
  if ('code' in open) throw openRefusal(open);
  return open;
};

/** The folder of secrets; null where none is told. */
const secretsFolder = (world: World, options: ServeOptions): string | null => {
  const told = options.secrets ?? variable(world, 'MILEPROOF_SECRETS');
  const place = placeFor(world, options);
  return told ?? ('folder' in place ? foldersOf(place.folder).secrets : null);
};

/** How mail leaves, from the folder of secrets; null where nothing is set up. */
const mailFor = async (world: World, options: ServeOptions): Promise<MailDesk | null> => {
  const folder = secretsFolder(world, options);
  const server = folder === null ? null : await loadMail(folder);
  if (server === null) return null;
  if ('code' in server) throw openRefusal(server);
  if (options.publicUrl === undefined)
    throw new Refusal(
      {
        en: 'mail.json is set up, but links of mails need --public-url: say where browsers reach the service',
        zh: '已设置 mail.json，但邮件中的链接需要 --public-url：请给出浏览器访问本服务的地址',
      },
      EXIT.usage,
    );
  const { smtpDesk } = await import('../../register/notices/mail/smtp-desk.ts');
  return smtpDesk(server, options.publicUrl);
};

/** Providers by which members may sign in, from the folder of secrets. */
const providersFor = async (
  world: World,
  options: ServeOptions,
): Promise<readonly SignInProvider[]> => {
  const folder = secretsFolder(world, options);
  const providers = folder === null ? [] : await loadProviders(folder);
  if ('code' in providers) throw openRefusal(providers);
  return providers;
};

/**
 * Serves until the program is told to stop; what runs then is finished.
 *
 * @param stopped asked of the world before anybody is told that the node is ready.
 */
export const serveUntilStopped = async (
  world: World,
  node: ServiceNode,
  stopped: Promise<string>,
  lang: 'en' | 'zh',
): Promise<void> => {
  const signal = await stopped;
  tell(world, WORDS[lang].stopping(signal));
  await node.stop();
  tell(world, WORDS[lang].stopped);
};

/** Starts a node; lets go of the register when it does not start. */
const startedNode = async (open: OpenRegister, options: NodeOptions): Promise<ServiceNode> => {
  try {
    return await startNode(open, options);
  } catch (error) {
    await open.close();
    throw portRefusal(error, options.host, options.port);
  }
};

/** `mileproof serve`: one node of the service, until SIGTERM or SIGINT. */
export const serveCommand = async (world: World, options: ServeOptions): Promise<number> => {
  const { host, port, jobs, lang, trustProxy, leave } = options;
  const { publicUrl } = options;
  const providers = await providersFor(world, options);
  const mail = await mailFor(world, options);
  const open = await openedFor(world, options);
  const node = await startedNode(open, {
    ...{ host, port, jobs },
    version: programVersion(world),
    log: logTo(world),
    leaveTime: leave * SECOND,
    providers,
    ...(mail !== null && { mail }),
    ...(publicUrl !== undefined && { publicUrl }),
    ...(trustProxy !== undefined && { proxies: trustProxy }),
  });
  const stopped = world.untilStopped();
  tell(world, WORDS[lang].ready(node.address));
  await serveUntilStopped(world, node, stopped, lang);
  return EXIT.clear;
};
