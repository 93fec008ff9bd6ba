import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { detectFormat } from '../../intake/detect-format.ts';
import { keylessProblem } from '../../intake/keyless.ts';
import { openSheet } from '../../intake/open-sheet.ts';
import type { Sheet } from '../../intake/sheet.ts';
import { workbookTexts } from '../../intake/xlsx/workbook-texts.ts';
import type { FeedFile } from './find-feeds.ts';
import { headOf, packingOf, unpack } from './unpack.ts';

/** What is looked at of a text for a VIN, in bytes. */
const LOOKED_AT = 1 << 18;

/** As many columns of a table at least are the account's, and half of all, where it is taken for one of it. */
const LEAST_KNOWN = 2; // not-law: columns

const VIN = /(?<![A-Z0-9])(?=[A-Z0-9]*[A-Z])[A-HJ-NPR-Z0-9]{17}(?![A-Z0-9])/i;

const mostKnown = ({ plan }: Sheet): boolean => {
  const headed = plan.columns.filter(({ header }) => header !== '');
  const known = headed.filter(({ fact }) => fact !== null).length;
  return known >= LEAST_KNOWN && 2 * known >= headed.length;
};

const hasVin = async (path: string, format: string, head: Uint8Array): Promise<boolean> => {
  if (format === 'xlsx') {
    // of an archive that is no workbook nobody knows
    const texts = await workbookTexts(path).catch(() => null);
    return texts === null || texts.some((text) => VIN.test(text));
  }
  // what tells letters and digits apart is the same in every encoding that is read
  return VIN.test(Buffer.from(head).toString('latin1').replaceAll('\u0000', ''));
};

const seemsUnpacked = async (
  { account, name }: FeedFile,
  path: string,
  pseudonymKey: string,
): Promise<boolean> => {
  const head = await headOf(path, LOOKED_AT);
  const found = detectFormat(head);
  // nobody writes notes in Parquet
  if ('refused' in found || found.format === 'parquet') return true;
  const sheet = await openSheet(path, { account, name, pseudonymKey });
  if (sheet.kind === 'sheet') await sheet.close();
  const foreign =
    sheet.kind === 'sheet'
      ? keylessProblem(sheet) !== undefined && !mostKnown(sheet)
      : sheet.problem.code === 'no-known-header';
  return !foreign || (await hasVin(path, found.format, head));
};

/**
 * Says whether a file of which no row could be used is one of the account that its path speaks of all the same: it
 * cannot be read at all, half its columns are the account's, or VINs stand in it. A list or a note that has been put
 * beside the feeds (海关人员名单.csv) is none. What cannot be told is taken for the account's.
 *
 * @param spool folder for what is unpacked on the way.
 */
export const seemsOfAccount = async (
  file: FeedFile,
  spool: string,
  pseudonymKey: string,
): Promise<boolean> => {
  const folder = await mkdtemp(join(spool, 'seems-'));
  try {
    const head = await headOf(file.path, LOOKED_AT);
    const packing = packingOf(head);
    const path = packing === null ? file.path : join(folder, 'unpacked');
    if (packing !== null) await unpack(file.path, packing, path);
    return await seemsUnpacked(file, path, pseudonymKey);
  } catch {
    return true;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
