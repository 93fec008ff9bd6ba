import type { OFFICES_EN } from './en.ts';

/** Texts of offices beside each other, Chinese. */
export const OFFICES_ZH: typeof OFFICES_EN = {
  place: '各地比较',
  title: '各地办理情况比较',
  lead: (since, until) =>
    `${since}至${until}作出的决定。横线为95%置信区间；区间重叠的，不能据此区分高低。虚线为全国数值。`,
  few: (of) => `仅${of}件，不足以计算比例`,
  none: '暂无数据',
  caption: '各省级单位',
  empty: '尚无办理单位。',
  nation: '全国',
  measures: {
    late: '逾期办结',
    refused: '不予发放的车辆',
    restricted: '红、黄通道的申请',
    irregular: '抽查已许可而查实有问题的',
  },
  explained: {
    late: '占已办结且工作日可计算的申请的比例：超过法定期限的。',
    refused: '占已作出决定的车辆的比例。',
    restricted: '占最近一次全国筛查前一年内所提申请的比例。',
    irregular:
      '占随机抽取、已许可且无未结案件的车辆的比例：案件查实立案事由的。比例高说明漏过的多。',
  },
  columns: {
    province: '省份',
    decided: '办结申请',
    days: '工作日中位数',
  },
  of: (count, of) => `${count}/${of}`,
  between: (low, high) => `${low}至${high}`,
};
