import type { PublicLanguage } from '../domain/statements/public-languages.ts';
import type { Letter } from '../letters/letter.ts';
import { aboutOf, type OutletTable, outletsOf, type Pairs, termsOf } from './letter-tables.ts';
import type { OutletMap } from './outlet-map.ts';
import { paperFigures } from './paper-figures.ts';
import type { Said, Writer } from './said.ts';
import { PAPER_TEXTS } from './texts/texts.ts';

/** A letter in one of the languages of the paper, as `letter.typ` lays it out. */
export interface LetterPart {
  readonly lang: PublicLanguage;
  readonly title: string;
  /** What the document is called in Chinese; null on the Chinese part. */
  readonly other: Said | null;
  readonly headline: string;
  readonly vinLabel: string;
  readonly modelLabel: string;
  readonly model: Said;
  readonly issuerLabel: string;
  readonly issuer: Said;
  /** With `{page}`. */
  readonly elsewhere: string;
  readonly terms: Pairs;
  readonly check: {
    readonly heading: string;
    readonly steps: readonly string[];
    readonly at: string;
    readonly hash: string;
    readonly qr: string;
  };
  readonly outlets: OutletTable;
  readonly about: Pairs;
  readonly notSaid: { readonly heading: string; readonly lines: readonly string[] };
  readonly unprintable: string | null;
  /** With `{page}` and `{of}`. */
  readonly page: string;
}

/** What a part is written from. */
export interface PartInput {
  readonly letter: Letter;
  readonly lang: PublicLanguage;
  readonly address: string;
  readonly map: OutletMap | null;
  readonly writer: Writer;
}

/** Writes a letter in one language. */
export const letterPart = ({ letter, lang, address, map, writer }: PartInput): LetterPart => {
  const texts = PAPER_TEXTS[lang];
  const figures = paperFigures(lang);
  const { credentialSubject: subject, issuer } = letter;
  const [{ model }] = subject.vehicles;
  const part: Omit<LetterPart, 'unprintable'> = {
    lang,
    title: texts.title,
    other: lang === 'zh' ? null : writer.told(PAPER_TEXTS.zh.title),
    headline: texts.headline(
      writer.printable(figures.list(subject.destinations.map(figures.country))),
    ),
    vinLabel: texts.vin,
    modelLabel: texts.model,
    model: writer.told(model),
    issuerLabel: texts.about.issuer,
    issuer: writer.told(issuer.name),
    elsewhere: texts.elsewhere('{page}'),
    terms: termsOf(letter, texts, figures, writer),
    check: {
      heading: texts.check.heading,
      steps: texts.check.steps,
      at: texts.check.at,
      hash: texts.check.hash,
      qr: texts.check.qr(address),
    },
    outlets: outletsOf(subject.outlets, texts, figures, map, writer),
    about: aboutOf(letter, texts, figures, writer),
    notSaid: texts.notSaid,
    page: texts.page('{page}', '{of}'),
  };
  return { ...part, unprintable: writer.hasLost() ? texts.unprintable : null };
};
