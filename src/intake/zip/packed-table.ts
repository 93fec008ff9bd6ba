import { type ByteSource, byteSourceOf } from '../byte-source.ts';
import { type UnreadableInput, UnreadableSheet } from '../sheet.ts';
import { unreadable, unreadableRest } from '../unreadable.ts';
import { openZip, type ZipArchive } from '../xlsx/zip-archive.ts';

/** What is in an archive beside the table: folders, what systems leave behind, papers and pictures. */
const BESIDE =
  /\/$|^__MACOSX\/|(?:^|\/)(?:\.[^/]*|~\$[^/]*|thumbs\.db|desktop\.ini|readme[^/]*|[^/]*\.(?:md|pdf|docx?|rtf|html?|png|jpe?g|gif|log|md5|sha\d+|sig|asc))$/i;

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
  const tables = zip.names.filter((name) => !BESIDE.test(name));
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
