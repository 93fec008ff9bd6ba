import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FactName, factNamed } from '../../domain/facts/fact-table.ts';
import { cellParserFor, textOfCell } from './cell-parser.ts';
import { enumParser } from './enum.ts';
import { isFault } from './fault.ts';

const read = (name: FactName, text: string): unknown => {
  const parsed = cellParserFor(factNamed(name), 'key')(text);
  return isFault(parsed) ? parsed.fault : parsed;
};

test('a header that counts in a multiple multiplies numbers that have no unit of their own', () => {
  for (const [name, scale, text, expected] of [
    ['licence.odometerKm', 4, '1.2', 12_000],
    ['licence.odometerKm', 4, '1.2345', 12_345],
    ['licence.odometerKm', 4, '1.23456', 'not-whole'],
    ['licence.odometerKm', 3, '29', 29_000],
    ['licence.odometerKm', 4, '29003公里', 29_003],
    ['licence.unitPrice', 4, '12.5', 12_500_000],
    ['licence.unitPrice', 4, '12.5万', 12_500_000],
    ['licence.unitPrice', 4, '125000元', 12_500_000],
    ['licence.unitPrice', 8, '30', 'number-too-large'],
    ['licence.unitPrice', 4, '-1', 'negative-number'],
    ['licence.unitPrice', 4, '无', null],
    ['licence.brand', 4, '12', '12'],
  ] as const) {
    const parsed = cellParserFor(factNamed(name), 'key', { scale: scale })(text);
    assert.deepEqual(isFault(parsed) ? parsed.fault : parsed, expected, `${name} ${text}`);
  }
});

