import type { FactDefinition } from '../fact-definition.ts';

/** What other rows tell of the application, the licence and the exit. */
export const APPLICATION_FACTS = [
  {
    name: 'application.makers',
    kind: 'integer',
    unit: 'count',
    en: 'Manufacturers in the application',
    zh: '申请涉及生产企业数',
    headers: [],
    about: 'distinct vehicle.maker over the vehicles of this application in this filing',
  },
  {
    name: 'application.letterFromMaker',
    kind: 'boolean',
    en: "The application has a letter from this vehicle's maker",
    zh: '申请中有本车生产企业的确认书',
    headers: [],
    about:
      'a letter of this application whose issuer.maker is vehicle.maker; null when vehicle.maker is null or the ' +
      'filing has no letter account',
  },
  {
    name: 'application.open',
    kind: 'boolean',
    en: 'The application is not decided yet',
    zh: '申请尚未办结',
    headers: [],
    about:
      'false when a licence number, a day of issue, a last day or an exit is told of the application; else true when ' +
      'the licence account is newer than it: tells of a licence of a later day, or, where neither a licence nor an ' +
      'exit is told at all, of an application of a later day; null when it is not, or one of those cells cannot be ' +
      'read',
  },
  {
    name: 'uses.otherApplication',
    kind: 'text',
    folding: 'exact',
    en: 'Other application with this VIN',
    zh: '同一车辆识别代号的其他申请',
    headers: [],
    about:
      'another application that holds the same VIN at the same time; of several the earlier licence that runs ' +
      'longest, else the first pending, else the next; null when none',
  },
  {
    name: 'uses.openEndedApplication',
    kind: 'text',
    folding: 'exact',
    en: 'Other application that may hold this VIN',
    zh: '可能仍占用同一车辆识别代号的其他申请',
    headers: [],
    about:
      'where uses.otherApplication is null: another application that holds the same VIN if the licence of which no ' +
      'end is told had not run out; null when none',
  },
  {
    name: 'uses.uncountedApplication',
    kind: 'text',
    folding: 'exact',
    en: 'Other application with this VIN that may be pending',
    zh: '可能仍在办理的同一车辆识别代号的其他申请',
    headers: [],
    about:
      'where the two before are null: another application that holds the same VIN if one without a licence is still ' +
      'pending, which working days after clock.calendarUntil would tell; null when none',
  },
  {
    name: 'uses.otherCountry',
    kind: 'country',
    en: 'Other destination on the letter',
    zh: '确认书其他国别',
    headers: [],
    about:
      'a country that the letter of another licence row with the same number and issuer names; null when none',
  },
  {
    name: 'uses.letterApplication',
    kind: 'text',
    folding: 'exact',
    en: 'Other application using this letter',
    zh: '使用同一确认书的其他申请',
    headers: [],
    about:
      'another application in this filing that relies on the same letter number; null when none',
  },
  {
    name: 'uses.otherExitOn',
    kind: 'date',
    en: 'Exit by another customs entry',
    zh: '其他报关记录所载出境日期',
    headers: [],
    about:
      "first exit of this VIN that another customs entry than the dossier's tells of; an entry under the licence of " +
      "another application of the VIN stands in that one's dossier only; null when none",
  },
  {
    name: 'uses.exitsTold',
    kind: 'boolean',
    en: 'Customs tells of exits',
    zh: '已提供海关出口信息',
    headers: [],
    about:
      'whether a customs account was given that can tell an exit: a column of declaration.exitedOn, and in a nation ' +
      'no file of the account that broke off; where it is false an exit that is not told says nothing',
  },
  {
    name: 'uses.unsignedEntries',
    kind: 'integer',
    unit: 'count',
    en: 'Customs entries of which none tells its exporter',
    zh: '均未载明发货人的报关记录数',
    headers: [],
    about:
      'rows of the customs account that tell a VIN, where not one of them tells declaration.exporter; else 0; null ' +
      'in a single sheet',
  },
] as const satisfies readonly FactDefinition[];
