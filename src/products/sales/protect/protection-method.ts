import type { Words } from '../../../report/product/words.ts';

/** What a reader of the public edition is told of its protection; `base` as in `Protection`. */
export const protectionMethod = (base: number): Words => ({
  en:
    `Small counts are protected: every count of vehicles is a multiple of ${base}, by controlled random rounding. ` +
    `The vehicles of a maker, province and month stand in a row, and from a secret start each ${ordinal(base)} ` +
    `stands for ${base}. Totals are sums of the rounded counts and add up; no figure, and no difference of ` +
    'tables or vintages, shows an exact count. Registered vehicles of a maker, province and month are less ' +
    `than ${base} from the exact figure, a sum over n of them in 95 of 100 cases within ${base}√n, and right ` +
    `on average. A zero may stand for up to ${base - 1}. Sales reported are the makers’ own publication and ` +
    'are not rounded.',
  zh:
    `小数值受到保护：各项车辆数均以受控随机取整法取为${base}的倍数。将同一生产企业、省份和月份的车辆排成一列，` +
    `自保密的起点起，每${base}辆取一辆代表${base}辆。合计均为取整后各数之和，各表相符；任何数值以及各表、各版次之差，` +
    `均不显示准确数量。同一生产企业、省份和月份的登记数与准确数之差小于${base}；n个此类数值之和，` +
    `100次中有95次相差不超过${base}√n，平均而言无偏差。零可能代表至多${base - 1}辆。` +
    '上报销量由生产企业自行公布，不作取整。',
});

const ENDINGS = ['th', 'st', 'nd', 'rd'];
const ordinal = (base: number): string => {
  const teens = Math.floor(base / 10) % 10 === 1; // not-law: English
  return `${base}${(teens ? undefined : ENDINGS[base % 10]) ?? 'th'}`; // not-law: English
};
