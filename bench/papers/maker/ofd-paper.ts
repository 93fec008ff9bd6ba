import { zipSync } from 'fflate';
import { type ElectronicSeal, sealedValue, sm3 } from './ofd-seal.ts';
import type { Sheet, SheetField } from './sheet.ts';

/** Files of an OFD package by their path. */
export type OfdFiles = ReadonlyMap<string, Uint8Array>;

const SPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const MM_OF_POINT = 25.4 / 72; // not-law: millimetres

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const xml = (body: string): Buffer => Buffer.from(HEAD + body);

/** Names of values in the list of an invoice's `OFD.xml`. */
const CUSTOM: Readonly<Record<string, string>> = {
  code: '发票代码',
  number: '发票号码',
  date: '开票日期',
  net: '合计金额',
  tax: '合计税额',
  total: '价税合计',
  buyer: '购买方名称',
  buyerCreditCode: '购买方纳税人识别号',
  seller: '销售方名称',
  sellerCreditCode: '销售方纳税人识别号',
};

/** Elements of `original_invoice.xml`, in their order; those of a party stand inside it. */
const ORIGINAL: readonly (readonly [name: string, element: string, inside: string | null])[] = [
  ['code', 'InvoiceCode', null],
  ['number', 'InvoiceNo', null],
  ['date', 'IssueDate', null],
  ['buyer', 'BuyerName', 'Buyer'],
  ['buyerCreditCode', 'BuyerTaxID', 'Buyer'],
  ['seller', 'SellerName', 'Seller'],
  ['sellerCreditCode', 'SellerTaxID', 'Seller'],
  ['total', 'TaxInclusiveTotalAmount', null],
  ['tax', 'TaxTotalAmount', null],
  ['net', 'TaxExclusiveTotalAmount', null],
];

const plain = ({ name, value }: SheetField): string =>
  ['total', 'tax', 'net'].includes(name ?? '') ? value.replace(/^[¥￥]\s?/, '') : value;

const originalXml = (fields: readonly SheetField[], qr: string | null): string => {
  const told = (name: string): string => {
    const found = fields.find((one) => one.name === name);
    return found === undefined ? '' : escaped(plain(found));
  };
  const element = (name: string, inner: string): string => `<fp:${name}>${inner}</fp:${name}>`;
  const inside = (party: string): string =>
    ORIGINAL.filter(([, , of]) => of === party)
      .map(([name, tag]) => element(tag, told(name)))
      .join('');
  const body = ORIGINAL.filter(([, , of]) => of === null)
    .map(([name, tag]) => element(tag, told(name)))
    .join('');
  return (
    '<eInvoice xmlns:fp="http://www.edrm.org.cn/schema/e-invoice/2019" Version="1.0">' +
    `${body}${element('Buyer', inside('Buyer'))}${element('Seller', inside('Seller'))}` +
    `${qr === null ? '' : element('GraphCode', escaped(qr))}</eInvoice>`
  );
};

