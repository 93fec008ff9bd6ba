import { APPLICATION_LIFE } from './application-life.ts';
import { CASE_LIFE } from './case-life.ts';
import { CASE_QUESTION_LIFE } from './case-question-life.ts';
import { COMPLAINT_LIFE } from './complaint-life.ts';
import { DUTY_LIFE } from './duty-life.ts';
import { EXTRACT_LIFE } from './extract-life.ts';
import { FILING_LIFE } from './filing-life.ts';
import { HEARING_LIFE } from './hearing-life.ts';
import { HOLD_LIFE } from './hold-life.ts';
import { INSPECTION_LIFE } from './inspection-life.ts';
import { LETTER_LIFE } from './letter-life.ts';
import { LICENCE_LIFE } from './licence-life.ts';
import { LICENSED_VEHICLE_LIFE } from './licensed-vehicle-life.ts';
import type { Life, Role, Step } from './life.ts';
import { OUTLET_LIFE } from './outlet-life.ts';
import { REFERRAL_LIFE } from './referral-life.ts';
import { STANDING_LIFE } from './standing-life.ts';
import { VEHICLE_DECISION_LIFE } from './vehicle-decision-life.ts';

/** Every life of the register, in the order in which a car meets them. */
export const LIVES: readonly Life[] = [
  FILING_LIFE,
  STANDING_LIFE,
  APPLICATION_LIFE,
  VEHICLE_DECISION_LIFE,
  INSPECTION_LIFE,
  LETTER_LIFE,
  OUTLET_LIFE,
  LICENCE_LIFE,
  HEARING_LIFE,
  LICENSED_VEHICLE_LIFE,
  HOLD_LIFE,
  DUTY_LIFE,
  EXTRACT_LIFE,
  COMPLAINT_LIFE,
  CASE_LIFE,
  CASE_QUESTION_LIFE,
  REFERRAL_LIFE,
];

/** The step that a verb takes from a state, `null` state for the beginning; null when the table has none. */
export const stepOf = (life: Life, state: string | null, verb: string): Step | null =>
  life.steps.find(
    (step) =>
      step.verb === verb && (state === null ? step.from.length === 0 : step.from.includes(state)),
  ) ?? null;

/** The steps that a role may take from a state, in the order of the table. */
export const stepsFor = (life: Life, state: string | null, role: Role): readonly Step[] =>
  life.steps.filter(
    (step) =>
      step.by.includes(role) &&
      (state === null ? step.from.length === 0 : step.from.includes(state)),
  );

/**
 * The state of a life on a day: what was written last, or what has come by its date since.
 *
 * @param written the state that was written last
 * @param dates by name, the last day (inclusive, days since 1970) on which the written state holds; absent: no end
 * @param today days since 1970
 */
export const stateOn = (
  life: Life,
  written: string,
  dates: Readonly<Record<string, number | null>>,
  today: number,
): string => {
  const come = life.byDate?.find(({ from, after }) => {
    const last = dates[after] ?? null;
    return from.includes(written) && last !== null && today > last;
  });
  return come?.to ?? written;
};
