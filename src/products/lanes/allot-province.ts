import type { SampleOrder } from './lanes-order.ts';
import { sampleSize } from './sample-size.ts';

/** What a province has to review, in the order of review. */
export interface ProvinceLoad {
  /** Places, from 1 in ascending order, that clear applications have among all that ask for a review. */
  readonly clearPlaces: readonly number[];
  /** Applications that nothing asks to review. */
  readonly quiet: number;
  /** Reviews a day. */
  readonly capacity: number;
  readonly days: number;
}

/** How the reviews of a province are given out. */
export interface Allotment {
  /** The last place at which a clear application is reviewed; those behind it are granted. */
  readonly places: number;
  /** Clear applications that ask for a review and are granted without one. */
  readonly blue: number;
  readonly sampledBlue: number;
  readonly sampledGreen: number;
}

/** How many of the ascending `places` are at most `last`. */
const upTo = (places: readonly number[], last: number): number => {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) <= last) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Gives out the reviews of one province: the random sample first, the rest by place. The sample is drawn
 * from what is granted, and what it takes from the capacity is granted in turn: from no sample upwards the
 * size grows until it is enough, which it is at the latest when all that is clear is granted. A province
 * without capacity draws none.
 */
export const allotProvince = (load: ProvinceLoad, sample: SampleOrder): Allotment => {
  const { clearPlaces, quiet, capacity, days } = load;
  const whole = capacity * days;
  if (whole === 0) return { places: 0, blue: clearPlaces.length, sampledBlue: 0, sampledGreen: 0 };
  const sampledGreen = sampleSize(quiet, sample);
  for (let sampledBlue = 0; ; ) {
    const places = Math.max(0, whole - sampledGreen - sampledBlue);
    const blue = clearPlaces.length - upTo(clearPlaces, places);
    const needed = sampleSize(blue, sample);
    if (needed <= sampledBlue) return { places, blue, sampledBlue: needed, sampledGreen };
    sampledBlue = needed;
  }
};
