import Papa from 'papaparse';
import type { CatalogueText } from './read-texts.ts';
import type { CatalogueRows, TranslationRow } from './translation-rows.ts';

/** Why nothing of a sheet is taken. */
interface SheetProblem {
  /** The row of the sheet, the head being 1. */
  readonly row: number;
  readonly key: string;
  readonly value: string;
  readonly problem: string;
  readonly remedy: string;
}

/** What a sheet brings: texts by catalogue and key. */
export interface TakenSheet {
  readonly problems: readonly SheetProblem[];
  /** By the id of the catalogue: the texts that it gives, by the key within the file. */
  readonly texts: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const HEAD = ['key', 'where it stands', 'English', 'beside'] as const;
const FORMULA = /^'(?=[=+\-@\t\r])/u;
const BLANK = /\{[^{}\s]+\}/gu;

/** The sheet as CSV: UTF-8 with a mark at its start, by which Excel knows it. */
export const sheetOf = (rows: readonly TranslationRow[], language: string): string => {
  const beside = language === 'ru' ? 'Chinese' : 'Russian';
  const cells = rows.map(({ key, where, english, beside, translation, note }) => [
    key,
    where,
    english,
    beside,
    translation,
    note,
  ]);
  const fields = [HEAD[0], HEAD[1], HEAD[2], beside, language, 'note'];
  return `\ufeff${Papa.unparse({ fields, data: cells }, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
};

const blanksOf = (text: string): readonly string[] => [...new Set(text.match(BLANK) ?? [])].sort();

/** A plural form of one number may leave the number out. */
const NUMBER_MAY_MISS: ReadonlySet<string> = new Set(['zero', 'one', 'two']);

const mustHold = ({ text, plural }: CatalogueText): readonly string[] =>
  plural !== null && !NUMBER_MAY_MISS.has(plural) && text.includes('#')
    ? [...blanksOf(text), '#']
    : blanksOf(text);

/** The text with the blanks at its ends that the program needs. */
const withEnds = (text: string, like: string): string => {
  const [start] = /^\s*/u.exec(like) ?? [''];
  const [end] = /\s*$/u.exec(like) ?? [''];
  return `${start}${text.trim()}${end}`;
};

const said = (blanks: readonly string[]): string => blanks.join(' ');

/**
 * Reads a sheet that comes back and holds it against the texts as they stand. A row that is left out keeps its text; a
 * row that gives a text anew is taken only where its English is still that of the catalogue. With one problem nothing
 * is to be taken.
 */
export const takeSheet = (
  csv: string,
  language: string,
  catalogues: readonly CatalogueRows[],
): TakenSheet => {
  const { data, meta } = Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/u, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  const problems: SheetProblem[] = [];
  const texts = new Map<string, Map<string, string>>();
  const missing = [HEAD[0], HEAD[2], language].filter((name) => !meta.fields?.includes(name));
  if (missing.length > 0) {
    const remedy = `Export the sheet anew with \`npm run words -- export ${language}\`, and keep its first line.`;
    const problem = `the head has no column ${missing.map((name) => `“${name}”`).join(', ')}`;
    return {
      problems: [{ row: 1, key: '', value: meta.fields?.join(', ') ?? '', problem, remedy }],
      texts,
    };
  }
  const known = new Map(
    catalogues.flatMap((one) =>
      one.rows.map(
        (row, at) => [row.key, { one, row, text: one.texts[at] as CatalogueText }] as const,
      ),
    ),
  );
  const seen = new Set<string>();
  data.forEach((cells, at) => {
    const key = (cells[HEAD[0]] ?? '').trim();
    const cell = (cells[language] ?? '').replace(FORMULA, '').replaceAll('\r\n', '\n');
    const refuse = (problem: string, remedy: string, value = cell) => {
      problems.push({ row: at + 2, key, value, problem, remedy });
    };
    const asked = known.get(key);
    if (asked === undefined) {
      refuse(
        'no text has this key',
        'Export the sheet anew and move your texts into it by their English.',
      );
      return;
    }
    if (seen.has(key)) {
      refuse('this key stands in a row before', 'Keep one of the two rows.');
      return;
    }
    seen.add(key);
    const { one, row, text } = asked;
    if (cell.trim() === '') {
      if (one.file !== null) refuse('the text is empty', `Write it; it was: ${row.translation}`);
      return;
    }
    const value = withEnds(cell, text.text);
    if (one.file !== null && value === text.text) return;
    const english = (cells[HEAD[2]] ?? '').replace(FORMULA, '').replaceAll('\r\n', '\n');
    if (english.trim() !== row.english.trim()) {
      refuse(
        'its English was changed since',
        `Look at it again. It is now: ${row.english}`,
        english,
      );
      return;
    }
    const [wanted, found] = [mustHold(text), [...blanksOf(value)]];
    const lost = wanted.filter((blank) => !value.includes(blank));
    const added = found.filter((blank) => !wanted.includes(blank));
    if (lost.length > 0) {
      refuse(`${said(lost)} is lost`, `Put ${said(lost)} where the value stands in the sentence.`);
    }
    if (added.length > 0) {
      refuse(
        `${said(added)} is none that the program fills`,
        `Use ${wanted.length === 0 ? 'no braces' : said(wanted)}.`,
      );
    }
    const own = texts.get(one.catalogue.id) ?? new Map<string, string>();
    texts.set(one.catalogue.id, own.set(text.key, value));
  });
  return { problems, texts };
};
