import type { FactDefinition } from '../fact-definition.ts';

/** Whether there is a letter for the vehicle, and who issued it. */
export const LETTER_FACTS = [
  {
    name: 'letter.given',
    kind: 'boolean',
    en: 'A confirmation was filed',
    zh: '已提交售后维修服务确认书',
    headers: [],
    about:
      'true when a letter lists this vehicle, or one of its application is by its maker (id or legal name, width and ' +
      'spaces aside), false when the filing has a letter account and none stands, null when the filing has no ' +
      'letter account at all or a letter whose VIN cell cannot be read means this VIN',
  },
  {
    name: 'letter.coversVin',
    kind: 'boolean',
    en: 'The confirmation lists this VIN',
    zh: '确认书列明本车',
    headers: [],
    about:
      'null when no letter is given, when its VIN cell is blank or cannot be read, and when another that cannot be ' +
      'read means this VIN',
  },
  {
    name: 'letter.resembles',
    kind: 'text',
    folding: 'exact',
    en: 'Legal name the issuer resembles',
    zh: '与出具企业相近的法定名称',
    headers: [],
    about:
      'a near miss of letter.issuer among the legal names (brackets, full width, 集团, 股份); never a pass; null when ' +
      'none or exact',
  },
  {
    name: 'issuer.maker',
    kind: 'text',
    folding: 'exact',
    unit: 'maker id',
    en: 'Issuer as a maker',
    zh: '出具企业代码',
    headers: [],
    about:
      'id of the maker row whose legal name equals letter.issuer character for character; null when none',
  },
  {
    name: 'issuer.kind',
    kind: 'enum',
    values: [
      { value: 'manufacturer', en: 'manufacturer', zh: '生产企业', aliases: [] },
      { value: 'modifier', en: 'modifier', zh: '改装企业', aliases: [] },
      { value: 'sales', en: 'sales company', zh: '销售公司', aliases: [] },
      { value: 'other', en: 'other', zh: '其他', aliases: [] },
      { value: 'unlisted', en: 'not in the Announcement', zh: '未列入公告', aliases: [] },
    ],
    en: 'Kind of issuer',
    zh: '出具企业类型',
    headers: [],
    about:
      'kind of the row behind issuer.maker, of several the one that holds on letter.issuedOn, a manufacturer before ' +
      'others; unlisted when the issuer is named and no row is; null when the issuer is not named, and for an ' +
      'issuer that is in no row where no Announcement was given, unless it resembles a listed name or the ' +
      'vehicle is a listed maker’s; null where the row tells no kind',
  },
  {
    name: 'issuer.announcedFrom',
    kind: 'date',
    en: 'Issuer in the Announcement from',
    zh: '出具企业公告起始日期',
    headers: [],
    about: 'of the row behind issuer.kind; null when it gives none',
  },
  {
    name: 'issuer.announcedUntil',
    kind: 'date',
    en: 'Issuer in the Announcement until',
    zh: '出具企业公告截止日期',
    headers: [],
    about: 'of the row behind issuer.kind; null = still listed',
  },
  {
    name: 'issuer.daysUnread',
    kind: 'boolean',
    en: 'Days of the listing could not be read',
    zh: '出具企业公告日期无法识读',
    headers: [],
    about:
      'a first or last day of the row behind issuer.kind, or the day of issuer.lettersUntil, was told and could not ' +
      'be read; null when no row is',
  },
  {
    name: 'issuer.lettersUntil',
    kind: 'date',
    en: 'All letters of the issuer are told up to',
    zh: '出具企业确认书报送齐全截至日期',
    headers: [],
    about:
      'maker.lettersUntil of the company whose legal name equals letter.issuer character for character; null when it ' +
      'says nothing of it',
  },
] as const satisfies readonly FactDefinition[];
