import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import {
  bits,
  generalizedTime,
  ia5,
  int,
  octets,
  oid,
  printable,
  seq,
  set,
  tagged,
  utcTime,
  utf8,
} from './der-writer.ts';
import { type Holder, sign } from './openssl-sm2.ts';

/** Files of an OFD by path; texts are UTF-8. */
export type OfdFiles = Readonly<Record<string, string | Uint8Array>>;

const NS = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

const bytes = (file: string | Uint8Array): Uint8Array =>
  typeof file === 'string' ? Buffer.from(file) : file;

/** Packs the files of an OFD. */
export const packed = (files: OfdFiles): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, file]) => [path, bytes(file)])));

/** A text at a place of a page: left, baseline, height of its letters, in millimetres. */
export type Said = readonly [left: number, baseline: number, size: number, text: string];

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A text object of an OFD. */
export const textObject = ([left, baseline, size, text]: Said, id: number): string =>
  `<ofd:TextObject ID="${id}" Boundary="${left} ${baseline - size} 100 ${size * 1.2}" Font="1" Size="${size}">` +
  `<ofd:TextCode X="0" Y="${size}">${escaped(text)}</ofd:TextCode></ofd:TextObject>`;

/** What an OFD of a test holds. */
export interface Asked {
  readonly says: readonly Said[];
  /** More objects of the page, as XML. */
  readonly objects?: string;
  readonly custom?: Readonly<Record<string, string>>;
  readonly attached?: string;
}

/** The files of an OFD of one page of 210 by 140 mm, unsigned. */
export const ofdFiles = ({ says, objects = '', custom = {}, attached }: Asked): OfdFiles => ({
  'OFD.xml':
    `${HEAD}<ofd:OFD ${NS} DocType="OFD" Version="1.0"><ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID>` +
    `<ofd:Creator>maker of tests</ofd:Creator><ofd:CustomDatas>${Object.entries(custom)
      .map(([name, value]) => `<ofd:CustomData Name="${name}">${escaped(value)}</ofd:CustomData>`)
      .join('')}</ofd:CustomDatas></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>` +
    `</ofd:DocBody></ofd:OFD>`,
  'Doc_0/Document.xml':
    `${HEAD}<ofd:Document ${NS}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 140</ofd:PhysicalBox>` +
    `</ofd:PageArea></ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages>` +
    `${attached === undefined ? '' : '<ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments>'}</ofd:Document>`,
  'Doc_0/Pages/Page_0/Content.xml':
    `${HEAD}<ofd:Page ${NS}><ofd:Content><ofd:Layer ID="2">` +
    `${says.map((said, at) => textObject(said, at + 10)).join('')}${objects}</ofd:Layer></ofd:Content></ofd:Page>`,
  ...(attached === undefined
    ? {}
    : {
        'Doc_0/Attachs/Attachments.xml':
          `${HEAD}<ofd:Attachments ${NS}><ofd:Attachment ID="3" Name="original_invoice" Format="xml">` +
          `<ofd:FileLoc>original_invoice.xml</ofd:FileLoc></ofd:Attachment></ofd:Attachments>`,
        'Doc_0/Attachs/original_invoice.xml': attached,
      }),
});

/** SM3 by Node's own openssl, or another digest. */
const digest = (file: string | Uint8Array, name = 'sm3'): Buffer =>
  createHash(name).update(bytes(file)).digest();

const SM3 = '1.2.156.10197.1.401';
const SM2_WITH_SM3 = '1.2.156.10197.1.501';

/** Who makes a seal and who signs with it. */
export interface SealAsked {
  readonly maker: Holder;
  readonly signer: Holder;
  /** The holder whom the seal names; the signer without. */
  readonly named?: Holder;
  readonly name?: string;
  /** Days of the seal, `YYYYMMDD`. */
  readonly from?: string;
  readonly until?: string;
  /** `YYYYMMDDHHMMSSZ`. */
  readonly at?: string;
  /** Names its signers by their SM3. */
  readonly byDigest?: boolean;
}

