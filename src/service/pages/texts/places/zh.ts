import type { PLACES_EN } from './en.ts';

/** Texts of places: cities, hours, and the outlets of a country in a file, Chinese. */
export const PLACES_ZH: typeof PLACES_EN = {
  cityHint: '任何语言均可，例如阿拉木图。',
  cities: '有网点的城市',
  hours: {
    off: '休息',
    allDay: '全天营业',
    daily: '每天',
    PH: '法定节假日',
    SH: '学校假期',
  },
  notCovered: '该企业在当地没有经确认的网点。',
  crowded: '按上述数字，覆盖薄弱：每家网点对应的车辆较多。',
  few: '按上述数字，覆盖薄弱：声明接待他人进口车辆的网点较少。',
  offline: '该国全部网点，无网络也可打开',
  paper: '打印版（PDF）',
  sheet: '电子表格（XLSX）',
  table: '表格文件（CSV）',
  columns: {
    name: '网点',
    city: '城市',
    address: '地址',
    serves: '是否接待他人进口的车辆',
    state: '状态',
  },
  programs: '开发接口',
  offlineTitle: (country) => `维修服务网点：${country}`,
  offlineLead: (day) => `按生产企业所公布的内容，截至${day}。`,
  offlineStays: '本文件无网络也可打开，内容不会变化。',
  live: '当前情况：',
  offlineAsk: '前往之前请先致电，并告知车辆识别代号。',
  find: '城市、网点或品牌',
  nothing: '没有符合的内容。',
  noCity: '未说明城市',
  lists: '公布的名单',
  digest: '名单（GeoJSON）的SHA-256',
};
