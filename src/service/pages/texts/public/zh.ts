import type { PUBLIC_EN } from './en.ts';

/** Texts of the pages for everybody, Chinese. */
export const PUBLIC_ZH: typeof PUBLIC_EN = {
  homeQuestion: '这辆车可信吗？',
  homeLead: '在这里可以查到车辆何时首次登记、多久后出口、生产企业是否承诺售后。',
  vinLength: (length) => `车辆识别代号应为17位，现为${length}位。请对照车辆或证件重新抄录。`,
  vinCharacters: (shown) =>
    `车辆识别代号只用数字和大写字母，不用I、O、Q；不应有${shown}。请留意数字1和0。`,
  meant: {
    position: (place, from, to) => `第${place}位${from}→${to}`,
    reasons: {
      'illegal-character': '车辆识别代号不使用该字符',
      'look-alike': '两个字符形近',
      swapped: '相邻两位颠倒',
      'check-digit': '可能是校验位本身有误',
      'one-character': '可能有一位字符有误',
    },
    agrees: '更正后校验位相符',
    disagrees: '更正后校验位仍不符',
  },
  meantTitle: '是否为下列之一？',
  what: [
    '有的中国车辆在首次登记几天后，就以“二手车”名义出口。',
    '本站不对任何人作出判断：每句话都注明由谁提供、截至哪一天。',
  ],
  stories: '演示系统中可查询的车辆',
  doors: [
    {
      path: '/complaints/new',
      name: '维修服务网点拒绝为我修车',
      words: '无需账户即可投诉。您会得到回执编号，凭它查看答复。',
    },
    {
      path: '/service',
      name: '查找品牌维修网点',
      words: '按品牌和国家列出生产企业公布的境外维修服务网点。',
    },
    {
      path: '/check',
      name: '出口企业：批量自查',
      words: '申报前拖入表格即可自查，不保存任何内容。',
    },
    { path: '/law', name: '法规要求什么', words: '逐条列出规则，注明依据和日期。' },
    { path: '/sign-in', name: '主管部门和出口企业：登录', words: '申请、许可证、问询、通关。' },
    { path: '/docs', name: '开发接口', words: '通过接口获得同样的结论。' },
  ],
  signInTitle: '登录',
  signInName: '用户名或电子邮箱',
  signInPassword: '密码',
  signInGo: '登录',
  carsToLookUp: '可先查询的车辆',
  signInDemonstration: '可以任意身份浏览。这是演示系统，内容均为虚构。',
  passkeySignIn: '使用通行密钥登录',
  passkeySignInFailed: '通行密钥登录未成功。请使用用户名和密码。',
  signInFailed: '用户名或密码错误。',
};
