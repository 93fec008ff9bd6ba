import type { FactDefinition } from '../fact-definition.ts';

/** Facts of the factory account; source: the vocabulary table of docs/spec/facts.md. */
export const FACTORY_FACTS = [
  {
    name: 'factory.vin',
    kind: 'vin',
    en: 'VIN',
    zh: '出厂车辆识别代号',
    headers: ['出厂车辆识别代号'],
    about: 'joins the account to the vehicle; in a single sheet it is licence.vin',
  },
  {
    name: 'factory.maker',
    kind: 'text',
    folding: 'exact',
    unit: 'maker id',
    en: 'Manufacturer',
    zh: '生产企业',
    headers: ['生产企业', '制造企业'],
  },
  {
    name: 'factory.manufacturedOn',
    kind: 'date',
    en: 'Manufactured on',
    zh: '出厂日期',
    headers: ['出厂日期', '制造日期'],
  },
  {
    name: 'factory.energy',
    kind: 'enum',
    en: 'Energy',
    zh: '燃料种类',
    headers: ['燃料种类', '能源类型'],
    values: [
      { value: 'petrol', en: 'petrol', zh: '汽油', aliases: ['汽油车', 'gasoline'] },
      { value: 'diesel', en: 'diesel', zh: '柴油', aliases: ['柴油车'] },
      { value: 'hev', en: 'hybrid (HEV)', zh: '混合动力', aliases: ['油电混合', '混动'] },
      {
        value: 'phev',
        en: 'plug-in hybrid (PHEV)',
        zh: '插电式混合动力',
        aliases: ['插电混动', '插电混合动力', '插电式混动', '增程式', '增程'],
      },
      {
        value: 'bev',
        en: 'battery electric (BEV)',
        zh: '纯电动',
        aliases: ['纯电', '电动', '纯电动车'],
      },
      { value: 'other', en: 'other', zh: '其他', aliases: ['其它'] },
    ],
  },
  {
    name: 'factory.engineNumber',
    kind: 'text',
    folding: 'folded',
    en: 'Engine or motor number',
    zh: '发动机号',
    headers: ['发动机号', '电动机号'],
    about: 'unique with the maker',
  },
  {
    name: 'factory.seats',
    kind: 'integer',
    unit: 'count',
    en: 'Seats',
    zh: '座位数',
    headers: ['座位数', '核定载客'],
  },
  {
    name: 'factory.kind',
    kind: 'enum',
    en: 'Vehicle kind',
    zh: '车辆种类',
    headers: ['车辆种类'],
    values: [
      { value: 'passenger', en: 'passenger', zh: '乘用车', aliases: ['客车', '轿车', '小型客车'] },
      {
        value: 'commercial',
        en: 'commercial',
        zh: '商用车',
        aliases: ['货车', '载货汽车', '卡车'],
      },
      { value: 'trailer', en: 'trailer', zh: '挂车', aliases: ['半挂车'] },
      { value: 'other', en: 'other', zh: '其他', aliases: ['其它'] },
    ],
  },
] as const satisfies readonly FactDefinition[];
