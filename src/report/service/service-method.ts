import { type Html, html } from '../html/html.ts';
import { told, type Words } from '../product/words.ts';

const LINES = (km: number): readonly Words[] => [
  {
    en:
      'A vehicle exported is a VIN with an exit on or before the day of the answer, told once, in the year of its ' +
      'first exit.',
    zh: '出口车辆：截至审查基准日有出境记录的车辆识别代号，只计一次，归入首次出境的年份。',
  },
  {
    en:
      'Its country is where it was last registered abroad; where no arrival tells it, the final destination of its ' +
      'first declaration that names one; else the destination of its application. Members of the European Union are ' +
      'one market. Vehicles whose country or maker nobody tells stay in the count as a group of their own.',
    zh: '国家：最近一次境外登记所在国；没有境外登记的，取首份填写最终目的国的报关单；再没有的，取许可证申请的目的国。欧盟成员国合为一个市场。国家或生产企业未填写的车辆单列，不剔除。',
  },
  {
    en: 'Its maker is who the factory account says made it; ids are read as the legal names of the maker account.',
    zh: '生产企业：以出厂数据所填为准；编号按生产企业数据换成法定名称。',
  },
  {
    en:
      'An outlet serves a maker when it names it, in the country it lies in. Outlets that say they serve only cars ' +
      'they imported are not counted, for an exported used car is none of those; those that do not say are counted, ' +
      'and told apart. Rows with the same position, or the same provider and address, are one outlet. It counts ' +
      'once for each maker it serves.',
    zh: '网点：填写了该生产企业、位于该国的服务网点。声明不服务非本网点进口车辆的不计，因为出口的二手车均非其进口；未说明的计入并另列。位置相同，或服务商与地址相同的，视为同一网点。网点为每家生产企业各计一次。',
  },
  {
    en:
      'An outlet not attested by its maker within the year before the day of the answer, or never, still counts ' +
      'and is told as such.',
    zh: '审查基准日前一年内未经生产企业确认（或从未确认）的网点仍计入，但单独列明。',
  },
  {
    en:
      `The share near an outlet is the share of the people in the cities of 50,000 and more of that country who ` +
      `live within ${km} km of one along the great circle, each city taken at its centre. Outlets without position ` +
      `cannot add to it: where some have one and others not, the share is the least it can be.`,
    zh: `附近有网点的比例：该国人口5万及以上城市的居民中，距网点大圆距离不超过${km}公里者所占比例，每座城市以中心点计。未填写位置的网点无法计入；部分网点有位置的，所得比例为下限。`,
  },
  {
    en:
      'Left alone are the vehicles times the rest of that share; where the maker has no outlet in the country, all ' +
      'of them. Where outlets are named but none tells a position, it is not known.',
    zh: '无人服务：车辆数乘以其余比例；该生产企业在该国没有网点的，全部计入。有网点但均未填写位置的，为不详。',
  },
];

/** How the figures are made, in sentences. */
export const serviceMethod = (km: number): Html =>
  html`<ul>${LINES(km).map((line) => html`<li>${told(line)}</li>`)}</ul>`;
