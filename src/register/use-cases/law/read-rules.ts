import { isoDate, parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import type { RuleInfo } from '../../../domain/verdict/verdict.ts';
import { reportReference } from '../../../screening/report-reference.ts';
import type { Actor } from '../../actor.ts';
import { checkingDay } from '../../checks/checking-day.ts';
import type { Outcome } from '../../outcome.ts';
import type { Register } from '../../register.ts';

/** Which rules are asked for. */
export interface RulesAsked {
  /** ISO. */
  readonly on?: string;
  readonly axis?: RuleInfo['axis'];
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

/** A rule as its figures stand on a day. */
type ReadRule = Pick<RuleInfo, 'code' | 'id' | 'axis' | 'title' | 'breach' | 'remedy' | 'cites'> & {
  /** Of a rule of an importing country. */
  readonly country: string | null;
  /** The newest date among its sources, ISO: a day, month or year; null when none bears a date. */
  readonly toldUpTo: string | null;
  /** Whether it is in force on the day. */
  readonly inForce: boolean;
};

/** Rules, and by which law and day. */
export interface RulesRead {
  readonly ruleset: string;
  readonly on: string;
  readonly items: readonly ReadRule[];
}

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
  const items = ruleSet.rules.flatMap((rule): readonly ReadRule[] => {
    const info = rules.get(rule.code);
    if (info === undefined) return [];
    if (axis !== undefined && rule.axis !== axis) return [];
    if (country !== undefined && rule.country !== country) return [];
    const { code, id, title, breach, remedy, cites } = info;
    const { country: of, toldUpTo, from, until } = rule;
    const inForce = (from ?? day) <= day && day <= (until ?? day);
    const told = { toldUpTo, inForce, country: of ?? null };
    return [{ code, id, axis: info.axis, title, breach, remedy, cites, ...told }];
  });
  return { kind: 'done', value: { ruleset: hash, on: isoDate(day), items } };
};
