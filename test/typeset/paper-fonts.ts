import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PaintFont } from './read-picture.ts';

const packages = createRequire(import.meta.url);
const fileOf = (name: string, file: string): string => join(dirname(packages.resolve(name)), file);

/** The fonts of the paper, as another program finds them. */
export const MONO: PaintFont = {
  name: 'Noto Sans Mono',
  file: fileOf('@expo-google-fonts/noto-sans-mono', '400Regular/NotoSansMono_400Regular.ttf'),
};
export const LATIN: PaintFont = {
  name: 'Noto Sans',
  file: fileOf('@embedpdf/fonts-latin', '../fonts/NotoSans-Regular.ttf'),
};
export const ARABIC: PaintFont = {
  name: 'Noto Naskh Arabic',
  file: fileOf('@embedpdf/fonts-arabic', '../fonts/NotoNaskhArabic-Regular.ttf'),
};
