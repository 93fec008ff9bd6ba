import type { Bilingual } from '../../domain/verdict/verdict.ts';
import { documentBytes } from '../../log/document-bytes.ts';
import {
  type HeldAnswer,
  holdLeafProof,
  holdProof,
  type ProofAnswer,
  type ProofHeld,
} from '../../log/hold-proof.ts';
import { noteText } from '../../log/note.ts';
import { EXIT } from '../exit-status.ts';
import { readInput } from '../letters/read-input.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { verifierKeysFor } from './note-keys.ts';

/** What a proof is held against, as it was asked. */
export interface LogProofOptions {
  readonly proof?: string;
  readonly logKey?: readonly string[];
  readonly checkpoint?: string;
  readonly witness?: readonly string[];
  readonly quorum?: number;
}

const textOf = async (world: World, path: string | undefined): Promise<string | null> =>
  path === undefined ? null : (noteText(await readInput(world, path)) ?? '');

const askedOf = async (
  world: World,
  { proof, logKey = [], checkpoint, witness = [], quorum }: LogProofOptions,
): Promise<ProofHeld> => {
  if (proof !== undefined && logKey.length === 0) {
    throw new Refusal(
      {
        en: '--proof needs --log-key: the key of the log, which the register publishes',
        zh: '--proof 须与 --log-key 同用：请给出登记系统公布的日志公钥',
      },
      EXIT.usage,
    );
  }
  const witnesses = await verifierKeysFor(world, witness, 'witness');
  return {
    proof: await textOf(world, proof),
    logKeys: await verifierKeysFor(world, logKey, 'log'),
    witnesses,
    quorum: quorum ?? witnesses.length,
    kept: await textOf(world, checkpoint),
  };
};

/** What the log says of a document. Throws a `Refusal` for files that are not there, and keys that are none. */
export const heldAgainstLog = async (
  world: World,
  bytes: Uint8Array,
  options: LogProofOptions,
): Promise<HeldAnswer> =>
  holdProof({ documents: documentBytes(bytes), ...(await askedOf(world, options)) });

/** What the log says of a leaf, 32 bytes, whose document is not told. Throws as `heldAgainstLog`. */
export const leafHeldAgainstLog = async (
  world: World,
  leaf: Uint8Array,
  options: LogProofOptions,
): Promise<HeldAnswer> => holdLeafProof(leaf, await askedOf(world, options));

/** What each answer says, and what helps. */
const WORDS: Readonly<Record<ProofAnswer, Bilingual>> = {
  logged: {
    en: 'in the log {log} as number {index}, among {size} leaves',
    zh: '已载入日志{log}，序号{index}，共{size}条',
  },
  'newer-checkpoint-needed': {
    en: 'in the log {log} by its own checkpoint of {size} leaves; yours has {kept}: get a newer one to compare',
    zh: '按其自带检查点（{size}条）已载入日志{log}；您保存的检查点为{kept}条：请获取更新的检查点再比对',
  },
  'newer-proof-needed': {
    en:
      'in the log {log} by its own checkpoint of {size} leaves, which nothing compares with yours of {kept}: ' +
      'get the proof anew',
    zh: '按其自带检查点（{size}条）已载入日志{log}，但无法与您保存的检查点（{kept}条）比对：请重新获取证明',
  },
  'another-history': {
    en: 'the log {log} signed two histories of {size} leaves: keep both checkpoints, they are evidence',
    zh: '日志{log}对{size}条记录签署了两种历史：请保存两份检查点作为证据',
  },
  'kept-not-signed': {
    en: 'your checkpoint is none, or not signed by a key of the log {log}: get it anew',
    zh: '您保存的检查点无效，或没有日志{log}的签名：请重新获取',
  },
  'not-a-proof': {
    en: 'the proof is none of c2sp.org/tlog-proof: get it anew',
    zh: '该证明不符合 c2sp.org/tlog-proof 的格式：请重新获取',
  },
  'no-blinding-value': {
    en: 'the proof has no blinding value in its line "extra": get it anew',
    zh: '证明的 extra 行没有盲化值：请重新获取',
  },
  'unknown-log': {
    en: 'the proof is of a log whose key was not named: name it with --log-key',
    zh: '该证明属于其他日志：请用 --log-key 给出其公钥',
  },
  'signature-wrong': {
    en: 'the checkpoint of the proof was changed after signing',
    zh: '证明所附检查点在签名后被改动',
  },
  'not-in-the-tree': {
    en: 'the proof is not of this document: the document or the proof was changed',
    zh: '该证明与此文件不符：文件或证明被改动',
  },
  'too-few-witnesses': {
    en: 'too few of the witnesses named cosigned the checkpoint of the proof',
    zh: '为证明所附检查点签名的见证方不足',
  },
  'no-proof': {
    en: 'no proof was given; documents from before the log have none, and are not worse for it',
    zh: '未提供证明；日志启用前签发的文件没有证明，其效力不受影响',
  },
};

const NAMES = {
  en: { log: 'Log', witnesses: 'Witnesses', colon: ': ' },
  zh: { log: '日志', witnesses: '见证方', colon: '：' },
} as const;

const SECOND = 1000; // not-law: milliseconds

/** What the log says of a document, for a terminal. */
export const logLines = (
  { answer, index, log, keptSize, cosigned }: HeldAnswer,
  lang: 'en' | 'zh',
): readonly string[] => {
  const say = NAMES[lang];
  const told = WORDS[answer][lang]
    .replace('{log}', log?.origin ?? '')
    .replace('{index}', String(index ?? ''))
    .replace('{size}', String(log?.size ?? ''))
    .replace('{kept}', String(keptSize ?? ''));
  const witnesses = cosigned.map(
    ({ name, time }) => `${name} ${new Date((time ?? 0) * SECOND).toISOString()}`,
  );
  return [
    `  ${say.log}${say.colon}${told}`,
    ...(witnesses.length === 0 ? [] : [`  ${say.witnesses}${say.colon}${witnesses.join(', ')}`]),
  ];
};

/** Answers that say that something was changed, or that two things were told. */
const WRONG: ReadonlySet<ProofAnswer> = new Set([
  'signature-wrong',
  'not-in-the-tree',
  'another-history',
]);

/** The exit status with what the log says: it makes none better, and an absent proof none worse. */
export const statusWithLog = (status: number, { answer }: HeldAnswer): number => {
  if (answer === 'logged' || answer === 'no-proof') return status;
  if (WRONG.has(answer)) return status === EXIT.undetermined ? EXIT.failed : status || EXIT.failed;
  return status || EXIT.undetermined;
};
