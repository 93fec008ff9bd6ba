import { inertText } from '../report/words/inert-text.ts';
import type { World } from './world.ts';

/** Lines for a terminal: what a file, a name or an argument holds cannot move its cursor or colour it. */
export const inertLines = (text: string): string => text.split('\n').map(inertText).join('\n');

/** Says something to the person on standard error, behind the program's name. */
export const tell = (world: Pick<World, 'stderr'>, text: string): void => {
  world.stderr.write(`mileproof: ${inertLines(text)}\n`);
};
