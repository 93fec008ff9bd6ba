import type { PaperKind, ReadName } from '../../../src/papers/paper-reading.ts';
import { oneOf, type Random } from '../../../src/simulate/drawn/random.ts';
import type { CarTruth } from './car-truth.ts';
import { crc16 } from './crc-16.ts';
import { digits, inFigures, inWords } from './numbers.ts';
import type { SheetField } from './sheet.ts';

/** Kinds of paper that are made here. */
export const MADE_KINDS = [
  'saleInvoice',
  'usedSaleInvoice',
  'conformityCertificate',
  'registrationCertificate',
  'vehicleLicence',
  'insurancePolicy',
  'customsDeclaration',
  'exportLicence',
  'letter',
] as const satisfies readonly PaperKind[];
export type MadeKind = (typeof MADE_KINDS)[number];

/** What a paper says, before it is laid out. */
export interface PaperFields {
  readonly title: string;
  readonly head: readonly SheetField[];
  readonly fields: readonly SheetField[];
  readonly qr: string | null;
  /** Text of its bar code; null where the kind has none. */
  readonly bars: string | null;
  /** Words of its seals. */
  readonly seals: readonly string[];
}

const field = (label: string, value: string, name: ReadName | null = null): SheetField => ({
  label,
  value,
  name,
});

const inChinese = (iso: string): string => {
  const [year, month, day] = iso.split('-');
  return `${year}年${month}月${day}日`;
};

const dated = (random: Random, iso: string): string =>
  oneOf(random, [inChinese(iso), inChinese(iso), iso]);

const money = (random: Random, fen: number): string =>
  oneOf(random, [
    `￥${inFigures(fen)}`,
    `¥${inFigures(fen)}`,
    `¥ ${inFigures(fen)}`,
    inFigures(fen),
  ]);

const words = (random: Random, fen: number): string =>
  inWords(fen, oneOf(random, ['圆', '元']), oneOf(random, ['整', '整', '正']));

/** Content of an invoice's QR code with its CRC. */
export const invoiceCode = (parts: readonly string[]): string => {
  const body = `01,${parts.join(',')},`;
  return `${body}${crc16(body)}`;
};

/** Number of an invoice of a year: of 20 digits alone, or of 8 with a code of 12. */
const invoiceNumbers = (random: Random, iso: string, used: boolean) => {
  const year = iso.slice(2, 4);
  if (random() < 0.6) return { code: '', number: `${year}312${digits(random, 15)}` };
  return {
    code: `131${digits(random, 2)}${year}${digits(random, 3)}${used ? '17' : '20'}`,
    number: digits(random, 8),
  };
};

const saleInvoice = (random: Random, car: CarTruth): PaperFields => {
  const { code, number } = invoiceNumbers(random, car.sold, false);
  const amount = inFigures(code === '' ? car.total : car.net);
  const kind = code === '' ? '83' : '03';
  return {
    title: code === '' ? '电子发票（机动车销售统一发票）' : '机动车销售统一发票',
    head: [
      ...(code === '' ? [] : [field('发票代码', code, 'code')]),
      field('发票号码', number, 'number'),
      field('开票日期', dated(random, car.sold), 'date'),
    ],
    fields: [
      field('购买方名称', car.buyer, 'buyer'),
      field('纳税人识别号/统一社会信用代码/身份证明号码', car.buyerCode, 'buyerCreditCode'),
      field('车辆类型', '轿车'),
      field('厂牌型号', car.model),
      field('产地', '上海市'),
      field('合格证号', car.conformity, 'conformityNumber'),
      field('发动机号码', car.engine, 'engine'),
      field('车辆识别代号/车架号码', car.vin, 'vin'),
      field('价税合计（大写）', words(random, car.total), 'totalInWords'),
      field('小写', money(random, car.total), 'total'),
      field('销货单位名称', car.seller, 'seller'),
      field('纳税人识别号', car.sellerCode, 'sellerCreditCode'),
      field('增值税税率或征收率', '13%'),
      field('增值税税额', money(random, car.tax), 'tax'),
      field('不含税价', money(random, car.net), 'net'),
      field('主管税务机关及代码', '国家税务总局某区税务局 13101150000'),
      field('限乘人数', '5'),
    ],
    qr: invoiceCode([kind, code, number, amount, car.sold.replaceAll('-', ''), '']),
    bars: null,
    seals: [`${car.seller}发票专用章`],
  };
};

