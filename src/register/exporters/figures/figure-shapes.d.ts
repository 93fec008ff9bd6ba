import { z } from 'zod';
import type { Register } from '../../register.ts';
import type { Shaped } from '../../shaped.ts';
/** What an exporter is judged by, in the order in which it is shown; each counts rows, `referred` sums their money. */
export declare const FIGURES: readonly ['applied', 'granted', 'refused', 'young', 'left', 'late', 'complaints', 'revoked', 'phones', 'addresses', 'referred'];
/** Name of a figure. */
export declare const Figure: z.ZodEnum<{
    addresses: "addresses";
    applied: "applied";
    complaints: "complaints";
    granted: "granted";
    late: "late";
    left: "left";
    phones: "phones";
    referred: "referred";
    refused: "refused";
    revoked: "revoked";
    young: "young";
}>;
export type Figure = Shaped<typeof Figure>;
/** The figures of an exporter, beside those of its province. */
export declare const ExporterFigures: z.ZodObject<{
    since: z.ZodISODate;
    on: z.ZodISODate;
    items: z.ZodArray<z.ZodObject<{
        figure: z.ZodEnum<{
            addresses: "addresses";
            applied: "applied";
            complaints: "complaints";
            granted: "granted";
            late: "late";
            left: "left";
            phones: "phones";
            referred: "referred";
            refused: "refused";
            revoked: "revoked";
            young: "young";
        }>;
        value: z.ZodNumber;
        median: z.ZodNullable<z.ZodNumber>;
    }, z.core.$strict>>;
    medianOf: z.ZodNullable<z.ZodNumber>;
    countedOn: z.ZodNullable<z.ZodISODate>;
}, z.core.$strict>;
export type ExporterFigures = Shaped<typeof ExporterFigures>;
/** The days since registration, inclusive, within which a vehicle needs the manufacturer's letter. */
export declare const youngDays: (register: Register, today: string) => number;
