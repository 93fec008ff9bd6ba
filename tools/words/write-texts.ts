import type { CatalogueFile, CatalogueText } from './read-texts.ts';

/** A part of a text is broken off after so many characters, and goes on in the next line. */
const LINE = 84;
/** A text of so many characters stands in one line. */
const WHOLE = 100;
const BLANK = /\{[^{}\s]+\}/u;

/** Characters that nobody sees are written by their number. */
const UNSEEN = /[\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2069\ufeff]/gu;

const escaped = (text: string, quote: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(quote, `\\${quote}`)
    .replaceAll('\n', '\\n')
    .replaceAll(UNSEEN, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Cuts a text at its gaps into lines; a text without gaps anywhere but within a blank. */
const linesOf = (text: string): readonly string[] => {
  if (text.length <= WHOLE) return [text];
  const lines: string[] = [''];
  for (const word of text.match(
    /\{[^{}\s]+\}|[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|[^\s{}\p{Script=Han}]+\s*|\s+|[{}]\s*/gu,
  ) ?? []) {
    const line = lines.at(-1) ?? '';
    if (
      line.length + word.length > LINE &&
      /[\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]$/u.test(line)
    )
      lines.push(word);
    else lines[lines.length - 1] = line + word;
  }
  return lines;
};

/** The expression of a line: a template where the program puts something in. */
const lineExpression = (line: string, blanks: ReadonlyMap<string, string>): string => {
  const pieces = line.split(new RegExp(`(${BLANK.source})`, 'u'));
  if (!pieces.some((piece) => blanks.has(piece))) return `'${escaped(line, "'")}'`;
  const written = pieces.map((piece) => {
    const code = blanks.get(piece);
    return code === undefined ? escaped(piece, '`').replaceAll('${', '\\${') : `\${${code}}`;
  });
  return `\`${written.join('')}\``;
};

/** The source of a text: one expression, broken over lines where it is long. */
const textExpression = (text: string, blanks: ReadonlyMap<string, string>): string =>
  linesOf(text)
    .map((line) => lineExpression(line, blanks))
    .join(' +\n');

/**
 * Puts other texts into the source of a catalogue, by key; all else stays as it is, character for character. The texts
 * hold the blanks of those whose place they take.
 */
export const writeTexts = (
  { source, texts }: CatalogueFile,
  changes: ReadonlyMap<string, string>,
): string => {
  const written = (start: number, end: number, inside: readonly CatalogueText[]): string => {
    let at = start;
    let out = '';
    for (const one of inside) {
      if (one.start < at || one.end > end) continue;
      const text = changes.get(one.key);
      const within = inside.filter(
        (other) => other !== one && other.start >= one.start && other.end <= one.end,
      );
      out += source.slice(at, one.start);
      if (text === undefined || text === one.text) {
        out +=
          one.blanks.length === 0
            ? source.slice(one.start, one.end)
            : written(one.start, one.end, within);
      } else {
        const blanks = one.blanks.map(
          ({ shown, node }) => [shown, written(node.start, node.end, within)] as const,
        );
        out += textExpression(text, new Map(blanks));
      }
      at = one.end;
    }
    return out + source.slice(at, end);
  };
  return written(0, source.length, texts);
};