const usedSaleInvoice = (random: Random, car: CarTruth): PaperFields => {
  const { code, number } = invoiceNumbers(random, car.resold, true);
  return {
    title: '二手车销售统一发票',
    head: [
      ...(code === '' ? [] : [field('发票代码', code, 'code')]),
      field('发票号码', number, 'number'),
      field('开票日期', dated(random, car.resold), 'date'),
    ],
    fields: [
      field('买方单位/个人', car.seller, 'buyer'),
      field('单位代码/身份证号码', car.sellerCode, 'buyerCreditCode'),
      field('卖方单位/个人', car.buyer, 'seller'),
      field('单位代码/身份证号码', car.buyerCode, 'sellerCreditCode'),
      field('车牌照号', car.plate, 'plate'),
      field('登记证号', car.certificate, 'registrationNumber'),
      field('车辆类型', '小型轿车'),
      field('车架号/车辆识别代码', car.vin, 'vin'),
      field('厂牌型号', car.model),
      field('车价合计（大写）', words(random, car.usedPrice), 'totalInWords'),
      field('小写', money(random, car.usedPrice), 'total'),
      field('二手车市场', '某市二手车交易市场有限公司'),
    ],
    qr: invoiceCode([
      code === '' ? '84' : '15',
      code,
      number,
      inFigures(car.usedPrice),
      car.resold.replaceAll('-', ''),
      '',
    ]),
    bars: null,
    seals: ['某市二手车交易市场发票专用章'],
  };
};

const conformityCertificate = (random: Random, car: CarTruth): PaperFields => ({
  title: '机动车整车出厂合格证',
  head: [
    field('合格证编号', car.conformity, 'conformityNumber'),
    field('发证日期', dated(random, car.made), 'date'),
  ],
  fields: [
    field('车辆制造企业名称', car.maker),
    field('车辆品牌/车辆名称', '东岭牌 纯电动轿车'),
    field('车辆型号', car.model),
    field('车辆识别代号/车架号', car.vin, 'vin'),
    field('车身颜色', '白'),
    field('发动机型号/发动机号', car.engine, 'engine'),
    field('燃料种类', '电'),
    field('轴距(mm)', '2750'),
    field('额定载客(人)', '5'),
    field('车辆制造日期', dated(random, car.made)),
  ],
  // its content has no published format: bytes that say nothing to anybody
  qr: Buffer.from(digits(random, 60)).toString('base64'),
  bars: null,
  seals: [`${car.maker}合格证专用章`],
});

const registrationCertificate = (random: Random, car: CarTruth): PaperFields => ({
  title: '机动车登记证书',
  head: [field('编号', car.certificate, 'registrationNumber')],
  fields: [
    field('机动车所有人', car.buyer),
    field('身份证明名称/号码', car.buyerCode),
    field('登记机关', '某市公安局交通警察总队'),
    field('登记日期', dated(random, car.registered), 'date'),
    field('机动车登记编号', car.plate, 'plate'),
    field('车辆类型', '小型轿车'),
    field('车辆型号', car.model),
    field('车辆识别代号/车架号', car.vin, 'vin'),
    field('发动机号', car.engine, 'engine'),
    field('制造厂名称', car.maker),
    field('转移登记日期', dated(random, car.resold)),
  ],
  qr: null,
  bars: car.certificate,
  seals: ['某市公安局交通警察总队车辆管理所'],
});

const vehicleLicence = (random: Random, car: CarTruth): PaperFields => ({
  title: '中华人民共和国机动车行驶证',
  head: [],
  fields: [
    field('号牌号码', car.plate, 'plate'),
    field('车辆类型', '小型轿车'),
    field('所有人', car.buyer),
    field('使用性质', '非营运'),
    field('品牌型号', car.model),
    field('车辆识别代号', car.vin, 'vin'),
    field('发动机号码', car.engine, 'engine'),
    field('注册日期', car.registered, 'date'),
    field('发证日期', dated(random, car.registered)),
  ],
  qr: null,
  bars: car.licenceCard,
  seals: ['某市公安局交通警察总队'],
});

