import { parseIsoDate } from '../domain/calendar/iso-date.ts';
import type { CompiledLaw } from '../domain/rules/evaluate/compile-rule-set.ts';
import type { Register } from './register.ts';

/**
 * The law in force, compiled.
 *
 * @param today the day of the transaction, ISO.
 */
export const lawNow = ({ engine }: Register, today: string): CompiledLaw =>
  engine.reader({ today: parseIsoDate(today) ?? 0, everything: false }).law;
