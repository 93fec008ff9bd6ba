/**
 * Asks to be told by mail. A new address gets its confirming link and nothing else before that was opened; without one
 * the address stays, and what is told changes.
 */
export declare const subscribeMail: import("../../action.ts").Action<{
    readonly address?: string;
    readonly language: "en" | "zh";
    readonly digest: "daily" | "soon";
    readonly kinds: readonly string[];
}, {
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
/** Ends the mail to whoever asks; the address is forgotten. Once more does nothing. */
export declare const endOwnMail: import("../../action.ts").Action<unknown, {
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
