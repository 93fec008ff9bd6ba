import pg from 'pg';
import { ConnectionLost, isConnectionLost } from './connection-lost.ts';
import { type Refusal, Refused } from './outcome.ts';
import { type RefusalCode, refusalOf } from './refusals/refusals.ts';

/** Codes of the register's own triggers (`migrations/`) and of PostgreSQL, as refusals. */
const BY_CODE: Readonly<Record<string, RefusalCode>> = {
  MP001: 'never-changed',
  MP002: 'step-not-in-table',
  MP003: 'second-person',
  MP004: 'verdict-missing',
  MPS01: 'right-not-yours',
  MPS02: 'last-manager',
  MP005: 'taken-by-another',
  MP006: 'exporter-barred',
  MPC01: 'case-taken',
  MPC02: 'forward-not-meant',
  MPC03: 'complaint-elsewhere',
  MPE01: 'registry-not-told',
  MPE02: 'registration-not-told',
  MPH01: 'not-heard',
  MPH02: 'nothing-proposed',
  MPH03: 'no-oral-hearing',
  MPH04: 'meets-later',
  MPQ01: 'question-new',
  MPQ02: 'return-too-late',
  MPB01: 'vehicle-held',
  MPB02: 'ground-needed',
  MPB03: 'hold-of-another-port',
  MPC04: 'case-questions-open',
  MPC05: 'asked-not-meant',
  MPC06: 'answer-not-on-paper',
  MPI01: 'inspection-open',
  MPI02: 'no-longer-open',
  MPL01: 'letter-not-for-this-vehicle',
  MPL02: 'letter-in-force',
  MPL03: 'no-manufacturer-here',
  MPL04: 'person-needed',
  MPL05: 'letter-not-signed',
  MPL06: 'letter-held',
  MPG01: 'ground-not-in-law',
  MPG02: 'ground-not-broken',
  MPG03: 'evidence-not-found',
  MPG04: 'ground-without-evidence',
  MPA01: 'assigned-meanwhile',
  MPA02: 'assigned-to-another',
  MPN01: 'outlet-not-attested',
  MPN02: 'outlet-says-too-much',
  MPP01: 'no-papers-now',
  MPP02: 'paper-before-somebody',
  MPR01: 'referral-not-meant',
  MPR02: 'draft-changed',
  MPR03: 'evidence-missing',
  MPF01: 'figures-not-kept',
  MPF02: 'edition-there',
  MPF03: 'edition-corrected',
  MPF04: 'protected-otherwise',
  MPF05: 'nothing-to-correct',
  MPF06: 'correction-too-small',
  MPF07: 'edition-stale',
  // what it speaks of is not there
  '23503': 'not-found',
  '23505': 'already-there',
  '23P01': 'already-there',
  '23514': 'not-well-formed',
  // a key is too long for its index
  '54000': 'not-well-formed',
  '40001': 'try-again',
  '40P01': 'try-again',
  '42501': 'part-missing',
  // held by others, too slow, no room left
  '55P03': 'busy',
  '57014': 'busy',
  '53100': 'busy',
  '53200': 'busy',
};

/** Constraints whose breach means something of its own. */
const BY_CONSTRAINT: Readonly<Record<string, RefusalCode>> = {
  user_email_key: 'sign-in-name-taken',
  user_username_key: 'sign-in-name-taken',
  application_under_way: 'vin-under-way',
  application_vehicle_application_vin_key: 'vin-twice',
  case_of_origin: 'case-open',
  filing_under_way: 'filing-under-way',
  hearing_under_way: 'told-already',
  inspection_under_way: 'inspection-ordered',
  letter_brought_once: 'letter-used',
  letter_in_force: 'letter-in-force',
  letter_under_way: 'letter-under-way',
  outlet_organisation_number_key: 'outlet-number-taken',
  one_live_licence: 'vin-licensed',
  staff_number_in_use: 'staff-number-taken',
  staff_number_of_one_person: 'staff-number-taken',
  status_index_used: 'try-again',
};

/** Codes of what a decision rests on. */
const OF_GROUNDS = /^MPG/;

/** The class of all that is wrong with a value: its form, its range, its length. */
const OF_A_VALUE = /^22/;

const codeOf = (error: unknown): RefusalCode | null => {
  if (error instanceof ConnectionLost)
    return error.when === 'before' ? 'unavailable' : 'unknown-outcome';
  // of connections beside those of the register
  if (isConnectionLost(error)) return 'unavailable';
  if (!(error instanceof pg.DatabaseError)) return null;
  const { constraint = '', code = '' } = error;
  const known = BY_CONSTRAINT[constraint] ?? BY_CODE[code] ?? null;
  return known ?? (OF_A_VALUE.test(code) ? 'not-well-formed' : null);
};

/** What an error of the database means to whoever asked; null for one that is the program's own fault. */
export const refusalOfDatabase = (error: unknown): Refusal | null => {
  const code = codeOf(error);
  if (code === null) return null;
  // what a decision rests on: which member is wrong, and what was named there
  if (error instanceof pg.DatabaseError && OF_GROUNDS.test(error.code ?? '')) {
    const { column = '', detail = '' } = error;
    return { kind: 'refused', code, field: column, values: detail === '' ? {} : { named: detail } };
  }
  return { kind: 'refused', code, field: '', values: {} };
};

/** The refusal of what could not be done now and may be another time: the database is gone, or busy; else null. */
export const notNowOf = (error: unknown): Refusal | null => {
  const refusal = error instanceof Refused ? error.refusal : refusalOfDatabase(error);
  return refusal !== null && refusalOf(refusal.code).refuses === 'unavailable' ? refusal : null;
};
