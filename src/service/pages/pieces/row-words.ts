import { findFact } from '../../../domain/facts/fact-table.ts';
import type { ShownFacts } from '../../../domain/verdict/verdict.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { MESSAGES } from '../../../report/messages/messages.ts';
import { factLabel, factValue } from '../../../report/words/fact-words.ts';
import type { Visit } from '../frame/page.ts';
import { lawReference } from './law-reference.ts';

/** What an account is called: by whom it is told. */
export const accountWords = ({ language }: Visit, account: string): string =>
  (MESSAGES[language].tellers as Readonly<Record<string, string>>)[account] ?? account;

/** What something is called that a verdict rests on: the label of a fact, or by whom an account is told. */
export const factOrAccountWords = (visit: Visit, name: string): string =>
  name.includes('.') ? factLabel(name, visit.language) : accountWords(visit, name);

/** What a row tells, but for the VIN that stands beside it. */
export const rowWords = (visit: Visit, facts: ShownFacts): Html =>
  html`${Object.entries(facts)
    .filter(([name]) => !name.endsWith('.vin'))
    .map(
      ([name, value]) =>
        html`<span class="pair"><span class="quiet">${findFact(name)?.[visit.language] ?? name}</span>
          ${factValue(name, value, visit.language, lawReference(visit))}</span> `,
    )}`;