const PREMIUM = 95_000; // not-law: an invented price in fen

const insurancePolicy = (random: Random, car: CarTruth): PaperFields => ({
  title: '机动车交通事故责任强制保险单（电子保单）',
  head: [field('保险单号', car.policy, 'number')],
  fields: [
    field('被保险人', car.buyer),
    field('号牌号码', car.plate, 'plate'),
    field('厂牌型号', car.model),
    field('识别代码（车架号）', car.vin, 'vin'),
    field('发动机号码', car.engine, 'engine'),
    field('保险费合计（人民币大写）', `${words(random, PREMIUM)}（¥：${inFigures(PREMIUM)}元）`),
    field('保险期间自', `${inChinese(car.registered)}零时起`),
    field('签单日期', dated(random, car.registered), 'date'),
    field('公司名称', '某某财产保险股份有限公司'),
  ],
  qr: null,
  bars: null,
  seals: ['某某财产保险股份有限公司承保专用章'],
});

const DOLLAR = 7.1; // not-law: an invented rate

const customsDeclaration = (random: Random, car: CarTruth): PaperFields => ({
  title: '中华人民共和国海关出口货物报关单',
  head: [
    field('海关编号', car.declaration, 'number'),
    field('申报日期', car.declared.replaceAll('-', ''), 'date'),
  ],
  fields: [
    field('境内发货人', car.seller, 'seller'),
    field('统一社会信用代码', car.sellerCode, 'sellerCreditCode'),
    field('运抵国（地区）', oneOf(random, ['哈萨克斯坦', '阿联酋', '俄罗斯', '约旦'])),
    field('许可证号', car.exportLicence),
    field('商品编号', '8703801090'),
    field('商品名称、规格型号', `纯电动轿车 ${car.model}`),
    field('车架号', car.vin, 'vin'),
    field('数量及单位', '1辆'),
    field('单价/总价/币制', `${(car.usedPrice / DOLLAR / 100).toFixed(2)} 美元`),
  ],
  qr: null,
  bars: car.declaration,
  seals: ['中华人民共和国某海关验讫章'],
});

const exportLicence = (random: Random, car: CarTruth): PaperFields => ({
  title: '中华人民共和国出口许可证',
  head: [field('出口许可证号', car.exportLicence, 'number')],
  fields: [
    field('出口商', car.seller, 'seller'),
    field('进口国（地区）', oneOf(random, ['哈萨克斯坦', '阿联酋', '俄罗斯'])),
    field('商品名称', '二手乘用车'),
    field('规格、等级', car.model),
    field('车架号', car.vin, 'vin'),
    field('数量', '1'),
    field('发证日期', dated(random, car.declared), 'date'),
  ],
  qr: null,
  bars: null,
  seals: ['某省商务厅出口许可证专用章'],
});

const letter = (random: Random, car: CarTruth): PaperFields => ({
  title: '售后服务确认函',
  head: [field('日期', dated(random, car.resold), 'date')],
  fields: [
    field('致', car.seller),
    field('车架号', car.vin, 'vin'),
    field('车型', car.model),
    field('我公司确认', '上述车辆在目的国可获得维修服务和备件供应'),
    field('服务网点', 'Almaty, Raiymbek 221'),
    field('出具单位', car.maker),
  ],
  qr: null,
  bars: null,
  seals: [car.maker],
});

const MAKERS = {
  saleInvoice,
  usedSaleInvoice,
  conformityCertificate,
  registrationCertificate,
  vehicleLicence,
  insurancePolicy,
  customsDeclaration,
  exportLicence,
  letter,
} as const;

/** What a paper of a kind says of a car. */
export const paperFields = (kind: MadeKind, random: Random, car: CarTruth): PaperFields =>
  MAKERS[kind](random, car);
