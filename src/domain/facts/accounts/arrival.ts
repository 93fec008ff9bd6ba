import { CONDITION_VALUES } from '../condition-values.ts';
import type { FactDefinition } from '../fact-definition.ts';
import { headersOf } from '../headers-of.ts';

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
    headers: headersOf(`
      境外登记国别 | 境外登记国 | 境外登记国家 | 境外登记国家(地区) | 境外国家 | 境外国别 | 境外注册国 |
      境外注册国家 | 到达国 | 到达国家 | 到达国别 | 到港国家 | Country of arrival | Arrival country
    `),
    ownHeaders: headersOf(`
      国家 | 国别 | 登记国 | 登记国家 | 登记国别 | 注册国 | 注册国家 | 注册国别 | Registration country |
      Country of registration
    `),
  },
  {
    name: 'arrival.registeredOn',
    kind: 'date',
    blankSaysNo: true,
    en: 'Registered abroad on',
    zh: '境外登记日期',
    headers: headersOf(`
      境外登记日期 | 境外登记时间 | 境外注册日期 | 境外注册时间 | 境外注册登记日期 | 境外上牌日期 |
      境外首次登记日期 | 国外登记日期 | 国外注册日期 | 海外登记日期 | 海外注册日期 | Foreign registration date |
      Registration date abroad
    `),
    ownHeaders: headersOf(`
      登记日期 | 登记时间
    `),
  },
  {
    name: 'arrival.condition',
    kind: 'enum',
    en: 'Sold or registered as',
    zh: '境外新旧状态',
    headers: headersOf(`
      境外新旧状态 | 到达新旧状态 | 到港新旧状态
    `),
    ownHeaders: headersOf(`
      Sold as | Registered as
    `),
    values: CONDITION_VALUES,
  },
  {
    name: 'arrival.odometerKm',
    kind: 'integer',
    unit: 'km',
    en: 'Odometer on arrival',
    zh: '到达里程',
    headers: headersOf(`
      到达里程 | 到达里程数 | 到达时里程 | 到港里程 | 到港里程数 | 抵达里程 | 境外里程 | 境外登记里程 |
      Arrival odometer | Arrival mileage | Odometer on arrival km
    `),
  },
] as const satisfies readonly FactDefinition[];
