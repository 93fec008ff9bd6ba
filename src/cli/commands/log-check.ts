import { base64 } from '../../log/bytes.ts';
import { type CheckedLog, checkLog, NOTHING_KEPT } from '../../log/node/check-log.ts';
import { sourceOf } from '../../log/node/log-source.ts';
import { EXIT } from '../exit-status.ts';
import { readKept, writeKept } from '../log/kept-check.ts';
import { verifierKeysFor } from '../log/note-keys.ts';
import { StepBar } from '../step-bar.ts';
import { inertLines } from '../tell.ts';
import type { World } from '../world.ts';

/** What `mileproof log check` was asked. */
export interface LogCheckOptions {
  readonly logKey: readonly string[];
  readonly witness?: readonly string[];
  readonly quorum?: number;
  /** File in which a check keeps its checkpoint for the next. */
  readonly keep?: string;
  readonly json?: boolean;
  readonly lang: 'en' | 'zh';
}

type Words = (found: Record<string, string>) => string;

/** What each answer says, and what helps. */
const WORDS: Readonly<Record<CheckedLog['answer'], { readonly en: Words; readonly zh: Words }>> = {
  whole: {
    en: ({ size }) => `whole: all ${size} leaves lead to the signed checkpoint`,
    zh: ({ size }) => `完整：全部${size}条记录均与已签名的检查点相符`,
  },
  'no-checkpoint': {
    en: () =>
      'no log: there is no file named checkpoint; name the address or folder in which it lies',
    zh: () => '不是日志：没有检查点文件；请指定 checkpoint 文件所在的地址或文件夹',
  },
  'not-a-checkpoint': {
    en: () => 'not a checkpoint: the file checkpoint is no signed note of c2sp.org/tlog-checkpoint',
    zh: () => '不是检查点：checkpoint 文件不符合 c2sp.org/tlog-checkpoint 的格式',
  },
  'unknown-key': {
    en: () =>
      'signed by another key: no key that was named signed the checkpoint in the name of this log',
    zh: () => '由其他密钥签名：检查点没有所给日志公钥的签名',
  },
  'signature-wrong': {
    en: () => 'signature wrong: the checkpoint was changed after signing',
    zh: () => '签名不符：检查点在签名后被改动',
  },
  'other-log': {
    en: ({ origin, kept }) =>
      `another log: this is ${origin}, and the check before was of ${kept}; name another file with --keep`,
    zh: ({ origin, kept }) =>
      `不是同一日志：此为${origin}，上次核验的是${kept}；请用 --keep 指定其他文件`,
  },
  'rolled-back': {
    en: ({ size, kept }) =>
      `rolled back: it has ${size} leaves, and had ${kept} at the check before; keep both checkpoints as evidence`,
    zh: ({ size, kept }) =>
      `已回退：现有${size}条记录，上次核验时为${kept}条；请保存两份检查点作为证据`,
  },
  'not-consistent': {
    en: ({ kept }) =>
      `another history: it is not the log of ${kept} leaves of the check before with leaves added; keep both ` +
      'checkpoints, they are evidence',
    zh: ({ kept }) =>
      `历史被改写：其内容不是上次核验的${kept}条记录的延续；请保存两份检查点作为证据`,
  },
  'tile-missing': {
    en: ({ path }) => `a file is missing: ${path}`,
    zh: ({ path }) => `缺少文件：${path}`,
  },
  'tile-malformed': {
    en: ({ path }) => `a file is not as long as it should be: ${path}`,
    zh: ({ path }) => `文件长度不符：${path}`,
  },
  'tile-differs': {
    en: ({ path }) => `a hash was changed: ${path} is not what the entries and tiles below lead to`,
    zh: ({ path }) => `哈希值被改动：${path}与其下的条目不符`,
  },
  'root-differs': {
    en: ({ size }) =>
      `another tree: the ${size} leaves do not lead to the root of the signed checkpoint`,
    zh: ({ size }) => `树根不符：${size}条记录推算不出检查点所签的根哈希`,
  },
  'too-few-witnesses': {
    en: ({ found }) => `too few witnesses: ${found} of those named cosigned the checkpoint`,
    zh: ({ found }) => `见证方不足：所给见证方中有${found}方为检查点签名`,
  },
  unreachable: {
    en: ({ why }) =>
      `could not be asked: ${why}; run the same command again, it goes on where it was`,
    zh: ({ why }) => `无法访问：${why}；请再次运行同一命令，将从中断处继续`,
  },
};

