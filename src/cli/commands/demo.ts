import { createWriteStream } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashPassword } from 'better-auth/crypto';
import { receiptOfForm } from '../../register/complaints/file-complaint.ts';
import { SHOWN_COMPLAINT } from '../../register/demonstration/complaint-words.ts';
import type { DemonstrationAccess } from '../../register/demonstration/demonstration-access.ts';
import { DEMONSTRATION_DAY } from '../../register/demonstration/demonstration-day.ts';
import {
  type OpenDemonstration,
  openDemonstration,
} from '../../register/demonstration/open-demonstration.ts';
import { shownLetterCode } from '../../register/demonstration/shown-letter.ts';
import { STORIES } from '../../register/demonstration/stories.ts';
import type { Register } from '../../register/register.ts';
import { beingMade } from '../../service/node/being-made.ts';
import { type Listening, listen } from '../../service/node/listen.ts';
import type { LogLine } from '../../service/node/service.ts';
import { type ServiceNode, startNode } from '../../service/node/start-node.ts';
import { TEXTS } from '../../service/pages/texts/texts.ts';
import { EXIT } from '../exit-status.ts';
import { programVersion } from '../program-version.ts';
import { demonstrationNation } from '../register/demonstration-nation.ts';
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
  /** True: what an earlier start made is thrown away. */
  readonly reset?: boolean;
  readonly lang: 'en' | 'zh';
}

/** Where the made-up register is kept in a checkout. */
const FOLDER = '.mileproof';
/** Where the snapshot of a release lies, in the checkout and in the package. */
const SNAPSHOT = 'demonstration';
const LOG = 'service.log';
const KEYS = 'keys.env';
const OWN_FILE = 0o600;
/** Ports that are tried, one after the other, where the one asked for is taken. */
const PORTS = 50; // not-law: ports

const WORDS = {
  en: {
    making: (address: string) =>
      `making the demonstration register (once); ${address}/ says how far it is`,
    step: 'making the demonstration register',
    made: 'A made-up register: nothing in it is real, and every answer says so.',
    role: 'role',
    key: 'key of a program',
    person: 'person',
    username: (password: string) => `user name  (password of all: ${password})`,
    roles: {
      exporter: 'exporter, Xinjiang',
      'second exporter': 'second exporter, Guangdong',
      manufacturer: 'manufacturer',
      'office 65': 'commerce office, Xinjiang',
      'office 44': 'commerce office, Guangdong',
      ministry: 'ministry of commerce',
      customs: 'customs',
      'second customs': 'customs, another port',
      registry: 'vehicle registry',
      tax: 'tax office',
      administrator: 'administrator',
    },
    address: (address: string) => `Open ${address}/ in a browser.`,
    signIn: (address: string) => `Sign in:        ${address}/sign-in  (anybody, by one click)`,
    docs: (address: string) => `Documentation:  ${address}/docs`,
    log: (path: string) => `Log:            ${path}`,
    keys: (path: string) => [
      `By curl (keys: ${path}):`,
      '  sh docs/examples/two-cars.sh  two cars from filing to the end',
      '  sh docs/examples/letters.sh   a letter asked for, issued, verified, revoked',
    ],
    cars: 'Cars worth looking up first:',
    letter: 'A letter to check, as its paper says:',
    complaint: 'A complaint to follow by its receipt:',
    day: (day: string) => `It lives on ${day}, always: whatever is due or over is so on that day.`,
    tour: 'The tour of the command line:  npx mileproof start',
    stop: 'Ctrl-C stops it; the next npm start finds it as it was, npm start -- --reset makes it anew.',
    taken: (port: number, address: string) =>
      `Port ${port} is taken by another program: this one is at ${address}`,
  },
  zh: {
    making: (address: string) => `正在建立演示登记系统（仅一次）；进度见 ${address}/`,
    step: '正在建立演示登记系统',
    made: '这是虚构的登记系统：内容均非真实，每个回答都会注明。',
    role: '角色',
    key: '程序密钥',
    person: '人员',
    username: (password: string) => `用户名（密码均为 ${password}）`,
    roles: {
      exporter: '出口企业（新疆）',
      'second exporter': '另一出口企业（广东）',
      manufacturer: '生产企业',
      'office 65': '商务主管部门（新疆）',
      'office 44': '商务主管部门（广东）',
      ministry: '商务部',
      customs: '海关',
      'second customs': '另一口岸海关',
      registry: '车辆管理所',
      tax: '税务局',
      administrator: '平台管理员',
    },
    address: (address: string) => `请在浏览器中打开 ${address}/`,
    signIn: (address: string) => `登录：${address}/sign-in（可一键以任一角色登录）`,
    docs: (address: string) => `文档：${address}/docs`,
    log: (path: string) => `日志：${path}`,
    keys: (path: string) => [
      `可用 curl 运行（密钥：${path}）：`,
      '  sh docs/examples/two-cars.sh  两辆车的全过程',
      '  sh docs/examples/letters.sh   确认书：申请、出具、核验、撤销',
    ],
    cars: '可先查询的车辆：',
    letter: '可按纸质编码查询的确认书：',
    complaint: '可凭回执查询的投诉：',
    day: (day: string) => `系统日期固定为${day}：各项期限均以该日计算。`,
    tour: '命令行导览：npx mileproof start',
    stop: '按 Ctrl-C 停止；下次 npm start 会接着使用同一登记系统，npm start -- --reset 则重新建立。',
    taken: (port: number, address: string) => `端口${port}已被其他程序占用，本服务改用 ${address}`,
  },
} as const;

/** Columns that a text takes in a terminal: a Chinese character takes two. */
const widthOf = (text: string): number =>
  [...text].reduce((width, one) => width + (one > '\u2e7f' ? 2 : 1), 0);

