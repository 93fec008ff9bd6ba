import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { hashPassword } from 'better-auth/crypto';
import type { DemonstrationAccess } from '../../register/demonstration/demonstration-access.ts';
import {
  type OpenDemonstration,
  openDemonstration,
} from '../../register/demonstration/open-demonstration.ts';
import type { LogLine } from '../../service/service.ts';
import { type ServiceNode, startNode } from '../../service/start-node.ts';
import { EXIT } from '../exit-status.ts';
import { programVersion } from '../program-version.ts';
import { openRefusal } from '../register/open-refusal.ts';
import { StepBar } from '../step-bar.ts';
import { inertLines, tell } from '../tell.ts';
import type { World } from '../world.ts';
import { portRefusal, serveUntilStopped } from './serve.ts';

/** What `mileproof demo` was asked. */
export interface DemoOptions {
  readonly data?: string;
  readonly host: string;
  readonly port: number;
  readonly lang: 'en' | 'zh';
}

/** Where the made-up register is kept in a checkout. */
const FOLDER = '.mileproof';
const LOG = 'service.log';
/** Ports that are tried, one after the other, where the one asked for is taken. */
const PORTS = 50; // not-law: ports

const WORDS = {
  en: {
    making: 'making the demonstration register (once)',
    made: 'A made-up register: nothing in it is real, and every answer says so.',
    role: 'role',
    key: 'key',
    address: (address: string) => `Open ${address}/ in a browser.`,
    signIn: (address: string) => `Sign in:        ${address}/sign-in  (anybody, by one click)`,
    docs: (address: string) => `Documentation:  ${address}/docs`,
    log: (path: string) => `Log:            ${path}`,
    next: (address: string, key: string) =>
      `Next:  curl -H 'authorization: Bearer ${key}' ${address}/v1/me`,
    tour: 'The tour of the command line:  npx mileproof start',
    stop: 'Ctrl-C stops it; the next npm start finds it as it was.',
    roles: {
      exporter: 'exporter, Xinjiang',
      'second exporter': 'second exporter, Guangdong',
      manufacturer: 'manufacturer',
      'office 65': 'commerce office, Xinjiang',
      'office 44': 'commerce office, Guangdong',
      ministry: 'ministry',
      customs: 'customs',
      registry: 'vehicle registry',
      tax: 'tax office',
      administrator: 'administrator',
    },
  },
  zh: {
    making: '正在建立演示登记系统（仅一次）',
    made: '这是虚构的登记系统：内容均非真实，每个回答都会注明。',
    role: '角色',
    key: '密钥',
    address: (address: string) => `请在浏览器中打开 ${address}/`,
    signIn: (address: string) => `登录：${address}/sign-in（可一键以任一角色登录）`,
    docs: (address: string) => `文档：${address}/docs`,
    log: (path: string) => `日志：${path}`,
    next: (address: string, key: string) =>
      `接着：curl -H 'authorization: Bearer ${key}' ${address}/v1/me`,
    tour: '命令行导览：npx mileproof start',
    stop: '按 Ctrl-C 停止；下次 npm start 会接着使用同一登记系统。',
    roles: {
      exporter: '出口企业（新疆）',
      'second exporter': '出口企业（广东）',
      manufacturer: '生产企业',
      'office 65': '商务主管部门（新疆）',
      'office 44': '商务主管部门（广东）',
      ministry: '商务部',
      customs: '海关',
      registry: '车辆管理所',
      tax: '税务局',
      administrator: '平台管理员',
    },
  },
} as const;

/** Columns that a text takes in a terminal: a Chinese character takes two. */
const widthOf = (text: string): number =>
  [...text].reduce((width, one) => width + (one > '\u2e7f' ? 2 : 1), 0);

const keyTable = (access: DemonstrationAccess, lang: 'en' | 'zh'): readonly string[] => {
  const { roles, role, key } = WORDS[lang];
  const rows = [
    [role as string, key as string] as const,
    ...[...access.members.values()].map((member) => [roles[member.role], member.key] as const),
  ];
  const widest = Math.max(...rows.map(([name]) => widthOf(name)));
  return rows.map(([name, value]) => `${name}${' '.repeat(widest - widthOf(name) + 2)}${value}`);
};

const opened = async (
  world: World,
  folder: string,
  lang: 'en' | 'zh',
): Promise<OpenDemonstration> => {
  const say = WORDS[lang];
  const bar = new StepBar(world);
  let told = false;
  try {
    const open = await openDemonstration({
      folder,
      hash: hashPassword,
      progress: (done) => {
        if (!told && world.stderr.isTTY !== true) tell(world, say.making);
        told = true;
        bar.show(say.making, done);
      },
    });
    if ('code' in open) throw openRefusal(open);
    return open;
  } finally {
    bar.stop();
  }
};

/** Starts the service on the port, or the next that is free. */
const startedBeside = async (
  world: World,
  { open, access }: OpenDemonstration,
  { host, port }: DemoOptions,
  log: (line: LogLine) => void,
): Promise<ServiceNode> => {
  const version = programVersion(world);
  const { persons, password } = access;
  const accounts = persons.map(({ username, name }) => ({
    id: username,
    name,
    username,
    password,
  }));
  for (let tried = port; ; tried += 1) {
    try {
      return await startNode(open, { host, port: tried, version, log, jobs: true, accounts });
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (taken && tried < port + PORTS) continue;
      await open.close();
      throw portRefusal(error, host, tried);
    }
  }
};

/**
 * `mileproof demo`, which is `npm start`: a made-up register served on this machine, with a key for each role. Made at
 * the first start; every later one finds it as it was.
 */
export const demoCommand = async (world: World, options: DemoOptions): Promise<number> => {
  const { lang } = options;
  const say = WORDS[lang];
  const folder = options.data ?? join(world.root, FOLDER);
  const demonstration = await opened(world, folder, lang);
  const path = join(folder, LOG);
  const file = createWriteStream(path, { flags: 'a', mode: 0o600 });
  file.on('error', () => {});
  const log = (line: LogLine): void => {
    file.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`);
  };
  const node = await startedBeside(world, demonstration, options, log);
  const stopped = world.untilStopped();
  const { access } = demonstration;
  const lines = [
    say.address(node.address),
    say.made,
    '',
    say.signIn(node.address),
    say.docs(node.address),
    say.log(path),
    '',
    ...keyTable(access, lang),
    '',
    say.next(node.address, access.members.get('exporter')?.key ?? ''),
    say.tour,
    say.stop,
  ];
  world.stdout.write(`${inertLines(lines.join('\n'))}\n`);
  await serveUntilStopped(world, node, stopped, lang);
  await new Promise<void>((done) => file.end(done));
  return EXIT.clear;
};
