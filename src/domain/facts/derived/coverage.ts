import type { FactDefinition } from '../fact-definition.ts';

/** What lists of outlets tell of a manufacturer in a country. */
export const COVERAGE_FACTS = [
  {
    name: 'coverage.on',
    kind: 'date',
    en: 'Day on which the network is looked at',
    zh: '服务网络核对日期',
    headers: [],
    about:
      'of a manufacturer, a country and a year, which `mileproof service` asks of; null for a vehicle, like all of ' +
      'coverage: the last day of the year, or the day of the answer where that is earlier',
  },
  {
    name: 'coverage.vehicles',
    kind: 'integer',
    unit: 'count',
    en: 'Vehicles of the manufacturer exported there',
    zh: '该生产企业出口至该国的车辆数',
    headers: [],
    about: 'with their first exit in the year, whoever exported them',
  },
  {
    name: 'coverage.outlets',
    kind: 'integer',
    unit: 'count',
    en: 'Outlets of the manufacturer there',
    zh: '该生产企业在该国的网点数',
    headers: [],
    about:
      'those that refuse cars they did not import included; null where there is none and the account of outlets was ' +
      'not given whole',
  },
  {
    name: 'coverage.reported',
    kind: 'integer',
    unit: 'count',
    en: 'Outlets that the manufacturer reported there',
    zh: '该生产企业申报的该国网点数',
    headers: [],
    about: 'largest network.reported of the year; null when it is not told',
  },
  {
    name: 'coverage.qualified',
    kind: 'boolean',
    en: 'On the list of qualified car exporters',
    zh: '列入汽车出口资质企业名单',
    headers: [],
    about: 'maker.qualifiedYears has the year; null when no years are told of the manufacturer',
  },
  {
    name: 'coverage.publishedOn',
    kind: 'date',
    en: 'Public outlet list of the country dated',
    zh: '该国网点名单公布日期',
    headers: [],
    about:
      'latest network.publishedOn, up to coverage.on, of a list that has a network.url; null when none is told',
  },
] as const satisfies readonly FactDefinition[];
