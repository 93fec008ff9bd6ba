import {
  directionOf,
  PUBLIC_LANGUAGES,
  type PublicLanguage,
} from '../../../../domain/statements/public-languages.ts';
import { assetPath } from '../../frame/assets.ts';
import { TEXTS } from '../../texts/texts.ts';

const PATH = '/letters.webmanifest';

/** The address of the manifest in a language. */
export const lettersManifestPath = (language: PublicLanguage): string => `${PATH}?lang=${language}`;

const manifestIn = (language: PublicLanguage): object => ({
  id: '/letters',
  name: `${TEXTS[language].letters.title} · ${TEXTS[language].frame.product}`,
  short_name: TEXTS[language].letters.place,
  lang: language,
  dir: directionOf(language),
  start_url: `/letters?lang=${language}`,
  scope: '/letters',
  display: 'minimal-ui',
  background_color: '#fbfaf7',
  theme_color: '#fbfaf7',
  icons: [{ src: assetPath('icon.svg'), sizes: 'any', type: 'image/svg+xml' }],
});

/** What a telephone reads to keep the page among its programs. */
export const LETTERS_MANIFEST = {
  path: PATH,
  answer: (request: Request): Response => {
    const asked = new URL(request.url).searchParams.get('lang');
    const language = PUBLIC_LANGUAGES.find((one) => one === asked) ?? 'en';
    return new Response(JSON.stringify(manifestIn(language)), {
      headers: { 'content-type': 'application/manifest+json', 'cache-control': 'no-cache' },
    });
  },
} as const;
