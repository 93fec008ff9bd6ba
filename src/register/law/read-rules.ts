import { isoDate, parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { breachOf } from '../../domain/rules/breach-of.ts';
import type { Axis } from '../../domain/rules/syntax.ts';
import { endedOn } from '../../domain/rules/words/said-on.ts';
import { textOn } from '../../domain/rules/words/written-text.ts';
import { referenceData } from '../../reference/reference-data.ts';
import type { Actor } from '../actor.ts';
import { checkingDay } from '../checks/checking-day.ts';
import type { Outcome } from '../outcome.ts';
import type { Register } from '../register.ts';
import type { RulesRead } from './law-shapes.ts';

/** Which rules are asked for. */
export interface RulesAsked {
  /** ISO. */
  readonly on?: string;
  readonly axis?: Axis;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

/** What was measured of a rule. */
const honestAlertsOf = (code: string): RulesRead['items'][number]['honestAlerts'] => {
  const { on, licensed, alerts } = referenceData().honest;
  const own = alerts.get(code);
  return own === undefined ? null : { on, licensed, alerts: own };
};

/** The rules by which is answered, in the order of the law, with their sources and their figures on a day. */
export const readRules = async (
  register: Register,
  _actor: Actor,
  { on, axis, country }: RulesAsked,
): Promise<Outcome<RulesRead>> => {
  const { ruleSet, hash } = register.engine.law;
  const day = parseIsoDate(on ?? checkingDay(register));
  if (day === null) return { kind: 'refused', code: 'not-well-formed', field: 'on', values: {} };
  const items = ruleSet.rules
    .filter((rule) => axis === undefined || rule.axis === axis)
    .filter((rule) => country === undefined || rule.country === country)
    .map((rule): RulesRead['items'][number] => ({
      code: rule.code,
      id: rule.id,
      axis: rule.axis,
      country: rule.country,
      title: textOn(rule.title, day),
      breach: textOn(breachOf(rule), day),
      remedy: textOn(rule.remedy, day),
      cites: [...rule.cites],
      toldUpTo: rule.toldUpTo,
      inForce: (rule.from ?? day) <= day && day <= (rule.until ?? day),
      ended: endedOn(rule, day),
      honestAlerts: honestAlertsOf(rule.code),
    }));
  return { kind: 'done', value: { ruleset: hash, on: isoDate(day), items } };
};