/** Lines of two columns, the second below one another. */
const columns = (rows: readonly (readonly [string, string])[]): readonly string[] => {
  const widest = Math.max(...rows.map(([name]) => widthOf(name)));
  return rows.map(([name, value]) => `${name}${' '.repeat(widest - widthOf(name) + 2)}${value}`);
};

/** A key a role, and a user name a person. */
const accessLines = (
  { members, persons, password }: DemonstrationAccess,
  lang: 'en' | 'zh',
): readonly string[] => {
  const { role, key, roles, person, username } = WORDS[lang];
  return [
    ...columns([
      [role, key],
      ...[...members.values()].map((one) => [roles[one.role], one.key] as const),
    ]),
    '',
    ...columns([
      [person, username(password)],
      ...persons.map((one) => [one.name[lang], one.username] as const),
    ]),
  ];
};

/** A letter and a complaint that anybody may look up, with their addresses. */
const shownLines = async (
  register: Register,
  address: string,
  lang: 'en' | 'zh',
): Promise<readonly string[]> => {
  const say = WORDS[lang];
  const code = await shownLetterCode(register);
  const receipt = await receiptOfForm(register, SHOWN_COMPLAINT);
  const rows: (readonly [string, string])[] = [];
  if (code !== null) rows.push([say.letter, `${address}/L/${code}`]);
  if (receipt.kind === 'done') rows.push([say.complaint, `${address}/complaints/${receipt.value}`]);
  return rows.length === 0 ? [] : columns(rows);
};

/** Address, keys and password as a shell reads them, for the user's eyes alone. */
const writeKeys = async (
  path: string,
  address: string,
  { members, password }: DemonstrationAccess,
): Promise<void> => {
  const keys = [...members.values()].map(
    ({ role, key }) => `KEY_${role.toUpperCase().replace(' ', '_')}=${key}`,
  );
  const lines = [`MILEPROOF_URL=${address}`, `MILEPROOF_PASSWORD=${password}`, ...keys];
  await writeFile(path, `${lines.join('\n')}\n`, { mode: OWN_FILE });
  await chmod(path, OWN_FILE);
};

const opened = async (
  world: World,
  folder: string,
  { lang, reset = false }: DemoOptions,
  door: MadeDoor,
): Promise<OpenDemonstration> => {
  const say = WORDS[lang];
  const bar = new StepBar(world);
  let told = false;
  try {
    const open = await openDemonstration({
      ...{ folder, reset },
      hash: hashPassword,
      nation: demonstrationNation(world),
      snapshot: join(world.root, SNAPSHOT),
      progress: (done) => {
        if (!told) tell(world, say.making(door.listening.address));
        told = true;
        door.done = done;
        bar.show(say.step, done);
      },
    });
    if ('code' in open) throw openRefusal(open);
    return open;
  } finally {
    bar.stop();
  }
};

/** What answers at the port from the beginning, and how far the demonstration is made. */
interface MadeDoor {
  readonly listening: Listening;
  /** 0 to 1. */
  done: number;
}

/** Listens on the port, or the next that is free, before there is anything to serve. */
const doorAt = async ({ host, port }: DemoOptions): Promise<MadeDoor> => {
  const answers = beingMade(() => door.done);
  const door = { done: 0 };
  for (let tried = port; ; tried += 1) {
    try {
      return Object.assign(door, { listening: await listen(answers, { host, port: tried }) });
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || tried >= port + PORTS) throw portRefusal(error, host, tried);
    }
  }
};

/** Starts the service behind the door. */
const startedBehind = async (
  world: World,
  { open, access }: OpenDemonstration,
  { host }: DemoOptions,
  { listening }: MadeDoor,
  log: (line: LogLine) => void,
): Promise<ServiceNode> => {
  const { persons, password } = access;
  const accounts = persons.map(({ username, name }) => ({
    id: username,
    name,
    username,
    password,
  }));
  const { port } = listening;
  const version = programVersion(world);
  try {
    return await startNode(open, {
      host,
      port,
      door: listening,
      version,
      log,
      jobs: true,
      accounts,
    });
  } catch (error) {
    await open.close();
    throw error;
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
  const door = await doorAt(options);
  const demonstration = await opened(world, folder, options, door).catch(async (error) => {
    await door.listening.close();
    throw error;
  });
  const path = join(folder, LOG);
  const file = createWriteStream(path, { flags: 'a', mode: 0o600 });
  file.on('error', () => {});
  const log = (line: LogLine): void => {
    file.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`);
  };
  const node = await startedBehind(world, demonstration, options, door, log);
  const stopped = world.untilStopped();
  const { access } = demonstration;
  const keysPath = join(folder, KEYS);
  await writeKeys(keysPath, node.address, access);
  const elsewhere = options.port !== 0 && !node.address.endsWith(`:${options.port}`);
  const lines = [
    ...(elsewhere ? [say.taken(options.port, node.address)] : []),
    say.address(node.address),
    say.made,
    say.day(DEMONSTRATION_DAY),
    '',
    say.signIn(node.address),
    say.docs(node.address),
    say.log(path),
    '',
    ...accessLines(access, lang),
    '',
    say.cars,
    ...STORIES.map(({ vin, name }) => `${vin}  ${TEXTS[lang].stories.titles[name]}`),
    '',
    ...(await shownLines(demonstration.open.register, node.address, lang)),
    '',
    ...say.keys(keysPath),
    say.tour,
    say.stop,
  ];
  world.stdout.write(`${inertLines(lines.join('\n'))}\n`);
  await serveUntilStopped(world, node, stopped, lang);
  await new Promise<void>((done) => file.end(done));
  return EXIT.clear;
};
