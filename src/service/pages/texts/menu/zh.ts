import type { MENU_EN } from './en.ts';

/** Texts of the menu and of its box, Chinese. */
export const MENU_ZH: typeof MENU_EN = {
  groups: {
    waits: '待办',
    find: '查询',
    border: '口岸',
    registry: '登记',
    applications: '申请',
    exporters: '企业',
    filing: '备案',
    licences: '许可证',
    letters: '确认书',
    network: '维修网点',
    cases: '投诉与案件',
    figures: '统计',
    organisations: '单位',
    running: '运行',
    data: '数据',
  },
  overview: '全部待办',
  applications: '申请',
  within: (group) => `${group}下的页面`,
  box: '查询',
  boxHint: '车辆识别代号、号牌、编号、企业',
};
