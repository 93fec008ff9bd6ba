import type { PublicLanguage, PublicText } from './public-languages.ts';
import type { SaidBy, StatementCode, StatementValues } from './statement.ts';

/** The name of a country in the language of the text; its code where it has none. */
type NameOf = (code: string) => string;

type Says<Values> = Readonly<Record<PublicLanguage, (values: Values, nameOf: NameOf) => string>>;

/** What is said by a code, and what would change it, in every language. */
type Catalogue = {
  readonly [Code in StatementCode]: {
    readonly says: Says<StatementValues[Code]>;
    readonly changedBy: PublicText;
  };
};

const NEVER: PublicText = {
  en: 'Nothing: it is the same for every vehicle.',
  zh: '不变：对所有车辆相同。',
};

const days = (n: number): string => (n === 1 ? '1 day' : `${n} days`);

const NEEDED_EN = {
  needed: 'The manufacturer’s after-sales confirmation was needed for this export',
  'not-needed': 'No after-sales confirmation of the manufacturer was needed for this export',
  exempt:
    'This export was exempt from the manufacturer’s after-sales confirmation, since the vehicle was transferred early',
  unknown:
    'Whether the manufacturer’s after-sales confirmation was needed cannot be told from the data',
} as const;

const NEEDED_ZH = {
  needed: '该车出口须提供生产企业售后维修服务确认书',
  'not-needed': '该车出口无须提供生产企业售后维修服务确认书',
  exempt: '该车较早办理转让待出口登记，免交生产企业售后维修服务确认书',
  unknown: '现有数据不能判断该车是否须提供生产企业售后维修服务确认书',
} as const;

const LETTER_EN = {
  none: 'No after-sales confirmation is on record.',
  valid: 'An after-sales confirmation is on record, was verified and is not revoked.',
  elsewhere: 'The after-sales confirmation on record is for another country.',
  'not-verified':
    'An after-sales confirmation was handed in, as stamped paper or a copy alone; nobody has verified it.',
} as const;

const LETTER_ZH = {
  none: '没有在案的售后维修服务确认书。',
  valid: '在案的售后维修服务确认书已核验，未被撤销。',
  elsewhere: '在案的售后维修服务确认书所载国别不同。',
  'not-verified': '提交的售后维修服务确认书仅为盖章纸质件或复印件，未经核验。',
} as const;

const CONDITION_ZH = { new: '以新车', used: '以二手车' } as const;

