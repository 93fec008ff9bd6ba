import type { FactDefinition } from '../fact-definition.ts';
import { headersOf } from '../headers-of.ts';

/** Facts of the factory account; source: the vocabulary table of docs/spec/facts.md. */
export const FACTORY_FACTS = [
  {
    name: 'factory.vin',
    kind: 'vin',
    en: 'VIN',
    zh: '出厂车辆识别代号',
    headers: headersOf(`
      出厂车辆识别代号 | 合格证车辆识别代号 | 合格证车架号
    `),
    about: 'joins the account to the vehicle; in a single sheet it is licence.vin',
  },
  {
    name: 'factory.maker',
    kind: 'text',
    folding: 'exact',
    unit: 'maker id',
    en: 'Manufacturer',
    zh: '生产企业',
    headers: headersOf(`
      生产企业 | 制造企业 | 生产企业名称 | 车辆生产企业 | 车辆生产企业名称 | 车辆制造企业 | 车辆制造企业名称 |
      制造企业名称 | 汽车生产企业 | 整车生产企业 | 制造商 | 制造商名称 | 制造厂 | 制造厂名称 | 生产厂 |
      生产厂家 | 生产厂商 | 生产商 | 生产单位 | 车辆生产单位 | Maker name | Car maker | Vehicle manufacturer |
      Producer
    `),
    ownHeaders: headersOf(`
      企业名称 | 厂商 | 厂家 | 生产企业代码 | 制造企业代码 | 企业代码 | Maker | Maker ID | Maker code |
      Manufacturer ID | Manufacturer code | Manufacturer name | zzcmc
    `),
  },
  {
    name: 'factory.manufacturedOn',
    kind: 'date',
    en: 'Manufactured on',
    zh: '出厂日期',
    headers: headersOf(`
      出厂日期 | 制造日期 | 出厂时间 | 出厂日 | 生产日期 | 生产时间 | 制造时间 | 车辆制造日期 | 车辆生产日期 |
      车辆出厂日期 | 下线日期 | 下线时间 | Manufacture date | Manufacturing date | Manufactured date |
      Date of manufacture | Production date | Date of production | Produced on | Build date
    `),
    ownHeaders: headersOf(`
      ccrq
    `),
  },
  {
    name: 'factory.energy',
    kind: 'enum',
    en: 'Energy',
    zh: '燃料种类',
    headers: headersOf(`
      燃料种类 | 能源类型 | 燃料 | 燃料类型 | 燃料类别 | 燃油类型 | 燃油种类 | 能源 | 能源种类 | 能源类别 |
      动力类型 | 动力种类 | Energy type | Fuel | Fuel type | Fuel kind | Powertrain | Power type
    `),
    ownHeaders: headersOf(`
      rlzl
    `),
    values: [
      { value: 'petrol', en: 'petrol', zh: '汽油', aliases: ['汽油车', 'gasoline'] },
      { value: 'diesel', en: 'diesel', zh: '柴油', aliases: ['柴油车'] },
      {
        value: 'hev',
        en: 'hybrid (HEV)',
        zh: '混合动力',
        aliases: ['油电混合', '油电混', '油电混动', '混动'],
      },
      {
        value: 'phev',
        en: 'plug-in hybrid (PHEV)',
        zh: '插电式混合动力',
        aliases: [
          '插电混动',
          '插电混合动力',
          '插电式混动',
          '插电',
          '插混',
          '插混车',
          '增程式',
          '增程',
          '增程式混动',
          '增程混动',
        ],
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
    headers: headersOf(`
      发动机号 | 电动机号 | 发动机号码 | 发动机编号 | 发动机序列号 | 发动机/电动机号 | 发动机号/电动机号 |
      发动机号或电动机号 | 电动机号码 | 电动机编号 | 电机号 | 电机号码 | 电机编号 | 驱动电机号 | 驱动电机编号 |
      Engine number | Engine No | Engine serial number | Motor number | Motor No | Engine/motor number
    `),
    ownHeaders: headersOf(`
      fdjh
    `),
    about: 'unique with the maker',
  },
  {
    name: 'factory.seats',
    kind: 'integer',
    unit: 'count',
    en: 'Seats',
    zh: '座位数',
    headers: headersOf(`
      座位数 | 核定载客 | 座位 | 座位数量 | 座位人数 | 座位个数 | 核定载客数 | 核定载客人数 | 核定载人数 |
      核载人数 | 额定载客 | 额定载客数 | 额定载客人数 | 载客人数 | 准乘人数 | 乘员数 | Seat count |
      Seat number | Number of seats | Seating capacity
    `),
    ownHeaders: headersOf(`
      hdzk
    `),
  },
  {
    name: 'factory.kind',
    kind: 'enum',
    blankSaysNo: true,
    en: 'Vehicle kind',
    zh: '车辆种类',
    headers: headersOf(`
      车辆种类 | 车辆类别 | 车辆分类 | 车辆大类 | 车种 | Vehicle type | Vehicle category | Vehicle class
    `),
    ownHeaders: headersOf(`
      车辆类型 | cllx
    `),
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
