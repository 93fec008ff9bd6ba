import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fontCharacters } from './font-characters.ts';

const require = createRequire(import.meta.url);

/** Packages with whole fonts, and their files: regular, and for headings that are not in Chinese a bolder one. */
const PACKAGES: readonly (readonly [name: string, ...files: readonly string[]])[] = [
  ['@embedpdf/fonts-latin', '../fonts/NotoSans-Regular.ttf', '../fonts/NotoSans-SemiBold.ttf'],
  ['@embedpdf/fonts-sc', '../fonts/NotoSansHans-Regular.otf'],
  [
    '@embedpdf/fonts-arabic',
    '../fonts/NotoNaskhArabic-Regular.ttf',
    '../fonts/NotoNaskhArabic-Bold.ttf',
  ],
  ...['Mono', 'Georgian', 'Armenian', 'Hebrew', 'Thai'].map(
    (script) =>
      [
        `@expo-google-fonts/noto-sans-${script.toLowerCase()}`,
        `400Regular/NotoSans${script}_400Regular.ttf`,
      ] as const,
  ),
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