/** Text objects of a page: where each stands and what it says. */
const textObjects = (sheet: Sheet): readonly string[] => {
  const size = (sheet.size * MM_OF_POINT).toFixed(3);
  const wide = sheet.width / 2;
  const [shift = 0, drop = 0] = sheet.jitter;
  let id = 100; // not-law: ids of objects
  const text = (x: number, y: number, words: string): string => {
    id += 1;
    const letters = [...words];
    const step = sheet.size * MM_OF_POINT;
    const deltas = letters
      .slice(0, -1)
      .map((letter) => (letter.charCodeAt(0) < 256 ? step / 2 : step).toFixed(3));
    const delta = deltas.length === 0 ? '' : ` DeltaX="${deltas.join(' ')}"`;
    return (
      `<ofd:TextObject ID="${id}" Boundary="${x.toFixed(2)} ${y.toFixed(2)} ${wide.toFixed(1)} 6" ` +
      `Font="3" Size="${size}">` +
      `<ofd:TextCode X="0" Y="4"${delta}>${escaped(words)}</ofd:TextCode></ofd:TextObject>`
    );
  };
  const columns = 1 + (sheet.layout % 2);
  const left = 8 + shift * 6;
  const column = (sheet.width - 2 * left) / columns;
  const gap = 30 + (sheet.layout > 1 ? 6 : 0);
  const pair = ({ label, value }: SheetField, x: number, y: number): readonly string[] => [
    text(x, y, label.length > 9 ? label.slice(0, 9) : label),
    text(x + gap, y, value),
  ];
  const line = 6.2 + drop * 0.5;
  return [
    text(sheet.width * 0.35, 6, sheet.title),
    ...sheet.head.flatMap((one, at) => pair(one, sheet.width * 0.64, 12 + at * line)),
    ...sheet.fields.flatMap((one, at) =>
      pair(one, left + (at % columns) * column, 36 + Math.floor(at / columns) * line),
    ),
  ];
};

/**
 * A sheet as an OFD that nobody has signed: text objects, the code as a picture, and of invoices the values in
 * `OFD.xml` and `original_invoice.xml` once more.
 *
 * @param qrPicture PNG of its QR code; null where it has none.
 */
export const ofdFiles = (sheet: Sheet, qrPicture: Uint8Array | null, day: string): OfdFiles => {
  const all = [...sheet.head, ...sheet.fields];
  const invoice = sheet.kind === 'saleInvoice' || sheet.kind === 'usedSaleInvoice';
  const custom = all
    .filter(({ name }) => invoice && name !== null && name in CUSTOM)
    .map(
      (one) =>
        `<ofd:CustomData Name="${CUSTOM[one.name ?? '']}">${escaped(plain(one))}</ofd:CustomData>`,
    )
    .join('');
  const box = `0 0 ${sheet.width} ${sheet.height}`;
  const image =
    qrPicture === null
      ? ''
      : '<ofd:ImageObject ID="90" CTM="24 0 0 24 0 0" ResourceID="6" Boundary="6 4 24 24"/>';
  const files = new Map<string, Uint8Array>([
    [
      'Doc_0/Document.xml',
      xml(
        `<ofd:Document ${SPACE}><ofd:CommonData><ofd:MaxUnitID>500</ofd:MaxUnitID><ofd:PageArea>` +
          `<ofd:PhysicalBox>${box}</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>` +
          `<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes></ofd:CommonData><ofd:Pages>` +
          `<ofd:Page ID="10" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages>` +
          `${invoice ? '<ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments>' : ''}</ofd:Document>`,
      ),
    ],
    [
      'Doc_0/PublicRes.xml',
      xml(
        `<ofd:Res ${SPACE} BaseLoc="Res"><ofd:Fonts><ofd:Font ID="3" FontName="宋体" FamilyName="宋体"/>` +
          '</ofd:Fonts></ofd:Res>',
      ),
    ],
    [
      'Doc_0/DocumentRes.xml',
      xml(
        `<ofd:Res ${SPACE} BaseLoc="Res">${
          qrPicture === null
            ? ''
            : '<ofd:MultiMedias><ofd:MultiMedia ID="6" Type="Image" Format="PNG">' +
              '<ofd:MediaFile>qrcode.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias>'
        }</ofd:Res>`,
      ),
    ],
    [
      'Doc_0/Pages/Page_0/Content.xml',
      xml(
        `<ofd:Page ${SPACE}><ofd:Area><ofd:PhysicalBox>${box}</ofd:PhysicalBox></ofd:Area><ofd:Content>` +
          `<ofd:Layer ID="67">${image}${textObjects(sheet).join('')}</ofd:Layer></ofd:Content></ofd:Page>`,
      ),
    ],
  ]);
  if (qrPicture !== null) files.set('Doc_0/Res/qrcode.png', qrPicture);
  if (invoice) {
    files.set('Doc_0/Attachs/original_invoice.xml', xml(originalXml(all, sheet.qr)));
    files.set(
      'Doc_0/Attachs/Attachments.xml',
      xml(
        `<ofd:Attachments ${SPACE}><ofd:Attachment ID="8" Name="original_invoice" Format="xml" Visible="false">` +
          `<ofd:FileLoc>original_invoice.xml</ofd:FileLoc></ofd:Attachment></ofd:Attachments>`,
      ),
    );
  }
  files.set('OFD.xml', rootXml(day, custom));
  return files;
};

