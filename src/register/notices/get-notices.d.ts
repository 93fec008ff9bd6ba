/** How whoever asks is told of what happens: mail and calendar, each a person's own. */
export declare const getNotices: import("../action.ts").Action<unknown, {
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
