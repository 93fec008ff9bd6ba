import { isoDate, parseIsoDate } from '../../domain/calendar/iso-date.ts';
import type { RuleInfo } from '../../domain/verdict/verdict.ts';
import { referenceData } from '../../reference/reference-data.ts';
import { reportReference } from '../../screening/report-reference.ts';
import type { Actor } from '../actor.ts';
import { checkingDay } from '../checks/checking-day.ts';
import type { Outcome } from '../outcome.ts';
import type { Register } from '../register.ts';
import type { RulesRead } from './law-shapes.ts';

/** Which rules are asked for. */
export interface RulesAsked {
  /** ISO. */
  readonly on?: string;
  readonly axis?: RuleInfo['axis'];
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
  const { rules } = reportReference(ruleSet, day);
  const items = ruleSet.rules.flatMap((rule): RulesRead['items'] => {
    const info = rules.get(rule.code);
    if (info === undefined) return [];
    if (axis !== undefined && rule.axis !== axis) return [];
    if (country !== undefined && rule.country !== country) return [];
    const { code, id, title, breach, remedy, cites } = info;
    const { country: of, toldUpTo, from, until } = rule;
    const inForce = (from ?? day) <= day && day <= (until ?? day);
    const told = { toldUpTo, inForce, country: of ?? null, honestAlerts: honestAlertsOf(code) };
    return [{ code, id, axis: info.axis, title, breach, remedy, cites, ...told }];
  });
  return { kind: 'done', value: { ruleset: hash, on: isoDate(day), items } };
};
