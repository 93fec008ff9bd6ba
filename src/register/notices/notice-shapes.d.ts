import { z } from 'zod';
import type { Shaped } from '../shaped.ts';
/** An address of e-mail. */
export declare const MailAddress: z.ZodEmail;
/** Kinds that somebody is told of, by their names. */
export declare const Kinds: z.ZodArray<z.ZodString>;
/** How often: soon after something came, or once a day in the morning. */
export declare const Digest: z.ZodEnum<{
    daily: "daily";
    soon: "soon";
}>;
/** In which language: pages of who signs in speak two. */
export declare const NoticeLanguage: z.ZodEnum<{
    en: "en";
    zh: "zh";
}>;
/** How somebody is told of what happens. The address is sealed: whoever acts for the person knows it. */
export declare const Notices: z.ZodObject<{
    mailsHere: z.ZodBoolean;
    kinds: z.ZodArray<z.ZodString>;
    mail: z.ZodNullable<z.ZodObject<{
        id: z.ZodUUID;
        state: z.ZodEnum<{
            confirmed: "confirmed";
            failed: "failed";
            late: "late";
            waits: "waits";
        }>;
        language: z.ZodEnum<{
            en: "en";
            zh: "zh";
        }>;
        digest: z.ZodEnum<{
            daily: "daily";
            soon: "soon";
        }>;
        kinds: z.ZodArray<z.ZodString>;
        madeAt: z.ZodISODateTime;
        failedAt: z.ZodNullable<z.ZodISODateTime>;
    }, z.core.$strict>>;
    calendar: z.ZodNullable<z.ZodObject<{
        id: z.ZodUUID;
        language: z.ZodEnum<{
            en: "en";
            zh: "zh";
        }>;
        madeAt: z.ZodISODateTime;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type Notices = Shaped<typeof Notices>;
