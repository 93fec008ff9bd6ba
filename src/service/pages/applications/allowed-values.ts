import { findFact } from '../../../domain/facts/fact-table.ts';
import { countriesByName } from '../../../reference/country-name.ts';
import { referenceData } from '../../../reference/reference-data.ts';
import { isClosed } from '../../../register/applications/sheets/is-closed.ts';
import type { Lang } from '../../../report/messages/messages.ts';
import { MESSAGES } from '../../../report/messages/messages.ts';
import type { SelectOption } from '../pieces/field.ts';

/** The values that are allowed for a fact, to choose from, as the intake reads them; null where any may be written. */
export const allowedValues = (field: string, language: Lang): readonly SelectOption[] | null => {
  const fact = findFact(field);
  if (fact === undefined || !isClosed(fact)) return null;
  switch (fact.kind) {
    case 'boolean':
      return [
        { value: 'true', words: MESSAGES[language].yes },
        { value: 'false', words: MESSAGES[language].no },
      ];
    case 'country':
      return countriesByName(language).map(({ code, name }) => ({ value: code, words: name }));
    case 'code': {
      const { currencies, provinces } = referenceData();
      return fact.unit === 'ISO 4217'
        ? currencies.all.map((one) => ({ value: one.code, words: `${one.code} ${one[language]}` }))
        : provinces.all.map((one) => ({ value: one.code, words: one[language] }));
    }
    default:
      return (fact.values ?? []).map((one) => ({ value: one.value, words: one[language] }));
  }
};
