import { basename, extname } from 'node:path';

/** Endings of papers, pictures and tools. Any other may be a table's: what is in a file says its format. */
const ENDINGS: ReadonlySet<string> = new Set(
  [
    'pdf doc docx wps ppt pptx rtf htm html png jpg jpeg gif bmp tif tiff svg log bak tmp part',
    'md py ipynb js mjs ts sh bat r url lnk md5 sha1 sha224 sha256 sha384 sha512 sig asc',
  ].flatMap((endings) => endings.split(' ').map((ending) => `.${ending}`)),
);

/** Names of files that no one means to submit: those of systems and editors. */
const OF_SYSTEMS = /^(?:\.|~\$|(?:thumbs\.db|desktop\.ini|readme)$|readme\.)/i;

/** Says whether a file beside tables is a paper, a picture or a tool. */
export const isPaper = (path: string): boolean => ENDINGS.has(extname(path).toLowerCase());

/** Says whether a file beside tables is one that no one means to submit. */
export const isIncidental = (path: string): boolean => OF_SYSTEMS.test(basename(path));
