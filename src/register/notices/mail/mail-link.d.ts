import type { Secrets } from '../../secrets/secrets.ts';
/** What an address that a person is written to is sealed for. */
export declare const purposeOfAddress: (address: string) => string;
/** The parts of a link by which the owner of an address confirms and ends it. */
export interface MailLink {
    /** Stands in mails alone. */
    readonly token: string;
    /** SHA-256 of it, as the database keeps it. */
    readonly digest: Buffer;
}
/**
 * The link of an address, or of a complaint whose buyer is written to. It follows from a key of the register, so that
 * each mail can carry it and it is kept nowhere.
 *
 * @param id of the address or of the complaint.
 */
export declare const mailLink: (secrets: Secrets, id: string) => MailLink;
/** A token as it was sent; `none` for a text that nobody was ever given. */
export declare const tokenSent: (text: string) => string;
