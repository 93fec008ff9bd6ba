import { grouped } from '../nation/figures.ts';
import type { Words } from '../product/words.ts';

/** Says a whole number in both languages by what stands around it. */
const n = grouped;

/** Every text of the page, by id; those with figures are functions of them. */
export const SERVICE_WORDS = {
  title: { en: 'Coverage of service', zh: '售后服务覆盖' },
  input: { en: 'Input', zh: '输入' },
  distance: { en: 'Near', zh: '附近' },
  km: (km: number): Words => ({ en: `${km} km or less`, zh: `${km}公里以内` }),
  headline: (vehicles: number, least: boolean): Words => ({
    en: `${least ? 'or more ' : ''}of ${n(vehicles)} vehicles exported have no outlet of their maker near the buyer`,
    zh: `辆${least ? '以上' : ''}出口车辆的买方附近没有其生产企业的服务网点（共出口${n(vehicles)}辆）`,
  }),
  noVehicles: {
    en: 'No vehicle with an exit was found, so there is nobody to serve.',
    zh: '没有找到有出境记录的车辆，无从计算服务覆盖。',
  },
  noDeclarations: {
    en: 'No whole account of customs declarations was given: exits are missing from every figure.',
    zh: '未收到完整的出口报关数据：各项数字均缺少部分出境记录。',
  },
  noOutlets: {
    en:
      'No whole account of service outlets was given: that an outlet is missing says nothing, so nobody is counted ' +
      'as left alone for want of one.',
    zh: '未收到完整的服务网点数据：没有网点记录不代表没有网点，因此不据此计入无人服务。',
  },
  /** `far` is null where no outlet tells a position. */
  lead: (none: number, far: number | null, km: number): Words => ({
    en:
      `${n(none)} went where their maker has no outlet at all` +
      `${far === null ? '' : `; ${n(far)} are more than ${km} km from one, by where the people of the cities live`}.`,
    zh: `其中${n(none)}辆去往生产企业没有任何网点的国家${far === null ? '' : `；按城市人口分布推算，${n(far)}辆距网点超过${km}公里`}。`,
  }),
  unknown: (vehicles: number): Words => ({
    en: `Of ${n(vehicles)} it is not known: the outlets tell no position, or the maker or the country is not told.`,
    zh: `另有${n(vehicles)}辆情况不详：网点未填写位置，或未填写生产企业、国家。`,
  }),
  standIn: {
    en: 'Where buyers live is not known. The people of the cities of the country stand in for them.',
    zh: '买方住址不详，以目的国城市人口的分布代替。',
  },
  partNone: { en: 'no outlet in the country', zh: '该国没有网点' },
  partFar: { en: 'none near', zh: '附近没有' },
  partUnknown: { en: 'not known', zh: '不详' },
  partNear: { en: 'one near', zh: '附近有' },
  mapTitle: {
    en: 'Where outlets are, and where the next would help',
    zh: '现有网点与最需增设网点的地点',
  },
  mapTell: (places: number, next: number): Words => ({
    en: `${n(places)} places with outlets; ${n(next)} cities where one more would help most.`,
    zh: `${n(places)}处有网点；${n(next)}个城市最需增设网点。`,
  }),
  keyOutlet: { en: 'outlets; the number is that of the list', zh: '网点，编号与列表一致' },
  keyUnplaced: {
    en: 'a country whose outlets tell no position, drawn at its largest city',
    zh: '网点均未填写位置的国家，画在该国最大城市',
  },
  keyNext: { en: 'next outlet, by its rank', zh: '建议增设的网点，编号为名次' },
  keyMore: {
    en: 'a second line: more marks nearby than there is room for, all in the list',
    zh: '双线：附近还有画不下的标记，均见列表',
  },
  mapNote: {
    en:
      'Land only: the map draws no border. Outlets of a country that lie near each other share a mark. A mark ' +
      'beside its point is tied to it by a line.',
    zh: '地图仅绘陆地，不绘国界。同一国家相近的网点共用一个标记。标记偏离所在点时以细线相连。',
  },
  placesTitle: { en: 'Places with outlets', zh: '有网点的地点' },
  placesNone: { en: 'No outlet that serves was told.', zh: '没有提供服务的网点记录。' },
  placesNote: (refusing: number, unnamed: number, closed: number): Words => ({
    en: `Every outlet stands in outlets.csv. ${
      refusing === 0 ? '' : `${n(refusing)} that serve only cars they imported are not counted. `
    }${
      unnamed === 0 ? '' : `${n(unnamed)} rows that name no maker or no country are not counted. `
    }${closed === 0 ? '' : `${n(closed)} closed ones are not counted.`}`.trim(),
    zh:
      `全部网点见 outlets.csv。${refusing === 0 ? '' : `${n(refusing)}个网点只服务自己进口的车辆，未计入。`}` +
      `${unnamed === 0 ? '' : `${n(unnamed)}行未填写生产企业或国家，未计入。`}${closed === 0 ? '' : `${n(closed)}个已关闭的网点未计入。`}`,
  }),
  moreCities: (more: number): Words => ({
    en: `and ${n(more)} more`,
    zh: `等，另有${n(more)}处`,
  }),
  noPosition: { en: 'position not told', zh: '未填写位置' },
  countriesHead: { en: 'Countries', zh: '各国' },
  countriesTitle: { en: 'Vehicles for each outlet, by country', zh: '各国每个网点对应的车辆数' },
  countriesTell: (name: Words, per: string): Words => ({
    en: `Most in ${name.en}: ${per} vehicles for each outlet.`,
    zh: `最多的是${name.zh}：每个网点对应${per}辆。`,
  }),
  countriesNone: {
    en: 'No country with vehicles and outlets.',
    zh: '没有同时有车辆和网点的国家。',
  },
  countriesNote: (shown: number, all: number, none: boolean): Words => ({
    en: `Vehicles / outlets. ${
      none ? 'Countries without any outlet first, ' + 'hatched. ' : ''
    }${shown < all ? `${n(shown)} of ${n(all)} are drawn, the table has all.` : ''}`.trim(),
    zh: `车辆数 / 网点数。${none ? '没有任何网点的国家列在最前，以斜线表示。' : ''}${shown < all ? `共${n(all)}个，图中为前${n(shown)}个，表格列出全部。` : ''}`,
  }),
  outletsShort: (vehicles: number, outlets: number): Words => ({
    en: `${n(vehicles)} / ${n(outlets)}`,
    zh: `${n(vehicles)} / ${n(outlets)}`,
  }),
  noneShort: (vehicles: number): Words => ({
    en: `${n(vehicles)}, no outlet`,
    zh: `${n(vehicles)}，无网点`,
  }),
  makersTitle: { en: 'Makers by buyers left alone', zh: '按无人服务的车辆数排列的生产企业' },
  makersPlot: { en: 'How the vehicles of each maker are served', zh: '各生产企业车辆的服务情况' },
  makersTell: (name: Words, alone: number): Words => ({
    en: `Most of the buyers left alone drive a car of ${name.en}: ${n(alone)}.`,
    zh: `无人服务的车辆中，${name.zh}的最多：${n(alone)}辆。`,
  }),
  makersNote: (shown: number, all: number): Words => ({
    en:
      `Figures: left alone / all.` +
      `${shown < all ? ` ${n(shown)} of ${n(all)} makers are drawn, the table has all.` : ''}`,
    zh: `前为无人服务数，后为总数。${shown < all ? `共${n(all)}家，图中为前${n(shown)}家，表格列出全部。` : ''}`,
  }),
  makersRound: {
    en: 'Left alone is shown in whole vehicles; service.csv has the hundredths, which add up.',
    zh: '无人服务数按整辆显示；service.csv 保留两位小数，各项可相加。',
  },
  nextTitle: { en: 'Where the next outlet would help most', zh: '最需增设网点的地点' },
  nextNote: (km: number): Words => ({
    en:
      `The city from which most vehicles that nobody serves are within ${km} km, taken one after another: each ` +
      `counts on those before it. Of cities that reach nearly as many (95% or more) the largest is taken. An outlet ` +
      `serves one maker. The first twenty of each maker stand in next-outlets.csv.`,
    zh: `逐一选取${km}公里范围内新增服务车辆最多的城市，后者以前者已设为前提；效果相近（达到95%）的，取人口最多的城市。一个网点对应一家生产企业。每家生产企业的前二十个见 next-outlets.csv。`,
  }),
  nextNone: {
    en: 'No city where one more outlet is known to help.',
    zh: '没有已知需要增设网点的城市。',
  },
  pairsTitle: { en: 'Country and maker', zh: '国家与生产企业' },
  pairsNote: (shown: number, all: number): Words => ({
    en:
      `${shown < all ? `The ${n(shown)} with the most vehicles left alone, of ${n(all)}. ` : ''}By year they stand ` +
      `in service.csv.`,
    zh: `${shown < all ? `共${n(all)}项，列出无人服务最多的${n(shown)}项。` : ''}分年数字见 service.csv。`,
  }),
  dutiesTitle: { en: 'Duties of the manufacturers', zh: '生产企业的义务' },
  dutiesTell: (overdue: number, capacity: number, list: number): Words => ({
    en:
      `Service capacity overdue: ${n(overdue)}; not shown: ${n(capacity)}. Outlet list not shown: ${n(list)}. Each ` +
      `is a manufacturer in a country and a year.`,
    zh: `维修服务能力逾期未落实${n(overdue)}项，未见证明${n(capacity)}项；网点名单未见公布${n(list)}项。每项为一家生产企业在一国一年的情况。`,
  }),
  dutiesNote: (shown: number, all: number): Words => ({
    en:
      `D06: repair capacity where its cars are exported to, whoever exported them; overdue only of a manufacturer ` +
      `on the list of qualified exporters that reported no outlet there. D07: a public, dated list of outlets, which ` +
      `the press says is asked for; never overdue. Neither bears on a ` +
      `licence. ${shown < all ? `The first ${n(shown)} of ${n(all)}. ` : ''}All stand in maker-duties.csv.`,
    zh:
      `D06：在其车辆出口国（不论由谁出口）具备维修服务能力；仅当生产企业列入出口资质名单且申报在该国没有网点时，列为逾期。D07：公布注明日期的网点名单，见于媒体报道，不列为逾期。` +
      `两项均不影响发证。${shown < all ? `共${n(all)}项，列出前${n(shown)}项。` : ''}全部见 maker-duties.csv。`,
  }),
  capacity: { en: 'Service capacity (D06)', zh: '维修服务能力（D06）' },
  outletList: { en: 'Outlet list (D07)', zh: '网点名单（D07）' },
  reported: { en: 'Outlets reported', zh: '申报网点数' },
  duty: {
    met: { en: 'shown', zh: '已见证明' },
    overdue: { en: 'overdue', zh: '逾期' },
    'not-shown': { en: 'not shown', zh: '未见证明' },
    'not-asked': { en: 'not asked', zh: '不适用' },
  },
  yearsTitle: { en: 'By year of exit', zh: '按出境年份' },
  yearsNote: {
    en: 'The outlets are those of today in every year: the accounts tell no history of them.',
    zh: '各年均按当前网点计算：数据中没有网点的历史。',
  },
  methodTitle: { en: 'How it is counted', zh: '计算方法' },
  all: { en: 'All', zh: '合计' },
  unknownMaker: { en: 'maker not told', zh: '生产企业未填写' },
  unknownCountry: { en: 'country not told', zh: '国家未填写' },
  maker: { en: 'Maker', zh: '生产企业' },
  country: { en: 'Country', zh: '国家' },
  city: { en: 'City', zh: '城市' },
  year: { en: 'Year', zh: '年份' },
  place: { en: 'Place', zh: '地点' },
  number: { en: 'No.', zh: '编号' },
  rank: { en: 'Rank', zh: '名次' },
  vehicles: { en: 'Vehicles', zh: '车辆' },
  outlets: { en: 'Outlets', zh: '网点' },
  makers: { en: 'Makers served', zh: '服务的生产企业' },
  grey: { en: 'Say they serve grey imports', zh: '声明服务非本网点进口车辆' },
  stale: { en: 'Not attested within a year', zh: '一年内未确认' },
  attested: { en: 'Last attested', zh: '最近确认' },
  per: { en: 'Vehicles per outlet', zh: '每网点车辆数' },
  share: { en: 'Share near one', zh: '附近有网点的比例' },
  alone: { en: 'Left alone', zh: '无人服务' },
  notKnown: { en: 'Not known', zh: '不详' },
  served: { en: 'Vehicles it would serve', zh: '可新增服务车辆' },
  never: { en: 'never', zh: '从未' },
  noOutlet: { en: 'no outlet', zh: '无网点' },
  footnote: {
    en:
      'A stand-in, not a survey: urban population takes the place of buyers, and what outlets say of themselves is ' +
      'not tested. Cities: GeoNames, CC BY 4.0. Land: Natural Earth, public domain.',
    zh: '本页为推算，并非调查：以城市人口代替买方分布，网点自述内容未经核实。城市数据：GeoNames（CC BY 4.0），城市名称为其拉丁字母写法。陆地轮廓：Natural Earth（公有领域）。',
  },
} as const;