/** Each expected value worked out by hand from the definition of the fact. */
const CASES: readonly (readonly [FactName, string, unknown])[] = [
  ['licence.odometerKm', '29003', 29_003],
  // of a tag the language alone, whatever script or country it names; sorted, each once
  ['letter.softwareLanguages', 'ru, EN-us、kk-Cyrl；en', 'EN,KK,RU'],
  ['letter.softwareLanguages', '英文、俄语', 'EN,RU'],
  ['letter.softwareLanguages', '火星文', 'unknown-code'],
  ['letter.softwareLanguages', '', null],
  ['licence.odometerKm', '２９００３', 29_003],
  ['licence.odometerKm', '29,003', 29_003],
  ['licence.odometerKm', '29 003 公里', 29_003],
  ['licence.odometerKm', '29003km', 29_003],
  ['licence.odometerKm', '29003.0', 29_003],
  ['licence.odometerKm', '1.2万公里', 12_000],
  ['licence.odometerKm', '0', 0],
  ['licence.odometerKm', '2147483647', 2_147_483_647],
  ['licence.odometerKm', '2147483648', 'number-too-large'],
  ['licence.odometerKm', '-5', 'negative-number'],
  ['licence.odometerKm', '12.5', 'not-whole'],
  ['licence.odometerKm', '12,34', 'not-a-number'],
  ['licence.odometerKm', '12 miles', 'not-a-number'],
  ['licence.odometerKm', '12345里', 'not-a-number'],
  ['licence.odometerKm', '12345华里', 'not-a-number'],
  ['licence.odometerKm', '1.2万里', 'not-a-number'],
  ['licence.odometerKm', '12345千米', 12_345],
  ['licence.odometerKm', '=1+1', 'formula-text'],
  ['licence.odometerKm', '/', null],
  ['licence.unitPrice', '22358', 2_235_800],
  ['licence.unitPrice', '22,358.5', 2_235_850],
  ['licence.unitPrice', '¥22358.50元', 2_235_850],
  ['licence.unitPrice', 'USD 22,358.50', 2_235_850],
  ['licence.unitPrice', '2.5万元', 2_500_000],
  ['licence.unitPrice', '1.005', 'too-many-decimals'],
  ['licence.unitPrice', '22358,50', 'not-a-number'],
  ['licence.modified', '否', false],
  ['licence.modified', '无', false],
  ['licence.modified', '有', true],
  ['licence.modified', 'Y', true],
  ['licence.modified', ' TRUE ', true],
  ['licence.modified', '-', null],
  ['licence.modified', '也许', 'not-yes-or-no'],
  ['licence.condition', '旧', 'used'],
  ['licence.condition', 'Used', 'used'],
  ['licence.condition', '二手车', 'used'],
  ['licence.condition', 'old', 'not-in-list'],
  ['letter.seal', '无', 'none'],
  ['letter.seal', '电子签章', 'signed'],
  ['factory.energy', 'BEV', 'bev'],
  ['factory.energy', '增程式', 'phev'],
  ['licence.destination', '俄罗斯', 'RU'],
  ['licence.destination', 'Russia', 'RU'],
  ['licence.destination', 'Россия', 'RU'],
  ['licence.destination', 'RUS', 'RU'],
  ['licence.destination', 'ru', 'RU'],
  ['licence.destination', 'Atlantis', 'unknown-country'],
  ['licence.currency', '美元', 'USD'],
  ['licence.currency', 'usd', 'USD'],
  ['declaration.currency', '502', 'USD'],
  ['declaration.currency', '840', 'unknown-currency'],
  ['licence.currency', '贝壳', 'unknown-currency'],
  ['licence.province', '新疆', '65'],
  ['licence.province', '650100', '65'],
  ['licence.province', '65', '65'],
  ['licence.province', '99', 'unknown-province'],
  ['licence.hsCode', '8703.2341.10', '8703234110'],
  ['licence.hsCode', '87032341', 'hs-code-shape'],
  ['licence.brand', ' ＢＹＤ  Auto ', 'BYD Auto'],
  ['licence.brand', '无', null],
  ['licence.brand', "=cmd|' /C calc'!A0", 'formula-text'],
  ['licence.brand', '#REF!', 'spreadsheet-error'],
  ['letter.issuer', ' 特斯拉（上海）有限公司 ', '特斯拉（上海）有限公司'],
  ['certificate.number', '="029956733453"', '029956733453'],
  ['certificate.number', "'029956733453", '029956733453'],
  ['certificate.status', 'k、G', 'G,K'],
  ['certificate.status', 'GK', 'G,K'],
  ['certificate.status', '正常', 'A'],
  ['certificate.encumbrance', '已抵押', 'mortgaged'],
  ['certificate.encumbrance', '是', 'mortgaged'],
  ['certificate.encumbrance', '质押', 'pledged'],
  ['certificate.encumbrance', '否', 'none'],
  ['certificate.encumbrance', '无', 'none'],
  ['certificate.encumbrance', '待核实', 'not-settled'],
  ['certificate.encumbrance', '查封', 'not-in-list'],
  ['certificate.status', 'R', 'unknown-code'],
  ['maker.wmis', 'lgx; LC0', 'LC0,LGX'],
  ['outlet.services', '维修,parts', 'PARTS,REPAIR'],
  ['outlet.position', '44.79, 41.72', '44.79 41.72'],
  ['outlet.position', '41.72 200', 'not-a-point'],
  ['sales.month', '2026年3月', '2026-03'],
  ['sales.month', '202603', '2026-03'],
  ['sales.month', '2026-13', 'not-a-month'],
  // GB 32100-2015: the check character of 91350100M000100Y4 is 3, the standard's own example.
  ['licence.applicant', '91350100m000100y43', '91350100M000100Y43'],
  ['licence.applicant', '91350100M000100Y44', 'uscc-invalid'],
  // GB 16735 example vector 1M8GDM9AXKP042788 (check digit X).
  ['licence.vin', '1m8gdm9axkp042788', '1M8GDM9AXKP042788'],
  ['licence.vin', ' 1M8GDM9AXKP042788\u200b', '1M8GDM9AXKP042788'],
  ['licence.vin', '1M8GDM9A1KP042788', 'vin-check-digit'],
  ['licence.vin', '1M8GDM9AXKP04278', 'vin-length'],
  ['licence.vin', '1M8GDM9AXKPO42788', 'vin-character'],
  ['licence.vin', '王小明', 'vin-character'],
  ['licence.vin', '待定', null],
  ['licence.vin', '#N/A', 'spreadsheet-error'],
  ['licence.vin', '#REF!', 'spreadsheet-error'],
  // the error of a search that found nothing is no blank, of any fact
  ['letter.number', '#N/A', 'spreadsheet-error'],
  ['letter.number', ' ＃Ｎ／Ａ', 'spreadsheet-error'],
  ['certificate.owner', '#N/A', 'spreadsheet-error'],
  ['certificate.owner', '#Н/Д', 'spreadsheet-error'],
  ['letter.revokedOn', '#N/A', 'not-a-date'],
  ['licence.odometerKm', '#N/A', 'not-a-number'],
  ['licence.destination', '#N/A', 'unknown-country'],
  ['licence.brand', '#12', '#12'],
  // a blank would say "no", and these do not
  ...(['letter.revokedOn', 'certificate.deregisteredOn', 'declaration.exitedOn'] as const).flatMap(
    (name) =>
      (['待定', ' 待核实 ', "'不详"] as const).map((text) => [name, text, 'not-settled'] as const),
  ),
  ['arrival.registeredOn', '待定', 'not-settled'],
  ['licence.chassisBrand', '待定', 'not-settled'],
  ['letter.revokedOn', '/', null],
  ['letter.revokedOn', 'N/A', null],
  ['letter.revokedOn', '不适用', null],
  ['letter.issuedOn', '待定', null],
  ['licence.destination', 'N/A', null],
  ['licence.destination', 'n. a.', null],
  ['licence.destination', 'NA', 'ambiguous-country'],
  ['licence.destination', ' na ', 'ambiguous-country'],
  ['licence.destination', 'NAM', 'NA'],
  ['licence.destination', '纳米比亚', 'NA'],
  ['licence.brand', " 'BYD", 'BYD'],
  ['certificate.number', " '029956733453", '029956733453'],
  ['certificate.number', "\u3000'029956733453", '029956733453'],
  ['certificate.number', ' ="029956733453"', '029956733453'],
  ['certificate.number', '＝"029956733453"', '029956733453'],
  ['letter.revokedOn', " '/", null],
  ['certificate.number', '＝1+1', 'formula-text'],
  ['certificate.number', '＠SUM(1)', 'formula-text'],
  ['certificate.number', '＃１', '＃１'],
  ['licence.brand', '＝1+1', 'formula-text'],
];

