import { z } from 'zod';
import { type SecretsRefusal } from '../../secrets/load-secrets.ts';
/** A server that takes mail, and in whose name it is sent. */
declare const MailServer: z.ZodObject<{
    host: z.ZodString;
    port: z.ZodInt;
    security: z.ZodEnum<{
        starttls: "starttls";
        tls: "tls";
    }>;
    user: z.ZodOptional<z.ZodString>;
    password: z.ZodOptional<z.ZodString>;
    from: z.ZodEmail;
    certificates: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
export type MailServer = z.infer<typeof MailServer>;
/** Why the server for mail of a folder is not taken: `fields` names what is wrong, and tells no value. */
export type MailRefusal = Extract<SecretsRefusal, {
    readonly code: 'secret-readable';
}> | {
    readonly code: 'mail-malformed';
    readonly path: string;
    readonly fields: string;
};
/**
 * Reads `mail.json` of a folder of secrets.
 *
 * @returns the server, null where there is no file; or why it is not taken.
 */
export declare const loadMail: (folder: string) => Promise<MailServer | null | MailRefusal>;
export {};
