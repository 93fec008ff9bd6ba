import { readFileSync } from 'node:fs';
import type { PublicLanguage } from '../../../domain/statements/public-languages.ts';
import { hashedPath } from '../hashed-path.ts';
import { FONT_CHARACTERS, type FontScript, fontFile } from './font-characters.ts';

/** A font that pages bring along: one script, all weights in one file; loaded where a page has a letter of it. */
export interface PageFont {
  readonly name: string;
  readonly path: string;
  readonly body: Uint8Array<ArrayBuffer>;
  /** CSS `unicode-range`: what the font holds. */
  readonly range: string;
}

const hex = (point: number): string => point.toString(16).toUpperCase().padStart(4, '0');

/** Characters as ranges of their numbers. */
const rangeOf = (characters: readonly string[]): string => {
  const points = characters.map((one) => one.codePointAt(0) ?? 0).sort((one, other) => one - other);
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last !== undefined && point <= last[1] + 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges
    .map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(',');
};

const fontOf = (script: FontScript): PageFont => {
  const name = fontFile(script);
  const body = new Uint8Array(readFileSync(new URL(name, import.meta.url)));
  return { name, path: hashedPath(name, body), body, range: rangeOf(FONT_CHARACTERS[script]) };
};

/**
 * Noto Sans for Latin (18 kB), Cyrillic (11 kB), the further letters of Kazakh (3 kB) and Arabic (15 kB). Chinese is
 * written by the reader's own fonts.
 */
export const PAGE_FONTS: readonly PageFont[] = (Object.keys(FONT_CHARACTERS) as FontScript[]).map(
  fontOf,
);

const SCRIPTS: Readonly<Partial<Record<PublicLanguage, readonly FontScript[]>>> = {
  ru: ['cyrillic'],
  kk: ['cyrillic', 'kazakh'],
  ar: ['arabic'],
};

/** The addresses of the fonts that a page in a language may need, for whoever keeps it. */
export const keptFontsFor = (language: PublicLanguage): readonly string[] => {
  const names = ['latin' as const, ...(SCRIPTS[language] ?? [])].map(fontFile);
  return PAGE_FONTS.filter(({ name }) => names.includes(name)).map(({ path }) => path);
};
