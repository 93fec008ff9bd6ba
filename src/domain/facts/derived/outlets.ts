import type { FactDefinition } from '../fact-definition.ts';

/** What the outlets of a letter are. */
export const OUTLET_FACTS = [
  {
    name: 'outlets.named',
    kind: 'integer',
    unit: 'count',
    en: 'Outlets with provider and address',
    zh: '载明服务商和地址的网点数',
    headers: [],
    about:
      'outlet rows of this letter, none of another manufacturer, that have provider and address, null when rows are ' +
      'given and none has both; letter.outlets when no outlet row is given, failing that 0 where the outlet ' +
      'account was given; null when it was not, or the letter has no number',
  },
  {
    name: 'outlets.inDestination',
    kind: 'integer',
    unit: 'count',
    en: 'Outlets in the destination',
    zh: '目的国网点数',
    headers: [],
    about:
      'of outlets.named, those whose country is licence.destination; letter.outlets when no outlet row is given, ' +
      'failing that 0 where the outlet account was given; null when it was not, the letter has no number, or none ' +
      'is there and a row may be one that is: without a country, or in the destination without provider or address',
  },
  {
    name: 'outlets.refusing',
    kind: 'integer',
    unit: 'count',
    en: 'Outlets in the destination that refuse cars they did not import',
    zh: '目的国网点中不服务非本网点进口车辆的网点数',
    headers: [],
    about:
      'of the outlet rows in outlets.inDestination, those whose outlet.servesGrey is no; null where those rows are ' +
      'not known',
  },
  {
    name: 'outlets.withParts',
    kind: 'integer',
    unit: 'count',
    en: 'Outlets in the destination that say they have parts',
    zh: '目的国网点中提供配件的网点数',
    headers: [],
    about:
      'of the outlet rows in outlets.inDestination, those whose outlet.services has PARTS; null where those rows are ' +
      'not known, and where none says so and one says nothing of its services',
  },
  {
    name: 'outlets.attestedOn',
    kind: 'date',
    en: 'Outlets in the destination last attested on',
    zh: '目的国网点最近确认日期',
    headers: [],
    about:
      'latest outlet.attestedOn of the outlet rows in outlets.inDestination; null where there is none, or one of ' +
      'them tells no day',
  },
  {
    name: 'outlets.closedOn',
    kind: 'date',
    en: 'Last outlet in the destination closed on',
    zh: '目的国最后一家网点关闭日期',
    headers: [],
    about:
      'latest outlet.closedOn of the outlet rows in outlets.inDestination, or of the row without a letter by which ' +
      'their manufacturer lists an outlet of this name and address; null where there is none, or one of them ' +
      'is open',
  },
] as const satisfies readonly FactDefinition[];
