import type { Bilingual } from '../../../domain/verdict/verdict.ts';
import type { Transaction } from '../../transaction.ts';
/** How many of one kind fall on a day. */
export interface CalendarDay {
    readonly kind: string;
    readonly words: Bilingual;
    /** In China, ISO. */
    readonly day: string;
    readonly number: number;
}
/** What falls on the days of whoever acts, a month back and a year ahead, the earliest first. */
export declare const calendarDays: (tx: Transaction) => Promise<readonly CalendarDay[]>;
