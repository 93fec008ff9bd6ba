import sharp from 'sharp';
import { captureOf, type FramedGrain } from '../../../src/papers/captures/capture-of.ts';
import { compareCaptures, NEAR } from '../../../src/papers/captures/compare-captures.ts';
import type { GreyRaster } from '../../../src/papers/captures/grey-raster.ts';
import { signsThatDiffer } from '../../../src/papers/captures/signs-of.ts';
import { oneOf, type Random } from '../../../src/simulate/drawn/random.ts';
import { CAPTURE_MODELS, captured, captureOptions } from '../maker/capture.ts';
import { carTruth } from '../maker/car-truth.ts';
import { DIRT, type Dirt, dirtied } from '../maker/dirt.ts';
import { MADE_KINDS } from '../maker/paper-fields.ts';
import { paperSheet } from '../maker/paper-sheet.ts';
import { drawnPage, type Workshop } from '../victims.ts';

/** What was said of copies of captures by a model, made in one way. */
interface CopyCount {
  readonly model: string;
  readonly copy: string;
  pairs: number;
  found: number;
  /** Cannot be compared. */
  abstained: number;
}

/** What was found among captures. */
export interface SameCaptures {
  readonly captures: number;
  readonly models: string;
  /** Captures that cannot be compared with anything. */
  readonly withoutGrain: number;
  /** Pairs of different captures that can be compared, and those that were said to be the same. */
  readonly pairs: number;
  readonly falsePairs: number;
  readonly copies: readonly CopyCount[];
}

const greyOf = async (bytes: Uint8Array): Promise<GreyRaster> => {
  const { data, info } = await sharp(bytes)
    .flatten({ background: '#ffffff' })
    .greyscale()
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, levels: new Uint8Array(data) };
};

/** How a capture is copied; what an honest and what a forging hand does to it. */
const COPIES: Readonly<
  Record<string, (bytes: Buffer, width: number, height: number) => Promise<Buffer>>
> = {
  'compressed again': (bytes) => sharp(bytes).jpeg({ quality: 60 }).toBuffer(),
  'smaller by 15 %': (bytes, width) =>
    sharp(bytes)
      .resize({ width: Math.round(width * 0.85) })
      .jpeg({ quality: 80 })
      .toBuffer(),
  cropped: (bytes, width, height) =>
    sharp(bytes)
      .extract({ left: 9, top: 6, width: width - 18, height: height - 12 })
      .jpeg({ quality: 85 })
      .toBuffer(),
  'two fields painted over': (bytes, width, height) =>
    sharp(bytes)
      .composite(
        [0.3, 0.5].map((down) => ({
          input: Buffer.from(
            `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width * 0.2)}" height="${Math.round(height * 0.04)}">` +
              '<rect width="100%" height="100%" fill="#efeeea"/>' +
              '<text x="4" y="70%" font-size="16">LZA0000000</text></svg>',
          ),
          left: Math.round(width * 0.4),
          top: Math.round(height * down),
        })),
      )
      .jpeg({ quality: 85 })
      .toBuffer(),
};

const likeness = (
  one: readonly FramedGrain[],
  other: readonly FramedGrain[],
  near: number,
): 'same' | 'different' | 'cannot-be-compared' => {
  let best: 'different' | 'cannot-be-compared' = 'cannot-be-compared';
  for (const { framing, grain, signs } of one) {
    const same = other.find((framed) => framed.framing === framing);
    if (same === undefined) continue;
    if (signsThatDiffer(signs.bits, same.signs.bits) > near) {
      best = 'different';
      continue;
    }
    const { answer } = compareCaptures(grain, same.grain);
    if (answer === 'same') return answer;
    if (answer === 'different') best = answer;
  }
  return best;
};

/** Captures that are held against each other at once: their grains stay in memory. */
const AT_ONCE = 400;
/** Of each so many captures one is copied. */
const COPIED = 4;
const ALL_SIGNS = 512;

/**
 * Makes captures of papers, copies some, and holds all against each other as the register does: by signs, then by
 * grain.
 */
export const measureSameCaptures = async (
  workshop: Workshop,
  random: Random,
  many: number,
): Promise<SameCaptures> => {
  const copies = new Map<string, CopyCount>();
  let [withoutGrain, pairs, falsePairs] = [0, 0, 0];
  for (let from = 0; from < many; from += AT_ONCE) {
    const grains: (readonly FramedGrain[])[] = [];
    for (let at = from; at < Math.min(many, from + AT_ONCE); at += 1) {
      const model = CAPTURE_MODELS[at % CAPTURE_MODELS.length] ?? 'flat-bed';
      const options = captureOptions(random, model);
      const sheet = paperSheet(oneOf(random, MADE_KINDS), random, carTruth(random));
      const page = await drawnPage(workshop.setter.set(sheet).pdf, options.dpi);
      const dirt = oneOf<Dirt>(random, [
        'none',
        'none',
        ...DIRT.filter((one) => one !== 'two-papers'),
      ]);
      const capture = await captured(await dirtied(page, dirt, random, null), options, random);
      const grain = captureOf(await greyOf(capture.bytes));
      if (typeof grain === 'string') withoutGrain += 1;
      else grains.push(grain);
      if (Math.floor(at / CAPTURE_MODELS.length) % COPIED !== 0) continue;
      for (const [copy, make] of Object.entries(COPIES)) {
        const found = copies.get(`${model} ${copy}`) ?? {
          model,
          copy,
          pairs: 0,
          found: 0,
          abstained: 0,
        };
        copies.set(`${model} ${copy}`, found);
        const other = captureOf(
          await greyOf(await make(capture.bytes, capture.width, capture.height)),
        );
        found.pairs += 1;
        const said =
          typeof grain === 'string' || typeof other === 'string'
            ? 'cannot-be-compared'
            : likeness(grain, other, ALL_SIGNS);
        if (said === 'same') found.found += 1;
        if (said === 'cannot-be-compared') found.abstained += 1;
      }
    }
    for (const [at, one] of grains.entries()) {
      for (const other of grains.slice(0, at)) {
        pairs += 1;
        if (likeness(one, other, NEAR) === 'same') falsePairs += 1;
      }
    }
    console.log(
      `  ${Math.min(many, from + AT_ONCE)} captures, ${pairs} pairs, ${falsePairs} false`,
    );
  }
  return {
    ...{ captures: many, models: CAPTURE_MODELS.join(', ') },
    ...{ withoutGrain, pairs, falsePairs },
    copies: [...copies.values()].sort((a, b) =>
      `${a.model}${a.copy}`.localeCompare(`${b.model}${b.copy}`),
    ),
  };
};
