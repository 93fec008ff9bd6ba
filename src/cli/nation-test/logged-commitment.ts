import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bilingual } from '../../domain/verdict/verdict.ts';
import type { HeldAnswer } from '../../log/hold-proof.ts';
import { type LoggedAnswer, loggedBefore } from '../../nation-test/logged-before.ts';
import { FILES } from '../../nation-test/test-folder.ts';
import { EXIT } from '../exit-status.ts';
import { type LogProofOptions, leafHeldAgainstLog } from '../log/held-against-log.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';

/** What the commitment of a test is held against, as it was asked. */
export interface LoggedOptions extends LogProofOptions {
  /** When the truth was opened, milliseconds since 1970. */
  readonly opened?: number;
}

/** What the log says of a commitment. */
interface LoggedCommitment {
  readonly answer: LoggedAnswer;
  readonly held: HeldAnswer;
}

const isFile = async (path: string): Promise<boolean> =>
  await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

const usage = (words: Bilingual): Refusal => new Refusal(words, EXIT.usage);

/** The proof that was named, else the one that lies beside the test. */
const proofOf = async (folder: string, { proof }: LoggedOptions): Promise<string> => {
  if (proof !== undefined) return proof;
  const beside = join(folder, FILES.proof);
  if (await isFile(beside)) return beside;
  throw new Refusal(
    {
      en: `${beside}: no proof is here; name it with --proof, \`mileproof log proof\` writes it`,
      zh: `${beside}：此处没有证明；请用--proof指定，\`mileproof log proof\`可生成`,
    },
    EXIT.missing,
  );
};

/**
 * What the log says of the leaf of a test; null where no log was asked about. Throws a `Refusal` for options that go
 * with none, and where there is no proof.
 *
 * @param leaf as `commitment.json` has it.
 */
export const loggedCommitment = async (
  world: World,
  folder: string,
  leaf: string,
  options: LoggedOptions,
): Promise<LoggedCommitment | null> => {
  const { proof, logKey = [], checkpoint, witness = [], opened } = options;
  if (logKey.length === 0) {
    if ([proof, checkpoint, opened].every((one) => one === undefined) && witness.length === 0) {
      return null;
    }
    throw usage({
      en: '--proof, --checkpoint, --witness and --opened need --log-key: the key of the log in which the test is',
      zh: '--proof、--checkpoint、--witness和--opened须与--log-key同用：请给出载有该测试的日志公钥',
    });
  }
  const asked = { ...options, proof: await proofOf(folder, options) };
  const held = await leafHeldAgainstLog(world, Buffer.from(leaf, 'hex'), asked);
  return { answer: loggedBefore(held, opened ?? null), held };
};

/** What each answer says, and what helps. */
const WORDS: Readonly<Record<LoggedAnswer, Bilingual>> = {
  'logged-before': {
    en: 'the commitment is number {index} of {log}, by a checkpoint from before the truth was opened: {size} leaves',
    zh: '承诺是日志{log}第{index}条，其检查点（{size}条）早于真实标签的公开',
  },
  logged: {
    en: 'the commitment is number {index} of {log}, by its checkpoint of {size} leaves; name a checkpoint you kept',
    zh: '承诺是日志{log}第{index}条，依据其含{size}条的检查点；可给出您保存的检查点',
  },
  'logged-later': {
    en: 'the commitment is number {index} of {log}: it came there after your checkpoint of {kept} leaves',
    zh: '承诺是日志{log}第{index}条：晚于您所保存的检查点（{kept}条）',
  },
  'not-shown-before': {
    en:
      'the commitment is number {index} of {log}, by its checkpoint of {size} leaves; nothing shows that it was ' +
      'there before the truth was opened: ask for a proof by an earlier checkpoint',
    zh: '承诺是日志{log}第{index}条，依据其含{size}条的检查点；无从得知其早于真实标签的公开：请索取依据更早检查点的证明',
  },
  'another-history': {
    en: 'the log {log} signed two histories of {size} leaves: keep both checkpoints, they are evidence',
    zh: '日志{log}对{size}条记录签署了两种历史：请保存两份检查点作为证据',
  },
  'not-in-the-tree': {
    en: 'the proof is not of this commitment, or was changed: get it anew',
    zh: '该证明不属于此承诺，或已被改动：请重新获取',
  },
  'signature-wrong': {
    en: 'the checkpoint of the proof was changed after signing: get it anew',
    zh: '证明所附检查点在签名后被改动：请重新获取',
  },
  'unknown-log': {
    en: 'the proof is of a log whose key was not named: name it with --log-key',
    zh: '该证明属于其他日志：请用--log-key给出其公钥',
  },
  'not-a-proof': {
    en: 'the proof is none of c2sp.org/tlog-proof: get it anew',
    zh: '该证明不符合c2sp.org/tlog-proof的格式：请重新获取',
  },
  'kept-not-signed': {
    en: 'your checkpoint is none, or not signed by a key of {log}: get it anew',
    zh: '您保存的检查点无效，或没有日志{log}的签名：请重新获取',
  },
  'too-few-witnesses': {
    en: 'too few of the witnesses named cosigned the checkpoint of the proof: get a proof by one that they cosigned',
    zh: '为证明所附检查点签名的见证方不足：请索取依据其已签名检查点的证明',
  },
  'no-proof': { en: 'no proof was given', zh: '未提供证明' },
};

const COSIGNED = { en: 'cosigned', zh: '见证' } as const;

const MARKS = {
  en: { ok: 'ok    ', failed: 'FAIL  ', open: '?     ' },
  zh: { ok: '通过  ', failed: '失败  ', open: '待定  ' },
} as const;

/** What the log says, as words without a mark. */
export const loggedWords = ({ answer, held }: LoggedCommitment): Bilingual => {
  const filled = (text: string): string =>
    text
      .replace('{log}', held.log?.origin ?? '')
      .replace('{index}', String(held.index ?? ''))
      .replace('{size}', String(held.log?.size ?? ''))
      .replace('{kept}', String(held.keptSize ?? ''));
  const { en, zh } = WORDS[answer];
  return { en: filled(en), zh: filled(zh) };
};

/** Answers that say that something was changed, or that two things were told. */
const WRONG: ReadonlySet<LoggedAnswer> = new Set([
  'signature-wrong',
  'not-in-the-tree',
  'another-history',
]);

const GOOD: ReadonlySet<LoggedAnswer> = new Set(['logged-before', 'logged']);

/** The exit status of an answer: 0 logged, 1 changed or told in two ways, 2 what could not be told. */
export const loggedStatus = ({ answer }: LoggedCommitment): number => {
  if (GOOD.has(answer)) return EXIT.clear;
  return WRONG.has(answer) ? EXIT.failed : EXIT.undetermined;
};

const SECOND = 1000; // not-law: milliseconds

/** What the log says, for a terminal: the answer, then who cosigned and when. */
export const loggedLines = (logged: LoggedCommitment, lang: 'en' | 'zh'): readonly string[] => {
  const marks = MARKS[lang];
  const mark = { [EXIT.clear]: marks.ok, [EXIT.failed]: marks.failed }[loggedStatus(logged)];
  const cosigned = logged.held.cosigned.map(({ name, time }) => {
    const at = new Date((time ?? 0) * SECOND).toISOString();
    return `${COSIGNED[lang]}  ${name} ${at}`;
  });
  return [`${mark ?? marks.open}${loggedWords(logged)[lang]}`, ...cosigned];
};
