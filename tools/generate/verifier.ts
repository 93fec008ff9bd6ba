import { dirname, join } from 'node:path';
import {
  PUBLIC_LANGUAGES,
  type PublicLanguage,
} from '../../src/domain/statements/public-languages.ts';
import { BUNDLES_FOLDER, bundled, bundledEntry } from './bundles/bundled.ts';

const ROOT = dirname(dirname(import.meta.dirname));
const FROM = 'src/service/verifier';
const TO = BUNDLES_FOLDER;

/** What is said of letters in one language, as a module of its own. */
const words = (language: PublicLanguage): Promise<string> => {
  const name = language.toUpperCase();
  const contents = `
    import { LETTERS_${name} as page } from './service/pages/texts/letters/${language}.ts';
    import { LETTER_WORDS_${name} as checks } from './letters/words/${language}.ts';
    import { ${name} as paper } from './typeset/texts/${language}.ts';
    export const SAYINGS = { language: '${language}', page, checks, paper };`;
  return bundled(FROM, { stdin: { contents, resolveDir: join(ROOT, 'src'), loader: 'ts' } });
};

/** The verifier for a browser: what `/letters` loads, each part in a file of its own. */
export const generate = async (): Promise<ReadonlyMap<string, string>> => {
  const made = new Map<string, string>();
  for (const [name, file] of [
    ['letters-island', 'letters.js'],
    ['verifier', 'verifier.js'],
    ['read-qr', 'read-qr.js'],
  ] as const) {
    made.set(`${TO}/${file}`, await bundledEntry(FROM, name));
  }
  // a worker is no module
  made.set(
    `${TO}/letters-worker.js`,
    await bundledEntry(FROM, 'letters-worker', { format: 'iife' }),
  );
  for (const language of PUBLIC_LANGUAGES) {
    made.set(`${TO}/verifier-${language}.js`, await words(language));
  }
  return made;
};
