import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Bilingual } from '../../domain/verdict/verdict.ts';
import {
  EDITION_FILE,
  type EditionDocument,
  readEdition,
} from '../../products/figures/edition-document.ts';
import { figuresOfNation } from '../../products/figures/figures-of-nation.ts';
import { WrongCounts } from '../../products/figures/load-counts.ts';
import {
  type FileAnswer,
  type FileRecomputed,
  firstOtherLine,
  recomputeFigures,
} from '../../products/figures/recompute-figures.ts';
import { COUNTS_FILE } from '../../products/figures/write-figures.ts';
import { protectionMark } from '../../products/sales/protect/protection.ts';
import { databaseMemory } from '../database-memory.ts';
import { EXIT } from '../exit-status.ts';
import { lawFor } from '../law-for.ts';
import { programVersion } from '../program-version.ts';
import { protectionFor } from '../protection-for.ts';
import { Refusal } from '../refusal.ts';
import { inertLines } from '../tell.ts';
import { withScreened } from '../with-screened.ts';
import type { World } from '../world.ts';

/** What `mileproof figures recompute` was asked. */
export interface RecomputeOptions {
  /** A screened nation, from which the counts themselves are made. */
  readonly screened?: string;
  readonly memory?: string;
  readonly json?: boolean;
  readonly set: readonly string[];
  readonly law?: string;
  readonly lang: 'en' | 'zh';
}

/** Memory of the database: with the rest of the process it stays under 4 GiB. */
const MOST_GIB = 3;
/** Whoever gives a file more slowly is not waited for. */
const PATIENCE_MS = 600_000; // not-law: milliseconds
const LONGEST_DOCUMENT = 1_000_000; // not-law: bytes

const ANSWERS: Readonly<Record<FileAnswer, Bilingual>> = {
  same: { en: 'the same', zh: '一致' },
  source: { en: 'as stated; the others are made of it', zh: '与版本所载一致；其他文件由其得出' },
  changed: { en: 'NOT AS STATED: its bytes were changed', zh: '与版本所载不符：字节已被改动' },
  differs: { en: 'DIFFERS from what the counts give', zh: '与由计数得出的不一致' },
  missing: { en: 'MISSING', zh: '缺失' },
  unstated: { en: 'the edition has no such file', zh: '该版本没有此文件' },
};

const SAY = {
  en: {
    whole: (edition: string, files: number) =>
      `${edition}: all ${files} files are made of its counts, byte for byte`,
    wrong: (edition: string, files: number) =>
      `${edition}: ${files} files are not what its counts give`,
    counts: 'the counts are those of the nation, byte for byte',
    countsDiffer: 'THE COUNTS ARE NOT those of the nation',
    line: (line: number) => `line ${line}`,
    stands: 'stands',
    again: 'made again',
    none: '(no such line)',
    digest: (digest: string) =>
      `SHA-256 of ${EDITION_FILE}: ${digest}. Hold it against the page of the edition, or its proof in the log.`,
    checkpoint: (size: number, origin: string, root: string) =>
      `Log before it: ${origin}, ${size} leaves, root ${root}`,
    noCheckpoint: 'Log before it: none',
    made: (program: string) => `Made by ${program}.`,
    other: (program: string, own: string) =>
      `The edition was made by ${program}, and this is ${own}: hold it against that one too.`,
  },
  zh: {
    whole: (edition: string, files: number) =>
      `${edition}：${files}个文件均由其计数得出，逐字节一致`,
    wrong: (edition: string, files: number) => `${edition}：${files}个文件与其计数不符`,
    counts: '计数与全国数据一致，逐字节相同',
    countsDiffer: '计数与全国数据不一致',
    line: (line: number) => `第${line}行`,
    stands: '现有',
    again: '重算',
    none: '（无此行）',
    digest: (digest: string) =>
      `${EDITION_FILE} 的 SHA-256：${digest}。请与该版本页面或其日志证明核对。`,
    checkpoint: (size: number, origin: string, root: string) =>
      `此前的日志：${origin}，${size}个叶，根 ${root}`,
    noCheckpoint: '此前的日志：无',
    made: (program: string) => `生成程序：${program}。`,
    other: (program: string, own: string) =>
      `该版本由${program}生成，当前程序为${own}：请另用前者核对。`,
  },
} as const;

const noEdition = (where: string): Refusal =>
  new Refusal(
    {
      en: `${where}: no ${EDITION_FILE} of an edition; name the folder or the address that has all files of one`,
      zh: `${where}：没有某一版数据的 ${EDITION_FILE}；请指定包含该版全部文件的文件夹或网址`,
    },
    EXIT.unreadable,
  );

const isAddress = (where: string): boolean => /^https?:\/\//i.test(where);

