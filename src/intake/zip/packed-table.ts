import { isIncidental, isPaper } from '../beside-tables.ts';
import { type ByteSource, byteSourceOf } from '../byte-source.ts';
import { type UnreadableInput, UnreadableSheet } from '../sheet.ts';
import { unreadable, unreadableRest } from '../unreadable.ts';
import { openZip, type ZipArchive } from '../xlsx/zip-archive.ts';

/** Folders, what one system leaves in its archives, and what is to be read first. */
const FOLDERS_AND_NOTES = /\/$|^__MACOSX\/|(?:^|\/)readme[^/]*$/i;

/** What is in an archive beside the table. */
const isBeside = (name: string): boolean =>
  FOLDERS_AND_NOTES.test(name) || isIncidental(name) || isPaper(name);

/** Documents have one of these, workbooks the first. */
const DOCUMENT_PARTS = ['[Content_Types].xml', 'mimetype'] as const;

async function* unpacked(zip: ZipArchive, name: string, file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* zip.part(name);
  } catch (error) {
    const isBroken =
      error instanceof UnreadableSheet && error.input.problem.code === 'broken-workbook';
    throw isBroken ? unreadableRest('broken-archive', file) : error;
  }
}

/**
 * The bytes of the one table in a ZIP archive, as they unpack; null for a workbook, another document or what cannot
 * be opened, which is told of as one. An archive of several tables is not read.
 *
 * @param file its name in problems.
 */
export const openPackedTable = async (
  path: string,
  file: string,
): Promise<ByteSource | UnreadableInput | null> => {
  let zip: ZipArchive;
  try {
    zip = await openZip(path, file);
  } catch (error) {
    if (error instanceof UnreadableSheet) return null;
    throw error;
  }
  const tables = zip.names.filter((name) => !isBeside(name));
  const [table, another] = tables;
  if (DOCUMENT_PARTS.some(zip.has) || zip.names.some((name) => name.startsWith('xl/'))) {
    zip.close();
    return null;
  }
  if (table === undefined || another !== undefined) {
    zip.close();
    return unreadable('archive-of-several', file);
  }
  return byteSourceOf(unpacked(zip, table, file), null, zip.close);
};
