import type { FactDefinition } from '../fact-definition.ts';

const ABOUT =
  'a register alone says it, of the day up to which the account was told and the interval that is expected; ' +
  '9999-12-31: no feed is expected; null in a batch and a nation, and where none ever came';

/** How far a register knows that authorities have told. */
export const FEEDS_FACTS = [
  {
    name: 'feeds.expected',
    kind: 'boolean',
    en: 'Feeds of the registry and of customs are expected',
    zh: '应有登记机关和海关报送数据',
    headers: [],
    about:
      'true in a register; null in a batch and a nation, which are whole or say what they lack',
  },
  {
    name: 'feeds.certificateDueOn',
    kind: 'date',
    openEnd: true,
    en: 'Registry data is current until',
    zh: '车辆登记数据有效至',
    headers: [],
    about: `last day, inclusive, on which what the registry told is current; ${ABOUT}`,
  },
  {
    name: 'feeds.declarationDueOn',
    kind: 'date',
    openEnd: true,
    en: 'Customs data is current until',
    zh: '海关报关数据有效至',
    headers: [],
    about: `last day, inclusive, on which what customs told is current; ${ABOUT}`,
  },
  {
    name: 'feeds.refundDueOn',
    kind: 'date',
    openEnd: true,
    en: 'Refund data is current until',
    zh: '退税数据有效至',
    headers: [],
    about:
      'last day, inclusive, on which what was told of refunds is current; of a register where somebody tells it or ' +
      'the ministry expects it, else null',
  },
  {
    name: 'feeds.subsidyDueOn',
    kind: 'date',
    openEnd: true,
    en: 'Subsidy data is current until',
    zh: '补贴数据有效至',
    headers: [],
    about: 'the same of subsidies',
  },
] as const satisfies readonly FactDefinition[];
