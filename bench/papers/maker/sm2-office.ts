import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ID = 'distid:1234567812345678';
/** From and until: papers of any day that is made here were signed between them. */
const LIFE = ['-startdate', '20200101000000Z', '-enddate', '20450101000000Z'] as const;

/** What `openssl ca` must be told in a file: `x509 -req` would begin a certificate on the day of the run. */
const settings = (folder: string, name: string): string =>
  [
    '[ca]',
    'default_ca=own',
    '[own]',
    `new_certs_dir=${folder}`,
    `database=${join(folder, `${name}-index.txt`)}`,
    'rand_serial=yes',
    'default_md=sm3',
    'policy=any',
    'unique_subject=no',
    '[any]',
    'countryName=optional',
    'organizationName=optional',
    'commonName=supplied',
    '[root]',
    'basicConstraints=critical,CA:TRUE',
    '[leaf]',
    'basicConstraints=CA:FALSE',
    'keyUsage=digitalSignature,nonRepudiation',
  ].join('\n');

/** Whether this machine has an `openssl` that knows SM2. */
export const hasSm2 = (): boolean => {
  const { status, stdout } = spawnSync('openssl', ['list', '-public-key-algorithms'], {
    encoding: 'utf8',
  });
  return status === 0 && stdout.includes('SM2');
};

/** Somebody who signs with SM2: certificate in DER, and signatures (r and s in DER, with SM3) over bytes. */
export interface Sm2Signer {
  readonly name: string;
  readonly certificate: Buffer;
  readonly sign: (bytes: Uint8Array) => Buffer;
}

/** A certification authority and those it certified, all made by openssl in a folder. */
export interface Sm2Office {
  /** Certificate of the authority, PEM. */
  readonly root: string;
  readonly certify: (name: string) => Sm2Signer;
}

/** Makes an authority of a name in a folder that exists. */
export const openSm2Office = (folder: string, authority: string): Sm2Office => {
  const at = (name: string): string => join(folder, `${authority}-${name}`);
  const openssl = (...words: readonly string[]): void => {
    execFileSync('openssl', words, { stdio: 'pipe' });
  };
  const requested = (mine: string, name: string): void => {
    openssl('genpkey', '-algorithm', 'SM2', '-out', at(`${mine}.key`));
    openssl(
      ...['req', '-new', '-key', at(`${mine}.key`), '-sm3', '-sigopt', ID, '-utf8'],
      ...['-subj', `/C=CN/O=${name}/CN=${name}`, '-out', at(`${mine}.csr`)],
    );
  };
  const certified = (mine: string, kind: 'root' | 'leaf', by: readonly string[]): void =>
    openssl(
      ...['ca', '-batch', '-notext', '-utf8', '-config', at('settings.cnf'), '-extensions', kind],
      ...['-vfyopt', ID, '-sigopt', ID, ...LIFE, ...by],
      ...['-in', at(`${mine}.csr`), '-out', at(`${mine}.pem`)],
    );
  writeFileSync(at('settings.cnf'), settings(folder, authority));
  writeFileSync(at('index.txt'), '');
  requested('ca', authority);
  certified('ca', 'root', ['-selfsign', '-keyfile', at('ca.key')]);
  let many = 0;
  return {
    root: readFileSync(at('ca.pem'), 'utf8'),
    certify: (name) => {
      many += 1;
      const mine = `s${many}`;
      requested(mine, name);
      certified(mine, 'leaf', ['-keyfile', at('ca.key'), '-cert', at('ca.pem')]);
      openssl('x509', '-in', at(`${mine}.pem`), '-outform', 'DER', '-out', at(`${mine}.der`));
      return {
        name,
        certificate: readFileSync(at(`${mine}.der`)),
        sign: (bytes) => {
          writeFileSync(at('to-sign'), bytes);
          return execFileSync('openssl', [
            ...['pkeyutl', '-sign', '-inkey', at(`${mine}.key`), '-in', at('to-sign')],
            ...['-rawin', '-digest', 'sm3', '-pkeyopt', ID],
          ]);
        },
      };
    },
  };
};
