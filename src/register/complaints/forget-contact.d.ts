/** Forgets how the buyer may be reached, for whoever has the receipt. Once more does nothing. */
export declare const forgetContact: import("../action.ts").Action<{
    readonly receipt: string;
}, {
    readonly receipt: string;
    readonly vin: string;
    readonly kind: "guarantee" | "high-voltage" | "other" | "paid-repair" | "parts" | "recall" | "software";
    readonly country: string;
    readonly refusedOn: string;
    readonly filedOn: string;
    readonly state: string;
    readonly days: readonly {
        readonly verb: string;
        readonly life: "case" | "complaint";
        readonly day: string;
        readonly by: "buyer" | "exporter" | "manufacturer" | "office";
    }[];
    readonly answers: readonly {
        readonly day: string;
        readonly by: "exporter" | "manufacturer" | "office";
        readonly text: string;
        readonly language: string;
        readonly outlet: {
            readonly name: string;
            readonly address: string;
        } | null;
    }[];
    readonly photographs: number;
} & object>;
