/**
 * Orders that a vehicle is looked at before it is decided: by a port, or by the office itself. It is not granted before
 * that is recorded, or the order is cancelled.
 */
export declare const orderInspection: import("../action.ts").Action<{
    readonly vehicle: string;
    readonly port?: string;
    readonly reason: string;
    readonly place: string;
    readonly lookAt: string;
}, {
    readonly id: string;
    readonly number: string;
    readonly state: string;
    readonly vehicle: string;
    readonly application: string;
    readonly exporter: string;
    readonly exporterName: string;
    readonly province: string;
    readonly vin: string;
    readonly port: {
        readonly id: string;
        readonly name: string;
    } | null;
    readonly orderedOn: string;
    readonly reason: string | null;
    readonly place: string;
    readonly lookAt: string;
    readonly result: "agrees" | "differs" | "notShown" | null;
    readonly odometerKm: number | null;
    readonly found: string | null;
    readonly inspectedOn: string | null;
    readonly ground: string | null;
    readonly timeline: readonly {
        readonly ground: string | null;
        readonly grounds: readonly {
            readonly rule?: string;
            readonly discretion?: string;
            readonly article: string;
        }[];
        readonly found: string | null;
        readonly evidence: readonly {
            readonly kind: string;
            readonly id: string;
            readonly sha256: string | null;
        }[];
        readonly verb: string;
        readonly day: string;
        readonly at: string;
        readonly part: import("../actor.ts").Part;
        readonly by: string | null;
        readonly notice: {
            readonly en: string;
            readonly zh: string;
        } | null;
        readonly said: string | null;
    }[];
} & object>;
