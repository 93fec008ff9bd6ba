import type { Tone } from '../words/answer-words.ts';

/**
 * Colours of a terminal, decided by the caller: each function marks a text up or gives it back as
 * it is. Widths are measured before painting.
 */
export interface Paint {
  /** Seal red: *may not*, and disagreement. */
  readonly red: (text: string) => string;
  readonly amber: (text: string) => string;
  readonly green: (text: string) => string;
  /** Quiet text. */
  readonly quiet: (text: string) => string;
  readonly strong: (text: string) => string;
}

const same = (text: string): string => text;

/** No colour at all: for NO_COLOR, pipes and files. */
export const PLAIN: Paint = { red: same, amber: same, green: same, quiet: same, strong: same };

/** Paints a text in the colour of its meaning. */
export const inTone = (paint: Paint, tone: Tone, text: string): string => {
  switch (tone) {
    case 'good':
      return paint.green(text);
    case 'care':
      return paint.amber(text);
    case 'stop':
      return paint.red(text);
    case 'quiet':
      return paint.quiet(text);
  }
};
