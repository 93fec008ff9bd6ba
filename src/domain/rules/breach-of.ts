import type { LawText, Rule } from './syntax.ts';

/** What is said of a vehicle that breaks a rule: its breach, of a flag its title. */
export const breachOf = ({ breach, title }: Pick<Rule, 'breach' | 'title'>): LawText =>
  breach ?? title;
