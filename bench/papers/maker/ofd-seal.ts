import { createHash } from 'node:crypto';
import { der } from './der.ts';
import type { Sm2Signer } from './sm2-office.ts';

const SM2_WITH_SM3 = '1.2.156.10197.1.501';

/** SM3 of bytes. */
export const sm3 = (bytes: Uint8Array): Buffer => createHash('sm3').update(bytes).digest();

/** An electronic seal of an office as GB/T 38540 or, of version 1, GM/T 0031 writes it. */
export interface ElectronicSeal {
  readonly version: 4 | 1;
  readonly bytes: Buffer;
  readonly owner: Sm2Signer;
}

/** Makes the seal of an office, signed by whoever makes seals, in force between two ISO days. */
export const electronicSeal = (
  version: 4 | 1,
  maker: Sm2Signer,
  owner: Sm2Signer,
  picture: Uint8Array,
  from: string,
  until: string,
): ElectronicSeal => {
  const certificates = der.sequence(der.octets(owner.certificate));
  const time = version === 4 ? der.time : der.utcTime;
  const info = der.sequence(
    der.sequence(der.ia5('ES'), der.integer(version), der.ia5('BENCH')),
    der.ia5(`5000000000${owner.name.length}`),
    der.sequence(
      der.integer(1),
      der.utf8(owner.name),
      ...(version === 4 ? [der.integer(1)] : []),
      certificates,
      time(from),
      time(from),
      time(until),
    ),
    der.sequence(der.ia5('PNG'), der.octets(picture), der.integer(30), der.integer(30)),
  );
  const method = der.oid(SM2_WITH_SM3);
  const certificate = der.octets(maker.certificate);
  if (version === 4) {
    const signed = der.bits(maker.sign(info));
    return { version, owner, bytes: der.sequence(info, certificate, method, signed) };
  }
  // of version 1 the maker signs its certificate and method too
  const signed = maker.sign(der.sequence(info, certificate, method));
  return {
    version,
    owner,
    bytes: der.sequence(info, der.sequence(certificate, method, der.bits(signed))),
  };
};

/** `SignedValue.dat`: a seal put under a `Signature.xml` that stands at a path of the package, on an ISO day. */
export const sealedValue = (
  seal: ElectronicSeal,
  signatureXml: Uint8Array,
  path: string,
  day: string,
): Buffer => {
  const { owner } = seal;
  const method = der.oid(SM2_WITH_SM3);
  const certificate = der.octets(owner.certificate);
  if (seal.version === 4) {
    const toSign = der.sequence(
      der.integer(4),
      seal.bytes,
      der.time(day),
      der.bits(sm3(signatureXml)),
      der.ia5(path),
    );
    return der.sequence(toSign, certificate, method, der.bits(owner.sign(toSign)));
  }
  const toSign = der.sequence(
    der.integer(1),
    seal.bytes,
    der.bits(Buffer.from(`${day.replaceAll('-', '')}120000Z`)),
    der.bits(sm3(signatureXml)),
    der.ia5(path),
    certificate,
    method,
  );
  return der.sequence(toSign, der.bits(owner.sign(toSign)));
};
