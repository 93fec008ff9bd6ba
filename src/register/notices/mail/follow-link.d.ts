/** What the link of a mail is for: for whoever has it, without an account. */
export declare const readMailLink: import("../../action.ts").Action<{
    readonly token: string;
}, {
    readonly kind: "buyer" | "person";
    readonly language: string;
    readonly state: "confirmed" | "ended" | "late" | "waits";
} & object>;
/** Says that an address is one's own: from then on it is written to. Once more does nothing. */
export declare const confirmMail: import("../../action.ts").Action<{
    readonly token: string;
}, {
    readonly kind: "buyer" | "person";
    readonly language: string;
    readonly state: "confirmed" | "ended" | "late" | "waits";
} & object>;
/** Ends the mail to an address, for whoever has a link of it. Once more does nothing. */
export declare const endMail: import("../../action.ts").Action<{
    readonly token: string;
}, {
    readonly kind: "buyer" | "person";
    readonly language: string;
    readonly state: "confirmed" | "ended" | "late" | "waits";
} & object>;