for (const [name, text, expected] of CASES) {
  test(`${name}: ${JSON.stringify(text)} is ${expected}`, () =>
    assert.deepEqual(read(name, text), expected));
}

test('a VIN that is reported keeps what was written, in capitals', () => {
  const parsed = cellParserFor(factNamed('licence.vin'), 'key')('lvv2222gxth60313');
  assert.deepEqual(parsed, { fault: 'vin-length', value: 'LVV2222GXTH60313' });
});

test('a person in place of a VIN is kept as a pseudonym, and no problem repeats the name', () => {
  const parse = cellParserFor(factNamed('licence.vin'), 'key');
  for (const text of [' 王小明 ', '110101199003074514', '13812345678', '见附件A1']) {
    const parsed = parse(text);
    assert.ok(isFault(parsed) && parsed.withheld && parsed.remedy === undefined);
    assert.match(String(parsed.value), /^p:[0-9a-f]{32}$/);
    assert.deepEqual(parsed.value, cellParserFor(factNamed('certificate.owner'), 'key')(text));
  }
  assert.ok(!Object.hasOwn(Object(parse('1M8GDM9AXKPO42788')), 'withheld'));
});

test('VINs among Chinese words are kept before the pseudonym, and no number', () => {
  const parse = cellParserFor(factNamed('declaration.vin'), 'key');
  const kept = (text: string): string => {
    const parsed = parse(text);
    assert.ok(isFault(parsed) && parsed.withheld);
    return String(parsed.value);
  };
  assert.match(
    kept('LYAZZZA12MG000054和lyazzza14mg000055（王小明）'),
    /^LYAZZZA12MG000054、LYAZZZA14MG000055、p:[0-9a-f]{32}$/,
  );
  assert.match(kept('LYАZZZА12MG000054等2辆'), /^LYAZZZA12MG000054、p:[0-9a-f]{32}$/);
  assert.match(kept('证件号11010519491231002'), /^p:[0-9a-f]{32}$/);
});

