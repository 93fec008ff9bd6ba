import { rootCertificates } from 'node:tls';
import { createTransport } from 'nodemailer';
import type { MailDesk, Posted } from '../../mail-desk.ts';
import type { MailServer } from './load-mail.ts';

const CONNECTING = 10_000; // not-law: milliseconds
const SILENCE = 30_000; // not-law: milliseconds that a server may say nothing
/** Replies of SMTP by which a server refuses for good. */
const FOR_GOOD = 500; // not-law: reply of SMTP

/** What the library tells of a failure. */
interface Failure {
  readonly code?: unknown;
  readonly responseCode?: unknown;
  readonly command?: unknown;
}

/** A server that refuses the address itself is asked no more; whatever else goes wrong is worth another try. */
const postedOf = (error: unknown): Posted => {
  const { code, responseCode, command } = error as Failure;
  const reply = typeof responseCode === 'number' ? responseCode : 0;
  const failure = reply === 0 ? String(code ?? 'error') : `${String(code ?? 'error')} ${reply}`;
  const refused = command === 'RCPT TO' && reply >= FOR_GOOD;
  return { kind: refused ? 'refused' : 'failed', failure: failure.slice(0, 60) }; // not-law: characters
};

/**
 * Mail that leaves by a server of SMTP, over TLS whose certificate is verified and never without. A connection a mail;
 * the server learns the name of the service and not that of the machine.
 *
 * @param base where browsers reach the service, without a slash at its end.
 */
export const smtpDesk = (server: MailServer, base: string): MailDesk => {
  const { host, port, security, user, password, from, certificates } = server;
  const transport = createTransport(
    {
      ...{ host, port, secure: security === 'tls', requireTLS: true },
      name: new URL(base).hostname,
      tls: {
        minVersion: 'TLSv1.2',
        rejectUnauthorized: true,
        ...(certificates !== undefined && { ca: [...rootCertificates, certificates] }),
      },
      ...(user !== undefined && password !== undefined && { auth: { user, pass: password } }),
      ...{ connectionTimeout: CONNECTING, greetingTimeout: CONNECTING, socketTimeout: SILENCE },
      ...{ disableFileAccess: true, disableUrlAccess: true, logger: false },
    },
    { from, xMailer: false },
  );
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return {
    base,
    post: async ({ id, to, subject, text, language, end }) => {
      try {
        await transport.sendMail({
          ...{ to: { name: '', address: to }, subject, text, messageId: `<${id}@${domain}>` },
          headers: {
            'Auto-Submitted': 'auto-generated',
            'Content-Language': language,
            'List-Unsubscribe': `<${end}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          },
        });
        return { kind: 'sent' };
      } catch (error) {
        return postedOf(error);
      }
    },
  };
};
