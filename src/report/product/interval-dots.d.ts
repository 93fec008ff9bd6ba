import { type Html } from '../html/html.ts';
import type { Lang } from '../messages/messages.ts';
/** Somebody's figure with its interval, beside those of others. */
export interface DottedInterval {
    readonly name: string;
    /** Figure and interval in words. */
    readonly figures: string;
    /** Null: too little is known for a figure of its own. */
    readonly value: number | null;
    readonly low: number;
    readonly high: number;
    /** The one that is meant. */
    readonly strong?: boolean;
}
/**
 * Dots with their intervals one below the other on one scale from 0, and across all of them the line of the whole that
 * they are parts of. It is drawn in the colour of the words, so that it needs no style of its own.
 *
 * @param whole figure of the whole; null: none is known.
 */
export declare const intervalDots: (rows: readonly DottedInterval[], whole: number | null, title: string, lang: Lang) => Html;
