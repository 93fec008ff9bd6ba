import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { readDocument } from '../../letters/json/read-document.ts';
import type { Letter } from '../../letters/letter.ts';
import { LETTER_SHAPE } from '../../letters/shape/letter-shape.ts';
import { LONGEST_LETTER } from '../../letters/verify/verify-letter.ts';
import { letterPaper } from '../../paper/letter-paper.ts';
import type { PaperLanguage } from '../../paper/paper-language.ts';
import { EXIT } from '../exit-status.ts';
import { openOutput } from '../output.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';

/** What `mileproof letter paper` was asked. */
export interface LetterPaperOptions {
  /** Where the PDF goes; `-` is standard output. */
  readonly to: string;
  /** That of the destination when left out. */
  readonly language?: PaperLanguage;
  /** Where the document is read; that which it names itself when left out. */
  readonly address?: string;
}

const LONGEST_ADDRESS = 300; // not-law: characters

const missing = (path: string): Refusal =>
  new Refusal(
    {
      en: `${path} cannot be read; name the file of a letter`,
      zh: `无法读取${path}；请指定确认书文件`,
    },
    EXIT.missing,
  );

const letterIn = (path: string, bytes: Uint8Array): Letter => {
  const read = readDocument<Letter>(bytes, LETTER_SHAPE, LONGEST_LETTER);
  if (read.ok) return read.document;
  const { what, path: place } = read.no;
  const where = place === '' ? '' : ` (${place})`;
  throw new Refusal(
    {
      en: `${path} is no letter: ${what}${where}; give the signed document as it was issued`,
      zh: `${path}不是确认书：${what}${where}；请提供出具时的已签名文件`,
    },
    EXIT.unreadable,
  );
};

const addressOf = (address: string): string => {
  if (/^https?:\/\/[!-~]+$/i.test(address) && address.length <= LONGEST_ADDRESS) return address;
  throw new Refusal(
    {
      en: `${address} is no address that a QR code leads to; give one with --address https://…`,
      zh: `${address}不是二维码可以指向的网址；请用--address https://…指定`,
    },
    EXIT.usage,
  );
};

/** `mileproof letter paper FILE --to OUT.pdf`: a letter as a PDF to be printed. It is not verified. */
export const letterPaperCommand = async (
  world: World,
  path: string,
  { to, language, address }: LetterPaperOptions,
): Promise<number> => {
  const bytes = await readFile(path).catch(() => {
    throw missing(path);
  });
  const letter = letterIn(path, bytes);
  const at = addressOf(address ?? letter.id);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const pdf = await letterPaper(letter, {
    address: at,
    hash,
    ...(language === undefined ? {} : { language }),
  });
  const output = await openOutput(world, to, [path]);
  try {
    await output.write(pdf);
    await output.keep();
  } catch (error) {
    await output.drop();
    throw error;
  }
  return EXIT.clear;
};
