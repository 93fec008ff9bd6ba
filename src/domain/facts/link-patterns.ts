import type { FactDefinition } from './fact-definition.ts';

/**
 * Facts about a vehicle that the parties behind it show: who shares a telephone, an address, an account
 * with whom. Worked out over a nation's feeds (`src/nation/links`); null in a single sheet, and where
 * nothing was found.
 */
export const LINK_PATTERN_FACTS = [
  {
    name: 'pattern.contactKind',
    kind: 'enum',
    en: 'What the owners share',
    zh: '所有人共用的联系方式',
    headers: [],
    values: [
      { value: 'phone', en: 'a phone', zh: '电话', aliases: [] },
      { value: 'address', en: 'an address', zh: '地址', aliases: [] },
      { value: 'account', en: 'a bank account', zh: '银行账户', aliases: [] },
      { value: 'controller', en: 'a controller', zh: '实际控制人', aliases: [] },
    ],
  },
  {
    name: 'pattern.contactExporterPercent',
    kind: 'integer',
    unit: 'percent, rounded down',
    en: 'Part of these young exports that one exporter took',
    zh: '上述短期出口车辆中由同一出口企业经手的最高占比',
    headers: [],
  },
  {
    name: 'pattern.ownersBehindContact',
    kind: 'integer',
    unit: 'count',
    en: 'Owners behind one contact',
    zh: '同一联系方式下的所有人数',
    headers: [],
    about:
      'first owners who share a phone, an address, an account or a controller; dealers, makers, agents and exporters ' +
      'are not counted',
  },
  {
    name: 'pattern.contactExported',
    kind: 'integer',
    unit: 'count',
    en: 'Vehicles of these owners that left young',
    zh: '上述所有人短期内出口的车辆数',
    headers: [],
    about: 'applied for within integrity.nominee-owners.youngDays of registration',
  },
  {
    name: 'pattern.contactExportedPercent',
    kind: 'integer',
    unit: 'percent, rounded down',
    en: 'Part of their vehicles that left young',
    zh: '上述所有人车辆短期内出口占比',
    headers: [],
  },
  {
    name: 'pattern.contactBasePercent',
    kind: 'integer',
    unit: 'percent, rounded down',
    en: "Part of the nation's vehicles that left young",
    zh: '全国车辆短期内出口占比',
    headers: [],
  },
  {
    name: 'pattern.buyerLinkedTo',
    kind: 'enum',
    en: 'Whom the first buyer is linked to',
    zh: '首任购买人的关联方',
    headers: [],
    values: [
      { value: 'seller', en: 'the seller', zh: '销售方', aliases: [] },
      { value: 'exporter', en: 'the exporter', zh: '出口企业', aliases: [] },
      { value: 'both', en: 'the seller and the exporter', zh: '销售方和出口企业', aliases: [] },
    ],
    about:
      'by a phone, address, account or controller that is no hub, or by nearly the same company name',
  },
  {
    name: 'pattern.buyerNameScore',
    kind: 'integer',
    unit: '0-100',
    en: 'Likeness of the company names',
    zh: '企业名称相似度',
    headers: [],
    about:
      'null when the link is a contact; 100 for the same letters and digits, less what differs: see ' +
      'integrity.linked-first-buyer.name*',
  },
  {
    name: 'pattern.homeLinkedVehicles',
    kind: 'integer',
    unit: 'count',
    en: 'Vehicles in no application that the first buyer bought of a linked seller',
    zh: '首任购买人自关联销售方购入的未申请出口车辆数',
    headers: [],
    about:
      'first sales of one buyer and seller, linked as for pattern.buyerLinkedTo; only of vehicles in no application',
  },
  {
    name: 'pattern.homeLinkedPassedPercent',
    kind: 'integer',
    unit: 'percent, rounded down',
    en: 'Part of them passed on since',
    zh: '其中此后转让的比例',
    headers: [],
    about:
      'transferred, sold on or declared within integrity.linked-first-buyer.homeKeptDays of registration',
  },
  {
    name: 'pattern.homeLinkedKmADay',
    kind: 'integer',
    unit: 'km a day, rounded down',
    en: 'What they were driven a day',
    zh: '其日均行驶里程',
    headers: [],
    about:
      'the middle vehicle, as last read at least homeReadDays of R07 after its registration and not after it was ' +
      'passed on; null where fewer than homeReadVehicles of R07 were read',
  },
  {
    name: 'pattern.ringVehicles',
    kind: 'integer',
    unit: 'count',
    en: 'Vehicles that went through the ring',
    zh: '经该闭环流转的车辆数',
    headers: [],
  },
  {
    name: 'pattern.ringParties',
    kind: 'integer',
    unit: 'count',
    en: 'Parties of the ring',
    zh: '闭环内的主体数',
    headers: [],
  },
  {
    name: 'pattern.ringSteps',
    kind: 'integer',
    unit: 'count',
    en: 'Steps that close the ring',
    zh: '闭合该闭环的关联步数',
    headers: [],
    about: 'shared contacts or names from the exporter back to a seller or owner',
  },
  {
    name: 'pattern.ringPassedPercent',
    kind: 'integer',
    unit: 'percent, rounded down',
    en: "Part of the linked party's young exports that the exporter took",
    zh: '关联方短期出口车辆中由该出口企业经手的占比',
    headers: [],
  },
  {
    name: 'pattern.ringMarketPercent',
    kind: 'integer',
    unit: 'percent, rounded down',
    en: "The exporter's part of the nation's young exports",
    zh: '该出口企业占全国短期出口车辆的比例',
    headers: [],
  },
] as const satisfies readonly FactDefinition[];
