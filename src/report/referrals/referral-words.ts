import type { Words } from '../product/words.ts';

/** Standing texts of the pages of referrals. */
export const SAY = {
  title: { en: 'Referral of findings', zh: '线索移送函' },
  indexTitle: { en: 'Referrals to tax and customs', zh: '税务、海关线索移送' },
  to: { en: 'To', zh: '致' },
  claimant: { en: 'Claimant', zh: '申领人' },
  claimantUntold: { en: 'not told', zh: '不详' },
  number: { en: 'File', zh: '材料编号' },
  totals: { en: 'Amounts', zh: '金额汇总' },
  why: { en: 'Why it is referred', zh: '移送事由' },
  limits: { en: 'Limitation', zh: '期限' },
  notProven: { en: 'What is not proven', zh: '未证明事项' },
  list: { en: 'List of exhibits', zh: '附件：证据目录' },
  exhibits: { en: 'Exhibits', zh: '附件：证据' },
  exhibit: { en: 'Exhibit', zh: '证据' },
  signature: { en: 'Handed over and received', zh: '移送与签收' },
  kind: { en: 'Money', zh: '款项' },
  claims: { en: 'Claims', zh: '笔数' },
  claimsAtRisk: { en: 'Claims at risk', zh: '存疑笔数' },
  vehicles: { en: 'Vehicles', zh: '车辆数' },
  atRisk: { en: 'At risk', zh: '存疑金额' },
  amount: { en: 'Amount', zh: '金额' },
  isAtRisk: { en: 'At risk', zh: '是否存疑' },
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  sum: { en: 'Sum', zh: '合计' },
  ground: { en: 'Ground', zh: '事由' },
  rule: { en: 'Rule', zh: '规则' },
  period: { en: 'Period', zh: '期限事项' },
  provision: { en: 'Provision', zh: '依据' },
  source: { en: 'Source', zh: '来源' },
  first: { en: 'First to end', zh: '最早届满' },
  last: { en: 'Last to end', zh: '最晚届满' },
  passed: { en: 'Over', zh: '已届满' },
  runs: { en: 'Exhibits at risk', zh: '存疑证据数' },
  noEnd: { en: 'no end', zh: '无期限' },
  until: { en: 'Until', zh: '届满日' },
  over: { en: '(over)', zh: '（已届满）' },
  riskYes: { en: '(at risk)', zh: '（存疑）' },
  riskNo: { en: '(not at risk under this ground)', zh: '（在此事由下不存疑）' },
  vin: { en: 'Vehicle', zh: '车辆识别代号' },
  day: { en: 'Claimed or paid', zh: '申报或发放日期' },
  claimNumber: { en: 'Claim', zh: '申报号' },
  applications: { en: 'Licence applications', zh: '许可证申请' },
  who: { en: 'Who says so', zh: '数据来源' },
  when: { en: 'Of which day', zh: '日期' },
  what: { en: 'What is said', zh: '内容' },
  doubts: { en: 'Doubts on the money', zh: '款项存疑之处' },
  unknown: { en: 'Not told', zh: '未载明' },
  earliest: { en: 'Earliest limitation', zh: '最早期限' },
  document: { en: 'File', zh: '材料' },
  open: { en: 'open', zh: '查看' },
  claimants: { en: 'Claimants', zh: '申领人' },
  method: { en: 'How it was worked out', zh: '计算方法' },
  sender: { en: 'Handed over by', zh: '移送单位' },
  receiver: { en: 'Received by', zh: '接收单位' },
  office: { en: 'Office (seal)', zh: '单位（盖章）' },
  person: { en: 'Person in charge', zh: '经办人（签字）' },
  head: { en: 'Head', zh: '负责人（签字）' },
  date: { en: 'Date', zh: '日期' },
  every: { en: 'every office', zh: '各机关' },
} as const satisfies Readonly<Record<string, Words>>;

/** Between a name and what is said of it. */
export const COLON: Words = { en: ': ', zh: '：' };

/** How the file begins. */
export const OPENING: Words = {
  en:
    'The accounts of registry, invoice, customs, tax and subsidy were laid side by side, vehicle by vehicle. What ' +
    'follows is handed over for you to examine within your powers.',
  zh: '经逐车比对登记、发票、报关、退税和补贴数据，发现下列线索，现移送贵单位依职权核查。',
};

/** What the dates of limitation are, said wherever they stand. */
export const OFFICE_DECIDES: Words = {
  en:
    'The office decides. These are the latest days under the provisions named, counted from the earliest day that ' +
    'can be their beginning; a last day on a public holiday moves to the working day after it, which is not added ' +
    'here.',
  zh: '是否届满由主管机关认定。所列为相应规定下的最晚日期，自可能的最早起算日起算；末日遇法定休假日顺延，此处未计。',
};

/** What an amount at risk is. */
export const AT_RISK_MEANS: Words = {
  en:
    'At risk is what would have to be paid back if the ground holds. A claim counts once, however many findings ' +
    'name it; rows that tell the same claim are one claim.',
  zh: '存疑金额指事由成立时应退还的款项。一笔款项无论涉及几项事由只计一次；重复记录的同一笔申报按一笔计。',
};

/** That the document accuses nobody. */
export const NO_ACCUSATION: Words = {
  en: 'This file hands over what accounts say and where they disagree. It finds nobody at fault.',
  zh: '本材料仅移送各方数据及其不一致之处，不认定任何人存在过错。',
};

/** Persons. */
export const PSEUDONYMS: Words = {
  en: 'Persons stand under pseudonyms (p:…) made with a key that the screening office keeps.',
  zh: '自然人以假名（p:…）列示，密钥由筛查单位保管。',
};
