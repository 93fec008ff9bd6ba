import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { hashedPath } from '../hashed-path.ts';
import { FONT_CHARACTERS } from './font-characters.ts';

/** A font that pages bring along: one script, all weights in one file; loaded where a page has a letter of it. */
export interface PageFont {
  readonly name: string;
  readonly path: string;
  readonly body: Uint8Array<ArrayBuffer>;
  /** CSS `font-weight`: the range. */
  readonly weights: string;
  /** CSS `unicode-range`. */
  readonly range: string;
}

const fontOf = (file: string | URL, weights: string, range: string): PageFont => {
  const body = new Uint8Array(readFileSync(file));
  const name = String(file).split('/').at(-1) ?? '';
  return { name, path: hashedPath(name, body), body, weights, range };
};

const { resolve } = createRequire(import.meta.url);
const whole = (script: string): string =>
  resolve(`@fontsource-variable/noto-sans/files/noto-sans-${script}-wght-normal.woff2`);
const cut = (script: string): URL =>
  new URL(`noto-sans-${script}-wght-normal.woff2`, import.meta.url);

/** Each character by its number: of a cut font nothing is looked for in it that it has not. */
const rangeOf = (characters: readonly string[]): string =>
  characters
    .map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(',');

/**
 * Noto Sans for Latin (36 kB), Cyrillic (20 kB), the further letters of Kazakh (3 kB) and Arabic (16 kB). Chinese is
 * written by the reader's own fonts.
 */
export const PAGE_FONTS: readonly PageFont[] = [
  fontOf(
    whole('latin'),
    '100 900',
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,' +
      'U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  ),
  fontOf(whole('cyrillic'), '100 900', 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116'),
  fontOf(cut('kazakh'), '400 700', rangeOf(FONT_CHARACTERS.kazakh)),
  fontOf(cut('arabic'), '400 700', rangeOf(FONT_CHARACTERS.arabic)),
];
