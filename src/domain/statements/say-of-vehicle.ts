import { letterNeed } from '../borders/letter-needed.ts';
import { daysBetween } from '../calendar/day.ts';
import { isoDate, parseIsoDate } from '../calendar/iso-date.ts';
import type { CompiledLaw } from '../rules/evaluate/compile-rule-set.ts';
import { valuesOn } from '../rules/value-on.ts';
import { type LetterTermsTold, sayOfTerms } from './say-of-terms.ts';
import type { LetterStanding, Said, SaidBy } from './statement.ts';

/** Something told, by what kind of teller, on which day; days ISO. */
export interface Told<Value> {
  readonly value: Value;
  readonly by: SaidBy;
  readonly on: string;
}

/** All that may be said of one vehicle; null: not told. Days ISO, as they were told. */
export interface PublicRecord {
  /** The day of the data. */
  readonly dataOf: string;
  /** True: an application for export, or an exit. Without it nothing else is told. */
  readonly onRecord: boolean;
  readonly registeredOn: Told<string> | null;
  readonly pendingExportOn: string | null;
  readonly transfers: Told<number> | null;
  readonly inspectedOn: string | null;
  readonly inspectedKm: Told<number> | null;
  readonly appliedOn: string | null;
  readonly exitedOn: Told<string> | null;
  readonly exitCountry: string | null;
  readonly condition: 'new' | 'used' | null;
  readonly letter: Told<LetterStanding> | null;
  /** The day on which a letter was suspended or revoked. */
  readonly letterSince: string | null;
  /** Of the signed letter in force. */
  readonly terms: LetterTermsTold | null;
  /** The country of the export licence under which it stands. */
  readonly licensedFor: Told<string> | null;
  readonly deregisteredOn: Told<string> | null;
  readonly questionOpen: boolean;
}

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
  const { registeredOn, transfers, inspectedKm, inspectedOn, appliedOn, dataOf } = record;
  const registered = dayOf(registeredOn?.value ?? null);
  const applied = dayOf(appliedOn);
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
      asOf: dataOf,
    });
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
      values: { km: inspectedKm.value, on: shownDay(inspectedOn) },
      saidBy: inspectedKm.by,
      asOf: inspectedKm.on,
    });
  }
  return said;
};

const exportOf = (record: PublicRecord): readonly Said[] => {
  const { registeredOn, exitedOn, exitCountry, condition } = record;
  const exited = dayOf(exitedOn?.value ?? null);
  if (exitedOn === null || exited === null) return [];
  const daysLater = daysAfter(dayOf(registeredOn?.value ?? null), exited);
  return [
    {
      code: 'exported',
      values: { on: isoDate(exited), country: exitCountry, condition, daysLater },
      saidBy: exitedOn.by,
      asOf: exitedOn.on,
    },
  ];
};

const letterOf = (law: CompiledLaw, record: PublicRecord): readonly Said[] => {
  const { registeredOn, pendingExportOn, appliedOn, letter, letterSince, terms, dataOf } = record;
  const applied = dayOf(appliedOn);
  const need = letterNeed(law, {
    registeredOn: dayOf(registeredOn?.value ?? null),
    pendingExportOn: dayOf(pendingExportOn),
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
    const on = ended ? shownDay(letterSince) : null;
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
  return [...said, ...(terms === null ? [] : sayOfTerms(terms, dataOf))];
};

/** Of a vehicle that has not left; where it left for is what customs says. */
const licensedOf = ({ licensedFor, exitedOn }: PublicRecord): readonly Said[] => {
  if (licensedFor === null || exitedOn !== null) return [];
  const { value: country, by, on } = licensedFor;
  return [{ code: 'licensed-for', values: { country }, saidBy: by, asOf: on }];
};

const deregisteredOf = ({ deregisteredOn }: PublicRecord): readonly Said[] => {
  const on = shownDay(deregisteredOn?.value ?? null);
  if (deregisteredOn === null || on === null) return [];
  return [
    { code: 'deregistered', values: { on }, saidBy: deregisteredOn.by, asOf: deregisteredOn.on },
  ];
};

/** What may be said of a vehicle by what the register holds of it, in the order in which it is shown. */
export const sayOfVehicle = (law: CompiledLaw, record: PublicRecord): readonly Said[] => {
  const { dataOf, onRecord, questionOpen } = record;
  if (!onRecord)
    return [{ code: 'no-export-record', values: { dataOf }, saidBy: 'register', asOf: dataOf }];
  return [
    ...exportOf(record),
    ...registrationOf(record),
    ...licensedOf(record),
    ...deregisteredOf(record),
    ...letterOf(law, record),
    ...(questionOpen
      ? [{ code: 'question-open', values: {}, saidBy: 'register', asOf: dataOf } as const]
      : []),
  ];
};
