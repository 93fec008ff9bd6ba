import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TextPiece } from './text-lines.ts';
import { valuesOfText } from './values-of-text.ts';

/** A row of cells at a height, in hundredths of a page whose width is its height; a character is 2 wide and high. */
const row = (top: number, ...cells: readonly (readonly [number, string])[]): TextPiece[] =>
  cells.map(([left, text]) => ({
    text,
    box: [left / 100, top / 100, (text.length * 2) / 100, 0.02],
  }));

const INVOICE = [
  ...row(2, [30, '机动车销售统一发票']),
  ...row(6, [2, '发票代码 131002620000'], [60, '发票号码:00012345']),
  ...row(10, [2, '开票日期'], [14, '2026年3月9日']),
  ...row(
    14,
    [2, '购 买 方 名 称'],
    [20, '测试进出口有限公司'],
    [60, '纳税人识别号'],
    [75, '91310000MA1K00001N'],
  ),
  ...row(18, [2, '车辆识别代号/车架号码'], [50, 'ＬＳＶＡＡ4187E2000014']),
  ...row(
    22,
    [2, '价税合计'],
    [14, '⊗壹拾贰万叁仟肆佰伍拾陆圆整'],
    [60, '小写'],
    [66, '¥123,456.00'],
  ),
  ...row(26, [2, '销货单位名称'], [20, '测试汽车销售有限公司']),
  ...row(30, [2, '纳税人识别号'], [20, '91310000MA1K00002L']),
  ...row(34, [2, '增值税税额'], [20, '¥14202.90'], [50, '不含税价'], [66, '小写 ¥109253.10']),
];

const valuesOf = (pieces: readonly TextPiece[]): Record<string, string[]> => {
  const values: Record<string, string[]> = {};
  for (const { name, value } of valuesOfText([{ pieces, aspect: 1 }]).values)
    values[name] = [...(values[name] ?? []), value];
  return values;
};

describe('values of a text', () => {
  it('takes the licence number on a declaration for no number of its own', () => {
    const declaration = [
      ...row(2, [30, '中华人民共和国海关出口货物报关单']),
      ...row(6, [2, '海关编号'], [14, '222520260123456789'], [60, '许可证号'], [75, '26-21-123456']),
    ];
    assert.deepEqual(valuesOf(declaration)['number'], ['222520260123456789']);
    const licence = [
      ...row(2, [30, '中华人民共和国出口许可证']),
      ...row(6, [2, '出口许可证号'], [20, '26-21-123456']),
    ];
    assert.deepEqual(valuesOf(licence)['number'], ['26-21-123456']);
  });

  it('reads the fields of an invoice beside their labels, full-width letters narrowed', () => {
    assert.deepEqual(valuesOf(INVOICE), {
      code: ['131002620000'],
      number: ['00012345'],
      date: ['2026-03-09'],
      buyer: ['测试进出口有限公司'],
      buyerCreditCode: ['91310000MA1K00001N'],
      vin: ['LSVAA4187E2000014'],
      totalInWords: ['壹拾贰万叁仟肆佰伍拾陆圆整'],
      total: ['123456.00'],
      seller: ['测试汽车销售有限公司'],
      sellerCreditCode: ['91310000MA1K00002L'],
      tax: ['14202.90'],
      net: ['109253.10'],
    });
  });

  it('takes a label spaced out, and a value below it', () =>
    assert.deepEqual(
      valuesOf([
        ...row(2, [2, '登 记 证 书 编 号'], [50, '号牌号码']),
        ...row(5, [2, '310026000017'], [50, '沪A12345']),
      ]),
      { registrationNumber: ['310026000017'], plate: ['沪A12345'] },
    ));

  it('gives a VIN without a label only where its check digit is right', () =>
    assert.deepEqual(
      valuesOf([
        ...row(2, [2, '轿车 LVVDB11B4RD000001']),
        ...row(5, [2, '轿车 LVVDB11B9RD000001']),
      ]),
      { vin: ['LVVDB11B4RD000001'] },
    ));

  const read = (...pieces: TextPiece[]) => valuesOfText([{ pieces, aspect: 1 }]);

  it('takes the kind from the title in the largest letters', () => {
    const small = row(20, [2, '合格证号 WBA000000000001'], [60, '机动车整车出厂合格证']);
    const title = { text: '二 手 车 销 售 统 一 发 票', box: [0.2, 0.02, 0.5, 0.04] } as const;
    assert.equal(read(...small, title).kind, 'usedSaleInvoice');
    assert.equal(read(...small).kind, 'conformityCertificate');
    assert.equal(read(...row(2, [2, '收据'])).kind, null);
  });

  it('tells the marks of a cancelled paper, and not the words of its notes', () => {
    const answer = (text: string) => read(...row(2, [2, text])).checks.map((one) => one.answer);
    for (const text of ['作 废', '红字信息表编号', '销项负数', '对应正数发票代码'])
      assert.deepEqual(answer(text), ['told'], text);
    for (const text of ['涂改作废无效', '本票手写无效', '红色轿车'])
      assert.deepEqual(answer(text), ['not-found'], text);
    assert.deepEqual(read().checks, []);
  });
});