const rootXml = (day: string, custom: string): Buffer =>
  xml(
    `<ofd:OFD ${SPACE} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo>` +
      `<ofd:DocID>${sm3(Buffer.from(custom + day))
        .toString('hex')
        .slice(0, 32)}</ofd:DocID>` +
      `<ofd:CreationDate>${day}</ofd:CreationDate><ofd:Creator>bench</ofd:Creator>` +
      `${custom === '' ? '' : `<ofd:CustomDatas>${custom}</ofd:CustomDatas>`}</ofd:DocInfo>` +
      `<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>` +
      '</ofd:DocBody></ofd:OFD>',
  );

const SIGN = 'Doc_0/Signs/Sign_0';

/** The files with an electronic seal over all but `OFD.xml`, set on an ISO day. */
export const sealed = (files: OfdFiles, seal: ElectronicSeal, day: string): OfdFiles => {
  const root = Buffer.from(files.get('OFD.xml') ?? []).toString();
  const references = [...files]
    .filter(([path]) => path !== 'OFD.xml')
    .map(
      ([path, bytes]) =>
        `<ofd:Reference FileRef="/${path}"><ofd:CheckValue>${sm3(bytes).toString('base64')}` +
        '</ofd:CheckValue></ofd:Reference>',
    )
    .join('');
  const signature = xml(
    `<ofd:Signature ${SPACE}><ofd:SignedInfo><ofd:Provider ProviderName="bench" Company="bench" Version="1.0"/>` +
      '<ofd:SignatureMethod>1.2.156.10197.1.501</ofd:SignatureMethod>' +
      `<ofd:SignatureDateTime>${day.replaceAll('-', '')}120000Z</ofd:SignatureDateTime>` +
      `<ofd:References CheckMethod="1.2.156.10197.1.401">${references}</ofd:References>` +
      '<ofd:StampAnnot PageRef="10" ID="1" Boundary="90 8 30 20"/>' +
      `<ofd:Seal><ofd:BaseLoc>/${SIGN}/Seal.esl</ofd:BaseLoc></ofd:Seal></ofd:SignedInfo>` +
      `<ofd:SignedValue>/${SIGN}/SignedValue.dat</ofd:SignedValue></ofd:Signature>`,
  );
  return new Map<string, Uint8Array>([
    ...files,
    [
      'OFD.xml',
      Buffer.from(
        root.replace(
          '</ofd:DocRoot>',
          '</ofd:DocRoot><ofd:Signatures>Doc_0/Signs/Signatures.xml</ofd:Signatures>',
        ),
      ),
    ],
    [
      'Doc_0/Signs/Signatures.xml',
      xml(
        `<ofd:Signatures ${SPACE}><ofd:MaxSignId>1</ofd:MaxSignId>` +
          '<ofd:Signature ID="1" Type="Seal" BaseLoc="Sign_0/Signature.xml"/></ofd:Signatures>',
      ),
    ],
    [`${SIGN}/Signature.xml`, signature],
    [`${SIGN}/Seal.esl`, seal.bytes],
    [`${SIGN}/SignedValue.dat`, sealedValue(seal, signature, `/${SIGN}/Signature.xml`, day)],
  ]);
};

/** The package of its files. */
export const ofdOf = (files: OfdFiles): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(files), { mtime: new Date(2026, 0, 1) }));
