import { usccCheckCharacterOf } from '../../domain/identifiers/uscc.ts';
import type { Chance } from '../random.ts';

const FIRST =
  '华中东南西北金银宏远鑫顺隆泰和信诚义德广大永兴旺盛恒久通达利丰瑞祥安康嘉美新立天海江河山岳';
const SECOND =
  '运驰骏翔捷源泽润邦国民众联合创业成科技佳益友宝龙凤麟鹏飞腾跃辉煌光明春秋阳晨星宇宙环球鼎';

/** A company's invented name: place, two to three characters, trade, legal form. */
export const companyName = (chance: Chance, place: string, trade: string): string => {
  const pick = (from: string): string => from.charAt(chance.whole(0, from.length - 1));
  const middle = pick(FIRST) + pick(SECOND) + (chance.hit(0.4) ? pick(FIRST) : '');
  const branch = chance.hit(0.25) ? `（${place}）` : '';
  return `${branch === '' ? place : ''}示例${middle}${branch}${trade}有限公司`;
};

const CODE = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** An invented unified social credit identifier of a company, check character right; `number` makes it unique. */
export const companyCode = (chance: Chance, province: string, number: number): string => {
  let organisation = 'YY'; // all invented companies begin so
  let rest = number;
  for (let at = 0; at < 5; at += 1) {
    organisation += CODE.charAt(rest % CODE.length);
    rest = Math.floor(rest / CODE.length);
  }
  organisation += CODE.charAt(chance.whole(0, CODE.length - 1)) + String(chance.whole(0, 9));
  const body = `91${province}${String(chance.whole(1, 9)).padStart(2, '0')}00${organisation}`;
  return body + (usccCheckCharacterOf(body) ?? '0');
};
