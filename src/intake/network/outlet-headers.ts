import { foldHeader, withoutBrackets } from '../headers/fold-header.ts';
import { headerIndexOf } from '../headers/header-index.ts';
import type { RawField } from './outlet-fields.ts';

/** Fields that the outlet account has too: all its headers are taken. */
const OF_FACTS: Readonly<Record<string, RawField>> = {
  'outlet.provider': 'name',
  'outlet.country': 'country',
  'outlet.address': 'address',
  'outlet.position': 'position',
  'outlet.services': 'services',
  'outlet.servesGrey': 'servesCarsItDidNotImport',
};

/** Facts of the outlet account that a manufacturer does not hand in with its network: it attests and closes here. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'outlet.attestedOn',
  'outlet.closedOn',
  'outlet.letter',
  'outlet.maker',
]);

/** Further headers by field, as people write them. */
const HEADERS: Readonly<Partial<Record<RawField, string>>> = {
  number: `
    网点编号 | 网点代码 | 编号 | 代码 | 服务站代码 | 服务商代码 | 网点号 | Number | No | Outlet number | Outlet no |
    Outlet ID | Outlet code | ID | Ref | Code | Store code | Dealer code | Branch code | Номер | Код`,
  name: `
    名称 | 店名 | 网点 | Outlet | Dealer | Dealer name | Branch | Branch name | Service centre | Service center |
    Workshop | Station | Название | Наименование | Автоцентр | Nombre | Nom`,
  country: `
    Country | Country code | ISO country | Страна | País | Pays`,
  address: `
    Address | Full address | Street | Street address | 街道地址 | Адрес | Dirección | Adresse`,
  city: `城市 | 所在城市 | 网点城市 | City | Town | Locality | Город | Ciudad | Ville`,
  position: `Position | Coordinates | GPS | Координаты`,
  lon: `经度 | 网点经度 | Longitude | Lon | Lng | Long | X | Долгота | Longitud`,
  lat: `纬度 | 网点纬度 | Latitude | Lat | Y | Широта | Latitud`,
  phone: `
    电话 | 联系电话 | 服务电话 | 网点电话 | 电话号码 | Phone | Phone number | Telephone | Telephone number | Tel |
    Hotline | Contact phone | Телефон | Teléfono | Téléphone`,
  website: `网站 | 网址 | 官网 | Website | Web site | Web | URL | Site | Сайт | Sitio web | Site web`,
  openingHours: `
    营业时间 | 工作时间 | 服务时间 | Opening hours | Hours | Working hours | Business hours | Open | Часы работы |
    Режим работы | Время работы | Horario | Horaires`,
  brands: `品牌 | 服务品牌 | 车辆品牌 | Brand | Brands | Make | Makes | Марка | Марки | Бренд | Marca | Marque`,
  services: `Services | 服务 | Услуги | Servicios`,
  sales: `销售 | 是否销售 | 整车销售 | Sales | Sells | Продажа | Продажи`,
  service: `维修 | 是否维修 | 维修服务 | Service | Repair | Repairs | Maintenance | Сервис | Ремонт`,
  parts: `配件 | 备件 | 是否供应配件 | 配件供应 | Parts | Spare parts | Запчасти`,
  warranty: `质保 | 保修 | 质保服务 | 是否质保 | Warranty | Warranty work | Warranty repairs | Гарантия`,
  highVoltage: `
    高压 | 三电 | 高压维修 | 三电维修 | 高压电池维修 | 高压（三电）维修 | High voltage | High voltage work |
    High-voltage work | EV repair | Высоковольтные работы`,
  servesCarsItDidNotImport: `
    是否服务非本网点进口车辆 | 服务非本网点进口车辆 | 服务平行进口车 | Serves cars it did not import |
    Serves cars that it did not import | Serves others | Serves grey imports | Обслуживает параллельный импорт`,
  closed: `是否关闭 | 已关闭 | 停业 | Closed | Permanently closed | Is closed | Закрыт`,
};

const OWN: ReadonlyMap<string, RawField> = new Map(
  (Object.entries(HEADERS) as [RawField, string][]).flatMap(([field, headers]) =>
    [field, ...headers.split('|')].map((header) => [foldHeader(header), field] as const),
  ),
);

/** What the lists published here say beside what is handed in: the state, and who said what and when. */
const OF_LISTS =
  /^(?:state|attesteduntil|(?:sales|service|parts|warranty|highvoltage|servescarsitdidnotimport)(?:teller|on))$/;

/** What a column of a table of outlets says: a field, something that is not handed in here, or nothing known. */
export const fieldOfHeader = (header: string): RawField | 'passed-over' | null => {
  const folded = foldHeader(header);
  const own = OWN.get(folded) ?? OWN.get(withoutBrackets(folded));
  if (own !== undefined) return own;
  if (OF_LISTS.test(folded)) return 'passed-over';
  const [fact] = headerIndexOf('outlet')(header);
  if (fact === undefined) return null;
  return PASSED_OVER.has(fact.name) ? 'passed-over' : (OF_FACTS[fact.name] ?? null);
};
