import type { PublicLanguage } from '../domain/statements/public-languages.ts';
import { type Marked, markedIn } from './letter-sheet.ts';
import { addressForQr, qrSvg } from './qr-code.ts';
import { type Said, writerOf } from './said.ts';
import { PAPER_TEXTS } from './texts/texts.ts';

/** An outlet in the words of its page; empty where nothing is told. */
interface PrintedOutlet {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  /** A line a rule. */
  readonly hours: readonly string[];
  readonly site: string;
  /** Whether it takes cars imported by others, and whether it is confirmed. */
  readonly says: readonly string[];
}

/** The outlets of a country to be printed, in the language of the reader. */
export interface OutletsOnPaper {
  readonly is: 'outlets';
  readonly lang: PublicLanguage;
  readonly title: string;
  readonly lead: readonly string[];
  /** Where the page is that shows them as they stand now, and what stands above its address. */
  readonly live: { readonly address: string; readonly words: string };
  readonly demonstration: boolean;
  /** Heads of the columns: outlet with its address, telephone, hours, what it says. */
  readonly head: readonly [string, string, string, string];
  /** Manufacturers with their brands, and their outlets in the order in which they are printed. */
  readonly makers: readonly {
    readonly name: string;
    readonly outlets: readonly PrintedOutlet[];
  }[];
  readonly foot: string;
}

/** The same as `outlets.typ` lays it out. */
interface OutletsSheet extends Marked {
  readonly lang: PublicLanguage;
  readonly title: string;
  readonly lead: readonly string[];
  readonly qr: string;
  readonly live: string;
  /** Cut where a line may break. */
  readonly address: readonly string[];
  readonly head: readonly string[];
  readonly makers: readonly {
    readonly name: Said;
    readonly rows: readonly {
      readonly number: string;
      readonly lines: readonly (readonly Said[])[];
    }[];
  }[];
  readonly foot: string;
  /** With `{page}` and `{of}`. */
  readonly page: string;
}

/** @param characters code points that can be printed. */
export const outletsSheet = (
  { lang, title, lead, live, demonstration, head, makers, foot }: OutletsOnPaper,
  characters: ReadonlySet<number>,
): OutletsSheet => {
  const { printable, own, told } = writerOf(lang, characters);
  const saidOf = (texts: readonly string[], write: (text: string) => Said): readonly Said[] =>
    texts.filter((text) => text !== '').map(write);
  const straight = (text: string): Said => ({ ...told(text), dir: 'ltr' });
  return {
    lang,
    title: printable(title),
    lead: lead.map(printable),
    qr: qrSvg(live.address, 0),
    live: printable(live.words),
    address: printable(addressForQr(live.address)).split(/(?<=\/)|(?<=[^/]{22})/),
    head: head.map(printable),
    makers: makers.map(({ name, outlets }) => ({
      name: told(name),
      rows: outlets.map(({ name: called, address, phone, hours, site, says }, at) => ({
        number: String(at + 1),
        lines: [
          [...saidOf([called, address], told), ...saidOf([site], straight)],
          saidOf([phone], straight),
          saidOf(hours, own),
          saidOf(says, own),
        ],
      })),
    })),
    foot: printable(foot),
    page: PAPER_TEXTS[lang].page('{page}', '{of}'),
    ...markedIn({ demonstration }, lang),
  };
};
