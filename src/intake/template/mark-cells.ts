import { columnLetters } from '../headers/column-letters.ts';

/** Cells of a worksheet to be given another style, by row from 1 and column from 0. */
export type StyledCells = ReadonlyMap<number, ReadonlyMap<number, (style: number) => number>>;

const attributeOf = (attributes: string, name: string): string | null =>
  new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? null;

const columnOf = (reference: string): number =>
  [...reference.replace(/\d+$/, '')].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1;

/** The attributes of a cell with another style. */
const styled = (attributes: string, restyle: (style: number) => number): string => {
  const style = restyle(Number(attributeOf(attributes, 's') ?? 0));
  const without = attributes.replace(/\ss\s*=\s*("[^"]*"|'[^']*')/, '');
  return `${without} s="${style}"`;
};

const CELL = /<((?:\w+:)?)c((?:\s[^>]*?)?)(\/>|>[\s\S]*?<\/\1c>)/g;

/** The cells of a row; one that is marked and not there is added, empty, at its place. */
const markRow = (
  body: string,
  row: number,
  marks: ReadonlyMap<number, (style: number) => number>,
  prefix: string,
): string => {
  const left = new Map([...marks].sort(([one], [other]) => one - other));
  const before = (column: number): string => {
    let added = '';
    for (const [at, restyle] of left) {
      if (at >= column) break;
      left.delete(at);
      added += `<${prefix}c r="${columnLetters(at)}${row}" s="${restyle(0)}"/>`;
    }
    return added;
  };
  let column = -1;
  const written = body.replace(CELL, (whole, own: string, attributes: string, rest: string) => {
    const reference = attributeOf(attributes, 'r');
    column = reference === null ? column + 1 : columnOf(reference);
    const added = before(column);
    const restyle = left.get(column);
    left.delete(column);
    return `${added}${
      restyle === undefined ? whole : `<${own}c${styled(attributes, restyle)}${rest}`
    }`;
  });
  return `${written}${before(Number.POSITIVE_INFINITY)}`;
};

const ROW = /<((?:\w+:)?)row((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/\1row>)/g;
const DATA = /(<(?:\w+:)?sheetData(?:\s[^>]*)?>)([\s\S]*?)(<\/(?:\w+:)?sheetData>)/;

/**
 * A worksheet in which some cells have another style, and everything else is as it was. Null where it has no rows: then
 * there is nothing to mark.
 */
export const markCells = (sheet: string, marks: StyledCells): string | null => {
  const data = DATA.exec(sheet);
  if (data === null) return null;
  const [whole, open = '', rows = '', close = ''] = data;
  let row = 0;
  const written = rows.replace(ROW, (all, prefix: string, attributes: string, body?: string) => {
    row = Number(attributeOf(attributes, 'r') ?? row + 1);
    const own = marks.get(row);
    if (own === undefined) return all;
    return `<${prefix}row${attributes}>${markRow(body ?? '', row, own, prefix)}</${prefix}row>`;
  });
  return `${sheet.slice(0, data.index)}${open}${written}${close}${sheet.slice(data.index + whole.length)}`;
};