/** Every statement in words: the only place where the public is spoken to about a vehicle. */
export const CATALOGUE: Catalogue = {
  'vin-not-well-formed': {
    says: {
      en: ({ length }) =>
        `This is not a VIN: it has 17 characters, digits and capital letters without I, O and Q. Yours has ${length}.`,
      zh: ({ length }) =>
        `这不是车辆识别代号：应为17位数字和大写字母，不用I、O、Q。您输入了${length}位。`,
    },
    changedBy: {
      en: 'Copying it again from the vehicle or its papers.',
      zh: '请对照车辆或证件重新抄录。',
    },
  },
  'vin-check-digit': {
    says: {
      en: ({ expected }) =>
        `Position 9 does not fit the other characters, which ask for ${expected}: a character may be mistyped.`,
      zh: ({ expected }) => `第9位与其余字符不符，应为${expected}：可能有字符抄错。`,
    },
    changedBy: {
      en: 'Copying it again from the vehicle or its papers.',
      zh: '请对照车辆或证件重新抄录。',
    },
  },
  'built-in-year': {
    says: {
      en: ({ year }) => `By its year code it is of model year ${year}.`,
      zh: ({ year }) => `按年份代码，年款为${year}年。`,
    },
    changedBy: {
      en: 'Nothing: the code is part of the VIN.',
      zh: '不变：年份代码是车辆识别代号的一部分。',
    },
  },
  'no-export-record': {
    says: {
      en: ({ dataOf }) =>
        `No export record in the data of ${dataOf}: that does not mean that anything is wrong.`,
      zh: ({ dataOf }) => `截至${dataOf}的数据中没有出口记录：这并不表示有任何问题。`,
    },
    changedBy: {
      en: 'An application for export, or an exit that customs tells of.',
      zh: '提出出口申请，或海关报送出境记录。',
    },
  },
  exported: {
    says: {
      en: ({ on, country, condition, daysLater }, nameOf) =>
        `Exported${condition === null ? '' : ` as ${condition}`}` +
        `${country === null ? '' : ` to ${nameOf(country)}`} on ${on}` +
        `${daysLater === null ? '' : `, ${days(daysLater)} after it was first registered in China`}.`,
      zh: ({ on, country, condition, daysLater }, nameOf) =>
        `${on}${condition === null ? '' : CONDITION_ZH[condition]}出口` +
        `${country === null ? '' : `至${nameOf(country)}`}` +
        `${daysLater === null ? '' : `，距在中国首次注册登记${daysLater}天`}。`,
    },
    changedBy: { en: 'A correction by customs.', zh: '海关更正。' },
  },
  'first-registered': {
    says: {
      en: ({ on }) => `First registered in China on ${on}.`,
      zh: ({ on }) => `${on}在中国首次注册登记。`,
    },
    changedBy: { en: 'A correction by the registry.', zh: '登记机关更正。' },
  },
  'export-applied-for': {
    says: {
      en: ({ on, daysLater }) =>
        daysLater === null
          ? `Export applied for on ${on}.`
          : `Export applied for on ${on}, ${days(daysLater)} after it was first registered.`,
      zh: ({ on, daysLater }) =>
        daysLater === null ? `${on}申请出口。` : `${on}申请出口，距首次注册登记${daysLater}天。`,
    },
    changedBy: {
      en: 'A new or amended application.',
      zh: '重新申请或变更申请。',
    },
  },
  owners: {
    says: {
      en: ({ owners }) =>
        owners === 1
          ? 'Had 1 registered owner in China.'
          : `Had ${owners} registered owners in China, among whom may be the exporter.`,
      zh: ({ owners }) =>
        owners === 1
          ? '在中国登记过1位所有人。'
          : `在中国登记过${owners}位所有人，其中可能包括出口企业。`,
    },
    changedBy: { en: 'A correction by the registry.', zh: '登记机关更正。' },
  },
  odometer: {
    says: {
      en: ({ km, on }) =>
        `The odometer read ${km} km at inspection${on === null ? '' : ` on ${on}`}.`,
      zh: ({ km, on }) => `${on === null ? '' : on}检测时里程表读数为${km}公里。`,
    },
    changedBy: { en: 'A later inspection.', zh: '以后的检测。' },
  },
  'letter-needed': {
    says: {
      en: ({ need, days: within }) =>
        within === null
          ? `${NEEDED_EN[need]}.`
          : `${NEEDED_EN[need]}; it is asked for up to ${days(within)} after first registration.`,
      zh: ({ need, days: within }) =>
        within === null
          ? `${NEEDED_ZH[need]}。`
          : `${NEEDED_ZH[need]}；自注册登记之日起${within}天内申请的须提供。`,
    },
    changedBy: {
      en: 'A correction of the days of registration, transfer or application.',
      zh: '注册登记、转让登记或申请日期的更正。',
    },
  },
  letter: {
    says: {
      en: ({ standing, on }) =>
        standing === 'revoked'
          ? `The manufacturer revoked its after-sales confirmation${on === null ? '' : ` on ${on}`}.`
          : LETTER_EN[standing],
      zh: ({ standing, on }) =>
        standing === 'revoked'
          ? `生产企业${on === null ? '' : `于${on}`}撤销了售后维修服务确认书。`
          : LETTER_ZH[standing],
    },
    changedBy: {
      en: 'What the manufacturer tells of its letters next.',
      zh: '生产企业此后就确认书所作的说明。',
    },
  },
  'question-open': {
    says: {
      en: () => 'A question on the application stands open.',
      zh: () => '申请尚有问题待答复。',
    },
    changedBy: { en: 'An answer to it.', zh: '对该问题的答复。' },
  },
  'destination-rules': {
    says: {
      en: ({ country, rules, toldUpTo }, nameOf) =>
        `${nameOf(country)} has ${rules === 1 ? '1 rule' : `${rules} rules`} on such imports that we have read, ` +
        (toldUpTo === null
          ? 'from sources without a date.'
          : `as told in sources up to ${toldUpTo}.`),
      zh: ({ country, rules, toldUpTo }, nameOf) =>
        `已读到${nameOf(country)}有关进口的规定${rules}条，` +
        (toldUpTo === null ? '来源未注明日期。' : `来源截至${toldUpTo}。`),
    },
    changedBy: {
      en: 'Newer sources; ask the authority of the country.',
      zh: '更新的来源；请询问该国主管机关。',
    },
  },
  'destination-not-read': {
    says: {
      en: ({ country }, nameOf) => `No law read for ${nameOf(country)}.`,
      zh: ({ country }, nameOf) => `尚未读到${nameOf(country)}的法规。`,
    },
    changedBy: { en: 'Reading its law.', zh: '读到其法规。' },
  },
  'offered-elsewhere': {
    says: {
      en: ({ told, offered }, nameOf) =>
        `It left for ${nameOf(told)}, not for ${nameOf(offered)}: ask the seller how that came about.`,
      zh: ({ told, offered }, nameOf) =>
        `该车出口目的国为${nameOf(told)}，不是${nameOf(offered)}：请向卖方询问原因。`,
    },
    changedBy: { en: 'A correction by customs.', zh: '海关更正。' },
  },
  'no-recall-data': {
    says: {
      en: () =>
        'We hold no recall data. A recall in China may not reach vehicles abroad: ask the outlet with this VIN.',
      zh: () =>
        '本系统没有召回数据。在中国的召回可能不涵盖境外车辆：请凭此车辆识别代号向维修网点询问。',
    },
    changedBy: NEVER,
  },
  'first-owner-promises': {
    says: {
      en: () =>
        'In general, promises that a maker ties to the first owner may have ended with that owner.',
      zh: () => '一般而言，生产企业仅对首任所有人作出的承诺可能已随首任所有人终止。',
    },
    changedBy: NEVER,
  },
  'how-to-complain': {
    says: {
      en: () =>
        'If repair is refused, have it given in writing with its day and the outlet’s name: a complaint needs them.',
      zh: () => '如被拒绝维修，请索取书面答复，注明日期和网点名称：投诉时需要提供。',
    },
    changedBy: NEVER,
  },
};

/** Who says so, in words. */
export const SAID_BY: Readonly<Record<SaidBy, PublicText>> = {
  vin: { en: 'the VIN itself', zh: '车辆识别代号本身' },
  register: { en: 'this register', zh: '本登记系统' },
  law: { en: 'the law as we read it', zh: '我们所读的法规' },
  registry: { en: 'the vehicle registry of China', zh: '中国机动车登记机关' },
  customs: { en: 'customs of China', zh: '中国海关' },
  exporter: { en: 'the exporter', zh: '出口企业' },
  manufacturer: { en: 'the manufacturer', zh: '生产企业' },
  office: { en: 'a licence office', zh: '发证机构' },
  ministry: { en: 'the ministry', zh: '商务部' },
  tax: { en: 'the tax office', zh: '税务机关' },
};
