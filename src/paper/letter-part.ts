import type { PublicLanguage } from '../domain/statements/public-languages.ts';
import type { Guarantee, Letter, NamedOutlet, Offered } from '../letters/letter.ts';
import { isPlaced, type OutletMap } from './outlet-map.ts';
import { type PaperFigures, paperFigures } from './paper-figures.ts';
import type { Said, Writer } from './said.ts';
import type { PaperTexts } from './texts/paper-texts.ts';
import { PAPER_TEXTS } from './texts/texts.ts';

/** A table of labels and values, with the heads of its columns. */
interface Pairs {
  readonly heading: string;
  readonly head: readonly [string, string];
  readonly rows: readonly (readonly [string, Said])[];
}

/** An outlet as a row. */
interface OutletRow {
  readonly number: string;
  readonly name: Said;
  readonly address: Said;
  readonly phone: Said;
  readonly services: Said;
  readonly serves: Said;
}

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
  readonly outlets: {
    readonly heading: string;
    readonly head: readonly string[];
    readonly rows: readonly OutletRow[];
    readonly none: string;
    readonly map: string;
    readonly notes: readonly string[];
  };
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

const termsOf = (
  { credentialSubject: { warranty, parts, software, recalls } }: Letter,
  texts: PaperTexts,
  figures: PaperFigures,
  { own }: Writer,
): Pairs => {
  const { terms: words } = texts;
  const guarantee = ({ months, kilometres }: Guarantee): string =>
    texts.guarantee(
      figures.months(months),
      kilometres === null ? null : figures.kilometres(kilometres),
    );
  const whether = (is: boolean): Said => own(is ? texts.yes : texts.no);
  const { highVoltageBattery: battery } = warranty;
  const { leadTimeDays: days } = parts;
  return {
    heading: words.heading,
    head: [words.what, words.said],
    rows: [
      [words.warranty, own(guarantee(warranty))],
      [words.begins, own(texts.starts[warranty.startsOn])],
      [words.battery, own(battery === undefined ? texts.notStated : guarantee(battery))],
      [words.parts, own(texts.partsYears(figures.years(parts.years)))],
      [words.partsTime, own(days === null ? texts.notStated : texts.partsDays(figures.days(days)))],
      [words.software, whether(software.updates)],
      [
        words.softwareLanguages,
        own(
          software.languages.length === 0
            ? texts.notStated
            : figures.list(software.languages.map(figures.language)),
        ),
      ],
      [words.remoteLock, whether(software.remoteLock)],
      [words.recalls, whether(recalls)],
    ],
  };
};

const aboutOf = (
  { issuer, validFrom, credentialSubject: subject }: Letter,
  { about: words, notStated }: PaperTexts,
  figures: PaperFigures,
  { own, told, fixed }: Writer,
): Pairs => ({
  heading: words.heading,
  head: [words.what, words.said],
  rows: [
    [
      words.announcement,
      issuer.announcement === undefined ? own(notStated) : told(issuer.announcement),
    ],
    [words.number, fixed(subject.number)],
    [words.application, fixed(subject.application)],
    [words.exporter, told(subject.exporter.name)],
    [words.uscc, fixed(subject.exporter.uscc)],
    [words.destinations, own(figures.list(subject.destinations.map(figures.country)))],
    [words.validFrom, own(figures.day(validFrom))],
  ],
});

const outletsOf = (
  outlets: readonly NamedOutlet[],
  texts: PaperTexts,
  figures: PaperFigures,
  map: OutletMap | null,
  { own, told }: Writer,
): LetterPart['outlets'] => {
  const { outlets: words } = texts;
  const offered: Readonly<Record<Offered, string>> = {
    yes: texts.yes,
    no: texts.no,
    'not-stated': texts.notStated,
  };
  const unplaced = outlets.flatMap((outlet, index) =>
    isPlaced(outlet) ? [] : [String(index + 1)],
  );
  const folded = map?.folded ?? [];
  const countries = new Set(outlets.map(({ country }) => country));
  return {
    heading: words.heading,
    head: [words.number, words.place, words.phone, words.services, words.serves],
    rows: outlets.map(
      ({ name, address, country, phone, services, servesCarsItDidNotImport }, n) => ({
        number: String(n + 1),
        name: told(name),
        address: told(countries.size > 1 ? `${address}, ${figures.country(country)}` : address),
        phone: phone === undefined ? own(texts.notStated) : { ...told(phone), dir: 'ltr' },
        services: own(
          services.length === 0
            ? texts.notStated
            : figures.list(services.map((service) => words.servicesOf[service])),
        ),
        serves: own(offered[servesCarsItDidNotImport]),
      }),
    ),
    none: words.none,
    map: words.map(map?.marks.length ?? 0, outlets.length),
    notes: [
      ...(map === null ? [] : [words.mapNote]),
      ...(unplaced.length === 0 ? [] : [words.unplaced(figures.list(unplaced))]),
      ...(folded.length === 0 ? [] : [words.folded(figures.list(folded))]),
    ],
  };
};

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
