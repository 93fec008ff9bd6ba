import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readXmlInvoice } from '../../../src/papers/data/read-xml-invoice.ts';
import { readOfd } from '../../../src/papers/ofd/read-ofd.ts';
import { type Asked, ofdFiles, packed } from './ofd-maker.ts';

/** VINs whose check digits are right, worked out by hand (GB 16735, annex A); the last two digits are exchanged. */
const VIN = 'LSVAA4181E2000014';
const OTHER_VIN = 'LSVAA4184E2000041';

const attached = (number: string, vin = VIN): string =>
  '<?xml version="1.0" encoding="utf-8"?><eInvoice xmlns:fp="http://www.edrm.org.cn/schema/e-invoice/2019">' +
  `<fp:InvoiceNo>${number}</fp:InvoiceNo><fp:IssueDate><![CDATA[2026年03月09日]]></fp:IssueDate>` +
  `<fp:Buyer><fp:BuyerName>测试进出口有限公司</fp:BuyerName></fp:Buyer>` +
  `<fp:TaxInclusiveTotalAmount>123456.00</fp:TaxInclusiveTotalAmount><fp:Note>${vin}</fp:Note></eInvoice>`;

const invoice = (
  page: { readonly number?: string; readonly vin?: string; readonly total?: string } = {},
  more: Partial<Asked> = {},
): Asked => ({
  says: [
    [70, 12, 6, '机动车销售统一发票'],
    [10, 25, 3, `发票号码:${page.number ?? '26312000000012345678'}`],
    [10, 32, 3, '开票日期'],
    [30, 32, 3, '2026年3月9日'],
    [10, 39, 3, '购买方名称'],
    [40, 39, 3, '测试进出口有限公司'],
    [10, 46, 3, '车辆识别代号/车架号码'],
    [60, 46, 3, page.vin ?? VIN],
    [10, 53, 3, '价税合计'],
    [100, 53, 3, '小写'],
    [115, 53, 3, `¥${page.total ?? '123,456.00'}`],
  ],
  custom: {
    发票号码: '26312000000012345678',
    开票日期: '2026年03月09日',
    价税合计: '123456.00',
    购买方名称: '测试进出口有限公司',
    'producer-version': '1.0',
  },
  attached: attached('26312000000012345678'),
  ...more,
});

const read = async (asked: Asked) => {
  const reading = await readOfd(packed(ofdFiles(asked)));
  assert.ok(!('problem' in reading), JSON.stringify(reading));
  return reading;
};

/** What is told of data against the page, as `name of evidence: value`. */
const told = async (asked: Asked): Promise<readonly string[] | string> => {
  const check = (await read(asked)).checks.find((each) => each.check === 'data-and-page');
  if (check?.answer !== 'told') return check?.answer ?? 'none';
  return check.evidence.map(({ as, value }) => `${as}: ${value}`);
};

