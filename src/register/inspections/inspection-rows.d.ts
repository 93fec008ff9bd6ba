import type { Transaction } from '../transaction.ts';
import type { Inspection } from './inspection-shapes.ts';
/** A row as `selectInspections` reads it. */
export type InspectionRow = Omit<Inspection, 'port'> & {
    port: string | null;
    portName: string | null;
    /** Moment of the last step, to the microsecond. */
    sorted: string;
};
/** Inspections `i` as whoever acts reads them, to be narrowed by `WHERE`. */
export declare const selectInspections: ({ actor }: Transaction) => string;
/** An inspection of its row. */
export declare const inspectionOf: ({ port, portName, sorted: _, ...row }: InspectionRow) => Inspection;
