import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { FONT_CHARACTERS } from '../../src/service/pages/fonts/font-characters.ts';

const PLACE = 'src/service/pages/fonts';
const WEIGHTS = { wght: { min: 400, max: 700 } };

const { resolve } = createRequire(import.meta.url);
const KAZAKH = '@fontsource-variable/noto-sans/files/noto-sans-cyrillic-ext-wght-normal.woff2';
const ARABIC =
  '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2';

const subsetOf = async (font: string, characters: readonly string[]): Promise<Uint8Array> =>
  new Uint8Array(
    await subsetFont(await readFile(resolve(font)), characters.join(''), {
      targetFormat: 'woff2',
      variationAxes: WEIGHTS,
    }),
  );

/** Fonts of the pages that are cut to their letters: Kazakh beyond Cyrillic, and Arabic; with their licence. */
export const generate = async (): Promise<ReadonlyMap<string, string | Uint8Array>> =>
  new Map<string, string | Uint8Array>([
    [`${PLACE}/noto-sans-kazakh-wght-normal.woff2`, await subsetOf(KAZAKH, FONT_CHARACTERS.kazakh)],
    [`${PLACE}/noto-sans-arabic-wght-normal.woff2`, await subsetOf(ARABIC, FONT_CHARACTERS.arabic)],
    [`${PLACE}/LICENSE`, await readFile(join(dirname(resolve(ARABIC)), '..', 'LICENSE'), 'utf8')],
  ]);
