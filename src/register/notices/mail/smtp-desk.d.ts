import type { MailDesk } from '../../mail-desk.ts';
import type { MailServer } from './load-mail.ts';
/**
 * Mail that leaves by a server of SMTP, over TLS whose certificate is verified and never without. A connection a mail;
 * the server learns the name of the service and not that of the machine.
 *
 * @param base where browsers reach the service, without a slash at its end.
 */
export declare const smtpDesk: (server: MailServer, base: string) => MailDesk;
