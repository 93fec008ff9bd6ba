import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
/** On what vehicles were refused; one vehicle may be refused on several. */
export interface RefusedOn {
    /** Id of a rule, or name of a ground of discretion; empty of a refusal that names none. */
    readonly ground: string;
    /** As a decision names it. */
    readonly article: string;
    readonly vehicles: number;
}
/** What one officer of a province decided in one month. */
export interface OfficeOutcome {
    readonly province: string;
    /** `YYYY-MM`, by the day in China by which the law counts. */
    readonly month: string;
    /** Person: who decided the application, granted the vehicle, or proposed its refusal; null where nobody is told. */
    readonly officer: string | null;
    /** Applications decided. */
    readonly decided: number;
    /** Working days that each of them took on the office's clock, which stands still while the exporter answers. */
    readonly days: readonly number[];
    /** How many of them took more working days than the law gives. */
    readonly late: number;
    /** How many of them the calendar of working days does not reach: neither late nor in time. */
    readonly uncounted: number;
    /** Vehicles. */
    readonly granted: number;
    readonly refused: number;
    readonly grounds: readonly RefusedOn[];
}
/** Which days, ISO, both inclusive. */
export interface OutcomesAsked {
    readonly since: string;
    readonly until: string;
}
/**
 * What was decided between two days, as whoever acts may see it: an office of its province, the ministry and jobs of
 * the nation; one row for each province, month and officer. It is the one definition of decided, of working days, of
 * late and of refused: whatever compares offices or persons begins from it.
 */
export declare const officeOutcomes: (register: Register, tx: Transaction, asked: OutcomesAsked) => Promise<readonly OfficeOutcome[]>;
