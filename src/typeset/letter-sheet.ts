import { CHINA_AHEAD } from '../domain/calendar/china-clock.ts';
import type { PublicLanguage } from '../domain/statements/public-languages.ts';
import type { Letter } from '../letters/letter.ts';
import { vinGroups } from '../report/words/vin-groups.ts';
import { type LetterPart, letterPart } from './letter-part.ts';
import { type OutletMap, outletMap } from './outlet-map.ts';
import { paperLanguageOf } from './paper-language.ts';
import { addressForQr, qrSvg } from './qr-code.ts';
import { writerOf } from './said.ts';
import type { PaperTexts } from './texts/paper-texts.ts';
import { PAPER_TEXTS } from './texts/texts.ts';

/** Beside the letter, what its paper says. */
export interface PaperOptions {
  /** Where the document is: short, its path in upper-case letters and digits; up to 300 characters. */
  readonly address: string;
  /** SHA-256 of the document, in hexadecimal digits; `sha256:` before it is left out. */
  readonly hash: string;
  /** The document, byte for byte, to be attached to the paper; not attached when left out. */
  readonly document?: string;
  /** Beside Chinese; that of the first destination when left out. */
  readonly language?: PublicLanguage;
  /** Whether the paper is of a demonstration, which it then says across its pages. */
  readonly demonstration: boolean;
}

/** What stands on papers of all kinds (`common.typ`). */
export interface PaperFrame {
  readonly title: string;
  readonly author: string;
  /** Year, month and day in China on which the document begins; null when it names no time. */
  readonly date: readonly [number, number, number] | null;
  readonly number: string;
  /** Cut where a line may break. */
  readonly address: readonly string[];
  /** The first digits, in groups of four. */
  readonly hash: readonly string[];
  readonly qr: string;
  /** The document to be attached, and the name of its file; null where it is not. */
  readonly attached: { readonly name: string; readonly text: string } | null;
}

/** What a part of a paper of a demonstration says of itself; null on any other paper. */
export interface Marked {
  readonly specimen: PaperTexts['specimen'] | null;
}

/** What a part says of itself in a language. */
export const markedIn = (
  { demonstration }: Pick<PaperOptions, 'demonstration'>,
  lang: PublicLanguage,
): Marked => ({
  specimen: demonstration ? PAPER_TEXTS[lang].specimen : null,
});

/** A letter as `letter.typ` lays it out: one part in the destination's language, and one in Chinese. */
export interface LetterSheet extends PaperFrame {
  /** Cut for reading. */
  readonly vin: readonly string[];
  readonly map: OutletMap | null;
  readonly parts: readonly (LetterPart & Marked)[];
}

/** What the document is called in a paper. */
const ATTACHED = 'letter.json';

/** Digits of the hash on paper: 64 bits. */
const SHOWN = 16;

const groupsOf = (text: string, size: number): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
    text.slice(index * size, (index + 1) * size),
  );

const LAST_YEAR = 9999; // not-law: of four digits

/** The day in China of a time, in parts; null when it is none. */
export const dayInChina = (time: string): PaperFrame['date'] => {
  const at = Date.parse(time);
  if (Number.isNaN(at)) return null;
  const day = new Date(at + CHINA_AHEAD);
  const year = day.getUTCFullYear();
  return year < 1 || year > LAST_YEAR ? null : [year, day.getUTCMonth() + 1, day.getUTCDate()];
};

/** What follows from where a document is and what it says, whatever it is. */
export const paperFrame = (
  { address, hash, document }: PaperOptions,
  printable: (text: string) => string,
  attached: string,
): Pick<PaperFrame, 'address' | 'hash' | 'qr' | 'attached'> => ({
  address: printable(addressForQr(address)).split(/(?<=\/)|(?<=[^/]{22})/),
  hash: groupsOf(printable(hash.slice(hash.indexOf(':') + 1)).slice(0, SHOWN), 4),
  qr: qrSvg(address, 0),
  attached: document === undefined ? null : { name: attached, text: document },
});

/**
 * Writes what stands on the paper of a letter.
 *
 * @param characters code points that can be printed.
 */
export const letterSheet = (
  letter: Letter,
  options: PaperOptions,
  characters: ReadonlySet<number>,
): LetterSheet => {
  const { address, language } = options;
  const { credentialSubject: subject, issuer, validFrom } = letter;
  const [destination = ''] = subject.destinations;
  const first = language ?? paperLanguageOf(destination);
  const languages: readonly PublicLanguage[] = first === 'zh' ? ['zh'] : [first, 'zh'];
  const map = outletMap(subject.outlets);
  const { printable, breakable } = writerOf(first, characters);
  const number = printable(subject.number);
  return {
    ...paperFrame(options, printable, ATTACHED),
    title: `${PAPER_TEXTS[first].title} ${number}`,
    author: printable(issuer.name),
    date: dayInChina(validFrom),
    number: breakable(subject.number),
    vin: vinGroups(printable(subject.vehicles[0].vin)).groups.map(breakable),
    map,
    parts: languages.map((lang) => ({
      ...letterPart({ letter, lang, address, map, writer: writerOf(lang, characters) }),
      ...markedIn(options, lang),
    })),
  };
};
