import { posix } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { RowsOfWorksheet } from '../xlsx/open-xlsx.ts';
import { markCells, type StyledCells } from './mark-cells.ts';
import {
  type CellComment,
  commentsXml,
  drawingXml,
  withComments,
  withShapes,
} from './mark-comments.ts';
import { MarkStyles } from './mark-styles.ts';
import { MARK_COLOURS, type MarkedRow, MOST_COMMENTS, shortened } from './write-marked-xlsx.ts';
import { RELATIONS, SHEET_TYPE, WRITTEN, XML_HEAD } from './xlsx-parts.ts';
import { withElements } from './xml-elements.ts';

/** Most bytes of all parts of a workbook together. */
const MOST_BYTES = 256 * 2 ** 20; // not-law: bytes
/** What stands behind the link to the drawing of comments in a worksheet (ECMA-376, 18.3.1.99). */
const BEHIND =
  /<(?:\w+:)?(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s>/]/;
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

type Parts = Record<string, Uint8Array>;

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const attribute = (text: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(text)?.[1] ?? '';

/** What a part is linked with, its targets as names of parts. */
const relationsOf = (text: string, part: string): readonly Relation[] =>
  [...text.matchAll(/<(?:\w+:)?Relationship\s[^<>]*>/g)].map(([link]) => {
    const target = attribute(link, 'Target');
    return {
      id: attribute(link, 'Id'),
      type: attribute(link, 'Type').split('/').at(-1) ?? '',
      target: target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(part), target),
    };
  });

/** Where the links of a part stand. */
const linksOf = (part: string): string =>
  posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);

/** A workbook that is taken apart, and what is changed of it. */
class OpenWorkbook {
  readonly parts: Parts;

  constructor(bytes: Uint8Array) {
    let all = 0;
    this.parts = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        all += originalSize;
        if (all > MOST_BYTES) throw new Error('a workbook too large to be marked');
        return true;
      },
    });
  }

  text(part: string): string | null {
    const bytes = this.parts[part];
    return bytes === undefined ? null : strFromU8(bytes);
  }

  write(part: string, text: string): void {
    this.parts[part] = strToU8(text);
  }

  /** The part that a part is linked with by a kind; null where none is. */
  linked(part: string, type: string): string | null {
    const links = relationsOf(this.text(linksOf(part)) ?? '', part);
    return links.find((one) => one.type === type)?.target ?? null;
  }

  /** Links a part with another; gives the id of the link. */
  link(part: string, type: string, target: string): string {
    const at = linksOf(part);
    const text =
      this.text(at) ?? `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONS}"></Relationships>`;
    const taken = new Set(relationsOf(text, part).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const link = `<Relationship Id="rId${number}" Type="${RELATIONS}/${type}" Target="/${target}"/>`;
    const open = withElements(text, 'Relationships', ({ whole, attributes, body }) =>
      body === null ? `<Relationships${attributes}></Relationships>` : whole,
    );
    this.write(at, open.replace('</Relationships>', `${link}</Relationships>`));
    return `rId${number}`;
  }

  /** Says of what kind a part, or parts with an ending, are. */
  declare(entry: string, known: string): void {
    const text = this.text('[Content_Types].xml') ?? '';
    if (!text.includes(known))
      this.write('[Content_Types].xml', text.replace('</Types>', `${entry}</Types>`));
  }
}

const addComments = (book: OpenWorkbook, sheet: string, comments: readonly CellComment[]): void => {
  if (comments.length === 0) return;
  const known = book.linked(sheet, 'comments');
  const more = known === null ? null : withComments(book.text(known) ?? '', comments);
  if (known !== null && more === null) return;
  const added = more?.added ?? comments;
  const name = posix.basename(sheet, '.xml');
  if (known !== null && more !== null) book.write(known, more.part);
  else {
    const part = `xl/mileproof-${name}-comments.xml`;
    book.write(part, commentsXml(comments));
    book.link(sheet, 'comments', part);
    book.declare(
      `<Override PartName="/${part}" ContentType="${SHEET_TYPE}.comments+xml"/>`,
      `"/${part}"`,
    );
  }
  const drawing = book.linked(sheet, 'vmlDrawing');
  const shapes = drawing === null ? null : withShapes(book.text(drawing) ?? '', added);
  if (drawing !== null) {
    if (shapes !== null) book.write(drawing, shapes);
    return;
  }
  const part = `xl/drawings/mileproof-${name}.vml`;
  book.write(part, drawingXml(added));
  const id = book.link(sheet, 'vmlDrawing', part);
  book.declare(
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    'Extension="vml"',
  );
  const text = book.text(sheet) ?? '';
  const data = text.search(/<\/(?:\w+:)?sheetData>/);
  const behind = text.slice(data).search(BEHIND);
  const at = behind < 0 ? text.search(/<\/(?:\w+:)?worksheet>/) : data + behind;
  const prefix = /<(\w+:)?worksheet[\s>]/.exec(text)?.[1] ?? '';
  const element = `<${prefix}legacyDrawing xmlns:mp="${RELATIONS}" mp:id="${id}"/>`;
  book.write(sheet, `${text.slice(0, at)}${element}${text.slice(at)}`);
};

/**
 * A firm's own workbook with a tint and a comment on each cell that is marked: its styles, widths, formulas and other
 * sheets stay as they are, byte for byte where a part has no mark. A cell that has a comment keeps it. The same
 * workbook with the same marks gives the same bytes.
 *
 * @param rows as they were read, numbered over all worksheets.
 * @returns null where it is none that programs write in the common way, or larger than 256 MB.
 */
export const markWorkbook = (
  bytes: Uint8Array,
  stretches: readonly RowsOfWorksheet[],
  rows: readonly MarkedRow[],
): Uint8Array<ArrayBuffer> | null => {
  try {
    const book = new OpenWorkbook(bytes);
    const stylesPart = book.linked('xl/workbook.xml', 'styles') ?? '';
    const styles = new MarkStyles(book.text(stylesPart) ?? '', MARK_COLOURS);
    let commented = 0;
    for (const [place, { part, from, places }] of stretches.entries()) {
      const until = stretches[place + 1]?.from ?? Number.POSITIVE_INFINITY;
      const cells = new Map<number, Map<number, (style: number) => number>>();
      const comments: CellComment[] = [];
      for (const { row, marks } of rows) {
        if (row <= from || row > until || marks.size === 0) continue;
        const own = new Map<number, (style: number) => number>();
        for (const [column, { kind, text }] of marks) {
          const at = places?.[column] ?? column;
          own.set(at, (style) => styles.tinted(style, kind));
          commented += 1;
          if (commented <= MOST_COMMENTS)
            comments.push({ row: row - from, at, text: shortened(text) });
        }
        cells.set(row - from, own);
      }
      if (cells.size === 0) continue;
      const marked = markCells(book.text(part) ?? '', cells satisfies StyledCells);
      if (marked === null) return null;
      book.write(part, marked);
      addComments(book, part, comments);
    }
    book.write(stylesPart, styles.text());
    return zipSync(book.parts, { mtime: WRITTEN });
  } catch {
    // another form of workbook: the sheet is written anew
    return null;
  }
};
