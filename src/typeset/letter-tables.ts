import type { Guarantee, Letter, NamedOutlet, Offered } from '../letters/letter.ts';
import { isPlaced } from './is-placed.ts';
import type { OutletMap } from './outlet-map.ts';
import type { PaperFigures } from './paper-figures.ts';
import type { Said, Writer } from './said.ts';
import type { PaperTexts } from './texts/paper-texts.ts';

/** A table of labels and values, with the heads of its columns. */
export interface Pairs {
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

/** The outlets of a letter as a table. */
export interface OutletTable {
  readonly heading: string;
  readonly head: readonly string[];
  readonly rows: readonly OutletRow[];
  readonly none: string;
  readonly map: string;
  readonly notes: readonly string[];
}

/** What is promised. */
export const termsOf = (
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

/** Who says it, to whom and for where. */
export const aboutOf = (
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

/** The outlets that a letter names, in their order. */
export const outletsOf = (
  outlets: readonly NamedOutlet[],
  texts: PaperTexts,
  figures: PaperFigures,
  map: OutletMap | null,
  { own, told }: Writer,
): OutletTable => {
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
