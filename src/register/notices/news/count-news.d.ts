import type { Actor } from '../../actor.ts';
import type { Transaction } from '../../transaction.ts';
/** Rows that are counted of each kind; of more it is known that they are more. */
export declare const MOST_COUNTED = 1000;
/** How much there is of one kind, at most `MOST_COUNTED` of each. */
export interface NewsCount {
    readonly kind: string;
    /** What waits for whoever acts. */
    readonly waits: number;
    /** What came in the time that was asked for, whether it waits or not. */
    readonly fresh: number;
}
/** From which moment on, inclusive, until which, exclusive, something is new; both as PostgreSQL reads them. */
export interface NewsWindow {
    readonly since: string | Date;
    readonly until: string | Date;
}
/**
 * How much waits for whoever acts and how much is new, by kind, in one statement; none of who is told of nothing.
 */
export declare const countNews: (tx: Transaction, { since, until }: NewsWindow, { part }?: Actor) => Promise<readonly NewsCount[]>;
