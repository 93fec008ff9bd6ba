import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import {
  FONT_CHARACTERS,
  type FontScript,
  fontFile,
} from '../../src/service/pages/fonts/font-characters.ts';

const PLACE = 'src/service/pages/fonts';
const WEIGHTS = { wght: { min: 400, max: 700 } };
/** What browsers apply by themselves, and figures of one width; no letters for small capitals and fractions. */
const FEATURES =
  'ccmp locl kern liga clig calt rlig rclt curs mark mkmk isol init medi fina tnum'.split(' ');
/** The features are in the library, but not yet in its types. */
const OPTIONS = { targetFormat: 'woff2', variationAxes: WEIGHTS, keepFeatures: FEATURES } as const;
const SANS = '@fontsource-variable/noto-sans/files/noto-sans';
const ARABIC = '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic';
const SOURCES: Readonly<Record<FontScript, string>> = {
  latin: `${SANS}-latin-wght-normal.woff2`,
  cyrillic: `${SANS}-cyrillic-wght-normal.woff2`,
  kazakh: `${SANS}-cyrillic-ext-wght-normal.woff2`,
  arabic: `${ARABIC}-arabic-wght-normal.woff2`,
};

const { resolve } = createRequire(import.meta.url);

const subsetOf = async (script: FontScript): Promise<readonly [string, Uint8Array]> => {
  const whole = await readFile(resolve(SOURCES[script]));
  const characters = FONT_CHARACTERS[script].join('');
  const cut = await subsetFont(whole, characters, OPTIONS);
  return [`${PLACE}/${fontFile(script)}`, new Uint8Array(cut)];
};

/** Fonts of the pages, each cut to the letters and weights that pages use; with their licence. */
export const generate = async (): Promise<ReadonlyMap<string, string | Uint8Array>> => {
  const licence = join(dirname(resolve(SOURCES.latin)), '..', 'LICENSE');
  return new Map<string, string | Uint8Array>([
    ...(await Promise.all((Object.keys(SOURCES) as FontScript[]).map(subsetOf))),
    [`${PLACE}/LICENSE`, await readFile(licence, 'utf8')],
  ]);
};
