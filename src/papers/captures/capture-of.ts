import { type Grain, grainOf, type NoGrain } from './grain-of.ts';
import type { GreyRaster } from './grey-raster.ts';
import { inkOf } from './ink-of.ts';
import { type Signs, signsOf } from './signs-of.ts';

/** How a grid can be laid on a picture: on all of it, or on the frame of its ink, which a cropped copy has too. */
export const FRAMINGS = ['whole', 'ink'] as const;
export type Framing = (typeof FRAMINGS)[number];

/** A grain with what it is looked for by. */
export interface FramedGrain {
  readonly framing: Framing;
  readonly grain: Grain;
  readonly signs: Signs;
}

/** Takes the grain of a picture in each framing, or says why it cannot be compared. */
export function captureOf(picture: GreyRaster): readonly FramedGrain[] | NoGrain {
  const { isInk, frame } = inkOf(picture);
  const frames = {
    whole: { left: 0, top: 0, width: picture.width, height: picture.height },
    ink: frame,
  };
  const framed: FramedGrain[] = [];
  let why: NoGrain = 'too-coarse';
  for (const framing of FRAMINGS) {
    const grain = grainOf(picture, isInk, frames[framing]);
    if (typeof grain === 'string') why = grain;
    else framed.push({ framing, grain, signs: signsOf(grain) });
  }
  return framed.length === 0 ? why : framed;
}
