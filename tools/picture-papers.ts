import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { PublicLanguage } from '../src/domain/statements/public-languages.ts';
import { openTypesetter } from '../src/typeset/typesetter.ts';
import { pageImage } from '../test/typeset/pdf-pictures.ts';
import { SAMPLE_LETTER, SAMPLE_OPTIONS } from '../test/typeset/sample-letter.ts';

/** Pictures of a printed letter, its two pages in one language side by side: `docs/pages/letter-LANGUAGE.png`. */
const LANGUAGES: readonly PublicLanguage[] = ['ar', 'kk'];
const DPI = 100;
const GAP = 12;

const folder = join(dirname(import.meta.dirname), 'docs', 'pages');
await mkdir(folder, { recursive: true });
const typesetter = openTypesetter();
for (const language of LANGUAGES) {
  const pdf = typesetter.pdf(SAMPLE_LETTER, { ...SAMPLE_OPTIONS, language });
  const pages = await Promise.all(
    [0, 1].map(async (page) =>
      (await pageImage(pdf, page, DPI)).png().toBuffer({ resolveWithObject: true }),
    ),
  );
  const width = pages.reduce((sum, { info }) => sum + info.width, GAP * (pages.length - 1));
  const height = Math.max(...pages.map(({ info }) => info.height));
  const file = join(folder, `letter-${language}.png`);
  await sharp({ create: { width, height, channels: 3, background: '#5b6168' } })
    .composite(
      pages.map(({ data, info }, at) => ({ input: data, left: at * (info.width + GAP), top: 0 })),
    )
    .png({ palette: true, compressionLevel: 9 })
    .toFile(file);
  console.log(`${file} written`);
}
