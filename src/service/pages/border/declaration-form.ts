import { referenceData } from '../../../reference/reference-data.ts';
import type { InputOf } from '../../../register/action.ts';
import { EntryNumber, Kilometres } from '../../../register/border/border-shapes.ts';
import type { declareVehicle } from '../../../register/border/declare-vehicle.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Form } from '../frame/form.ts';
import type { Visit } from '../frame/page.ts';
import type { Errors } from '../pieces/errors.ts';
import { field } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { dayField, readDay } from './day-field.ts';

/** Names of the fields of a customs entry, in their order. */
export const DECLARATION_FIELDS = [
  'entryNumber',
  'destination',
  'odometerKm',
  'declaredOn',
] as const;

/** A customs entry as it was read. */
export type Declaration = Required<Omit<InputOf<typeof declareVehicle>, 'signed'>>;

/** What was typed into the form of a customs entry, by the names of its fields. */
export type TypedDeclaration = Readonly<
  Record<(typeof DECLARATION_FIELDS)[number] | 'vin', string>
>;

/** What a form of an entry holds, as it was typed. */
export const typedDeclaration = (sent: Form): TypedDeclaration => ({
  vin: sent.value('vin'),
  entryNumber: sent.value('entryNumber'),
  destination: sent.value('destination'),
  odometerKm: sent.value('odometerKm'),
  declaredOn: sent.value('declaredOn'),
});

/** Reads what was typed; or what is wrong with it, by field. */
export const readDeclaration = (
  { say, today }: Visit,
  typed: TypedDeclaration,
):
  | { readonly kind: 'read'; readonly input: Declaration }
  | { readonly kind: 'wrong'; readonly errors: Errors } => {
  const words = say.customs.errors;
  const entry = EntryNumber.safeParse(typed.entryNumber);
  const destination = referenceData().countries.find(typed.destination);
  const digits = typed.odometerKm.normalize('NFKC').replaceAll(/[\s,]/g, '');
  const km = Kilometres.safeParse(/^\d+$/.test(digits) ? Number(digits) : null);
  const declaredOn = readDay(typed.declaredOn, today);
  if (entry.success && destination !== null && km.success && declaredOn !== null) {
    const { vin } = typed;
    const input = { vin, entryNumber: entry.data, destination, odometerKm: km.data, declaredOn };
    return { kind: 'read', input };
  }
  const errors = {
    ...(!entry.success && { entryNumber: words.entryNumber }),
    ...(destination === null && { destination: words.destination }),
    ...(!km.success && { odometerKm: words.odometerKm }),
    ...(declaredOn === null && { declaredOn: words.day }),
  };
  return { kind: 'wrong', errors };
};

/** The form of a customs entry. */
export const declarationForm = (
  visit: Visit,
  typed: Partial<TypedDeclaration> & Pick<TypedDeclaration, 'vin'>,
  errors: Errors = {},
): Html => {
  const { say, language } = visit;
  const { customs } = say;
  const { all } = referenceData().countries;
  return form({
    act: 'checkDeclaration',
    to: '/border',
    body: html`<input type="hidden" name="vin" value="${typed.vin}">
      ${field({
        name: 'entryNumber',
        label: customs.entryNumber,
        value: typed.entryNumber ?? '',
        error: errors['entryNumber'] ?? '',
        required: true,
        more: 'maxlength="64" spellcheck="false" autocapitalize="characters"',
      })}
      ${field({
        name: 'destination',
        label: customs.entryDestination,
        hint: customs.entryDestinationHint,
        value: typed.destination ?? '',
        error: errors['destination'] ?? '',
        required: true,
        more: 'maxlength="80" list="countries"',
      })}
      <datalist id="countries">${all.map(
        (country) => html`<option value="${country[language]}"></option>`,
      )}</datalist>
      ${field({
        name: 'odometerKm',
        label: customs.odometer,
        hint: customs.odometerHint,
        value: typed.odometerKm ?? '',
        error: errors['odometerKm'] ?? '',
        required: true,
        more: 'maxlength="12" inputmode="numeric"',
      })}
      ${dayField(visit, { name: 'declaredOn', value: typed.declaredOn, error: errors['declaredOn'] })}
      <button>${customs.check}</button>`,
  });
};
