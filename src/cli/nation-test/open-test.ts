import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BLINDING_BYTES } from '../../log/leaf.ts';
import { commitmentSchema, leafTextOf, sha256 } from '../../nation-test/commitment.ts';
import {
  FILES,
  openedFolderOf,
  type PublishedTest,
  sealedFolderOf,
  testSchema,
} from '../../nation-test/test-folder.ts';
import { readTruth, type Truth } from '../../nation-test/truth.ts';
import { EXIT } from '../exit-status.ts';
import { WHY_NOT } from '../machine-refusal.ts';
import { Refusal } from '../refusal.ts';

/** A test on disk: what it says of itself, and the digest of that. */
export interface OpenTest {
  readonly folder: string;
  readonly test: PublishedTest;
  readonly digest: string;
}

/** A truth with what blinds the commitment to it. */
export interface OpenTruth {
  readonly truth: Truth;
  readonly bytes: Uint8Array;
  readonly blinding: Uint8Array;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const bytesOf = async (path: string): Promise<Uint8Array | null> => {
  try {
    return await readFile(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    const { en, zh } = WHY_NOT[code] ?? { en: code, zh: code };
    throw new Refusal(
      { en: `${path} cannot be read: ${en}`, zh: `无法读取${path}：${zh}` },
      EXIT.missing,
    );
  }
};

const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
};

const damaged = (path: string): Refusal =>
  new Refusal(
    {
      en: `${path} is no file of a test that this program knows: fetch the test again`,
      zh: `${path}不是本程序可识别的测试文件：请重新获取该测试`,
    },
    EXIT.unreadable,
  );

/** Opens a test. Throws a `Refusal` where there is none or its description is damaged. */
export const openTest = async (folder: string): Promise<OpenTest> => {
  const path = join(folder, FILES.test);
  const bytes = await bytesOf(path);
  if (bytes === null) {
    throw new Refusal(
      {
        en: `${folder}: no test is here; \`mileproof nation-test make ${folder}\` makes one`,
        zh: `${folder}：此处没有测试；可用\`mileproof nation-test make ${folder}\`生成`,
      },
      EXIT.missing,
    );
  }
  const read = testSchema.safeParse(parsed(bytes));
  if (!read.success) throw damaged(path);
  return { folder, test: read.data, digest: sha256(bytes) };
};

/** Files of a test that are gone or not as they were published, by path. */
export const changedFiles = async ({ folder, test }: OpenTest): Promise<readonly string[]> => {
  const changed: string[] = [];
  for (const { path, sha256: digest } of test.nations.flatMap(({ files }) => files)) {
    const bytes = await bytesOf(join(folder, path));
    if (bytes === null || sha256(bytes) !== digest) changed.push(path);
  }
  return changed;
};

/** Refuses a test of which a file is not as it was published: answers over others would mean nothing. */
export const requireWhole = async (opened: OpenTest): Promise<void> => {
  const [first, ...more] = await changedFiles(opened);
  if (first === undefined) return;
  const path = join(opened.folder, first);
  throw new Refusal(
    {
      en:
        `${path} is not as it was published${more.length > 0 ? `, nor are ${more.length} more files` : ''}: ` +
        'fetch the test again',
      zh: `${path}${more.length > 0 ? `等${more.length + 1}个文件` : ''}与发布时不一致：请重新获取该测试`,
    },
    EXIT.unreadable,
  );
};

/** What a commitment says of a truth. */
type Committed =
  | 'kept'
  /** There is no commitment that can be read. */
  | 'no-commitment'
  /** The commitment is to another description of the test. */
  | 'another-test'
  /** The truth is of another description of the test. */
  | 'truth-of-another-test'
  /** The digest of blinding value and truth is another. */
  | 'another-truth';

/** Holds a truth against the commitment of a test. */
const heldAgainst = async (
  { folder, digest }: OpenTest,
  { truth, bytes, blinding }: OpenTruth,
): Promise<Committed> => {
  const file = await bytesOf(join(folder, FILES.commitment));
  const read = commitmentSchema.safeParse(file === null ? null : parsed(file));
  if (!read.success) return 'no-commitment';
  if (read.data.test !== digest) return 'another-test';
  if (blinding.length !== BLINDING_BYTES) return 'another-truth';
  if (leafTextOf(blinding, bytes) !== read.data.leaf) return 'another-truth';
  return truth.test === digest ? 'kept' : 'truth-of-another-test';
};

/** What is said of a truth that a commitment is not kept with. */
const NOT_KEPT: Readonly<
  Record<Exclude<Committed, 'kept'>, { readonly en: string; readonly zh: string }>
> = {
  'no-commitment': {
    en: 'commitment.json is missing or damaged: fetch the one that was published',
    zh: 'commitment.json缺失或已损坏：请获取已发布的文件',
  },
  'another-test': {
    en: 'commitment.json is of another test.json: fetch both as they were published',
    zh: 'commitment.json对应的是另一份test.json：请获取发布时的两个文件',
  },
  'truth-of-another-test': {
    en: 'the truth is of another test.json: ask who opened it',
    zh: '该真实标签对应另一份test.json：请询问公开者',
  },
  'another-truth': {
    en: 'this is not the truth that was committed to: the digest of blinding.bin and truth.json is another',
    zh: '这不是事先承诺的真实标签：blinding.bin与truth.json的摘要不符',
  },
};

const truthIn = async (folder: string): Promise<OpenTruth | null> => {
  const path = join(folder, FILES.truth);
  const bytes = await bytesOf(path);
  if (bytes === null) return null;
  const truth = readTruth(bytes);
  const blinding = await bytesOf(join(folder, FILES.blinding));
  if (truth === null) throw damaged(path);
  if (blinding === null) throw damaged(join(folder, FILES.blinding));
  return { truth, bytes, blinding };
};

/**
 * The truth of a test, from the folder that is given, else as it was opened, else as its maker keeps it; held against
 * the commitment. Throws a `Refusal` where there is none, or another than was committed to.
 */
export const openTruth = async (opened: OpenTest, given?: string): Promise<OpenTruth> => {
  const { folder } = opened;
  const places = given === undefined ? [openedFolderOf(folder), sealedFolderOf(folder)] : [given];
  for (const place of places) {
    const found = await truthIn(place);
    if (found === null) continue;
    const held = await heldAgainst(opened, found);
    if (held === 'kept') return found;
    const { en, zh } = NOT_KEPT[held];
    throw new Refusal({ en: `${place}: ${en}`, zh: `${place}：${zh}` }, EXIT.unreadable);
  }
  throw new Refusal(
    {
      en:
        `${places.join(', ')}: no truth is here; it is sealed until its maker opens it. ` +
        'Name its folder with --truth',
      zh: `${places.join('、')}：此处没有真实标签；公开之前一直封存。请用--truth指定其文件夹`,
    },
    EXIT.missing,
  );
};