const PICTURE = Buffer.from('a picture of a round red seal');
const [FROM, UNTIL, AT] = ['20240101', '20281231', '20260301020304Z'];

/** A seal of GB/T 38540-2020. */
export const sealV4 = (asked: SealAsked): Buffer => {
  const { maker, signer, named = signer, name = '测试专用章', byDigest = false } = asked;
  const signers = byDigest
    ? seq(seq(printable('SM3'), octets(digest(named.der))))
    : seq(octets(named.der));
  const info = seq(
    seq(ia5('ES'), int(4), ia5('test')),
    ia5('10000000000001'),
    seq(
      ...[int(1), utf8(name), int(byDigest ? 2 : 1), signers],
      ...[FROM, asked.from ?? FROM].map((day) => generalizedTime(`${day}000000Z`)),
      generalizedTime(`${asked.until ?? UNTIL}235959Z`),
    ),
    seq(ia5('png'), octets(PICTURE), int(40), int(40)),
  );
  return seq(info, octets(maker.der), oid(SM2_WITH_SM3), bits(sign(maker, info)));
};

/** A signed value of GB/T 38540-2020 over `Signature.xml`. */
export const signedV4 =
  (asked: SealAsked, seal = sealV4(asked)) =>
  (file: string): Buffer => {
    const toSign = seq(
      ...[int(4), seal, generalizedTime(asked.at ?? AT), bits(digest(file))],
      ia5('/Doc_0/Signs/Sign_0/Signature.xml'),
    );
    const signature = bits(sign(asked.signer, toSign));
    return seq(toSign, octets(asked.signer.der), oid(SM2_WITH_SM3), signature);
  };

/** A signed value of GM/T 0031-2014 over `Signature.xml`, whose maker signed all three parts of the seal. */
export const signedV1 =
  ({ maker, signer, name = '测试旧章', at = AT }: SealAsked) =>
  (file: string): Buffer => {
    const info = seq(
      seq(ia5('ES'), int(1), ia5('test')),
      ia5('10000000000002'),
      seq(
        ...[int(1), utf8(name), seq(octets(signer.der))],
        ...['240101000000Z', '240101000000Z', '281231235959Z'].map(utcTime),
      ),
      seq(ia5('png'), octets(PICTURE), int(40), int(40)),
    );
    const [cert, algorithm] = [octets(maker.der), oid(SM2_WITH_SM3)];
    const made = seq(cert, algorithm, bits(sign(maker, seq(info, cert, algorithm))));
    const toSign = seq(
      ...[int(1), seq(info, made), bits(Buffer.from(at)), bits(digest(file))],
      ...[ia5('/Doc_0/Signs/Sign_0/Signature.xml'), octets(signer.der), oid(SM2_WITH_SM3)],
    );
    return seq(toSign, bits(sign(signer, toSign)));
  };

/** The issuer and the serial number of a certificate of version 3, out of its bytes. */
const identityOf = ({ der }: Holder): Buffer => {
  const partAt = (at: number): Buffer => {
    const first = der[at + 1] ?? 0;
    const count = first < 0x80 ? 0 : first - 0x80;
    const length =
      count === 0 ? first : Number.parseInt(der.toString('hex', at + 2, at + 2 + count), 16);
    return der.subarray(at, at + 2 + count + length);
  };
  // certificate and signed part have lengths of two bytes, the version takes five
  const serial = partAt(4 + 4 + 5);
  const algorithm = partAt(13 + serial.length);
  return seq(partAt(13 + serial.length + algorithm.length), serial);
};

const DATA = '1.2.156.10197.6.1.4.2.1';
const SIGNED_DATA = '1.2.156.10197.6.1.4.2.2';

