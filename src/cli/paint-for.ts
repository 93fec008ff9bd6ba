import { Ansis } from 'ansis';
import { type Paint, PLAIN } from '../report/terminal/paint.ts';
import type { World } from './world.ts';

const TRUE_COLOUR = 3;

/** The colours of a terminal, or none under NO_COLOR and in pipes and files. */
export const paintFor = (world: World, toFile: boolean): Paint => {
  if (toFile || !world.colour) return PLAIN;
  const ansis = new Ansis(TRUE_COLOUR);
  return {
    red: (text) => ansis.red(text),
    amber: (text) => ansis.yellow(text),
    green: (text) => ansis.green(text),
    quiet: (text) => ansis.gray(text),
    strong: (text) => ansis.bold(text),
  };
};

/** Columns of the terminal; a page's width when it is none. */
export const widthOf = (world: World): number => world.stdout.columns ?? 100; // not-law: columns
