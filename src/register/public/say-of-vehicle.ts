import { z } from 'zod';
import { letterNeed } from '../../domain/borders/letter-needed.ts';
import { daysBetween } from '../../domain/calendar/day.ts';
import { isoDate, parseIsoDate } from '../../domain/calendar/iso-date.ts';
import type { CompiledLaw } from '../../domain/rules/evaluate/compile-rule-set.ts';
import { valuesOn } from '../../domain/rules/value-on.ts';
import { SAID_BY, type Said, type SaidBy } from '../../domain/statements/statement.ts';
import { referenceData } from '../../reference/reference-data.ts';
import { LETTER_TERMS, sayOfTerms } from './say-of-terms.ts';

const Text = z.string().nullable();
/** A count as an account holds it; null for what is none. */
const Count = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)
  .nullable()
  .catch(null);
/** A country that the list knows: whatever else an account may hold in its place is not repeated. */
const Country = z
  .string()
  .refine((code) => referenceData().countries.byCode(code) !== null)
  .nullable()
  .catch(null);
const Teller = z.enum(SAID_BY).catch('register');

/**
 * All that may be said of one vehicle, as `register.public_statements` answers it: whatever else that gives is dropped.
 * Null: not told. Days ISO, as they were told.
 */
export const PublicRecord = z.object({
  /** The day of the data. */
  data_of: z.string(),
  /** True: an application for export, or an exit. Without it nothing else is told. */
  on_record: z.boolean(),
  registered_on: Text,
  registered_by: Teller,
  registered_told: Text,
  pending_export_on: Text,
  transfers: Count,
  transfers_by: Teller,
  transfers_told: Text,
  inspected_on: Text,
  inspected_km: Count,
  inspected_by: Teller,
  inspected_told: Text,
  applied_on: Text,
  exited_on: Text,
  exit_destination: Country,
  exit_told: Text,
  condition: z.enum(['new', 'used']).nullable().catch(null),
  letter_state: z
    .enum(['valid', 'suspended', 'revoked', 'elsewhere', 'not-verified'])
    .nullable()
    .catch(null),
  /** The day on which a letter was suspended or revoked. */
  letter_since: Text,
  letter_by: Teller,
  letter_told: Text,
  question_open: z.boolean(),
  deregistered_on: Text,
  deregistered_told: Text,
  /** The country of the export licence under which it stands. */
  licensed_for: Country,
  licensed_told: Text,
  ...LETTER_TERMS,
  /** Of a letter that was suspended or revoked. A register before migration 056 does not tell it, nor a refusal. */
  letter_was_issued_on: Text.default(null),
  refused_on: Text.default(null),
});

/** What the register holds of one vehicle for everybody, read. */
export type PublicRecord = z.output<typeof PublicRecord>;

/** Something told, by what kind of teller, on which day; days ISO. */
interface StatedValue<Value> {
  readonly value: Value;
  readonly by: SaidBy;
  readonly on: string;
}

const told = <Value>(
  value: Value | null,
  by: SaidBy,
  on: string | null,
): StatedValue<Value> | null => (value === null || on === null ? null : { value, by, on });

/** What is told of the way of a vehicle, with its teller. */
const toldOf = (record: PublicRecord) => ({
  registeredOn: told(record.registered_on, record.registered_by, record.registered_told),
  transfers: told(record.transfers, record.transfers_by, record.transfers_told),
  inspectedKm: told(record.inspected_km, record.inspected_by, record.inspected_told),
  exitedOn: told(record.exited_on, 'customs', record.exit_told),
  letter: told(record.letter_state, record.letter_by, record.letter_told),
  licensedFor: told(record.licensed_for, 'office', record.licensed_told),
  deregisteredOn: told(record.deregistered_on, 'registry', record.deregistered_told),
});

const dayOf = (text: string | null): number | null => (text === null ? null : parseIsoDate(text));

/** A day as it is said: only one that is a day. */
const shownDay = (text: string | null): string | null => {
  const day = dayOf(text);
  return day === null ? null : isoDate(day);
};

/** Days from a first registration; null where either is not told, or the registration lies behind: somebody's error. */
const daysAfter = (registered: number | null, day: number | null): number | null => {
  if (registered === null || day === null) return null;
  const later = daysBetween(registered, day);
  return later >= 0 ? later : null;
};

const registrationOf = (record: PublicRecord): readonly Said[] => {
  const { registeredOn, transfers, inspectedKm } = toldOf(record);
  const registered = dayOf(registeredOn?.value ?? null);
  const applied = dayOf(record.applied_on);
  const said: Said[] = [];
  if (registeredOn !== null && registered !== null) {
    said.push({
      code: 'first-registered',
      values: { on: isoDate(registered) },
      saidBy: registeredOn.by,
      asOf: registeredOn.on,
    });
  }
  if (applied !== null) {
    said.push({
      code: 'export-applied-for',
      values: { on: isoDate(applied), daysLater: daysAfter(registered, applied) },
      saidBy: 'register',
      asOf: record.data_of,
    });
  }
  const refused = shownDay(record.refused_on);
  if (refused !== null) {
    const values = { on: refused };
    said.push({ code: 'export-refused', values, saidBy: 'office', asOf: refused });
  }
  if (transfers !== null) {
    said.push({
      code: 'owners',
      values: { owners: transfers.value + 1 },
      saidBy: transfers.by,
      asOf: transfers.on,
    });
  }
  if (inspectedKm !== null) {
    said.push({
      code: 'odometer',
      values: { km: inspectedKm.value, on: shownDay(record.inspected_on) },
      saidBy: inspectedKm.by,
      asOf: inspectedKm.on,
    });
  }
  return said;
};

