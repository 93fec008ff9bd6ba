import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';
import { SubjectAlternativeNameExtension, X509CertificateGenerator } from '@peculiar/x509';
import { SMTPServer } from 'smtp-server';

/** A mail as the server took it. */
export interface TakenMail {
  readonly to: readonly string[];
  /** Every byte of it, as text. */
  readonly raw: string;
  /** Its words, decoded. */
  readonly text: string;
  readonly header: (name: string) => string;
  /** Who signed in, and whether it came over TLS. */
  readonly user: string;
  readonly secure: boolean;
}

/** A server of SMTP on this machine, which takes mail after STARTTLS and a sign-in. */
export interface TestMailServer {
  readonly port: number;
  /** Certificate that it shows, PEM: nobody else vouches for it. */
  readonly certificate: string;
  readonly taken: TakenMail[];
  readonly down: () => Promise<void>;
  readonly up: () => Promise<void>;
}

/** Who may send. */
export const USER = 'mileproof';
export const PASSWORD = 'a password of tests';
/** Addresses that it does not know end with this. */
export const UNKNOWN = '@nobody.example.cn';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

const pem = (kind: string, bytes: ArrayBuffer): string =>
  `-----BEGIN ${kind}-----\n${Buffer.from(bytes).toString('base64')}\n-----END ${kind}-----\n`;

const ownCertificate = async (): Promise<{ readonly key: string; readonly cert: string }> => {
  const keys = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const made = await X509CertificateGenerator.createSelfSigned({
    name: 'CN=localhost',
    keys,
    notBefore: new Date('2026-01-01'),
    notAfter: new Date('2099-01-01'),
    signingAlgorithm: ALGORITHM,
    extensions: [new SubjectAlternativeNameExtension([{ type: 'dns', value: 'localhost' }])],
  });
  const key = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
  return { key: pem('PRIVATE KEY', key), cert: made.toString('pem') };
};

const wordsOf = (raw: string): string => {
  const at = raw.indexOf('\r\n\r\n');
  const [head, body] = [raw.slice(0, at), raw.slice(at + 4)];
  if (/^content-transfer-encoding: base64/im.test(head))
    return Buffer.from(body, 'base64').toString();
  const joined = body.replaceAll('=\r\n', '');
  return /^content-transfer-encoding: quoted-printable/im.test(head)
    ? decodeURIComponent(joined.replaceAll('%', '=25').replaceAll(/=([0-9A-F]{2})/g, '%$1'))
    : body;
};

/** Starts one; it stops after the tests. */
export const testMailServer = async (): Promise<TestMailServer> => {
  const { key, cert } = await ownCertificate();
  const taken: TakenMail[] = [];
  let port = 0;
  let server: SMTPServer | null = null;
  const up = async (): Promise<void> => {
    server = new SMTPServer({
      ...{ key, cert, authMethods: ['PLAIN'], disableReverseLookup: true, closeTimeout: 100 },
      onAuth: ({ username, password }, _, done) =>
        username === USER && password === PASSWORD
          ? done(null, { user: username })
          : done(new Error('no')),
      onRcptTo: ({ address }, _, done) =>
        address.endsWith(UNKNOWN)
          ? done(Object.assign(new Error(`no mailbox ${address}`), { responseCode: 550 }))
          : done(),
      onData: (stream, { envelope, user, secure }, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const raw = Buffer.concat(parts).toString();
          const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replaceAll(/\r\n\s+/g, ' ');
          taken.push({
            to: envelope.rcptTo.map(({ address }) => address),
            ...{ raw, text: wordsOf(raw).replaceAll('\r\n', '\n'), user: String(user), secure },
            header: (name) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1] ?? '',
          });
          done();
        });
      },
    });
    server.on('error', () => {});
    const listener = server.listen(port, '127.0.0.1');
    await once(listener, 'listening');
    port = (listener.address() as AddressInfo).port;
  };
  const down = (): Promise<void> =>
    new Promise((done) => {
      if (server === null) return done();
      server.close(() => done());
      server = null;
    });
  await up();
  after(down);
  return { port, certificate: cert, taken, down, up };
};
