import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readPaperFonts } from '../../typeset/fonts.ts';
import { type OfdSheet, ofdPageSheet, type SheetItem } from '../ofd/page-sheet.ts';
import type { UnreadFile } from '../paper-reading.ts';
import { pngOfPicture, sizeOfPicture } from './pictures.ts';

const PAGE = join(import.meta.dirname, 'ofd-page.typ');
const pictureFile = (at: number): string => join(import.meta.dirname, `ofd-picture-${at}.png`);

/** Pixels of the longer side of a picture on a page. */
const LONGEST = 2000;
/** Characters and lines of a page that is drawn: ten times those of a full page of a newspaper. */
const MOST_ITEMS = 50_000;

/** What stands for a character that no font has. */
const UNKNOWN = '\ufffd';

let opened: { compiler: NodeCompiler; characters: ReadonlySet<number> } | null = null;

/** The compiler with the fonts of the paper: opened by the first page, about half a second and 100 MB. */
const openCompiler = () => {
  const { blobs, characters } = readPaperFonts();
  const compiler = NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: [...blobs] }],
  });
  return { compiler, characters };
};

/** Every picture is decoded and encoded anew by us before the compiler sees it; null where it is damaged. */
const ownPicture = async (bytes: Uint8Array): Promise<Uint8Array | null> => {
  const size = await sizeOfPicture(bytes);
  return 'problem' in size ? null : await pngOfPicture(bytes, LONGEST, null);
};

const pdfOf = async (sheet: OfdSheet): Promise<Uint8Array | UnreadFile> => {
  if (sheet.items.length > MOST_ITEMS) return { problem: 'too-many-parts' };
  opened ??= openCompiler();
  const { compiler, characters } = opened;
  const { width, height } = sheet;
  const pictures = await Promise.all(sheet.pictures.map(ownPicture));
  const items = sheet.items.flatMap((item): readonly SheetItem[] => {
    if (item.kind === 'image') return (pictures[item.picture] ?? null) === null ? [] : [item];
    if (item.kind === 'path' || characters.has(item.text.codePointAt(0) ?? 0)) return [item];
    return [{ ...item, text: UNKNOWN }];
  });
  for (const [at, picture] of pictures.entries())
    if (picture !== null) compiler.mapShadow(pictureFile(at), Buffer.from(picture));
  try {
    const inputs = { sheet: JSON.stringify({ width, height, items }) };
    const { result } = compiler.compile({ mainFilePath: PAGE, inputs });
    return result === null ? { problem: 'damaged' } : compiler.pdf(result);
  } finally {
    for (const at of pictures.keys()) compiler.unmapShadow(pictureFile(at));
    compiler.evictCache(0);
  }
};

/**
 * A page of an OFD as a PDF of one page that we set: its text, lines and pictures at their places, in our fonts.
 *
 * @param page from 1.
 */
export const ofdPagePdf = async (
  bytes: Uint8Array,
  page: number,
): Promise<Uint8Array | UnreadFile> => {
  const sheet = ofdPageSheet(bytes, page);
  return 'problem' in sheet ? sheet : await pdfOf(sheet);
};
