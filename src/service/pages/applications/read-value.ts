import { findFact } from '../../../domain/facts/fact-table.ts';
import type { ShownValue } from '../../../domain/verdict/verdict.ts';
import { isWithheld } from '../../../intake/values/cell-parser.ts';
import { MESSAGES } from '../../../report/messages/messages.ts';
import { inertText } from '../../../report/words/inert-text.ts';
import type { Visit } from '../frame/page.ts';
import { countryOf } from '../pieces/country-of.ts';

/** A value of a sheet as it was read, short enough for a table; of a person that it is as the exporter stated it. */
export const readValue = (visit: Visit, field: string, value: ShownValue): string => {
  const { language, say } = visit;
  const fact = findFact(field);
  if (typeof value === 'boolean') return value ? MESSAGES[language].yes : MESSAGES[language].no;
  if (fact !== undefined && isWithheld(fact) && String(value).startsWith('p:')) {
    return say.draftSheet.read.hidden;
  }
  if (fact?.kind === 'country') return countryOf(visit, String(value));
  if (fact?.kind === 'enum') {
    return fact.values?.find((one) => one.value === value)?.[language] ?? inertText(String(value));
  }
  return typeof value === 'number' ? value.toLocaleString('en') : inertText(value);
};
