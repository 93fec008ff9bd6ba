import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ID = 'distid:1234567812345678';
const LIFE = '9000';

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
  const key = (name: string): void =>
    openssl('genpkey', '-algorithm', 'SM2', '-out', at(`${name}.key`));
  const subject = (name: string): readonly string[] => ['-utf8', '-subj', `/C=CN/O=${name}/CN=${name}`];
  key('ca');
  openssl(
    ...['req', '-new', '-x509', '-key', at('ca.key'), '-sm3', '-sigopt', ID],
    ...[...subject(authority), '-days', LIFE, '-out', at('ca.pem')],
  );
  let certified = 0;
  return {
    root: readFileSync(at('ca.pem'), 'utf8'),
    certify: (name) => {
      certified += 1;
      const mine = `s${certified}`;
      key(mine);
      openssl(
        ...['req', '-new', '-key', at(`${mine}.key`), '-sm3', '-sigopt', ID],
        ...[...subject(name), '-out', at(`${mine}.csr`)],
      );
      openssl(
        ...['x509', '-req', '-in', at(`${mine}.csr`), '-CA', at('ca.pem'), '-CAkey', at('ca.key')],
        ...['-CAcreateserial', '-sm3', '-vfyopt', ID, '-sigopt', ID, '-days', LIFE],
        ...['-outform', 'DER', '-out', at(`${mine}.der`)],
      );
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
