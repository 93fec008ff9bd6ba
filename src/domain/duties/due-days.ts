import { addMonths } from '../calendar/months.ts';
import type { RuleSet } from '../rules/syntax.ts';
import { valuesOn } from '../rules/value-on.ts';

/** The rules that duties come from, by the short codes under which the register keeps them. */
export const DUTY_RULES = {
  /** To leave within the life of the temporary plate. */
  exit: 'D01',
  /** To deregister after the exit. */
  deregistration: 'D02',
} as const;

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