const DETAILS = {
  en: {
    log: 'Log',
    root: 'Root',
    since: (size: number) => `begins with the ${size} leaves of the check before`,
    first: 'nothing was kept from an earlier check',
    witnesses: 'Witnesses',
    none: 'none of those known',
    walking: (size: string) => `leaf ${size}`,
  },
  zh: {
    log: '日志',
    root: '根哈希',
    since: (size: number) => `包含上次核验的${size}条记录`,
    first: '没有上次核验的记录可比对',
    witnesses: '见证方',
    none: '无已知见证方签名',
    walking: (size: string) => `第${size}条`,
  },
} as const;

const SECOND = 1000; // not-law: milliseconds

/** The answer as an object: bytes in base64, as the log writes them. */
const asJson = (found: CheckedLog): object => {
  const { checkpoint, cosigned } = found as CheckedLog & { answer: 'whole' };
  return {
    ...found,
    ...(checkpoint === undefined
      ? {}
      : { checkpoint: { ...checkpoint, root: base64(checkpoint.root) } }),
    ...(cosigned === undefined
      ? {}
      : { cosigned: cosigned.map(({ key, time }) => ({ name: key.name, time })) }),
  };
};

const linesOf = (found: CheckedLog, lang: 'en' | 'zh'): readonly string[] => {
  const say = DETAILS[lang];
  const colon = lang === 'zh' ? '：' : ': ';
  const size = 'checkpoint' in found ? { size: String(found.checkpoint.size) } : {};
  const values = Object.entries({ ...found, ...size }).map(([name, value]) => [
    name,
    String(value),
  ]);
  const head = WORDS[found.answer][lang](Object.fromEntries(values));
  if (found.answer !== 'whole') return [head];
  const { checkpoint, cosigned, since } = found;
  const witnesses = cosigned.map(({ key, time }) => {
    const instant = new Date((time ?? 0) * SECOND).toISOString();
    return `${key.name} ${instant}`;
  });
  return [
    head,
    `  ${say.log}${colon}${checkpoint.origin}`,
    `  ${say.root}${colon}${base64(checkpoint.root)}`,
    `  ${say.witnesses}${colon}${witnesses.length === 0 ? say.none : witnesses.join(', ')}`,
    `  ${since === null ? say.first : say.since(since)}`,
  ];
};

/** Answers that say nothing against the log. */
const OPEN: ReadonlySet<CheckedLog['answer']> = new Set(['unreachable', 'too-few-witnesses']);

/** The exit status of an answer: 0 whole, 2 could not be told, 1 everything else. */
const statusOf = (answer: CheckedLog['answer']): number => {
  if (answer === 'whole') return EXIT.clear;
  return OPEN.has(answer) ? EXIT.undetermined : EXIT.failed;
};

const QUICK_MS = 2000; // not-law: milliseconds

/** `mileproof log check URL|DIR`: walks a whole log; yields the exit status. */
export const logCheckCommand = async (
  world: World,
  place: string,
  { logKey, witness = [], quorum, keep, json, lang }: LogCheckOptions,
): Promise<number> => {
  const keys = await verifierKeysFor(world, logKey, 'log');
  const witnesses = await verifierKeysFor(world, witness, 'witness');
  const kept = keep === undefined ? NOTHING_KEPT : await readKept(keep);
  const bar = new StepBar(world);
  const began = performance.now();
  const found = await checkLog(sourceOf(place), {
    ...{ keys, witnesses, kept },
    quorum: quorum ?? witnesses.length,
    keep: async (now) => {
      if (keep !== undefined) await writeKept(keep, now);
    },
    progress: (done, total) => {
      if (performance.now() - began < QUICK_MS) return;
      const size = `${done.toLocaleString('en')} / ${total.toLocaleString('en')}`;
      bar.show(DETAILS[lang].walking(size), done / total);
    },
  }).finally(() => bar.stop());
  const said = json === true ? JSON.stringify(asJson(found)) : linesOf(found, lang).join('\n');
  world.stdout.write(`${json === true ? said : inertLines(said)}\n`);
  return statusOf(found.answer);
};
