import { type Marked, markedIn } from './letter-sheet.ts';
import { qrSvg } from './qr-code.ts';
import { type Said, writerOf } from './said.ts';
import { PAPER_TEXTS } from './texts/texts.ts';

/** A letter of a printed list. */
interface PrintedLetter {
  readonly number: string;
  readonly vin: string;
  /** State, country of destination and more, in words. */
  readonly words: readonly string[];
  /** Where its document is read; null where it has none yet. */
  readonly address: string | null;
}

/** Letters to be printed as a list, in the language of whoever is signed in. */
export interface LettersOnPaper {
  readonly is: 'letters';
  readonly lang: 'en' | 'zh';
  readonly title: string;
  readonly lead: string;
  readonly demonstration: boolean;
  readonly letters: readonly PrintedLetter[];
  /** What its code is called, for who cannot see it. */
  readonly code: string;
  /** Where one has none. */
  readonly noCode: string;
  readonly foot: string;
}

/** The same as `letters.typ` lays it out. */
interface LettersSheet extends Marked {
  readonly lang: 'en' | 'zh';
  readonly title: string;
  readonly lead: string;
  readonly noCode: string;
  readonly letters: readonly {
    readonly number: Said;
    readonly vin: Said;
    readonly words: readonly Said[];
    readonly qr: string | null;
    readonly alt: string;
  }[];
  readonly foot: string;
  /** With `{page}` and `{of}`. */
  readonly page: string;
}

/** @param characters code points that can be printed. */
export const lettersSheet = (
  { lang, title, lead, demonstration, letters, code, noCode, foot }: LettersOnPaper,
  characters: ReadonlySet<number>,
): LettersSheet => {
  const { printable, told, fixed } = writerOf(lang, characters);
  return {
    lang,
    title: printable(title),
    lead: printable(lead),
    noCode: printable(noCode),
    letters: letters.map(({ number, vin, words, address }) => ({
      number: fixed(number),
      vin: fixed(vin),
      words: words.filter((text) => text !== '').map(told),
      qr: address === null ? null : qrSvg(address, 0),
      alt: printable(`${code} ${number}`),
    })),
    foot: printable(foot),
    page: PAPER_TEXTS[lang].page('{page}', '{of}'),
    ...markedIn({ demonstration }, lang),
  };
};
