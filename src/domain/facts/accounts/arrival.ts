import { CONDITION_VALUES } from '../condition-values.ts';
import type { FactDefinition } from '../fact-definition.ts';

/** Facts of the arrival account; source: the vocabulary table of docs/spec/facts.md. */
export const ARRIVAL_FACTS = [
  {
    name: 'arrival.vin',
    kind: 'vin',
    en: 'VIN',
    zh: '到达车辆识别代号',
    headers: ['到达车辆识别代号'],
    about: 'joins the account to the vehicle; in a single sheet it is licence.vin',
  },
  {
    name: 'arrival.country',
    kind: 'country',
    en: 'Country of registration abroad',
    zh: '境外登记国别',
    headers: ['境外登记国别'],
    ownHeaders: ['国家', '国别'],
  },
  {
    name: 'arrival.registeredOn',
    kind: 'date',
    en: 'Registered abroad on',
    zh: '境外登记日期',
    headers: ['境外登记日期'],
  },
  {
    name: 'arrival.condition',
    kind: 'enum',
    en: 'Sold or registered as',
    zh: '境外新旧状态',
    headers: ['境外新旧状态'],
    values: CONDITION_VALUES,
  },
  {
    name: 'arrival.odometerKm',
    kind: 'integer',
    unit: 'km',
    en: 'Odometer on arrival',
    zh: '到达里程',
    headers: ['到达里程'],
  },
] as const satisfies readonly FactDefinition[];
