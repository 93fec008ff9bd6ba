import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fontCharacters } from './font-characters.ts';

const require = createRequire(import.meta.url);

/** Packages with whole fonts, and the files beside what they export: regular, and semi-bold for headings but in Chinese. */
const PACKAGES: readonly (readonly [name: string, ...files: readonly string[]])[] = [
  ['@embedpdf/fonts-latin', '../fonts/NotoSans-Regular.ttf', '../fonts/NotoSans-SemiBold.ttf'],
  ['@embedpdf/fonts-sc', '../fonts/NotoSansHans-Regular.otf'],
  [
    '@expo-google-fonts/noto-sans-arabic',
    '400Regular/NotoSansArabic_400Regular.ttf',
    '600SemiBold/NotoSansArabic_600SemiBold.ttf',
  ],
  ['@expo-google-fonts/noto-sans-mono', '400Regular/NotoSansMono_400Regular.ttf'],
];

/** Fonts of the paper, read. */
export interface PaperFonts {
  readonly blobs: readonly Buffer[];
  /** The code points that one of them has. */
  readonly characters: ReadonlySet<number>;
}

/** Reads the fonts of the paper from the disk: about 20 MB. */
export const readPaperFonts = (): PaperFonts => {
  const blobs = PACKAGES.flatMap(([name, ...files]) => {
    const folder = dirname(require.resolve(name));
    return files.map((file) => readFileSync(join(folder, file)));
  });
  const characters = new Set<number>();
  for (const blob of blobs) for (const point of fontCharacters(blob)) characters.add(point);
  return { blobs, characters };
};