const exportOf = (record: PublicRecord): readonly Said[] => {
  const { registeredOn, exitedOn } = toldOf(record);
  const { exit_destination: country, condition } = record;
  const exited = dayOf(exitedOn?.value ?? null);
  if (exitedOn === null || exited === null) return [];
  const daysLater = daysAfter(dayOf(registeredOn?.value ?? null), exited);
  return [
    {
      code: 'exported',
      values: { on: isoDate(exited), country, condition, daysLater },
      saidBy: exitedOn.by,
      asOf: exitedOn.on,
    },
  ];
};

const letterOf = (law: CompiledLaw, record: PublicRecord): readonly Said[] => {
  const { registeredOn, letter } = toldOf(record);
  const { data_of: dataOf } = record;
  const applied = dayOf(record.applied_on);
  const need = letterNeed(law, {
    registeredOn: dayOf(registeredOn?.value ?? null),
    pendingExportOn: dayOf(record.pending_export_on),
    appliedOn: applied,
  });
  const within =
    applied === null ? null : valuesOn(law.ruleSet, applied)('cn.648.letter-required.days');
  const said: Said[] = [
    {
      code: 'letter-needed',
      values: { need, days: typeof within === 'number' ? within : null },
      saidBy: 'law',
      asOf: dataOf,
    },
  ];
  if (letter !== null) {
    const ended = letter.value === 'revoked' || letter.value === 'suspended';
    const on = ended ? shownDay(record.letter_since) : null;
    said.push({
      code: 'letter',
      values: { standing: letter.value, on },
      saidBy: letter.by,
      asOf: letter.on,
    });
  } else if (need === 'needed') {
    const values = { standing: 'none', on: null } as const;
    said.push({ code: 'letter', values, saidBy: 'register', asOf: dataOf });
  }
  const issued = shownDay(record.letter_was_issued_on);
  if (issued !== null) {
    const values = { on: issued };
    said.push({ code: 'letter-issued', values, saidBy: 'manufacturer', asOf: issued });
  }
  return [...said, ...sayOfTerms(record, dataOf)];
};

/** Of a vehicle that has not left; where it left for is what customs says. */
const licensedOf = (record: PublicRecord): readonly Said[] => {
  const { licensedFor, exitedOn } = toldOf(record);
  if (licensedFor === null || exitedOn !== null) return [];
  const { value: country, by, on } = licensedFor;
  return [{ code: 'licensed-for', values: { country }, saidBy: by, asOf: on }];
};

const deregisteredOf = (record: PublicRecord): readonly Said[] => {
  const { deregisteredOn } = toldOf(record);
  const on = shownDay(deregisteredOn?.value ?? null);
  if (deregisteredOn === null || on === null) return [];
  return [
    { code: 'deregistered', values: { on }, saidBy: deregisteredOn.by, asOf: deregisteredOn.on },
  ];
};

/**
 * What may be said of a vehicle by what the register holds of it, in the order in which it is shown. Nothing is said as
 * of a day after that of the data: a register whose day is fixed is told things on later ones.
 */
export const sayOfVehicle = (law: CompiledLaw, record: PublicRecord): readonly Said[] => {
  const { data_of: dataOf, on_record: onRecord, question_open: questionOpen } = record;
  if (!onRecord)
    return [{ code: 'no-export-record', values: { dataOf }, saidBy: 'register', asOf: dataOf }];
  const said: readonly Said[] = [
    ...exportOf(record),
    ...registrationOf(record),
    ...licensedOf(record),
    ...deregisteredOf(record),
    ...letterOf(law, record),
    ...(questionOpen
      ? [{ code: 'question-open', values: {}, saidBy: 'register', asOf: dataOf } as const]
      : []),
  ];
  return said.map((one) => (one.asOf > dataOf ? { ...one, asOf: dataOf } : one));
};

/** Told of a vehicle that left for another country than the one that is asked about. */
export const sayOfOffer = (record: PublicRecord, offered: string): readonly Said[] => {
  const { exitedOn } = toldOf(record);
  const { exit_destination: left } = record;
  if (exitedOn === null || left === null || offered === left) return [];
  const values = { told: left, offered };
  return [{ code: 'offered-elsewhere', values, saidBy: exitedOn.by, asOf: exitedOn.on }];
};

/** The country for which it left or is to leave, ISO 3166-1 alpha-2; null where none is told. */
export const boundFor = (record: PublicRecord): string | null =>
  record.exit_destination ??
  toldOf(record).licensedFor?.value ??
  (record.letter_issued_on === null ? null : record.letter_country);
