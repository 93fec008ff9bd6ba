import { formsOf } from './plural-notes.ts';
import { type CatalogueFile, readTexts } from './read-texts.ts';
import { writeTexts } from './write-texts.ts';

/** The pattern with the forms of the language in the place of its own. */
const withOwnForms = (pattern: CatalogueFile, language: string): string => {
  let source = pattern.source;
  for (const { key, start, end } of pattern.counted.toReversed()) {
    const other = pattern.texts.find((text) => text.key === `${key}.other`)?.text ?? '#';
    const forms = formsOf(language).map((form) => `${form}: ${JSON.stringify(other)}`);
    source = `${source.slice(0, start)}{ ${forms.join(', ')} }${source.slice(end)}`;
  }
  return source;
};

const nameOf = (language: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;

/**
 * Writes the file of a catalogue in a language that has none yet: the pattern's, with the texts given by key, its own
 * plural forms and its own names.
 */
export const startFile = (
  pattern: CatalogueFile,
  from: string,
  language: string,
  texts: ReadonlyMap<string, string>,
): string => {
  const [old, own] = [from.toUpperCase(), language.toUpperCase()];
  const written = writeTexts(readTexts(withOwnForms(pattern, language)), texts)
    .replaceAll(new RegExp(`(?<=\\b(?:[A-Z_]+_)?)${old}\\b(?=[:. ])`, 'gu'), own)
    .replaceAll(`/${from}.ts'`, `/${language}.ts'`)
    .replaceAll(`-${from}.ts'`, `-${language}.ts'`)
    .replaceAll(new RegExp(`'${from}(?:-[A-Z]{2})?'(?=[,)])`, 'gu'), `'${language}'`)
    .replaceAll(new RegExp(`\\b${nameOf(from)}(?=\\.? \\*/|[.;] )`, 'gu'), nameOf(language));
  const untyped = /export const (?<name>[A-Z_]+) = \{/u.exec(written);
  const name = untyped?.groups?.['name'];
  if (name === undefined) return written;
  const type = `${name.slice(0, -own.length)}${old}`;
  const typed = written
    .replace(`export const ${name} = {`, `export const ${name}: typeof ${type} = {`)
    .replace(/\} as const;\s*$/u, '};\n');
  return `import type { ${type} } from './${from}.ts';\n${typed}`;
};
