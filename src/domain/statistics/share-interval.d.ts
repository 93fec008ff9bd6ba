/**
 * How many must be known before a share is told. A threshold of our own: of nine that were all confirmed the truth may
 * be two in three, so that a bare share would mislead.
 */
export declare const FEWEST_FOR_SHARE = 10;
/** A share with its interval. */
export interface ShareInterval {
    /** 0 to 1; null where fewer are known than `FEWEST_FOR_SHARE`. */
    readonly share: number | null;
    /** Limits of Clopper and Pearson, 95 %; of nothing, 0 and 1. */
    readonly low: number;
    readonly high: number;
}
/** The share that a count is of a whole, with its interval: the one of all pages that tell a share of few. */
export declare const shareInterval: (count: number, whole: number) => ShareInterval;
/**
 * Limits between which the median of a whole lies, 95 %, by the order of those known of it, whatever their spread
 * (the sign test); null where so few are known that there are none.
 *
 * @param sorted ascending.
 */
export declare const medianInterval: (sorted: readonly number[]) => {
    readonly low: number;
    readonly high: number;
} | null;
