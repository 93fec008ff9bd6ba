import type { ReadName } from '../paper-reading.ts';

/** A label of a form and what stands beside or below it. */
export interface Label {
  readonly name: ReadName;
  /** As printed, without blanks; the longest first. */
  readonly labels: readonly string[];
  /** What the value looks like; its first group is the value, else all of it. */
  readonly value: RegExp;
}

const AMOUNT = /^[¥￥Y]?\s*(-?\s*\d[\d,]*(?:\.\d{1,2})?)(?![\d%])/;
const DATE = /^(\d{4}\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2})\s*日?|^(\d{8})(?!\d)/;
const CODE_OF_PARTY = /^[0-9A-Z]{15,20}(?![0-9A-Z])/;
/** A name: until the cell ends. */
const NAME = /^[^\t]{2,60}/;
const IDENTIFIER = /^[0-9A-Z][0-9A-Z-]{3,24}(?![0-9A-Z])/;

/** Digits in capital form, with the blanks and marks that stand around amounts in words. */
const WORDS =
  /^[⊗ⓧ×⨂☒\sⓍ]*((?:[人民币]{3}\s*)?[零壹贰叁肆伍陆柒捌玖拾佰仟万亿圆元角分整正負负\s]{2,40})/;

/** Labels of the papers of this trade, as their official forms print them. */
export const LABELS: readonly Label[] = [
  {
    name: 'vin',
    labels: [
      '车辆识别代号/车架号码',
      '车辆识别代号(车架号)',
      '车辆识别代号/车架号',
      '车辆识别代号',
      '车架号码',
      '车架号',
      '车辆识别代号(VIN)',
      'VIN',
    ],
    value: /^[0-9A-Z]{17}(?![0-9A-Z])/i,
  },
  { name: 'number', labels: ['发票号码'], value: /^(?:No\.?\s*)?(\d{8,20})(?!\d)/ },
  { name: 'code', labels: ['发票代码'], value: /^\d{10,12}(?!\d)/ },
  { name: 'number', labels: ['海关编号', '报关单号'], value: /^\d{18}(?!\d)/ },
  // not 许可证号 alone: on a declaration that is the number of another paper
  { name: 'number', labels: ['出口许可证号'], value: IDENTIFIER },
  { name: 'number', labels: ['保险单号', '保单号码', '保单号'], value: IDENTIFIER },
  { name: 'number', labels: ['税收票证号码', '证明编号'], value: IDENTIFIER },
  {
    name: 'date',
    labels: [
      '开票日期',
      '填发日期',
      '发证日期',
      '签发日期',
      '发照日期',
      '申报日期',
      '登记日期',
      '签单日期',
    ],
    value: DATE,
  },
  {
    name: 'net',
    labels: ['不含税价小写', '不含税价(小写)', '不含税价格', '不含税价', '不含税金额'],
    value: AMOUNT,
  },
  { name: 'tax', labels: ['增值税税额', '增值税额', '税额'], value: AMOUNT },
  { name: 'total', labels: ['价税合计(小写)', '(小写)', '小写'], value: AMOUNT },
  {
    name: 'totalInWords',
    labels: ['价税合计(大写)', '车价合计(大写)', '价税合计', '车价合计'],
    value: WORDS,
  },
  {
    name: 'engine',
    labels: ['发动机号码', '发动机号'],
    value: /^[0-9A-Z][0-9A-Z*-]{3,24}(?![0-9A-Z])/,
  },
  {
    name: 'plate',
    labels: ['车牌照号', '号牌号码', '车牌号码', '车牌号'],
    value: /^[\u4e00-\u9fff][A-Z][·. ]?[0-9A-Z挂学警港澳]{5,6}/,
  },
  { name: 'conformityNumber', labels: ['合格证编号', '合格证号'], value: IDENTIFIER },
  {
    name: 'registrationNumber',
    labels: ['登记证书编号', '登记证书号', '登记证号'],
    value: /^\d{12}(?!\d)/,
  },
  {
    name: 'buyer',
    labels: ['购买方名称', '购货单位名称', '购买方', '买方单位/个人', '购买单位'],
    value: NAME,
  },
  {
    name: 'seller',
    labels: ['销货单位名称', '销售方名称', '销售单位名称', '卖方单位/个人'],
    value: NAME,
  },
  {
    name: 'buyerCreditCode',
    labels: ['购买方统一社会信用代码/纳税人识别号', '购买方纳税人识别号'],
    value: CODE_OF_PARTY,
  },
  {
    name: 'sellerCreditCode',
    labels: ['销售方统一社会信用代码/纳税人识别号', '销售方纳税人识别号'],
    value: CODE_OF_PARTY,
  },
];

/** The label of a credit code that says nothing of whose it is; the party named before it is meant. */
export const CODE_LABELS = [
  '统一社会信用代码/纳税人识别号',
  '纳税人识别号/统一社会信用代码',
  '统一社会信用代码',
  '纳税人识别号',
  '组织机构代码',
] as const;
