import { findFact } from '../../../domain/facts/fact-table.ts';
import type { ShownFacts } from '../../../domain/verdict/verdict.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { MESSAGES } from '../../../report/messages/messages.ts';
import { factValue } from '../../../report/words/fact-words.ts';
import type { Visit } from '../frame/page.ts';
import { lawReference } from './law-reference.ts';

/** What an account is called: by whom it is told. */
export const accountWords = ({ language }: Visit, account: string): string =>
  (MESSAGES[language].tellers as Readonly<Record<string, string>>)[account] ?? account;

/** What a row tells, but for the VIN that stands beside it. */
export const rowWords = (visit: Visit, facts: ShownFacts): Html =>
  html`${Object.entries(facts)
    .filter(([name]) => !name.endsWith('.vin'))
    .map(
      ([name, value]) =>
        html`<span class="pair"><span class="quiet">${findFact(name)?.[visit.language] ?? name}</span>
          ${factValue(name, value, visit.language, lawReference(visit))}</span> `,
    )}`;