/** The bytes at an address, no more than `most`. */
const fetched = async (address: string, most: number): Promise<Uint8Array> => {
  const failed = (why: string): Refusal =>
    new Refusal({ en: `${address}: ${why}`, zh: `${address}：${why}` }, EXIT.unavailable);
  let answer: Response;
  try {
    answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch (error) {
    throw failed(String(error instanceof Error ? error.message : error));
  }
  if (!answer.ok || answer.body === null) throw failed(`HTTP ${answer.status}`);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of answer.body) {
    length += piece.length;
    if (length > most) throw failed(`> ${most} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
};

/** The document of an edition in a folder, or at an address whose files are laid into a folder. */
const opened = async (
  where: string,
  scratch: string,
): Promise<{ folder: string; edition: EditionDocument; digest: string }> => {
  const base = where.replace(/\/+$/, '');
  const bytes = isAddress(where)
    ? await fetched(`${base}/${EDITION_FILE}`, LONGEST_DOCUMENT)
    : await readFile(join(resolve(where), EDITION_FILE)).catch(() => {
        throw noEdition(where);
      });
  const edition = readEdition(bytes);
  if (edition === null) throw noEdition(where);
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (!isAddress(where)) return { folder: resolve(where), edition, digest };
  for (const file of edition.files) {
    await writeFile(join(scratch, file.name), await fetched(`${base}/${file.name}`, file.bytes));
  }
  return { folder: scratch, edition, digest };
};

/** Whether the counts of an edition are those of a screened nation; null: they are. */
const heldAgainst = async (
  world: World,
  nation: string,
  edition: EditionDocument,
  options: RecomputeOptions,
  [folder, again]: readonly [string, string],
): Promise<FileRecomputed['first'] | 'same'> => {
  const protection = protectionFor(world, '--screened');
  const { terms } = edition;
  if (protectionMark(protection) !== terms.mark) {
    throw new Refusal(
      {
        en: 'MILEPROOF_PSEUDONYM_KEY is not the key that this edition was protected with: set that one',
        zh: 'MILEPROOF_PSEUDONYM_KEY并非该版本所用密钥：请设为当时的密钥',
      },
      EXIT.usage,
    );
  }
  const { ruleSet } = lawFor(world, options.set, options.law);
  await withScreened(nation, options.memory, (screened) =>
    figuresOfNation(screened, terms, {
      ...{ law: ruleSet, protection, folder: again },
      reference: join(world.root, 'reference'),
    }),
  );
  const texts = [folder, again].map((one) => readFile(join(one, COUNTS_FILE), 'utf8'));
  const [stands = '', made = ''] = await Promise.all(texts);
  return stands === made ? 'same' : firstOtherLine(stands, made);
};

const otherLines = (first: FileRecomputed['first'], lang: 'en' | 'zh'): readonly string[] => {
  const say = SAY[lang];
  if (first === null) return [];
  const colon = lang === 'zh' ? '：' : ': ';
  return [
    `      ${say.line(first.line)}, ${say.stands}${colon}${first.stands ?? say.none}`,
    `      ${say.line(first.line)}, ${say.again}${colon}${first.madeAgain ?? say.none}`,
  ];
};

const isGood = ({ answer }: FileRecomputed): boolean => answer === 'same' || answer === 'source';

/** `mileproof figures recompute DIR|URL`: makes the sums of an edition again; yields the exit status. */
export const recomputeCommand = async (
  world: World,
  where: string,
  options: RecomputeOptions,
): Promise<number> => {
  const { lang } = options;
  const say = SAY[lang];
  const scratch = await mkdtemp(join(tmpdir(), 'mileproof-figures-'));
  const place = (name: string): Promise<string> => mkdtemp(join(scratch, `${name}-`));
  try {
    const { folder, edition, digest } = await opened(where, await place('fetched'));
    const files = await recomputeFigures({
      ...{ folder, edition, again: await place('again') },
      limits: {
        memory: options.memory ?? databaseMemory(MOST_GIB),
        threads: availableParallelism(),
        spill: await place('spill'),
      },
    });
    const counts =
      options.screened === undefined
        ? null
        : await heldAgainst(world, options.screened, edition, options, [
            folder,
            await place('nation'),
          ]);
    const wrong = files.filter((file) => !isGood(file));
    const good = wrong.length === 0 && (counts === null || counts === 'same');
    if (options.json === true) {
      const made = { edition: edition.edition, sha256: digest, same: good, files, counts };
      world.stdout.write(`${JSON.stringify(made, null, 2)}\n`);
      return good ? EXIT.clear : EXIT.failed;
    }
    const wide = Math.max(...files.map(({ name }) => name.length));
    const own = `mileproof ${programVersion(world)}`;
    const { terms, checkpoint } = edition;
    const lines = [
      wrong.length === 0
        ? say.whole(edition.edition, files.length)
        : say.wrong(edition.edition, wrong.length),
      ...files.flatMap(({ name, answer, first }) => [
        `  ${name.padEnd(wide)}  ${ANSWERS[answer][lang]}`,
        ...otherLines(first, lang),
      ]),
      ...(counts === null
        ? []
        : counts === 'same'
          ? [`  ${say.counts}`]
          : [`  ${say.countsDiffer}`, ...otherLines(counts, lang)]),
      say.digest(digest),
      checkpoint === null
        ? say.noCheckpoint
        : say.checkpoint(checkpoint.size, checkpoint.origin, checkpoint.root),
      good || terms.program === own ? say.made(terms.program) : say.other(terms.program, own),
    ];
    for (const line of lines) world.stdout.write(`${inertLines(line)}\n`);
    return good ? EXIT.clear : EXIT.failed;
  } catch (error) {
    if (!(error instanceof WrongCounts)) throw error;
    const { row, field, value } = error;
    throw new Refusal(
      {
        en: `${where}: ${COUNTS_FILE}, row ${row}, ${field}: "${value}" is no count of an edition; fetch it again`,
        zh: `${where}：${COUNTS_FILE}第${row}行，${field}：“${value}”不是版本中的计数；请重新获取`,
      },
      EXIT.unreadable,
    );
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
};
