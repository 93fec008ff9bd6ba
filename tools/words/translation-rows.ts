import { type Catalogue, isPublic, sourceOf } from './find-catalogues.ts';
import { pluralNote, withForms } from './plural-notes.ts';
import { type CatalogueFile, type CatalogueText, readTexts } from './read-texts.ts';

/** A row of the sheet of a translator. */
export interface TranslationRow {
  /** Catalogue and key: `service/pages/texts/letters:lead`. */
  readonly key: string;
  /** What the texts of the catalogue are for. */
  readonly where: string;
  readonly english: string;
  /** The same in Russian, or in Chinese for whoever translates into Russian; empty where there is none. */
  readonly beside: string;
  /** The text in the language; empty where it is still to be written. */
  readonly translation: string;
  readonly note: string;
}

/** A catalogue with what its sheet needs. */
export interface CatalogueRows {
  readonly catalogue: Catalogue;
  /** The file in the language as it stands; null where it is still to be made. */
  readonly file: CatalogueFile | null;
  /** The texts that are wanted: those of the file, else those of the pattern, with the forms of the language. */
  readonly texts: readonly CatalogueText[];
  /** One for each text, in the same order. */
  readonly rows: readonly TranslationRow[];
}

/** The language whose file is the pattern of one that is still to be made. */
export const patternOf = ({ files }: Catalogue): string =>
  files.has('en') ? 'en' : files.has('es') ? 'es' : ([...files.keys()][0] ?? 'en');

/** Whether there is more to translate than the blanks. */
const saysSomething = (text: string): boolean =>
  /\p{L}|#/u.test(text.replaceAll(/\{[^{}\s]+\}/gu, ''));

const baseOf = (key: string): string => key.replace(/\?\d+$/u, '');

/** The text of another language under the same key; all parts of it where the sentence is built otherwise. */
const sameIn = (texts: readonly CatalogueText[], key: string): string => {
  const same = texts.find((one) => one.key === key);
  if (same !== undefined) return same.text;
  const base = baseOf(key);
  return texts
    .filter((one) => baseOf(one.key) === base)
    .map(({ text }) => text)
    .join(' / ');
};

const noteOf = ({ notes, plural, blanks, text }: CatalogueText, language: string): string =>
  [
    ...(plural === null ? [] : [pluralNote(plural, language)]),
    ...new Set(notes),
    ...(blanks.length === 0
      ? []
      : [`keep ${[...new Set(blanks.map(({ shown }) => shown))].join(', ')}`]),
    ...(text === text.trim() ? [] : ['begins or ends with a blank']),
  ].join('; ');

/** The rows of all catalogues that the language has; of a new language those that the public reads. */
export const translationRows = (
  root: string,
  catalogues: readonly Catalogue[],
  language: string,
): readonly CatalogueRows[] => {
  const beside = language === 'ru' ? 'zh' : 'ru';
  const readFile = (file: string | undefined): readonly CatalogueText[] =>
    file === undefined ? [] : readTexts(sourceOf(root, file)).texts;
  return catalogues.flatMap((catalogue) => {
    const own = catalogue.files.get(language);
    if (own === undefined && (!isPublic(catalogue) || ['en', 'zh'].includes(language))) return [];
    const pattern = catalogue.files.get(patternOf(catalogue));
    const file = own === undefined ? null : readTexts(sourceOf(root, own));
    const english = readTexts(sourceOf(root, catalogue.english));
    const others = readFile(catalogue.files.get(beside));
    const patternFile = pattern === undefined ? english : readTexts(sourceOf(root, pattern));
    const texts = (file?.texts ?? withForms(patternFile.texts, language)).filter(
      ({ text }) => text.trim() !== '',
    );
    const where = english.about.replace(/[,;]? (?:in )?English\b/u, '');
    const rows = texts.map((text) => ({
      key: `${catalogue.id}:${text.key}`,
      where,
      english: sameIn(english.texts, text.key),
      beside: sameIn(others, text.key),
      translation: file === null && saysSomething(text.text) ? '' : text.text,
      note: noteOf(text, language),
    }));
    return [{ catalogue, file, texts, rows }];
  });
};
