import type { Bilingual } from '../verdict/verdict.ts';

/** Why a vehicle is held at the border: the closed set, with what is said of each. */
export const HOLD_REASONS = {
  'no-licence': {
    en: 'No licence lists this VIN.',
    zh: '没有许可证列有该车辆识别代号。',
  },
  'vehicle-not-granted': {
    en: 'The vehicle was not granted.',
    zh: '该车辆未获准予。',
  },
  'licence-not-yet': {
    en: 'The licence is not in force yet.',
    zh: '许可证尚未生效。',
  },
  'licence-expired': {
    en: 'The licence has expired.',
    zh: '许可证已过期。',
  },
  'licence-suspended': {
    en: 'The licence is suspended.',
    zh: '许可证已暂停。',
  },
  'licence-revoked': {
    en: 'The licence was revoked.',
    zh: '许可证已撤销。',
  },
  'licence-surrendered': {
    en: 'The licence was handed back.',
    zh: '许可证已交回。',
  },
  'already-left': {
    en: 'The vehicle has left under this licence already.',
    zh: '该车辆已凭此许可证出境。',
  },
  'returned-home': {
    en: 'The vehicle was returned home; it leaves again under a new licence.',
    zh: '该车辆已退运；再次出口须凭新的许可证。',
  },
  'destination-differs': {
    en: 'The destination declared is not the one of the licence.',
    zh: '申报目的国与许可证所载不符。',
  },
  'letter-revoked': {
    en: 'The manufacturer has revoked the after-sales confirmation that this vehicle needs.',
    zh: '该车辆所需的售后维修服务确认书已被生产企业撤销。',
  },
  'letter-suspended': {
    en: 'The manufacturer has suspended the after-sales confirmation that this vehicle needs.',
    zh: '该车辆所需的售后维修服务确认书已被生产企业暂停。',
  },
  'held-before': {
    en: 'Customs held it before, and nobody has released it.',
    zh: '该车辆此前未予放行，尚未解除。',
  },
  'exporter-barred': {
    en: 'The exporter is barred.',
    zh: '该企业被禁止申领许可证。',
  },
  'registry-status': {
    en: 'The registry shows a status that bars export.',
    zh: '机动车登记状态属于禁止出口的情形。',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Why a vehicle is held. */
export type HoldReason = keyof typeof HOLD_REASONS;

/** What a vehicle goes on with by a signed ground alone: the closed set, with what is said of each. */
export const AMBERS = {
  'odometer-less': {
    en: 'The odometer shows less than was told before.',
    zh: '现场读数低于历史最高读数。',
  },
  'letter-elsewhere': {
    en: 'The after-sales confirmation that this vehicle needs is for another country.',
    zh: '该车辆所需的售后维修服务确认书所载国别不同。',
  },
  'letter-not-verified': {
    en: 'Nobody has verified the after-sales confirmation that this vehicle needs.',
    zh: '该车辆所需的售后维修服务确认书未经核验。',
  },
  'answer-changed': {
    en: 'Since the licence was granted the answer on this vehicle has changed.',
    zh: '发证后该车辆的审查结论已变化。',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a vehicle goes on with by a signed ground alone. */
export type Amber = keyof typeof AMBERS;

/** What customs compares with the vehicle, though it holds nothing: the closed set, with what is said of each. */
export const LOOK_AT = {
  'check-digit': {
    en: 'The check digit does not fit the other characters: compare the VIN with the frame.',
    zh: '校验位与其余字符不符：请与车架号核对。',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What customs compares with the vehicle. */
export type LookAt = keyof typeof LOOK_AT;

/** Why an officer holds a vehicle that the gate would let go: the closed set, with what is said of each. */
export const HOLD_GROUNDS = {
  ...AMBERS,
  'vehicle-differs': {
    en: 'The vehicle is not the one on record: make, model, colour, energy, engine number or seats differ.',
    zh: '实车与登记信息不符（品牌、型号、颜色、能源种类、发动机号或座位数）。',
  },
  'papers-doubtful': {
    en: 'The papers shown are in doubt.',
    zh: '所持单证存疑。',
  },
  'another-ground': {
    en: 'Another ground, in words.',
    zh: '其他理由（另行说明）。',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Why an officer holds a vehicle. */
export type HoldGround = keyof typeof HOLD_GROUNDS;

const SAID: Readonly<Record<string, Bilingual>> = { ...HOLD_REASONS, ...HOLD_GROUNDS, ...LOOK_AT };

/** What is said of a reason that is kept by its code; the code itself where a later program knew more. */
export const reasonWords = (code: string): Bilingual => SAID[code] ?? { en: code, zh: code };
