import type { Paint } from '../terminal/paint.ts';
import { displayWidth } from '../words/display-width.ts';

/** How a character is painted. */
export type Style = 'plain' | 'red' | 'quiet' | 'strong';

interface Spot {
  readonly character: string;
  readonly style: Style;
}

/**
 * A sheet of character cells that is written on in any order; a Chinese character takes two cells, and goes as a
 * whole when one of them is written over.
 */
export class TextCanvas {
  readonly #rows: (Spot | undefined)[][] = [];

  /** Writes a text at a cell, over what is there; with `under`, only where nothing red is. */
  write(x: number, y: number, text: string, style: Style, under = false): void {
    let row = this.#rows[y];
    if (row === undefined) {
      row = [];
      this.#rows[y] = row;
    }
    let at = x;
    for (const character of text) {
      const size = displayWidth(character);
      if (size === 0) continue;
      if (!(under && row[at]?.style === 'red')) {
        if (row[at]?.character === '' && at > 0) row[at - 1] = { character: ' ', style: 'plain' };
        const last = at + size - 1;
        if (row[last + 1]?.character === '') row[last + 1] = { character: ' ', style: 'plain' };
        row[at] = { character, style };
        if (size === 2) row[last] = { character: '', style };
      }
      at += size;
    }
  }

  /** The sheet from top to bottom, painted, without space at the ends of lines. */
  lines(paint: Paint): readonly string[] {
    return Array.from(this.#rows, (row) => {
      let line = '';
      let run = '';
      let style: Style = 'plain';
      const close = (): void => {
        line += run === '' || style === 'plain' ? run : paint[style](run);
        run = '';
      };
      for (const spot of Array.from(row ?? [])) {
        if (spot !== undefined && spot.style !== style) {
          close();
          style = spot.style;
        }
        run += spot === undefined ? ' ' : spot.character;
      }
      run = run.trimEnd();
      close();
      return line;
    });
  }
}
