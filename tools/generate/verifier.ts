import { dirname, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import {
  PUBLIC_LANGUAGES,
  type PublicLanguage,
} from '../../src/domain/statements/public-languages.ts';

const ROOT = dirname(dirname(import.meta.dirname));
const FROM = 'src/service/verifier';
const TO = 'src/service/pages/bundles';
const LINE = 100;

const HEAD = `// Made by \`npm run generate\` from ${FROM}/.`;

const bundled = async (options: BuildOptions): Promise<string> => {
  const { outputFiles = [] } = await build({
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    format: 'esm',
    target: ['es2022'],
    minify: true,
    charset: 'utf8',
    lineLimit: LINE,
    legalComments: 'inline',
    banner: { js: HEAD },
    logLevel: 'silent',
    ...options,
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('nothing was bundled');
  return file.text;
};

const entry = (name: string, options: BuildOptions = {}): Promise<string> =>
  bundled({ entryPoints: [join(ROOT, FROM, `${name}.ts`)], ...options });

/** What is said of letters in one language, as a module of its own. */
const words = (language: PublicLanguage): Promise<string> => {
  const name = language.toUpperCase();
  const contents = `
    import { LETTERS_${name} as page } from './service/pages/texts/letters/${language}.ts';
    import { LETTER_WORDS_${name} as checks } from './letters/words/${language}.ts';
    import { ${name} as paper } from './typeset/texts/${language}.ts';
    export const SAYINGS = { language: '${language}', page, checks, paper };`;
  return bundled({ stdin: { contents, resolveDir: join(ROOT, 'src'), loader: 'ts' } });
};

/** The verifier for a browser: what `/letters` loads, each part in a file of its own. */
export const generate = async (): Promise<ReadonlyMap<string, string>> => {
  const made = new Map<string, string>();
  for (const [name, file] of [
    ['letters-island', 'letters.js'],
    ['verifier', 'verifier.js'],
    ['read-qr', 'read-qr.js'],
  ] as const) {
    made.set(`${TO}/${file}`, await entry(name));
  }
  // a worker is no module
  made.set(`${TO}/letters-worker.js`, await entry('letters-worker', { format: 'iife' }));
  for (const language of PUBLIC_LANGUAGES) {
    made.set(`${TO}/verifier-${language}.js`, await words(language));
  }
  return made;
};
