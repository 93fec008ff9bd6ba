import { crc16 } from '../../../papers/codes/invoice-code.ts';
import type { PaperKind } from '../../../papers/paper-reading.ts';
import { INVENTED_MAKERS } from '../invented-makers.ts';
import type { DemonstrationSheet } from './demonstration-press.ts';

/** A car of which papers are made. */
export interface CarOnPaper {
  readonly vin: string;
  /** Number of its registration certificate. */
  readonly registrationNumber: string;
  readonly registeredOn: string;
  /** Whoever applies: its buyer. */
  readonly buyer: string;
  readonly buyerCode: string;
}

/** A file of the demonstration before it is made. */
export interface MadePaper {
  readonly name: string;
  readonly kind: PaperKind;
  readonly sheet: DemonstrationSheet;
}

const TAIL = -4; // not-law: characters of a VIN
const { brand, legalName, model } = INVENTED_MAKERS.yuheng;
const MODEL = `${brand}牌${model} 轿车`;
const PRICE = { total: '98000.00', net: '86725.66', tax: '11274.34', words: '玖万捌仟圆整' };

const EARLIER = '2025-09-08'; // not-law: a day of the demonstration

/** What the invoice of a car says of itself. */
export const invoiceOf = (vin: string) => ({
  number: `266520000000000${vin.slice(TAIL)}1`,
  issuedOn: '2026-10-20', // not-law: a day of the demonstration
  price: PRICE.total,
});

const used = (issuedOn: string): string => issuedOn.replaceAll('-', '');

/** The invoice by which the applicant bought a used car, with a code whose CRC fits. */
export const invoicePaper = ({
  vin,
  registrationNumber,
  buyer,
  buyerCode,
}: CarOnPaper): MadePaper => {
  const { number, issuedOn } = invoiceOf(vin);
  const body = `01,84,,${number},${PRICE.total},${used(issuedOn)},,`;
  return {
    name: `二手车发票 ${vin}.pdf`,
    kind: 'usedSaleInvoice',
    sheet: {
      title: '二手车销售统一发票',
      fields: [
        ['发票号码', number],
        ['开票日期', issuedOn],
        ['买方单位/个人', buyer],
        ['统一社会信用代码', buyerCode],
        ['厂牌型号', MODEL],
        ['车辆识别代号/车架号码', vin],
        ['登记证号', registrationNumber],
        ['车价合计（大写）', PRICE.words],
        ['小写', `¥${PRICE.total}`],
      ],
      code: `${body}${crc16(body)}`,
    },
  };
};

/** Its registration certificate. */
export const registrationPaper = (car: CarOnPaper, vinThere = car.vin): MadePaper => ({
  name: `登记证书 ${car.vin}.pdf`,
  kind: 'registrationCertificate',
  sheet: {
    title: '机动车登记证书',
    fields: [
      ['登记证书编号', car.registrationNumber],
      ['机动车所有人', car.buyer],
      ['登记日期', car.registeredOn],
      ['车辆品牌型号', MODEL],
      ['车辆识别代号/车架号', vinThere],
      ['使用性质', '非营运'],
    ],
    code: null,
  },
});

/** The certificate of conformity that it left its factory with. */
export const conformityPaper = ({ vin }: CarOnPaper): MadePaper => ({
  name: `合格证 ${vin}.pdf`,
  kind: 'conformityCertificate',
  sheet: {
    title: '机动车整车出厂合格证',
    fields: [
      ['合格证编号', `WDA30${vin.slice(TAIL)}00000`],
      ['发证日期', EARLIER],
      ['车辆制造企业名称', legalName],
      ['车辆品牌/车辆名称', MODEL],
      ['车辆识别代号/车架号', vin],
    ],
    code: null,
  },
});

/** The report of its inspection before export. */
export const inspectionPaper = ({ vin }: CarOnPaper, inspectedOn: string): MadePaper => ({
  name: `检测报告 ${vin}.pdf`,
  kind: 'inspectionReport',
  sheet: {
    title: '二手车出口检测报告',
    fields: [
      ['检测日期', inspectedOn],
      ['检测依据', 'WM/T 8-2022'],
      ['车辆品牌型号', MODEL],
      ['车辆识别代号/车架号', vin],
      ['表显里程', '9094 km'],
      ['检测结论', '合格'],
    ],
    code: null,
  },
});
