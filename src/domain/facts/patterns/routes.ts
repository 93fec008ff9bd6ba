import type { FactDefinition } from '../fact-definition.ts';

/** Where a vehicle was traded, registered, struck off, and when it left. */
export const ROUTE_PATTERNS = [
  {
    name: 'pattern.otherDestination',
    kind: 'country',
    en: 'Other country seen by customs or abroad',
    zh: '海关或境外记录的其他国家',
    headers: [],
    about: 'from rows that the dossier does not show',
  },
  {
    name: 'pattern.otherLicensed',
    kind: 'country',
    en: 'Country of another licence of the VIN',
    zh: '该车辆其他许可证的目的国',
    headers: [],
    about: 'an arrival there is no diversion',
  },
  {
    name: 'pattern.tradedElsewhere',
    kind: 'integer',
    unit: 'count',
    en: 'Vehicles of the applicant for this country traded through that other one; 0 where that is a place of invoices',
    zh: '申请人同一目的国经该第三国贸易的车辆数；该国为普遍开票地的计0',
    headers: [],
  },
  {
    name: 'pattern.tradedElsewherePercent',
    kind: 'integer',
    unit: 'percent, rounded down',
    en: "Their part of the applicant's vehicles for this country",
    zh: '其占申请人该目的国车辆的比例',
    headers: [],
  },
  {
    name: 'pattern.registrations',
    kind: 'integer',
    unit: 'count',
    en: 'Certificates that stand at one time',
    zh: '同时有效的登记证书数',
    headers: [],
    about: 'a move to another province keeps number and date and counts once',
  },
  {
    name: 'pattern.registrationProvinces',
    kind: 'integer',
    unit: 'count',
    en: 'Provinces of those certificates',
    zh: '上述登记证书所在省份数',
    headers: [],
  },
  {
    name: 'pattern.laterRegisteredOn',
    kind: 'date',
    en: 'Later day of first registration, by another row',
    zh: '另一记录所载较晚的初次登记日期',
    headers: [],
    about:
      'of a VIN whose rows contradict one another, the latest; null when a deregistration or an exit lies before it',
  },
  {
    name: 'pattern.deregisteredOn',
    kind: 'date',
    en: 'Deregistered on, by any row',
    zh: '任一记录的注销日期',
    headers: [],
    about: 'of the earliest certificate of a VIN that has another number or a later transfer',
  },
  {
    name: 'pattern.struckOffOn',
    kind: 'date',
    en: 'Struck off, and endorsed for export again later',
    zh: '注销后又办理待出口转让登记的注销日期',
    headers: [],
    about:
      'of any certificate row of the VIN, where another row tells a pending-export transfer on a later day; of ' +
      'several the earliest',
  },
  {
    name: 'pattern.exits',
    kind: 'integer',
    unit: 'count',
    en: 'Exits that no return explains',
    zh: '无法以退运解释的出境次数',
    headers: [],
    about:
      'different licences, an arrival between them, or no licence quoted and too far apart for a correction',
  },
  {
    name: 'pattern.cameBack',
    kind: 'enum',
    en: 'Came back after its exit',
    zh: '出境后退运回国',
    headers: [],
    values: [
      { value: 'told', en: 'by an entry of customs', zh: '海关退运记录', aliases: [] },
      { value: 'likely', en: 'by a later temporary plate', zh: '后续临时行驶车号牌', aliases: [] },
    ],
    about:
      'after each exit that something else is told after; likely only where the same exporter goes on, and null ' +
      'where a refund was not paid back or the vehicle was registered abroad',
  },
  {
    name: 'pattern.returnTold',
    kind: 'boolean',
    en: 'Customs tells its return',
    zh: '海关已有退运记录',
    headers: [],
    about: 'after each exit that something else is told after, whatever was drawn on it',
  },
  {
    name: 'pattern.firstExitOn',
    kind: 'date',
    en: 'First exit',
    zh: '首次出境日期',
    headers: [],
    about: 'of a VIN with several entries',
  },
  {
    name: 'pattern.lastExitOn',
    kind: 'date',
    en: 'Last exit',
    zh: '最后一次出境日期',
    headers: [],
    about: 'of a VIN with several entries',
  },
  {
    name: 'pattern.neverExited',
    kind: 'boolean',
    en: 'Deregistered for export, no customs entry',
    zh: '为出口而注销但无报关记录',
    headers: [],
    about:
      'true where the customs account tells of the whole time and of nearly all such vehicles; never false',
  },
] as const satisfies readonly FactDefinition[];
