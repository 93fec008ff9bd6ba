import type { FactDefinition } from '../fact-definition.ts';

/** The barred exporter that the applicant may follow. */
export const PREDECESSOR_FACTS = [
  {
    name: 'predecessor.exporter',
    kind: 'text',
    folding: 'exact',
    unit: 'USCC',
    en: 'Barred exporter that shares a contact with the applicant',
    zh: '与申请人存在关联的被停止申请企业',
    headers: [],
    about:
      'another exporter of standing barred that has the same controller, phone, bank account or address by the ' +
      'exporter and party accounts, or controls the applicant or is controlled by it; of several one barred before ' +
      'the applicant began, then by the contact of fewest parties; null when none is told',
  },
  {
    name: 'predecessor.shares',
    kind: 'enum',
    values: [
      { value: 'controller', en: 'a controller', zh: '实际控制人', aliases: [] },
      { value: 'phone', en: 'a phone', zh: '电话', aliases: [] },
      { value: 'account', en: 'a bank account', zh: '银行账户', aliases: [] },
      { value: 'address', en: 'an address', zh: '地址', aliases: [] },
    ],
    en: 'What the two share',
    zh: '两者共用的信息',
    headers: [],
  },
  {
    name: 'predecessor.parties',
    kind: 'integer',
    unit: 'count',
    en: 'Parties that share it',
    zh: '共用该信息的主体数',
    headers: [],
    about: 'both of them counted; a controller counts among those it controls',
  },
  {
    name: 'predecessor.barredFrom',
    kind: 'date',
    en: 'First day of the bar',
    zh: '停止申请起算日期',
    headers: [],
    about:
      'exporter.standingFrom beside the bar; where it is not told, the day after the last licence.appliedOn of the ' +
      'barred exporter, and where none is, exporter.filedOn there; the earliest',
  },
  {
    name: 'predecessor.startedOn',
    kind: 'date',
    en: "The applicant's first filing or application",
    zh: '申请人首次备案或申请日期',
    headers: [],
    about: 'the earliest exporter.filedOn or licence.appliedOn of the applicant that is told',
  },
] as const satisfies readonly FactDefinition[];
