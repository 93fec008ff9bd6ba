import type { OutletWordKind } from '../../lives/outlet-word-kinds.ts';
import { numberWords } from '../plural.ts';
import type { StatementWords } from '../statement-words.ts';
import { LETTER_ZH } from './letter/zh.ts';
import { placeWords } from './place-words.ts';

const NEVER = '不变：对所有车辆相同。';
const COPY = '请对照车辆或证件重新抄录。';
const BY_CUSTOMS = '海关更正。';
const BY_REGISTRY = '登记机关更正。';

const NEEDED = {
  needed: '该车出口须提供生产企业售后维修服务确认书',
  'not-needed': '该车出口无须提供生产企业售后维修服务确认书',
  exempt: '该车较早办理转让待出口登记，免交生产企业售后维修服务确认书',
  unknown: '现有数据不能判断该车是否须提供生产企业售后维修服务确认书',
} as const;

const LETTER = {
  none: '没有在案的售后维修服务确认书。',
  valid: '在案的售后维修服务确认书系生产企业所出具，未被撤销。',
  elsewhere: '在案的售后维修服务确认书所载目的国不同。',
  'not-verified': '提交的售后维修服务确认书仅为盖章纸质件或复印件，未经核验。',
} as const;

const CONDITION = { new: '（未申报为二手车）', used: '作为二手车' } as const;

const OUTLET_SAID: Readonly<Record<OutletWordKind, (on: string) => string>> = {
  served: (on) => `${on}已维修。`,
  refused: (on) => `${on}被拒绝维修。`,
  'waiting-for-parts': (on) => `${on}仍在等待配件。`,
};

/** What the public is told of a vehicle, in Chinese. */
export const STATEMENTS_ZH: StatementWords = {
  says: {
    'vin-not-well-formed': ({ length }) =>
      `这不是车辆识别代号：应为17位数字和大写字母，不用I、O、Q。您输入了${length}位。`,
    'vin-check-digit': ({ expected }) => `第9位与其余字符不符，应为${expected}：可能有字符抄错。`,
    'built-in-year': ({ year }) => `按年份代码，年款为${year}年。`,
    'no-export-record': ({ dataOf }) => `截至${dataOf}的数据中没有出口记录：这并不表示有任何问题。`,
    exported: ({ on, country, condition, daysLater }, nameOf) =>
      `${on}${condition === null ? '' : CONDITION[condition]}出口` +
      `${country === null ? '' : `至${nameOf(country)}`}` +
      `${daysLater === null ? '' : `，距在中国首次注册登记${daysLater}天`}。`,
    'first-registered': ({ on }) => `${on}在中国首次注册登记。`,
    'export-applied-for': ({ on, daysLater }) =>
      daysLater === null ? `${on}申请出口。` : `${on}申请出口，距首次注册登记${daysLater}天。`,
    'export-refused': ({ on }) => `${on}出口申请被决定不予发放许可证。`,
    owners: ({ owners }) =>
      owners === 1
        ? '在中国登记过1位所有人。'
        : `在中国登记过${owners}位所有人，其中可能包括出口企业。`,
    odometer: ({ km, on }) =>
      `${on === null ? '' : on}检测时里程表读数为${numberWords('zh', km)}公里。`,
    'letter-needed': ({ need, days: within }) =>
      within === null
        ? `${NEEDED[need]}。`
        : `${NEEDED[need]}；自注册登记之日起${within}天内申请的须提供。`,
    letter: ({ standing, on }) =>
      standing === 'revoked'
        ? `生产企业${on === null ? '' : `于${on}`}撤销了售后维修服务确认书。`
        : standing === 'suspended'
          ? `生产企业${on === null ? '' : `于${on}`}暂停了售后维修服务确认书，目前不生效。`
          : LETTER[standing],
    'letter-issued': ({ on }) => `确认书于${on}出具。`,
    ...LETTER_ZH.says,
    'licensed-for': ({ country }, nameOf) => `其出口许可证的目的国为${nameOf(country)}。`,
    deregistered: ({ on }) => `${on}在中国办理了注销登记，出口后均须办理。`,
    'question-open': () => '申请尚有问题待答复。',
    'outlet-said': (said, nameOf) =>
      `${OUTLET_SAID[said.kind](said.on)}网点：${placeWords(said, nameOf, '，')}。`,
    'destination-rules': ({ country, rules, toldUpTo }, nameOf) =>
      `已读到${nameOf(country)}有关进口的规定${rules}条，` +
      (toldUpTo === null ? '来源未注明日期。' : `来源截至${toldUpTo}。`),
    'destination-not-read': ({ country }, nameOf) => `尚未读到${nameOf(country)}的法规。`,
    'offered-elsewhere': ({ told, offered }, nameOf) =>
      `该车出口目的国为${nameOf(told)}，不是${nameOf(offered)}：请向卖方询问原因。`,
    'maker-restricts': ({ brand, country, on, title }, nameOf) =>
      `${brand}曾公开表示，其为中国市场生产的车辆在${nameOf(country)}受到限制（${title}，${on}）。` +
      '此说明针对品牌，并非针对该车：请凭此车辆识别代号向维修网点询问。',
    'no-recall-data': () =>
      '本系统没有召回数据。在中国的召回可能不涵盖境外车辆：请凭此车辆识别代号向维修网点询问。',
    'first-owner-promises': () =>
      '一般而言，生产企业仅对首任所有人作出的承诺可能已随首任所有人终止。',
    'how-to-complain': () => '如被拒绝维修，请索取书面答复，注明日期和网点名称：投诉时需要提供。',
  },
  changedBy: {
    'vin-not-well-formed': COPY,
    'vin-check-digit': COPY,
    'built-in-year': '不变：年份代码是车辆识别代号的一部分。',
    'no-export-record': '提出出口申请，或海关报送出境记录。',
    exported: BY_CUSTOMS,
    'first-registered': BY_REGISTRY,
    'export-applied-for': '重新申请或变更申请。',
    'export-refused': '申诉改变决定，或另行申请。',
    owners: BY_REGISTRY,
    odometer: '以后的检测。',
    'letter-needed': '注册登记、转让登记或申请日期的更正。',
    letter: '生产企业此后就确认书所作的说明。',
    'letter-issued': '不会改变：出具日期已定。',
    ...LETTER_ZH.changedBy,
    'licensed-for': '另行发证，或本证终止。',
    deregistered: BY_REGISTRY,
    'question-open': '对该问题的答复。',
    'outlet-said': '该网点此后对本车的说明。',
    'destination-rules': '更新的来源；请询问该国主管机关。',
    'destination-not-read': '读到其法规。',
    'offered-elsewhere': BY_CUSTOMS,
    'maker-restricts': '生产企业另行公开说明。',
    'no-recall-data': NEVER,
    'first-owner-promises': NEVER,
    'how-to-complain': NEVER,
  },
  saidBy: {
    vin: '车辆识别代号本身',
    register: '本登记系统',
    law: '我们所读的法规',
    press: '引述生产企业的媒体',
    registry: '中国车辆登记机关',
    customs: '中国海关',
    exporter: '出口企业',
    manufacturer: '生产企业',
    outlet: '维修网点',
    office: '发证机构',
    ministry: '商务部',
    tax: '税务机关',
  },
};