describe('the values of an OFD', () => {
  test('are told by page, data and attachment, with the place on the page', async () => {
    const { kind, pages, values, facts } = await read(invoice());
    assert.equal(kind, 'saleInvoice');
    assert.deepEqual(pages, [{ width: 210, height: 140 }]);
    const by = (name: string, how: string) =>
      values.filter((each) => each.name === name && each.by === how).map(({ value }) => value);
    assert.deepEqual(by('number', 'text'), ['26312000000012345678']);
    assert.deepEqual(by('number', 'data'), ['26312000000012345678', '26312000000012345678']);
    assert.deepEqual(by('date', 'text'), ['2026-03-09']);
    assert.deepEqual(by('date', 'data'), ['2026-03-09', '2026-03-09']);
    assert.deepEqual(by('total', 'text'), ['123456.00']);
    assert.deepEqual(by('total', 'data'), ['123456.00', '123456.00']);
    assert.deepEqual(by('vin', 'text'), [VIN]);
    // in an element of any name, by its check digit
    assert.deepEqual(by('vin', 'data'), [VIN]);
    const vin = values.find(({ name, by: how }) => name === 'vin' && how === 'text');
    const [left = 0, top = 0, width = 0, height = 0] = vin?.place?.box ?? [];
    // it begins at 60 of 210 mm; 17 letters of half of 3 mm; its baseline is at 46 of 140 mm
    assert.ok(Math.abs(left - 60 / 210) < 1e-9);
    assert.equal(Math.round(width * 2100) / 10, 25.5);
    assert.ok(top < 46 / 140 && top + height > 46 / 140 && Math.abs(height - 3 / 140) < 1e-9);
    assert.deepEqual(facts, [
      { name: 'Creator', value: 'maker of tests' },
      { name: 'producer-version', value: '1.0' },
    ]);
  });

  test('that agree are not told, whatever the writing of amounts, dates and letters', async () => {
    assert.equal(await told(invoice()), 'not-found');
    const wide = invoice({ number: '２６３１２０００００００１２３４５６７８' });
    assert.equal(await told(wide), 'not-found');
  });

  test('are told where the page was changed and the data were not', async () => {
    assert.deepEqual(await told(invoice({ number: '26312000000012345679' })), [
      'on-page: 26312000000012345679',
      'in-data: 26312000000012345678',
      'in-attachment: 26312000000012345678',
    ]);
    assert.deepEqual(await told(invoice({ vin: OTHER_VIN })), [
      `on-page: ${OTHER_VIN}`,
      `in-attachment: ${VIN}`,
    ]);
    assert.deepEqual(await told(invoice({ total: '23,456.00' })), [
      'on-page: 23456.00',
      'in-data: 123456.00',
      'in-attachment: 123456.00',
    ]);
  });

  test('are told of a number in its field, wherever else on the page the right one stands', async () => {
    const changed = invoice({ number: '26312000000012345679' });
    const says = [...changed.says, [10, 90, 3, '备注 26312000000012345678'] as const];
    assert.deepEqual(await told({ ...changed, says }), [
      'on-page: 26312000000012345679',
      'in-data: 26312000000012345678',
      'in-attachment: 26312000000012345678',
    ]);
  });

  test('are told where the data of OFD.xml, which no seal protects, were changed alone', async () => {
    const custom = { 发票号码: '26312000000012345670' };
    assert.deepEqual(await told(invoice({}, { custom })), [
      'on-page: 26312000000012345678',
      'in-data: 26312000000012345670',
      'in-attachment: 26312000000012345678',
    ]);
  });

  test('cannot be compared without data, and are none of a page that only looks like one', async () => {
    const { attached: _, ...bare } = invoice({}, { custom: {} });
    assert.equal(await told(bare), 'cannot-be-checked');
    // an amount that stands on the page without a label that is known
    const unlabelled = invoice(
      {},
      { says: [[10, 25, 3, '123,456.00 元']], custom: { 价税合计: '123456.00' } },
    );
    assert.equal(await told({ ...unlabelled, attached: '<a/>' }), 'not-found');
  });

  test('of text that is turned, spread and repeated by distances stand where they are seen', async () => {
    const spread =
      '<ofd:TextObject ID="50" Boundary="20 60 100 10" Size="4" CTM="1 0 0 1 10 0">' +
      `<ofd:TextCode X="0" Y="4" DeltaX="g 16 2">${VIN}</ofd:TextCode></ofd:TextObject>` +
      '<ofd:TextObject ID="51" Boundary="20 80 100 10" Size="4" Visible="false">' +
      '<ofd:TextCode X="0" Y="4">LSVAA4181E2000028</ofd:TextCode></ofd:TextObject>';
    const { values } = await read({ says: [], objects: spread });
    assert.deepEqual(
      values.map(({ value }) => value),
      [VIN],
    );
    const [left = 0, , width = 0] = values[0]?.place?.box ?? [];
    // from 20 + 10 mm, sixteen distances of 2 mm and a letter of half of 4 mm
    assert.ok(Math.abs(left - 30 / 210) < 1e-9 && Math.abs(width - 34 / 210) < 1e-9);
  });
});

