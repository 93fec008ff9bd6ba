import { readFileSync } from 'node:fs';
import { PUBLIC_LANGUAGES } from '../../../domain/statements/public-languages.ts';

const NAMES = [
  'letters.js',
  'read-papers.js',
  'verifier.js',
  'read-qr.js',
  ...PUBLIC_LANGUAGES.map((language) => `verifier-${language}.js`),
];

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** Scripts that `npm run generate` bundles from `src/service/verifier/` and `reader/`, by their names. */
export const BUNDLES: Readonly<Record<string, string>> = Object.fromEntries(
  NAMES.map((name) => [name, read(name)]),
);

/** The worker in which `/papers` reads files. */
export const READ_PAPERS_WORKER = read('read-papers-worker.js');

/** The service worker of `/letters`, which lies at one address whatever it holds. */
export const LETTERS_WORKER = {
  path: '/letters-worker.js',
  answer: (): Response =>
    new Response(read('letters-worker.js'), {
      headers: {
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'no-cache',
        'content-security-policy': "default-src 'none'; connect-src 'self'",
      },
    }),
} as const;
