import { addMonths } from '../calendar/months.ts';
import type { RuleSet } from '../rules/syntax.ts';
import { valuesOn } from '../rules/value-on.ts';
import type { Bilingual } from '../verdict/verdict.ts';

/** The rules that duties come from, by the short codes under which the register keeps them. */
export const DUTY_RULES = {
  /** To leave within the life of the temporary plate. */
  exit: 'D01',
  /** To deregister after the exit. */
  deregistration: 'D02',
  /** To account for a vehicle whose licence ended before it left: asked by the register itself, of no rule. */
  unused: 'D08',
} as const;

/** What a duty is called that no rule of the law asks for, by its code. */
export const DUTY_WORDS: Readonly<Record<string, Bilingual>> = {
  [DUTY_RULES.unused]: {
    en: 'Say what became of the vehicle: its licence ended before it left',
    zh: '说明车辆去向：许可证失效时车辆尚未出境',
  },
};

/** What may become of a vehicle whose licence ended before it left: the closed set. */
export const UNUSED_OUTCOMES = {
  'sold-at-home': { en: 'sold in China', zh: '已在国内销售' },
  kept: { en: 'kept, in use or in stock in China', zh: '留在国内使用或库存' },
  'applied-again': { en: 'applied for again', zh: '已重新申请' },
  other: { en: 'otherwise, in words', zh: '其他（另行说明）' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What became of a vehicle whose licence ended before it left. */
export type UnusedOutcome = keyof typeof UNUSED_OUTCOMES;

/** The short code of a rule that a duty comes from. */
export type DutyRule = (typeof DUTY_RULES)[keyof typeof DUTY_RULES];

type Law = Pick<RuleSet, 'rules'>;

const lengthOn = (law: Law, name: string, day: number): number | null => {
  const value = valuesOn(law, day)(name);
  return typeof value === 'number' ? value : null;
};

/** What is told of a temporary plate, day numbers; null: not told. */
export interface TemporaryPlate {
  readonly pendingExportOn: number | null;
  /** Its last day. */
  readonly tempPlateUntil: number | null;
}

/**
 * The last day, inclusive, on which a vehicle leaves within the life of its temporary plate: the plate's own last day,
 * or as many days after the endorsement as the law of that day lets a plate live. A day number; null when neither is
 * told or the law of that day sets no length.
 */
export const exitDue = (
  law: Law,
  { pendingExportOn, tempPlateUntil }: TemporaryPlate,
): number | null => {
  if (tempPlateUntil !== null) return tempPlateUntil;
  if (pendingExportOn === null) return null;
  const days = lengthOn(law, 'cn.reg-28.temporary-plate.days', pendingExportOn);
  return days === null ? null : pendingExportOn + days;
};

/**
 * The last day, inclusive, on which a vehicle that left is deregistered in time, by calendar months of the law of the
 * day of exit. Day numbers; null when the law of that day sets no length.
 */
export const deregistrationDue = (law: Law, exitedOn: number): number | null => {
  const months = lengthOn(law, 'cn.reg-37.deregistration.months', exitedOn);
  return months === null ? null : addMonths(exitedOn, months);
};

/**
 * The last day, inclusive, on which is told what became of a vehicle whose licence ended before it left. Day numbers;
 * null when the law of the day on which it ended sets no length.
 */
export const unusedDue = (law: Law, endedOn: number): number | null => {
  const days = lengthOn(law, 'cn.reg-28.temporary-plate.unusedDays', endedOn);
  return days === null ? null : endedOn + days;
};
