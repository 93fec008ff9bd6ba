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

/** What of an entry could be read of a form, whatever is wrong with the rest; null where nothing was. */
export const readShown = (
  sent: Form,
): {
  readonly entryNumber: string | null;
  readonly destination: string | null;
  readonly odometerKm: number | null;
} => {
  const typed = typedDeclaration(sent);
  return {
    entryNumber: EntryNumber.safeParse(typed.entryNumber).data ?? null,
    destination: referenceData().countries.find(typed.destination),
    odometerKm: kilometresIn(typed.odometerKm),
  };
};

/** Whole kilometres as typed: `12,345`, full width too; null where they are none. */
export const kilometresIn = (typed: string): number | null => {
  const digits = typed.normalize('NFKC').replaceAll(/[\s,]/g, '');
  return Kilometres.safeParse(/^\d+$/.test(digits) ? Number(digits) : null).data ?? null;
};

/** What an entry says of all its cars, as it was typed. */
type TypedEntry = Pick<TypedDeclaration, 'entryNumber' | 'destination' | 'declaredOn'>;

/** Reads what an entry says of all its cars; or what is wrong with it, by field. */
export const readEntry = (
  { say, today }: Visit,
  typed: TypedEntry,
):
  | { readonly kind: 'read'; readonly input: Omit<Declaration, 'vin' | 'odometerKm'> }
  | { readonly kind: 'wrong'; readonly errors: Errors } => {
  const words = say.customs.errors;
  const entry = EntryNumber.safeParse(typed.entryNumber);
  const destination = referenceData().countries.find(typed.destination);
  const declaredOn = readDay(typed.declaredOn, today);
  if (entry.success && destination !== null && declaredOn !== null)
    return { kind: 'read', input: { entryNumber: entry.data, destination, declaredOn } };
  const errors = {
    ...(!entry.success && { entryNumber: words.entryNumber }),
    ...(destination === null && { destination: words.destination }),
    ...(declaredOn === null && { declaredOn: words.day }),
  };
  return { kind: 'wrong', errors };
};

/** Reads what was typed; or what is wrong with it, by field. */
export const readDeclaration = (
  visit: Visit,
  typed: TypedDeclaration,
):
  | { readonly kind: 'read'; readonly input: Declaration }
  | { readonly kind: 'wrong'; readonly errors: Errors } => {
  const entry = readEntry(visit, typed);
  const odometerKm = kilometresIn(typed.odometerKm);
  if (entry.kind === 'read' && odometerKm !== null)
    return { kind: 'read', input: { ...entry.input, vin: typed.vin, odometerKm } };
  const errors = {
    ...(entry.kind === 'wrong' && entry.errors),
    ...(odometerKm === null && { odometerKm: visit.say.customs.errors.odometerKm }),
  };
  return { kind: 'wrong', errors };
};

/** The fields of what an entry says of all its cars. */
export const entryFields = (
  visit: Visit,
  typed: Partial<TypedEntry>,
  errors: Errors,
  ofCar: Html = html``,
): Html => {
  const { say, language } = visit;
  const { customs } = say;
  const { all } = referenceData().countries;
  return html`${field({
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
    ${ofCar}
    ${dayField(visit, { name: 'declaredOn', value: typed.declaredOn, error: errors['declaredOn'] })}`;
};

/** The form of a customs entry. */
export const declarationForm = (
  visit: Visit,
  typed: Partial<TypedDeclaration> & Pick<TypedDeclaration, 'vin'>,
  errors: Errors = {},
): Html => {
  const { customs } = visit.say;
  const odometer = field({
    name: 'odometerKm',
    label: customs.odometer,
    hint: customs.odometerHint,
    value: typed.odometerKm ?? '',
    error: errors['odometerKm'] ?? '',
    required: true,
    more: 'maxlength="12" inputmode="numeric"',
  });
  return form({
    act: 'checkDeclaration',
    to: '/border',
    body: html`<input type="hidden" name="vin" value="${typed.vin}">
      ${entryFields(visit, typed, errors, odometer)}
      <button>${customs.check}</button>`,
  });
};
