import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import decompress from 'woff2-encoder/decompress';

const packages = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(packages.resolve(`${name}/package.json`));

const NOTO = folderOf('@fontsource-variable/noto-sans-sc');
const DEJAVU = folderOf('dejavu-fonts-ttf');

/** Folders of the packages whose fonts are taken. */
export const FONT_PACKAGES: readonly string[] = [NOTO, DEJAVU];

/** Chinese, in a hundred pieces of the web's format, which no browser takes from a machine's folder. */
const CHINESE = join(NOTO, 'files');
/** Latin and Cyrillic in three faces of very different widths; the sans is wider than any a page asks for. */
const LATIN = join(DEJAVU, 'ttf');
const FACES = /^DejaVuSans(Mono)?(-Bold)?\.ttf$|^DejaVuSerif(-Bold)?\.ttf$/;

const ALIASES = Object.entries({
  'sans-serif': 'DejaVu Sans',
  'system-ui': 'DejaVu Sans',
  serif: 'DejaVu Serif',
  monospace: 'DejaVu Sans Mono',
}).map(
  ([asked, family]) =>
    `<alias binding="same"><family>${asked}</family><prefer><family>${family}</family></prefer></alias>`,
);

/** The Latin of the Chinese font by the name that the pages ask for first; its other pieces are found by character. */
const LATIN_PIECE = `<match target="scan">
<test name="file" compare="contains"><string>noto-sans-sc-latin-wght</string></test>
<edit name="family" mode="assign"><string>Noto Sans</string></edit>
</match>`;

/** Settings of fontconfig by which a browser finds the fonts of the packages and none of the machine. */
const settings = (fonts: string, cache: string): string =>
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${fonts}</dir>
<cachedir>${cache}</cachedir>
${LATIN_PIECE}
${ALIASES.join('\n')}
</fontconfig>
`;

/** Puts the fonts of the packages into `folder`, which afterwards stands at `place`, with settings beside them. */
export const installFonts = async (folder: string, place: string): Promise<void> => {
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts);
  for (const name of readdirSync(LATIN).filter((name) => FACES.test(name))) {
    copyFileSync(join(LATIN, name), join(fonts, name));
  }
  for (const name of readdirSync(CHINESE)) {
    const font = await decompress(readFileSync(join(CHINESE, name)));
    writeFileSync(join(fonts, name.replace(/\.woff2$/, '.ttf')), font);
  }
  const text = settings(join(place, 'fonts'), join(place, 'font-cache'));
  writeFileSync(join(folder, 'fonts.conf'), text);
};