test('annotations that show something are said not to be drawn, and empty ones are not', async () => {
  const files = ofdFiles({ says: [[10, 20, 3, '一份通知']] });
  const shows = (appearance: string) =>
    readOfd(
      packed({
        ...files,
        'Doc_0/Document.xml': String(files['Doc_0/Document.xml']).replace(
          '</ofd:Document>',
          '<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations></ofd:Document>',
        ),
        'Doc_0/Annots/Annotations.xml':
          '<a><Page PageID="1"><FileLoc>Page_0/Annotation.xml</FileLoc></Page></a>',
        'Doc_0/Annots/Page_0/Annotation.xml': `<a><Annot>${appearance}</Annot></a>`,
      }),
    );
  const isSaid = async (appearance: string): Promise<boolean> => {
    const reading = await shows(appearance);
    assert.ok(!('problem' in reading));
    return reading.checks.some(({ check }) => check === 'whole-picture');
  };
  assert.equal(await isSaid('<Appearance Boundary="1 1 9 9"><PathObject/></Appearance>'), true);
  assert.equal(await isSaid('<Appearance Boundary="1 1 9 9"/>'), false);
});

const XML =
  '<?xml version="1.0" encoding="GBK"?><EInvoice><Header><EIid>26312000000012345678</EIid><InherentLabel>' +
  '<EInvoiceType><LabelName>机动车销售统一发票</LabelName></EInvoiceType></InherentLabel></Header><EInvoiceData>' +
  '<SellerInformation><SellerIdNum>91310000MA1K00002L</SellerIdNum><SellerName>测试汽车销售有限公司</SellerName>' +
  '</SellerInformation><BasicInformation><TotalAmWithoutTax>109253.10</TotalAmWithoutTax>' +
  '<TotalTaxAm>14202.90</TotalTaxAm>' +
  '<TotalTax-includedAmount>123456.00</TotalTax-includedAmount></BasicInformation></EInvoiceData><TaxSupervisionInfo>' +
  '<InvoiceNumber>26312000000012345678</InvoiceNumber><IssueTime>2026-03-09</IssueTime></TaxSupervisionInfo>' +
  '<TaxBureauSignature>MEUC</TaxBureauSignature></EInvoice>';

describe('an invoice in XML', () => {
  test('is read, and its signature is said to be unverified', async () => {
    const reading = await readXmlInvoice(Buffer.from(XML.replace('GBK', 'UTF-8')));
    assert.ok(!('problem' in reading));
    assert.equal(reading.kind, 'saleInvoice');
    assert.deepEqual(
      reading.values.map(({ name, value }) => `${name} ${value}`),
      [
        'number 26312000000012345678',
        'sellerCreditCode 91310000MA1K00002L',
        'seller 测试汽车销售有限公司',
        'net 109253.10',
        'tax 14202.90',
        'total 123456.00',
        'number 26312000000012345678',
        'date 2026-03-09',
      ],
    );
    assert.deepEqual(reading.checks, [
      { check: 'data-signature', answer: 'cannot-be-checked', why: 'form-unknown' },
    ]);
    assert.deepEqual(reading.seals, []);
  });

  test('is read in the encoding that it declares', async () => {
    // the bytes of a name in GBK
    const [before = '', after = ''] = XML.replace('机动车销售统一发票', '').split(
      '测试汽车销售有限公司',
    );
    const name = Buffer.from('b2e2cad4', 'hex');
    const bytes = Buffer.concat([Buffer.from(before), name, Buffer.from(after)]);
    const reading = await readXmlInvoice(bytes);
    assert.ok(!('problem' in reading));
    assert.equal(reading.values.find(({ name: of }) => of === 'seller')?.value, '测试');
    // and is damaged where its bytes are none of that encoding
    assert.deepEqual(
      await readXmlInvoice(Buffer.from(`${XML.replace('GBK', 'UTF-8')}`.slice(0, -30))),
      {
        problem: 'damaged',
      },
    );
  });
});
