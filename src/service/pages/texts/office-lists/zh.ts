import type { OFFICE_LISTS_EN } from './en.ts';

/** Texts of the lists of exporters and of licences, Chinese. */
export const OFFICE_LISTS_ZH: typeof OFFICE_LISTS_EN = {
  exporters: {
    title: '出口企业',
    place: '出口企业',
    caption: '出口企业，按名称排列',
    empty: '没有符合条件的企业。',
    name: '名称或统一社会信用代码',
    province: '省份',
    columns: {
      name: '企业',
      uscc: '统一社会信用代码',
      standing: '监管状态',
      applications: '申请',
      refused: '不予发放车辆',
      lastOn: '最近办理',
    },
  },
  licences: {
    title: '许可证',
    place: '许可证',
    caption: '许可证，按编号排列',
    empty: '没有符合条件的许可证。',
    number: '编号（完整）',
    columns: { exporter: '企业', days: '剩余天数' },
  },
};
