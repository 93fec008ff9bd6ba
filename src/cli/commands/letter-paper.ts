import { createHash } from 'node:crypto';
import type { PublicLanguage } from '../../domain/statements/public-languages.ts';
import { readDocument } from '../../letters/json/read-document.ts';
import type { Letter } from '../../letters/letter.ts';
import { LETTER_SHAPE } from '../../letters/shape/letter-shape.ts';
import { LONGEST_LETTER } from '../../letters/verify/verify-letter.ts';
import { letterPaper } from '../../typeset/letter-paper.ts';
import { EXIT } from '../exit-status.ts';
import { readInput } from '../letters/read-input.ts';
import { unfit } from '../letters/unfit.ts';
import { openOutput } from '../output.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';

/** What `mileproof letter paper` was asked. */
export interface LetterPaperOptions {
  /** Where the PDF goes; `-` is standard output. */
  readonly to: string;
  /** That of the destination when left out. */
  readonly language?: PublicLanguage;
  /** Where the document is read; that which it names itself when left out. */
  readonly address?: string;
}

const LONGEST_ADDRESS = 300; // not-law: characters

const LETTER = { en: 'letter', zh: '售后维修服务确认书' } as const;

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
  const bytes = await readInput(world, path);
  const read = readDocument<Letter>(bytes, LETTER_SHAPE, LONGEST_LETTER);
  if (!read.ok) throw unfit(path, LETTER, read.no);
  const letter = read.document;
  const at = addressOf(address ?? letter.id);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const pdf = await letterPaper(letter, {
    address: at,
    hash,
    document: bytes.toString(),
    // a file does not say of which register it is
    demonstration: false,
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
