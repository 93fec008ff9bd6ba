import { instantOf, writtenInstant } from '../../letters/instant.ts';
import { issueLetter } from '../../letters/issue-letter.ts';
import { readDocument } from '../../letters/json/read-document.ts';
import type { Letter, UnsignedLetter } from '../../letters/letter.ts';
import type { LetterSuite } from '../../letters/letter-signer.ts';
import { compactJws } from '../../letters/node/compact-jws.ts';
import { newLetterKey, signerOf } from '../../letters/node/letter-key.ts';
import { LETTER_SHAPE, UNSIGNED_LETTER_SHAPE } from '../../letters/shape/letter-shape.ts';
import type { Shape } from '../../letters/shape/shape.ts';
import { untpClaims } from '../../letters/untp.ts';
import { LONGEST_LETTER } from '../../letters/verify/verify-letter.ts';
import { EXIT } from '../exit-status.ts';
import { letterLines } from '../letters/letter-lines.ts';
import { LETTER_CRYPTO } from '../letters/letter-trust.ts';
import { readInput } from '../letters/read-input.ts';
import { readKey } from '../letters/read-key.ts';
import { unfit } from '../letters/unfit.ts';
import { writeNewKey } from '../new-key-file.ts';
import { openOutput } from '../output.ts';
import { Refusal } from '../refusal.ts';
import { inertLines, tell } from '../tell.ts';
import type { World } from '../world.ts';

type Language = 'en' | 'zh';

const LETTER = { en: 'letter', zh: '售后维修服务确认书' } as const;
const DRAFT = { en: 'letter before it is signed', zh: '未签名的售后维修服务确认书' } as const;

const readAs = async <T>(
  world: World,
  file: string,
  shape: Shape,
  kind: typeof LETTER | typeof DRAFT,
) => {
  const read = readDocument<T>(await readInput(world, file), shape, LONGEST_LETTER);
  if (read.ok) return read.document;
  throw unfit(file, kind, read.no);
};

const writeOut = async (
  world: World,
  out: string | undefined,
  inputs: readonly string[],
  text: string,
): Promise<void> => {
  const output = await openOutput(world, out, inputs);
  await output.write(text);
  await output.keep();
};

/** What `mileproof letter issue` was asked. */
export interface LetterIssueOptions {
  readonly key: readonly string[];
  /** RFC 3339. */
  readonly created?: string;
  readonly out?: string;
  readonly lang: Language;
}

const NO_INSTANT = {
  en: '--created: write an instant as 2026-03-24T10:00:00+08:00',
  zh: '--created：时刻请写作2026-03-24T10:00:00+08:00',
} as const;

/** `mileproof letter issue FILE`: signs a letter with every key given; yields the exit status. */
export const letterIssueCommand = async (
  world: World,
  file: string,
  { key: paths, created, out }: LetterIssueOptions,
): Promise<number> => {
  if (created !== undefined && instantOf(created) === null)
    throw new Refusal(NO_INSTANT, EXIT.usage);
  const unsigned = await readAs<UnsignedLetter>(world, file, UNSIGNED_LETTER_SHAPE, DRAFT);
  const keys = await Promise.all(paths.map((path) => readKey(world, path)));
  const signers = keys.flatMap((key) => signerOf(key) ?? []);
  const issued = await issueLetter(unsigned, signers, {
    crypto: LETTER_CRYPTO,
    created: created ?? writtenInstant(Date.now()),
  });
  if (!issued.ok) throw unfit(file, DRAFT, issued.no);
  await writeOut(world, out, [file, ...paths], `${JSON.stringify(issued.letter, null, 2)}\n`);
  return EXIT.clear;
};

const NOT_VERIFIED = {
  en: 'this is what it says; whether it is true: mileproof letter verify',
  zh: '以上为其所载内容；真伪请运行：mileproof letter verify',
} as const;

/** `mileproof letter show FILE`: what a letter says, without verifying it; yields the exit status. */
export const letterShowCommand = async (
  world: World,
  file: string,
  { lang }: { readonly lang: Language },
): Promise<number> => {
  const letter = await readAs<Letter>(world, file, LETTER_SHAPE, LETTER);
  world.stdout.write(`${inertLines(letterLines(letter, lang).join('\n'))}\n`);
  tell(world, NOT_VERIFIED[lang]);
  return EXIT.clear;
};

/** What `mileproof letter export` was asked. */
export interface LetterExportOptions {
  readonly key: string;
  readonly out?: string;
  readonly lang: Language;
}

/** `mileproof letter export --untp FILE`: the letter in a JOSE envelope; yields the exit status. */
export const letterExportCommand = async (
  world: World,
  file: string,
  { key: path, out }: LetterExportOptions,
): Promise<number> => {
  const letter = await readAs<Letter>(world, file, LETTER_SHAPE, LETTER);
  const key = await readKey(world, path);
  const envelope = compactJws(untpClaims(letter), key);
  if (envelope === null || !key.id.startsWith(`${letter.issuer.id}#`)) {
    throw new Refusal(
      {
        en: `${path}: the envelope is signed by an Ed25519 key of the letter's issuer, ${letter.issuer.id}`,
        zh: `${path}：封装须以该确认书出具企业（${letter.issuer.id}）的Ed25519密钥签名`,
      },
      EXIT.usage,
    );
  }
  await writeOut(world, out, [file, path], `${envelope}\n`);
  return EXIT.clear;
};

/** What `mileproof letter key new` was asked. */
export interface LetterKeyOptions {
  /** Address of the key. */
  readonly id: string;
  readonly suite: LetterSuite;
  readonly out: string;
  readonly lang: Language;
}

const KEY_MADE = {
  en: (out: string) =>
    `${out} holds a secret: keep it where nobody else reads. The trust list takes this line of it:`,
  zh: (out: string) => `${out}含私钥：请妥善保管，勿让他人读取。信任清单所需内容如下：`,
} as const;

/** `mileproof letter key new`: a new key in a file of its own, never over another; yields the exit status. */
export const letterKeyNewCommand = async (
  world: World,
  { id, suite, out, lang }: LetterKeyOptions,
): Promise<number> => {
  const key = newLetterKey(id, suite);
  await writeNewKey(out, JSON.stringify(key, null, 2));
  tell(world, KEY_MADE[lang](out));
  const { publicKeyMultibase } = key;
  world.stdout.write(`${JSON.stringify({ id, suite, publicKeyMultibase })}\n`);
  return EXIT.clear;
};
