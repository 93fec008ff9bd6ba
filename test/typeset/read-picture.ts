import sharp from 'sharp';
import { type Picture, pictureOf } from './pdf-pictures.ts';

/** Darker than this is ink. */
const INK = 128;
/** Cells over which two glyphs are compared. */
const [ACROSS, DOWN] = [32, 24];

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
        const rows = runs(
          bottom,
          (y) => y >= top && some(left, right, (x) => isInk(picture, x, y)),
        );
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
  a.cells.reduce((sum, cell, at) => sum + (cell - (b.cells[at] ?? 0)) ** 2, 0) /
    (a.cells.length * 255 ** 2) +
  (a.shape - b.shape) ** 2;

const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  right: Math.max(...boxes.map(({ right }) => right)),
  top: Math.min(...boxes.map(({ top }) => top)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** A font on the disk, and what it is called. */
export interface PaintFont {
  readonly name: string;
  readonly file: string;
}

/** A text painted alone, by another program than the one that set the paper (Pango with HarfBuzz). */
const painted = async (text: string, { name, file }: PaintFont): Promise<Glyph> => {
  const picture = await pictureOf(
    sharp({ text: { text, font: `${name} 40`, fontfile: file, dpi: 150, rgba: true } }),
  );
  const boxes = linesOf(picture, 0, picture.width).flat();
  if (boxes.length === 0) throw new Error(`${text} was not painted`);
  return glyphIn(picture, around(boxes));
};

/** Where in a picture to look, pixels from the left, and which lines to read. */
export interface Strip {
  /** Inclusive. */
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** How many glyphs a line has. */
  readonly glyphs: number;
  /** How high every glyph of it is, pixels; left out: any. */
  readonly high?: number;
}

/**
 * Reads lines from a picture alone: those of so many glyphs, from left to right, by the likeness of each glyph with
 * those of the font.
 */
export const readLines = async (
  picture: Picture,
  { from, to, glyphs, high }: Strip,
  font: PaintFont,
  characters: string,
): Promise<readonly string[]> => {
  const known = await Promise.all(
    Array.from(characters, async (character) => ({
      character,
      glyph: await painted(character, font),
    })),
  );
  const isHigh = ({ top, bottom }: Box): boolean =>
    high === undefined || Math.abs(bottom - top - high) <= 0.12 * high;
  return linesOf(picture, from, to)
    .filter((line) => line.length === glyphs && line.every(isHigh))
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

/** How unlike a painted text the line of a strip is that is most like it; 0 is the same. */
export const leastUnlike = async (
  picture: Picture,
  { from, to }: Pick<Strip, 'from' | 'to'>,
  font: PaintFont,
  text: string,
): Promise<number> => {
  const wanted = await painted(text, font);
  return Math.min(
    ...linesOf(picture, from, to)
      .filter((line) => line.length > 0)
      .map((line) => unlikeness(glyphIn(picture, around(line)), wanted)),
  );
};
