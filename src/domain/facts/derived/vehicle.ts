import type { FactDefinition } from '../fact-definition.ts';

/** What VIN, plate and names tell of a vehicle. */
export const VEHICLE_FACTS = [
  {
    name: 'vehicle.vinWellFormed',
    kind: 'boolean',
    en: 'VIN is well formed',
    zh: '车辆识别代号格式正确',
    headers: [],
    about: 'licence.vin has 17 characters of A-Z without I O Q, and digits',
  },
  {
    name: 'vehicle.checkDigitValid',
    kind: 'boolean',
    en: 'VIN check digit is right',
    zh: '车辆识别代号校验位正确',
    headers: [],
    about: 'position 9 against GB 16735; null when the VIN is not well formed',
  },
  {
    name: 'vehicle.modelYear',
    kind: 'integer',
    unit: 'year',
    en: 'Model year in the VIN',
    zh: '车辆识别代号年份',
    headers: [],
    about: 'position 10 in the 2001-2030 window; null when it is no year code',
  },
  {
    name: 'vehicle.maker',
    kind: 'text',
    folding: 'exact',
    unit: 'maker id',
    en: 'Manufacturer of the vehicle',
    zh: '车辆生产企业',
    headers: [],
    about:
      'id of the maker row that factory.maker names by id or by legal name, width and spaces aside; null when none ' +
      'does',
  },
  {
    name: 'vehicle.wmiOwner',
    kind: 'text',
    folding: 'exact',
    unit: 'maker id',
    en: 'Owner of the maker code',
    zh: '世界制造厂识别代号所属企业',
    headers: [],
    about:
      'id of the maker that owns the first three characters of the VIN, of several that own them the manufacturer of ' +
      'the vehicle if it is one of them; high and medium confidence codes only, else null',
  },
  {
    name: 'vehicle.steering',
    kind: 'enum',
    values: [
      { value: 'LHD', en: 'left-hand drive', zh: '左舵', aliases: [] },
      { value: 'RHD', en: 'right-hand drive', zh: '右舵', aliases: [] },
    ],
    en: 'Steering side',
    zh: '方向盘位置',
    headers: [],
    about:
      'inferred: a vehicle with a first registration in mainland China is left-hand drive; null when no registration ' +
      'is known',
  },
  {
    name: 'vehicle.plateProvince',
    kind: 'code',
    unit: 'GB/T 2260',
    en: 'Province of the plate',
    zh: '号牌所属省份',
    headers: [],
    about: 'from the first character of certificate.plate; null when it is no province character',
  },
  {
    name: 'vehicle.plateKind',
    kind: 'enum',
    values: [
      { value: 'police', en: 'police', zh: '警用号牌', aliases: [] },
      { value: 'learner', en: 'driving school', zh: '教练号牌', aliases: [] },
    ],
    en: 'Kind of plate',
    zh: '号牌种类',
    headers: [],
    about:
      'from the last character of certificate.plate: 警 police, 学 driving school; null for every other plate',
  },
  {
    name: 'brands.sameAsChassis',
    kind: 'boolean',
    en: 'Licence and chassis name one brand',
    zh: '许可证品牌与底盘品牌为同一品牌',
    headers: [],
    about:
      'licence.brand and licence.chassisBrand are names of one brand of reference/brands.json (BYD, 比亚迪, 比亚迪牌); ' +
      'false when either is not listed; null when either is blank',
  },
  {
    name: 'brands.sameAsCertificate',
    kind: 'boolean',
    en: 'Licence and certificate name one brand',
    zh: '许可证品牌与登记证书品牌为同一品牌',
    headers: [],
    about:
      'licence.brand and certificate.brand are names of one brand of reference/brands.json (BYD, 比亚迪, 比亚迪牌); false ' +
      'when either is not listed; null when either is blank',
  },
] as const satisfies readonly FactDefinition[];
