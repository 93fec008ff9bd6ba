import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../temporary-folder.ts';

const run = (args: readonly string[], input?: Uint8Array): Buffer =>
  execFileSync('openssl', args, { input, stdio: ['pipe', 'pipe', 'pipe'] });

const canSm2 = (): boolean => {
  try {
    return run(['ecparam', '-list_curves']).includes('SM2');
  } catch {
    return false;
  }
};

/** Why tests with SM2 are skipped; false where the machine's openssl makes keys of SM2. */
export const WITHOUT_OPENSSL: string | false = canSm2()
  ? false
  : 'openssl with SM2 is missing: install openssl 3 (Debian: openssl)';

/** The signer id of GB/T 35276, with which certificates and seals are signed. */
const ID = 'distid:1234567812345678';

/** A key with its certificate. */
export interface Holder {
  readonly key: string;
  readonly pem: string;
  readonly der: Buffer;
}

/** Signs with SM2 over SM3: DER of two numbers. */
export const sign = ({ key }: Holder, message: Uint8Array): Buffer =>
  run(['dgst', '-sm3', '-sign', key, '-sigopt', ID], message);

const CONFIG = `[ca]
default_ca = d
[d]
new_certs_dir = .
database = index.txt
serial = serial
policy = any
email_in_dn = no
unique_subject = no
[any]
countryName = optional
organizationName = optional
commonName = optional
[issuer]
basicConstraints = critical, CA:TRUE
keyUsage = keyCertSign, cRLSign
[signer]
basicConstraints = CA:FALSE
keyUsage = digitalSignature, nonRepudiation
[req]
distinguished_name = none
[none]
`;

/** An authority with keys and certificates of SM2 by openssl, in a folder that goes with the process. */
export const openAuthority = (subject: string) => {
  const folder = temporaryFolder('sm2');
  const path = (name: string): string => join(folder, name);
  for (const [name, text] of [
    ['ca.cnf', CONFIG.replaceAll(' = .\n', ` = ${folder}\n`)],
    ['index.txt', ''],
    ['serial', '1001'],
  ] as const)
    writeFileSync(path(name), text);
  writeFileSync(
    path('ca.cnf'),
    readFileSync(path('ca.cnf'), 'utf8')
      .replace('index.txt', path('index.txt'))
      .replace('= serial', `= ${path('serial')}`),
  );
  let count = 0;
  const certified = (
    named: string,
    extensions: string,
    from: string,
    until: string,
    issuer: Holder | null,
  ): Holder => {
    count += 1;
    const [key, request, pem] = ['key', 'csr', 'pem'].map((end) => path(`${count}.${end}`)) as [
      string,
      string,
      string,
    ];
    run(['ecparam', '-genkey', '-name', 'SM2', '-noout', '-out', key]);
    run([
      ...['req', '-new', '-key', key, '-sm3', '-sigopt', ID, '-utf8', '-subj', named],
      ...['-config', path('ca.cnf'), '-out', request],
    ]);
    run([
      ...[
        'ca',
        '-config',
        path('ca.cnf'),
        '-batch',
        '-notext',
        '-md',
        'sm3',
        '-utf8',
        '-preserveDN',
      ],
      ...['-sigopt', ID, '-vfyopt', ID, '-extensions', extensions],
      ...['-startdate', from, '-enddate', until, '-in', request, '-out', pem],
      ...(issuer === null
        ? ['-selfsign', '-keyfile', key]
        : ['-cert', issuer.pem, '-keyfile', issuer.key]),
    ]);
    return { key, pem, der: run(['x509', '-in', pem, '-outform', 'DER']) };
  };
  const root = certified(subject, 'issuer', '20200101000000Z', '20400101000000Z', null);
  return {
    root,
    /** Certifies a signer, from and until inclusive. */
    certify: (
      named: string,
      from = '20240101000000Z',
      until = '20290101000000Z',
      by = root,
    ): Holder => certified(named, 'signer', from, until, by),
    /** Certifies another authority. */
    certifyIssuer: (named: string): Holder =>
      certified(named, 'issuer', '20200101000000Z', '20400101000000Z', root),
  };
};

/** The PEM text of a certificate. */
export const pemOf = ({ pem }: Holder): string => readFileSync(pem, 'utf8');
