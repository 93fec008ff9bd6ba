import { DUTY_WORDS } from '../../../domain/duties/due-days.ts';
import type { Visit } from '../frame/page.ts';
import { lawReference } from './law-reference.ts';

/** What a duty is called: by the rule of the law that asks for it, else by the register's own words; else its code. */
export const dutyTitle = (visit: Visit, rule: string): string =>
  (lawReference(visit).rules.get(rule)?.title ?? DUTY_WORDS[rule])?.[visit.language] ?? rule;
