import { oneOf, type Random, wholeBetween } from '../../../src/simulate/drawn/random.ts';
import { digits, inventedCreditCode, inventedIdentity, inventedVin } from './numbers.ts';

/** What is true of one invented car and of those who sell and buy it; amounts in fen. */
export interface CarTruth {
  readonly vin: string;
  readonly engine: string;
  readonly model: string;
  readonly maker: string;
  readonly plate: string;
  readonly buyer: string;
  readonly buyerCode: string;
  readonly seller: string;
  readonly sellerCode: string;
  /** With tax. */
  readonly total: number;
  readonly net: number;
  readonly tax: number;
  readonly usedPrice: number;
  /** ISO; each later than the one before. */
  readonly made: string;
  readonly sold: string;
  readonly registered: string;
  readonly resold: string;
  readonly declared: string;
  readonly conformity: string;
  readonly certificate: string;
  readonly licenceCard: string;
  readonly policy: string;
  readonly declaration: string;
  readonly exportLicence: string;
}

const CITIES = ['上海', '杭州', '深圳', '重庆', '天津', '成都', '合肥', '宁波'];
const NAMES = ['远航', '恒通', '瑞丰', '众联', '嘉业', '广源', '新越', '长盛', '百川', '启明'];
const SURNAMES = ['王', '李', '张', '赵', '陈', '林', '周', '吴'];
const GIVEN = ['明', '建国', '小红', '志强', '丽华', '晓东', '雨欣', '文博'];
const MAKERS = ['东岭汽车有限公司', '华原汽车集团股份有限公司', '南江新能源汽车有限公司'];
const DAY_MS = 86_400_000;
const RATE = 0.13; // not-law: an invented car's tax
const FIRST = Date.UTC(2022, 0, 10);

const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** A car that nobody has, and its papers' true values. */
export const carTruth = (random: Random): CarTruth => {
  const company = (): string =>
    `${oneOf(random, CITIES)}${oneOf(random, NAMES)}${oneOf(random, ['汽车销售服务', '汽车贸易', '进出口', '国际贸易'])}有限公司`;
  const person = (): string => `${oneOf(random, SURNAMES)}${oneOf(random, GIVEN)}`;
  const made = FIRST + wholeBetween(random, 0, 1_100) * DAY_MS;
  const sold = made + wholeBetween(random, 5, 120) * DAY_MS;
  const registered = sold + wholeBetween(random, 1, 20) * DAY_MS;
  const resold = registered + wholeBetween(random, 30, 300) * DAY_MS;
  const declared = resold + wholeBetween(random, 10, 60) * DAY_MS;
  const total =
    wholeBetween(random, 50_000, 420_000) * 100 +
    (random() < 0.3 ? wholeBetween(random, 1, 99) : 0);
  const net = Math.round(total / (1 + RATE));
  const byCompany = random() < 0.6;
  const vin = inventedVin(random, new Date(made).getUTCFullYear());
  return {
    vin,
    engine: `${oneOf(random, ['TZ', 'JL', 'DLH', 'H4G'])}${digits(random, 7)}`,
    model: `${oneOf(random, ['DLA', 'HYC', 'NJE'])}7${digits(random, 3)}${oneOf(random, ['BEV', 'A5', 'MC6'])}`,
    maker: oneOf(random, MAKERS),
    plate: `${oneOf(random, ['沪', '浙', '粤', '渝', '津', '川', '皖'])}A${oneOf(random, ['D', 'F', ''])}${digits(random, 5)}`,
    buyer: byCompany ? company() : person(),
    buyerCode: byCompany ? inventedCreditCode(random) : inventedIdentity(random),
    seller: company(),
    sellerCode: inventedCreditCode(random),
    total,
    net,
    tax: total - net,
    usedPrice: Math.round((total * wholeBetween(random, 50, 95)) / 10_000) * 100,
    made: isoDay(made),
    sold: isoDay(sold),
    registered: isoDay(registered),
    resold: isoDay(resold),
    declared: isoDay(declared),
    conformity: `${oneOf(random, ['WDL1', 'YHY0', 'WNJ2'])}${digits(random, 11)}`,
    certificate: `31${digits(random, 10)}`,
    licenceCard: `31${digits(random, 11)}`,
    policy: `AHZ${digits(random, 18)}`,
    declaration: `2225${new Date(declared).getUTCFullYear()}0${digits(random, 9)}`,
    exportLicence: `${isoDay(declared).slice(2, 4)}-21-${digits(random, 6)}`,
  };
};
