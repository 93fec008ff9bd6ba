import { z } from 'zod';
import type { Shaped } from '../shaped.ts';
/** What an office did within twelve months. */
export declare const OfficeCompared: z.ZodObject<{
    province: z.ZodNullable<z.ZodString>;
    decided: z.ZodNumber;
    medianDays: z.ZodNullable<z.ZodNumber>;
    medianLow: z.ZodNullable<z.ZodNumber>;
    medianHigh: z.ZodNullable<z.ZodNumber>;
    late: z.ZodObject<{
        count: z.ZodNumber;
        of: z.ZodNumber;
        share: z.ZodNullable<z.ZodNumber>;
        low: z.ZodNumber;
        high: z.ZodNumber;
    }, z.core.$strict>;
    refused: z.ZodObject<{
        count: z.ZodNumber;
        of: z.ZodNumber;
        share: z.ZodNullable<z.ZodNumber>;
        low: z.ZodNumber;
        high: z.ZodNumber;
    }, z.core.$strict>;
    restricted: z.ZodNullable<z.ZodObject<{
        count: z.ZodNumber;
        of: z.ZodNumber;
        share: z.ZodNullable<z.ZodNumber>;
        low: z.ZodNumber;
        high: z.ZodNumber;
    }, z.core.$strict>>;
    irregular: z.ZodObject<{
        count: z.ZodNumber;
        of: z.ZodNumber;
        share: z.ZodNullable<z.ZodNumber>;
        low: z.ZodNumber;
        high: z.ZodNumber;
    }, z.core.$strict>;
}, z.core.$strict>;
export type OfficeCompared = Shaped<typeof OfficeCompared>;
/** Offices beside each other over twelve months: who is late, lenient, strict, and what the random sample found. */
export declare const compareOffices: import("../action.ts").Action<unknown, {
    readonly since: string;
    readonly until: string;
    readonly nation: {
        readonly province: string | null;
        readonly decided: number;
        readonly medianDays: number | null;
        readonly medianLow: number | null;
        readonly medianHigh: number | null;
        readonly late: {
            readonly count: number;
            readonly of: number;
            readonly share: number | null;
            readonly low: number;
            readonly high: number;
        };
        readonly refused: {
            readonly count: number;
            readonly of: number;
            readonly share: number | null;
            readonly low: number;
            readonly high: number;
        };
        readonly restricted: {
            readonly count: number;
            readonly of: number;
            readonly share: number | null;
            readonly low: number;
            readonly high: number;
        } | null;
        readonly irregular: {
            readonly count: number;
            readonly of: number;
            readonly share: number | null;
            readonly low: number;
            readonly high: number;
        };
    };
    readonly items: readonly {
        readonly province: string | null;
        readonly decided: number;
        readonly medianDays: number | null;
        readonly medianLow: number | null;
        readonly medianHigh: number | null;
        readonly late: {
            readonly count: number;
            readonly of: number;
            readonly share: number | null;
            readonly low: number;
            readonly high: number;
        };
        readonly refused: {
            readonly count: number;
            readonly of: number;
            readonly share: number | null;
            readonly low: number;
            readonly high: number;
        };
        readonly restricted: {
            readonly count: number;
            readonly of: number;
            readonly share: number | null;
            readonly low: number;
            readonly high: number;
        } | null;
        readonly irregular: {
            readonly count: number;
            readonly of: number;
            readonly share: number | null;
            readonly low: number;
            readonly high: number;
        };
    }[];
} & object>;
