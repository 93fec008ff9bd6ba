/** Makes the own calendar at a new address, which is answered here alone; one that was there before ends. */
export declare const makeCalendar: import("../../action.ts").Action<{
    readonly language: "en" | "zh";
}, {
    readonly path: string;
    readonly url: string;
} & object>;
/** Ends the own calendar: its address answers nothing more. Once more does nothing. */
export declare const endCalendar: import("../../action.ts").Action<unknown, {
    readonly mailsHere: boolean;
    readonly kinds: readonly string[];
    readonly mail: {
        readonly id: string;
        readonly state: "confirmed" | "failed" | "late" | "waits";
        readonly language: "en" | "zh";
        readonly digest: "daily" | "soon";
        readonly kinds: readonly string[];
        readonly madeAt: string;
        readonly failedAt: string | null;
    } | null;
    readonly calendar: {
        readonly id: string;
        readonly language: "en" | "zh";
        readonly madeAt: string;
    } | null;
} & object>;
