import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readPaperFonts } from '../../typeset/fonts.ts';
import { type OfdSheet, ofdPageSheet } from '../ofd/page-sheet.ts';
import type { UnreadFile } from '../paper-reading.ts';
import { pngOfPicture, sizeOfPicture } from './pictures.ts';

const PAGE = join(import.meta.dirname, 'ofd-page.typ');
const pictureFile = (at: number): string => join(import.meta.dirname, `ofd-picture-${at}.png`);

/** Pixels of the longer side of a picture on a page. */
const LONGEST = 2000;
/** Characters and lines of a page that is drawn: ten times those of a full page of a newspaper. */
const MOST_ITEMS = 50_000;

/** A white point, for a picture that is damaged. */
const BLANK = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEANl9ngAAAAABJRU5ErkJggg==',
  'base64',
);

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

/** Every picture is decoded and encoded anew by us before the compiler sees it. */
const ownPicture = async (bytes: Uint8Array): Promise<Buffer> => {
  const size = await sizeOfPicture(bytes);
  const png = 'problem' in size ? null : await pngOfPicture(bytes, LONGEST, null);
  return png === null ? BLANK : Buffer.from(png);
};

const pdfOf = async (sheet: OfdSheet): Promise<Uint8Array | UnreadFile> => {
  if (sheet.items.length > MOST_ITEMS) return { problem: 'too-many-parts' };
  opened ??= openCompiler();
  const { compiler, characters } = opened;
  const items = sheet.items.map((item) =>
    item.kind === 'text' && !characters.has(item.text.codePointAt(0) ?? 0)
      ? { ...item, text: UNKNOWN }
      : item,
  );
  const { width, height, pictures } = sheet;
  for (const [at, picture] of pictures.entries())
    compiler.mapShadow(pictureFile(at), await ownPicture(picture));
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
