import type { LetterTerms } from '../../../letters/letter.ts';
import { isId } from '../../../register/is-id.ts';
import type { LettersToDraft } from '../../../register/letters/letter-shapes.ts';
import type { Form } from '../frame/form.ts';
import type { Visit } from '../frame/page.ts';
import {
  type ReadTerms,
  readTerms,
  TERMS_FIELDS,
  type TypedTerms,
  typedTerms,
} from './terms-form.ts';

/** What stands in the forms of issuing: which letters, what they promise, which outlets they name. */
export interface TypedIssue {
  /** Ids of letters that were asked for. */
  readonly letters: readonly string[];
  readonly vehicles: NonNullable<LettersToDraft['vehicles']>;
  readonly terms: TypedTerms;
  /** Where terms are bound to country or model, those; what was typed is for the others. */
  readonly bound: boolean;
  /** All that are attested in each destination, or those that are ticked. */
  readonly named: 'all' | 'chosen';
  /** Ids. */
  readonly outlets: readonly string[];
}

/** What was sent. */
export const typedIssue = (sent: Form): TypedIssue => ({
  letters: [...new Set(sent.all('letter').filter((id) => isId(id)))],
  vehicles: sent.all('vehicle').flatMap((text) => {
    const [vin = '', ...application] = text.split('|');
    return vin === '' ? [] : [{ vin, application: application.join('|') }];
  }),
  terms: typedTerms(sent),
  bound: sent.value('bound') === 'yes',
  named: sent.value('named') === 'chosen' ? 'chosen' : 'all',
  outlets: sent.all('outlet').filter((id) => isId(id)),
});

/** What is sent on, by the names of the fields. */
export const fieldsOfIssue = (typed: TypedIssue): readonly (readonly [string, string])[] => [
  ...typed.letters.map((id) => ['letter', id] as const),
  ...typed.vehicles.map(({ vin, application }) => ['vehicle', `${vin}|${application}`] as const),
  ...TERMS_FIELDS.flatMap((name) =>
    (typed.terms[name] ?? []).map((value) => [name, value] as const),
  ),
  ['bound', typed.bound ? 'yes' : ''],
  ['named', typed.named],
  ...typed.outlets.map((id) => ['outlet', id] as const),
];

/** What is to be drafted of it. */
export const toDraft = (
  { letters, vehicles, bound, named, outlets }: TypedIssue,
  terms: LetterTerms | null,
): LettersToDraft => ({
  ...{ letters, vehicles, bound },
  ...(terms === null ? {} : { terms }),
  ...(named === 'chosen' ? { outlets } : {}),
});

/** The terms that were typed; null where nothing was, and those that are bound are taken. */
export const termsTypedIn = (
  visit: Visit,
  typed: TypedIssue,
): ReadTerms | { readonly terms: null } => {
  const { months = [], partsYears = [], languages = [] } = typed.terms;
  const nothing = [...months, ...partsYears, ...languages].every((one) => one.trim() === '');
  return typed.bound && nothing ? { terms: null } : readTerms(visit, typed.terms);
};
