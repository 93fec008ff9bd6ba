import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { type Picture, pictureOf } from './pdf-pictures.ts';

/** What a VIN is written with (ISO 3779): no I, O, Q. */
const CHARACTERS = [...'0123456789ABCDEFGHJKLMNPRSTUVWXYZ'];
const OF_A_VIN = 17;

const MONO = join(
  dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-mono')),
  '400Regular/NotoSansMono_400Regular.ttf',
);

/** Darker than this is ink. */
const INK = 128;
/** Cells over which two glyphs are compared. */
const [ACROSS, DOWN] = [16, 24];

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const isInk = ({ width, pixels }: Picture, x: number, y: number): boolean =>
  (pixels[y * width + x] ?? 255) < INK;

/** Runs of lines (rows or columns) that have ink; the end is exclusive. */
const runs = (count: number, hasInk: (line: number) => boolean): (readonly [number, number])[] => {
  const found: [number, number][] = [];
  for (let line = 0; line < count; line += 1) {
    if (!hasInk(line)) continue;
    const last = found.at(-1);
    if (last !== undefined && last[1] === line) last[1] = line + 1;
    else found.push([line, line + 1]);
  }
  return found;
};

const some = (from: number, to: number, is: (at: number) => boolean): boolean => {
  for (let at = from; at < to; at += 1) if (is(at)) return true;
  return false;
};

/** The glyphs of every line of a picture, each line from left to right. */
const linesOf = (picture: Picture, from: number, to: number): (readonly Box[])[] =>
  runs(picture.height, (y) => some(from, to, (x) => isInk(picture, x, y))).map(([top, bottom]) =>
    runs(to, (x) => x >= from && some(top, bottom, (y) => isInk(picture, x, y))).map(
      ([left, right]) => {
        const rows = runs(bottom, (y) => y >= top && some(left, right, (x) => isInk(picture, x, y)));
        return { left, right, top: rows[0]?.[0] ?? top, bottom: rows.at(-1)?.[1] ?? bottom };
      },
    ),
  );

/** A glyph on a grid, and how wide it is for its height. */
interface Glyph {
  readonly cells: readonly number[];
  readonly shape: number;
}

const glyphIn = (picture: Picture, { left, right, top, bottom }: Box): Glyph => {
  const cells = Array.from({ length: ACROSS * DOWN }, (_, cell) => {
    const x = left + (((cell % ACROSS) + 0.5) / ACROSS) * (right - left);
    const y = top + ((Math.floor(cell / ACROSS) + 0.5) / DOWN) * (bottom - top);
    return 255 - (picture.pixels[Math.floor(y) * picture.width + Math.floor(x)] ?? 255);
  });
  return { cells, shape: (right - left) / (bottom - top) };
};

const unlikeness = (a: Glyph, b: Glyph): number =>
  a.cells.reduce((sum, cell, at) => sum + (cell - (b.cells[at] ?? 0)) ** 2, 0) / (a.cells.length * 255 ** 2) +
  (a.shape - b.shape) ** 2;

/** The glyphs of the font, each painted alone by another program than the one that set the paper. */
const painted = Promise.all(
  CHARACTERS.map(async (character) => {
    const image = sharp({
      text: { text: character, font: 'Noto Sans Mono 40', fontfile: MONO, dpi: 150, rgba: true },
    });
    const picture = await pictureOf(image);
    const [line] = linesOf(picture, 0, picture.width);
    const [first, last] = [line?.[0], line?.at(-1)];
    if (first === undefined || last === undefined) throw new Error(`${character} was not painted`);
    const box = {
      left: first.left,
      right: last.right,
      top: Math.min(...(line ?? []).map(({ top }) => top)),
      bottom: Math.max(...(line ?? []).map(({ bottom }) => bottom)),
    };
    return { character, glyph: glyphIn(picture, box) };
  }),
);

/**
 * Reads VINs from a picture alone: every line of 17 glyphs, all as high as capital letters, read from left to right by
 * the likeness of its glyphs with those of the font.
 *
 * @param from where to look, pixels from the left, inclusive.
 * @param to exclusive.
 * @param high how high a capital letter is, pixels.
 */
export const vinsIn = async (
  picture: Picture,
  from: number,
  to: number,
  high: number,
): Promise<readonly string[]> => {
  const known = await painted;
  return linesOf(picture, from, to)
    .filter(
      (line) =>
        line.length === OF_A_VIN &&
        line.every(({ top, bottom }) => Math.abs(bottom - top - high) <= 0.12 * high),
    )
    .map((line) =>
      line
        .map((box) => {
          const glyph = glyphIn(picture, box);
          const [best] = known
            .map((each) => ({ ...each, far: unlikeness(glyph, each.glyph) }))
            .sort((a, b) => a.far - b.far);
          return best?.character ?? '?';
        })
        .join(''),
    );
};