test('what is not in a list is told with what is, in both languages', () => {
  const parsed = cellParserFor(factNamed('invoice.kind'), 'key')('收据');
  assert.deepEqual(parsed, {
    fault: 'not-in-list',
    value: null,
    remedy: {
      en:
        'The value is not in the list of this column: take one of: special VAT invoice, ordinary invoice, ' +
        'used-vehicle invoice.',
      zh: '不在该列可选值中：请从以下值中选择：专用发票、普通发票、二手车发票。',
    },
  });
  const many = Array.from({ length: 15 }, (_, at) => ({
    value: `v${at}`,
    en: `e${at}`,
    zh: `值${at}`,
    aliases: [],
  }));
  const long = enumParser(many)('x');
  assert.ok(isFault(long));
  assert.match(long.remedy?.en ?? '', /: e0, .*, e11 … \(3 more\)\.$/);
  assert.match(long.remedy?.zh ?? '', /：值0、.*、值11等15项。$/);
});

test('a number that a spreadsheet rounded names nothing, whatever it numbered', () => {
  for (const name of ['refund.invoice', 'certificate.number', 'licence.application'] as const) {
    for (const text of ['4.42600E+19', ' 4.426e+19', "'5.1E+17", '4,426E+19']) {
      assert.equal(read(name, text), 'digits-lost');
    }
  }
  // numbers and models that have the letter for a reason
  for (const text of ['4E19', '44026E+19', 'A4.426E+19', 'E+19', '4.426E+19A', 'Model 3E+1']) {
    assert.equal(read('refund.invoice', text), text);
  }
});

test('a unified social credit code may be written in groups', () => {
  // GB 32100-2015's own example
  for (const text of [
    '9135 0100M 000100Y43',
    '91-350100-M000100Y4-3',
    ' 91 3501 00m0 0010 0y43 ',
  ]) {
    assert.equal(read('licence.applicant', text), '91350100M000100Y43');
  }
  for (const text of ['9135 0100M 000100Y44', '9135 0100M 000100Y4', '91350100M000100Y43 A']) {
    assert.equal(read('licence.applicant', text), 'uscc-invalid');
  }
});

test('a number that is none is no blank', () => {
  const { fault } = Object(textOfCell(factNamed('declaration.exitedOn'), Number.NaN));
  assert.equal(fault, 'not-a-number');
});

test('a number too long to be exact is not taken for an identifier', () => {
  assert.deepEqual(textOfCell(factNamed('certificate.number'), 1.10691018586e17), {
    fault: 'digits-lost',
    value: null,
  });
  assert.equal(textOfCell(factNamed('certificate.number'), 110_691_018_586), '110691018586');
  assert.equal(textOfCell(factNamed('licence.unitPrice'), 0.1 + 0.2), '0.3');
});

test('below a header in doubt a day is told whether it is written right or wrong, and nothing else is', () => {
  const parse = cellParserFor(factNamed('letter.revokedOn'), 'key', { doubtful: true });
  const said = (text: string): unknown => {
    const parsed = parse(text);
    return isFault(parsed) ? parsed.fault : parsed;
  };
  for (const day of ['2026-05-01', '2026/5/1', '2026-02-30', '2026-02', '1900-01-01']) {
    assert.equal(said(day), 'unknown-header', day);
  }
  for (const none of ['阿拉山口', '12', '无', '/', '0000-00-00', '9999-12-31']) {
    assert.equal(said(none), null, none);
  }
});
