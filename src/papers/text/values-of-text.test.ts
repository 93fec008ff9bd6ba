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
});
