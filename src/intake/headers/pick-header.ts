import { headerIndexOf } from './header-index.ts';

/** Rows with a cell that are looked at for the header. */
export const HEADER_ROWS = 10;

/** Cells of a row looked at: wider ones are no form. */
const CELLS = 200;
const VIN = /^[A-HJ-NPR-Z0-9]{17}$/i;

/** Facts that cells of a row name; a word that a row of data repeats makes it no header. */
export const knownHeadersIn = (cells: readonly string[], account: string | null): number => {
  const find = headerIndexOf(account);
  return new Set(cells.slice(0, CELLS).flatMap((cell) => find(cell)[0] ?? [])).size;
};

/** Says whether a row holds a VIN: it is a vehicle, and the header cannot stand below it. */
export const isVehicleRow = (cells: readonly string[]): boolean =>
  cells.slice(0, CELLS).some((cell) => VIN.test(cell.trim()));

const filled = (cells: readonly string[]): number =>
  cells.filter((cell) => cell.trim() !== '').length;

/**
 * The place of the header among the first rows of a sheet, blank ones left out: the row with the most
 * known headers. Office sheets often have a title and lines about the filing above it. A row above
 * that names no fact and is more than half as full as the header may be data, which is not to be
 * passed over in silence: then the first row is the header, known or not.
 */
export const pickHeader = (
  rows: readonly (readonly string[])[],
  account: string | null,
): number => {
  const known = rows.map((cells) => knownHeadersIn(cells, account));
  const best = known.indexOf(Math.max(0, ...known));
  const width = filled(rows[best] ?? []);
  const data = rows
    .slice(0, best)
    .some((cells, at) => isVehicleRow(cells) || (known[at] === 0 && 2 * filled(cells) > width));
  return best < 0 || data ? 0 : best;
};
