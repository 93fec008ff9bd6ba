/** The median of numbers, of two in the middle their mean; null of none. */
export declare const medianOf: (numbers: readonly number[]) => number | null;