/** A signed container of GB/T 35275 over `Signature.xml`, with its digest inside or in signed attributes. */
export const signedContainer =
  (signer: Holder, { attributes = false, others = [] as readonly Holder[] } = {}) =>
  (file: string): Buffer => {
    const value = digest(file);
    const signed = Buffer.concat([
      seq(oid('1.2.840.113549.1.9.3'), set(oid(DATA))),
      seq(oid('1.2.840.113549.1.9.5'), set(utcTime('260301020304Z'))),
      seq(oid('1.2.840.113549.1.9.4'), set(octets(value))),
    ]);
    const signature = sign(signer, attributes ? set(signed) : value);
    const content = attributes ? seq(oid(DATA)) : seq(oid(DATA), tagged(0xa0, octets(value)));
    const info = seq(
      ...[int(1), identityOf(signer), seq(oid(SM3))],
      ...(attributes ? [tagged(0xa0, signed)] : []),
      ...[seq(oid('1.2.156.10197.1.301.1')), octets(signature)],
    );
    const certificates = tagged(0xa0, ...[signer, ...others].map(({ der }) => der));
    const whole = seq(int(1), set(seq(oid(SM3))), content, certificates, set(info));
    return seq(oid(SIGNED_DATA), tagged(0xa0, whole));
  };

/** What is signed of an OFD, and how. */
export interface SignAsked {
  readonly value: (file: string) => Buffer;
  /** Paths that are protected; all of the package but OFD.xml without. */
  readonly protects?: readonly string[];
  /** As `CheckMethod` names it, and as Node does. */
  readonly method?: readonly [string, string];
  /** The seal beside the signature. */
  readonly seal?: Buffer;
}

/** Adds a signature to an OFD, after those that it has. */
export const signedFiles = (files: OfdFiles, asked: SignAsked): OfdFiles => {
  const { value, protects, method = [SM3, 'sm3'], seal } = asked;
  const list = 'Doc_0/Signs/Signatures.xml';
  const before = Object.keys(files).filter((path) => path.endsWith('/Signature.xml')).length;
  const folder = `Doc_0/Signs/Sign_${before}`;
  const entries = Array.from(
    { length: before + 1 },
    (_, at) => `<ofd:Signature ID="${at + 1}" Type="Seal" BaseLoc="Sign_${at}/Signature.xml"/>`,
  );
  const listed: OfdFiles = {
    ...files,
    'OFD.xml': String(files['OFD.xml'])
      .replace(/<ofd:Signatures>.*<\/ofd:Signatures>/, '')
      .replace('</ofd:DocBody>', `<ofd:Signatures>/${list}</ofd:Signatures></ofd:DocBody>`),
    [list]:
      `${HEAD}<ofd:Signatures ${NS}><ofd:MaxSignId>${before + 1}</ofd:MaxSignId>` +
      `${entries.join('')}</ofd:Signatures>`,
  };
  const paths = protects ?? Object.keys(listed).filter((path) => path !== 'OFD.xml');
  const references = paths
    .map(
      (path) =>
        `<ofd:Reference FileRef="/${path}"><ofd:CheckValue>` +
        `${digest(listed[path] ?? '', method[1]).toString('base64')}</ofd:CheckValue></ofd:Reference>`,
    )
    .join('');
  const file =
    `${HEAD}<ofd:Signature ${NS}><ofd:SignedInfo><ofd:Provider ProviderName="test"/>` +
    `<ofd:SignatureMethod>${SM2_WITH_SM3}</ofd:SignatureMethod>` +
    `<ofd:SignatureDateTime>2026-03-01 10:03:04</ofd:SignatureDateTime>` +
    `<ofd:References CheckMethod="${method[0]}">${references}</ofd:References>` +
    `<ofd:StampAnnot ID="1" PageRef="1" Boundary="105 14 42 28"/>` +
    `${seal === undefined ? '' : `<ofd:Seal><ofd:BaseLoc>/${folder}/Seal.esl</ofd:BaseLoc></ofd:Seal>`}` +
    `</ofd:SignedInfo><ofd:SignedValue>/${folder}/SignedValue.dat</ofd:SignedValue></ofd:Signature>`;
  return {
    ...listed,
    [`${folder}/Signature.xml`]: file,
    [`${folder}/SignedValue.dat`]: value(file),
    ...(seal === undefined ? {} : { [`${folder}/Seal.esl`]: seal }),
  };
};
