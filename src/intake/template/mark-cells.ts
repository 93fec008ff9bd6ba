import { columnLetters } from '../headers/column-letters.ts';
import { elementOf, withElements } from './xml-elements.ts';

/** Cells of a worksheet to be given another style, by row from 1 and column from 0. */
export type StyledCells = ReadonlyMap<number, ReadonlyMap<number, (style: number) => number>>;

const attributeOf = (attributes: string, name: string): string | null =>
  new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? null;

const columnOf = (reference: string): number =>
  [...reference.replaceAll(/\d/g, '')].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1;

/** The attributes of a cell with another style. */
const styled = (attributes: string, restyle: (style: number) => number): string => {
  const style = restyle(Number(attributeOf(attributes, 's') ?? 0));
  const without = attributes.replace(/\ss\s*=\s*("[^"]*"|'[^']*')/, '');
  return `${without} s="${style}"`;
};

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
  const written = withElements(body, 'c', ({ whole, prefix: own, attributes, body: inside }) => {
    const reference = attributeOf(attributes, 'r');
    column = reference === null ? column + 1 : columnOf(reference);
    const added = before(column);
    const restyle = left.get(column);
    left.delete(column);
    if (restyle === undefined) return `${added}${whole}`;
    const rest = inside === null ? '/>' : `>${inside}</${own}c>`;
    return `${added}<${own}c${styled(attributes, restyle)}${rest}`;
  });
  return `${written}${before(Number.POSITIVE_INFINITY)}`;
};

/**
 * A worksheet in which some cells have another style, and everything else is as it was. Null where it has no rows: then
 * there is nothing to mark.
 */
export const markCells = (sheet: string, marks: StyledCells): string | null => {
  const data = elementOf(sheet, 'sheetData');
  if (data === null || data.body === null) return null;
  let row = 0;
  const written = withElements(data.body, 'row', ({ whole, prefix, attributes, body }) => {
    row = Number(attributeOf(attributes, 'r') ?? row + 1);
    const own = marks.get(row);
    if (own === undefined) return whole;
    return `<${prefix}row${attributes}>${markRow(body ?? '', row, own, prefix)}</${prefix}row>`;
  });
  const { prefix, attributes, start, end } = data;
  return `${sheet.slice(0, start)}<${prefix}sheetData${attributes}>${written}</${prefix}sheetData>${sheet.slice(end)}`;
};
