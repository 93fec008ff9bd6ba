import type { Column } from '../blocks/column.ts';
import { PageBytes } from './page-bytes.ts';
import { PageWriter } from './pages.ts';
import type { StoredGroup } from './parquet-file.ts';

/** A row group of Parquet and its pages. */
export interface EncodedGroup {
  readonly group: StoredGroup;
  readonly bytes: Uint8Array;
}

const pages = new PageWriter();
/** Memory that the pages of a group are written to before they are copied, once its size is known. */
const out = new PageBytes();

/** Writes the pages of so many rows of columns; null for no rows. */
export const encodeGroup = (columns: readonly Column[], rows: number): EncodedGroup | null => {
  if (rows === 0) return null;
  out.length = 0;
  const chunks = columns.map((column) => pages.put(out, rows, column.finish()));
  return { group: { rows, length: out.length, chunks }, bytes: out.written().slice() };
};
