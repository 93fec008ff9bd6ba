import type { PublicLanguage } from '../domain/statements/public-languages.ts';
import {
  classOf,
  type OfficialDocument,
  type OfficialWords,
} from '../letters/official/official-document.ts';
import {
  dayInChina,
  type Marked,
  markedIn,
  type PaperFrame,
  type PaperOptions,
  paperFrame,
} from './letter-sheet.ts';
import { type OfficialRow, officialParty, officialRows, officialTitle } from './official-rows.ts';
import { paperFigures } from './paper-figures.ts';
import { type Said, type Writer, writerOf } from './said.ts';
import { PAPER_TEXTS } from './texts/texts.ts';

/** A document of an authority in one language, as `official.typ` lays it out. */
interface OfficialPart {
  readonly lang: PublicLanguage;
  readonly title: string;
  /** What the document is called in Chinese; null on the Chinese part. */
  readonly other: Said | null;
  readonly authority: Said;
  readonly numberLabel: string;
  /** To whom it is addressed. */
  readonly partyLabel: string;
  readonly party: Said;
  /** With `{page}`. */
  readonly elsewhere: string;
  /** That the Chinese text counts; null on the Chinese part. */
  readonly chinese: string | null;
  readonly heading: string;
  /** Heads of the two columns. */
  readonly head: readonly string[];
  readonly rows: readonly { readonly name: string; readonly lines: readonly Said[] }[];
  readonly check: {
    readonly heading: string;
    readonly steps: readonly string[];
    readonly at: string;
    readonly hash: string;
    readonly qr: string;
  };
  readonly unprintable: string | null;
  /** With `{page}` and `{of}`. */
  readonly page: string;
}

/** A document of an authority as `official.typ` lays it out: in Chinese, and in another language where it is wanted. */
export interface OfficialSheet extends PaperFrame {
  readonly parts: readonly (OfficialPart & Marked)[];
}

/** Those that an office wrote in words of its own; figures and days are the same in every language. */
const WRITTEN: ReadonlySet<string> = new Set(['decision', 'referral']);

/** What the document is called in a paper. */
const ATTACHED = 'document.json';

/** Lines of words: in Chinese where they are read in Chinese, else in English where somebody wrote them. */
const linesOf = ({ zh, en }: OfficialWords, lang: PublicLanguage): readonly string[] =>
  (lang === 'zh' ? zh : (en ?? zh)).split('\n').filter((line) => line.trim() !== '');

const linesIn = ({ value }: OfficialRow, lang: PublicLanguage, writer: Writer): readonly Said[] => {
  const told = (text: string): Said => writer.told(text);
  switch (value.is) {
    case 'words':
      return linesOf(value.words, lang).map(told);
    case 'fixed':
      return [told(value.text)];
    case 'vins':
      return value.vins.map(writer.fixed);
    case 'lines':
      return value.lines.map(({ own, words }) =>
        told(`${own}${words === null ? '' : linesOf(words, lang).join(' ')}`),
      );
    default:
      return value satisfies never;
  }
};

const partIn = (
  document: OfficialDocument,
  lang: PublicLanguage,
  address: string,
  writer: Writer,
): OfficialPart => {
  const texts = PAPER_TEXTS[lang];
  const speaks = { lang, texts, figures: paperFigures(lang) };
  const party = officialParty(document.credentialSubject, speaks);
  const rows = officialRows(document, speaks);
  // who decided, the number and to whom it is addressed stand above
  const [, , , ...others] = rows;
  const part: Omit<OfficialPart, 'unprintable'> = {
    lang,
    title: officialTitle(document, texts),
    other: lang === 'zh' ? null : writer.told(officialTitle(document, PAPER_TEXTS.zh)),
    authority: writer.told(document.issuer.name),
    numberLabel: texts.official.number,
    partyLabel: party.label,
    party: writer.told(party.name),
    elsewhere: texts.elsewhere('{page}'),
    chinese: lang !== 'zh' && WRITTEN.has(classOf(document)) ? texts.official.chinese : null,
    heading: texts.official.heading,
    head: [texts.about.what, texts.about.said],
    rows: others.map((row) => ({
      name: writer.printable(row.name),
      lines: linesIn(row, lang, writer),
    })),
    check: {
      heading: texts.check.heading,
      steps: texts.official.steps,
      at: texts.check.at,
      hash: texts.check.hash,
      qr: texts.check.qr(address),
    },
    page: texts.page('{page}', '{of}'),
  };
  return { ...part, unprintable: writer.hasLost() ? texts.unprintable : null };
};

/**
 * Writes what stands on the paper of a document of an authority: in Chinese, after a part in another language where one
 * is asked for.
 *
 * @param characters code points that can be printed.
 */
export const officialSheet = (
  document: OfficialDocument,
  options: PaperOptions,
  characters: ReadonlySet<number>,
): OfficialSheet => {
  const { address, language: first = 'zh' } = options;
  const languages: readonly PublicLanguage[] = first === 'zh' ? ['zh'] : [first, 'zh'];
  const { printable, breakable } = writerOf(first, characters);
  const number = printable(document.credentialSubject.number);
  return {
    ...paperFrame(options, printable, ATTACHED),
    title: `${officialTitle(document, PAPER_TEXTS[first])} ${number}`,
    author: printable(document.issuer.name),
    date: dayInChina(document.validFrom),
    number: breakable(document.credentialSubject.number),
    parts: languages.map((lang) => ({
      ...partIn(document, lang, address, writerOf(lang, characters)),
      ...markedIn(options, lang),
    })),
  };
};
