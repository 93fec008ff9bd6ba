import { z } from 'zod';
import type { Shaped } from '../shaped.ts';
/** What an inspection finds: the vehicle is as it was stated, it is otherwise, or it was not brought. */
export declare const INSPECTION_RESULTS: readonly ['agrees', 'differs', 'notShown'];
/** An inspection of a vehicle, as lists show it. */
export declare const Inspection: z.ZodObject<{
    id: z.ZodUUID;
    number: z.ZodString;
    state: z.ZodString;
    vehicle: z.ZodUUID;
    application: z.ZodUUID;
    exporter: z.ZodUUID;
    exporterName: z.ZodString;
    province: z.ZodString;
    vin: z.ZodString;
    port: z.ZodNullable<z.ZodObject<{
        id: z.ZodUUID;
        name: z.ZodString;
    }, z.core.$strict>>;
    orderedOn: z.ZodISODate;
    reason: z.ZodNullable<z.ZodString>;
    place: z.ZodString;
    lookAt: z.ZodString;
    result: z.ZodNullable<z.ZodEnum<{
        agrees: "agrees";
        differs: "differs";
        notShown: "notShown";
    }>>;
    odometerKm: z.ZodNullable<z.ZodNumber>;
    found: z.ZodNullable<z.ZodString>;
    inspectedOn: z.ZodNullable<z.ZodISODate>;
    ground: z.ZodNullable<z.ZodString>;
}, z.core.$strict>;
export type Inspection = Shaped<typeof Inspection>;
/** An inspection with its steps. */
export declare const InspectionInFull: z.ZodObject<{
    id: z.ZodUUID;
    number: z.ZodString;
    state: z.ZodString;
    vehicle: z.ZodUUID;
    application: z.ZodUUID;
    exporter: z.ZodUUID;
    exporterName: z.ZodString;
    province: z.ZodString;
    vin: z.ZodString;
    port: z.ZodNullable<z.ZodObject<{
        id: z.ZodUUID;
        name: z.ZodString;
    }, z.core.$strict>>;
    orderedOn: z.ZodISODate;
    reason: z.ZodNullable<z.ZodString>;
    place: z.ZodString;
    lookAt: z.ZodString;
    result: z.ZodNullable<z.ZodEnum<{
        agrees: "agrees";
        differs: "differs";
        notShown: "notShown";
    }>>;
    odometerKm: z.ZodNullable<z.ZodNumber>;
    found: z.ZodNullable<z.ZodString>;
    inspectedOn: z.ZodNullable<z.ZodISODate>;
    ground: z.ZodNullable<z.ZodString>;
    timeline: z.ZodArray<z.ZodObject<{
        ground: z.ZodNullable<z.ZodString>;
        grounds: z.ZodArray<z.ZodObject<{
            rule: z.ZodOptional<z.ZodString>;
            discretion: z.ZodOptional<z.ZodString>;
            article: z.ZodString;
        }, z.core.$strict>>;
        found: z.ZodNullable<z.ZodString>;
        evidence: z.ZodArray<z.ZodObject<{
            kind: z.ZodString;
            id: z.ZodString;
            sha256: z.ZodNullable<z.ZodString>;
        }, z.core.$strict>>;
        verb: z.ZodString;
        day: z.ZodISODate;
        at: z.ZodISODateTime;
        part: z.ZodType<import("../actor.ts").Part, import("../actor.ts").Part>;
        by: z.ZodNullable<z.ZodUUID>;
        notice: z.ZodNullable<z.ZodObject<{
            en: z.ZodString;
            zh: z.ZodString;
        }, z.core.$strict>>;
        said: z.ZodNullable<z.ZodString>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type InspectionInFull = Shaped<typeof InspectionInFull>;
/** Who reads inspections: the office that ordered and the ministry, the port that looks, the exporter. */
export declare const INSPECTION_READERS: {
    readonly right: 'read';
    readonly parts: readonly ['office', 'ministry', 'customs', 'exporter'];
};
