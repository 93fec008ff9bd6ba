import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { hashedPath } from './hashed-path.ts';

const NAME = 'noto-sans-latin-wght-normal.woff2';

const body = new Uint8Array(
  readFileSync(
    createRequire(import.meta.url).resolve(`@fontsource-variable/noto-sans/files/${NAME}`),
  ),
);

/** Noto Sans for Latin letters, all weights in one file: 36 kB. Chinese is written by the reader's own fonts. */
export const LATIN_FONT = { name: NAME, path: hashedPath(NAME, body), body } as const;
