import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { lawNumbers } from '../../../domain/rules/law-numbers.ts';
import type { Visit } from '../frame/page.ts';

/** A number of the law in force on the day of the visit, by `<rule id>.<value name>`. */
export const lawDays = ({ register, today }: Visit, name: string): number =>
  lawNumbers(register.engine.law.ruleSet, parseIsoDate(today) ?? 0)(name, null);

/** Within how many working days an exporter may answer what is proposed against it. */
export const ANSWER_DAYS = 'cn.648.rectification.answerWorkingDays';
