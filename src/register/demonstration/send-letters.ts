import { CHECK_DIGIT_PLACE, expectedCheckDigit } from '../../domain/vin/check-digit.ts';
import { parseVin } from '../../domain/vin/vin.ts';
import type { AccountObjects } from '../../engine/question.ts';
import type { Actor } from '../actor.ts';
import { draftApplication } from '../applications/draft-application.ts';
import { submitApplication } from '../applications/submit-application.ts';
import { askForLetters } from '../letters/asking/ask-for-letters.ts';
import { declineLetter } from '../letters/decline-letter.ts';
import { revokeLetter } from '../letters/revoke-letter.ts';
import { draftLetters } from '../letters/signing/draft-letters.ts';
import { issueLetter } from '../letters/signing/issue-letter.ts';
import { supersedeLetter } from '../letters/signing/supersede-letter.ts';
import { suspendLetter } from '../letters/suspend-letter.ts';
import { keepTermsTemplate } from '../letters/terms/keep-terms-template.ts';
import { makeSigningKey } from '../letters/trust/make-signing-key.ts';
import { proposeTrustList } from '../letters/trust/propose-trust-list.ts';
import { publishProposal } from '../letters/trust/publish-proposal.ts';
import { withdrawLetter } from '../letters/withdraw-letter.ts';
import type { Register } from '../register.ts';
import type { Cast } from './cast.ts';
import { DEMONSTRATION_DAY } from './demonstration-day.ts';
import type { Diary } from './diary.ts';
import { INVENTED_MAKERS } from './invented-makers.ts';
import {
  KEYS_ON,
  LETTER_GROUNDS,
  LETTER_TERMS,
  LETTERS_LANE,
  screenByLetters,
} from './letter-steps.ts';
import { done } from './outcomes.ts';

const HANDED_IN = ['2026-11-16', '2026-11-23'] as const; // not-law: days of the demonstration
const ASKED_ON = '2026-11-18'; // not-law: a day of the demonstration
const ISSUED_ON = '2026-11-19'; // not-law: a day of the demonstration
const STOPPED_ON = '2026-11-20'; // not-law: a day of the demonstration

const { brand, code, legalName, model } = INVENTED_MAKERS.tianshu;

/** A made-up VIN of the manufacturer's, with its right check digit. */
const vinAt = (place: number): string => {
  const text = `${code}CE4CB0TZZZ${String(place).padStart(4, '0')}`;
  const vin = parseVin(text);
  if (vin === null) throw new Error(`${text} is no VIN`);
  const after = CHECK_DIGIT_PLACE + 1;
  return text.slice(0, CHECK_DIGIT_PLACE) + expectedCheckDigit(vin) + text.slice(after);
};

const many = (from: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => vinAt(from + at));

const accountsOf = (vins: readonly string[], uscc: string): AccountObjects =>
  ({
    licence: vins.map((vin) => ({
      ...{ 'licence.vin': vin, 'licence.brand': brand, 'licence.model': model },
      ...{ 'licence.registeredOn': '2026-09-10', 'licence.pendingExportOn': '2026-11-04' },
      ...{ 'licence.destination': 'KZ', 'licence.hsCode': '8703601110' },
      ...{ 'licence.condition': 'used', 'licence.odometerKm': '3120' },
      ...{ 'licence.unitPrice': '15400', 'licence.currency': 'USD' },
      ...{ 'licence.transport': 'road', 'licence.modified': 'false' },
    })),
    certificate: vins.map((vin) => ({
      ...{ 'certificate.vin': vin, 'certificate.number': `65${vin.slice(-6)}7` },
      ...{ 'certificate.brand': brand, 'certificate.model': model },
      ...{ 'certificate.registeredOn': '2026-09-10', 'certificate.pendingExportOn': '2026-11-04' },
      ...{ 'certificate.province': '65', 'certificate.owner': uscc },
      ...{ 'certificate.status': 'A', 'certificate.mustScrapOn': '2041-09-09' },
    })),
    factory: vins.map((vin) => ({
      ...{ 'factory.vin': vin, 'factory.maker': legalName },
      ...{ 'factory.manufacturedOn': '2026-08-02', 'factory.energy': 'phev' },
      'factory.kind': 'passenger',
    })),
    inspection: vins.map((vin) => ({
      ...{ 'inspection.vin': vin, 'inspection.on': '2026-11-10' },
      ...{ 'inspection.standard': 'WM/T 8-2022', 'inspection.result': 'pass' },
    })),
  }) as unknown as AccountObjects;

/** A key and terms of the manufacturer, and the trust list that names it; its outlets are led by `leadNetwork`. */
const prepare = async (
  register: Register,
  manufacturer: Actor,
  [first, second]: readonly [Actor, Actor],
): Promise<void> => {
  await done(makeSigningKey(register, manufacturer, {}));
  const { id: proposal } = await done(proposeTrustList(register, first));
  await done(publishProposal(register, second, { proposal }));
  await done(
    keepTermsTemplate(register, manufacturer, {
      ...{ name: '常用条款 Usual terms', terms: LETTER_TERMS, outlets: null },
    }),
  );
};

/**
 * Letters of the demonstration in every state: the manufacturer has a key that the trust list names, outlets and terms;
 * of the letters asked for some wait, one was declined, one taken back, one is drafted, others are in force, suspended,
 * revoked and superseded.
 */
export const sendLetters = (diary: Diary, cast: Cast, uscc: string): void => {
  const exporter = cast.exporter(uscc)?.actor;
  if (exporter === undefined) return;
  const manufacturer = cast.actor('manufacturer');
  const ministry = cast.pair('ministry');
  const applications: string[] = [];
  const letters: string[] = [];
  for (const [at, day] of HANDED_IN.entries()) {
    diary.on(
      day,
      async (register) => {
        const accounts = accountsOf(at === 0 ? many(1, 10) : many(11, 4), uscc); // not-law: cars of the demonstration
        const { id } = await done(draftApplication(register, exporter, { accounts }));
        await done(submitApplication(register, exporter, { application: id }));
        applications.push(id);
      },
      LETTERS_LANE,
    );
  }
  // asked for from a draft that waits to be submitted
  diary.on(
    DEMONSTRATION_DAY,
    async (register) => {
      const accounts = accountsOf(many(15, 3), uscc); // not-law: cars of the demonstration
      const { id } = await done(draftApplication(register, exporter, { accounts }));
      await done(askForLetters(register, exporter, { application: id }));
    },
    LETTERS_LANE,
  );
  diary.on(KEYS_ON, (register) => prepare(register, manufacturer, ministry), LETTERS_LANE);
  const ask = async (register: Register, application = ''): Promise<void> => {
    const { asked } = await done(askForLetters(register, exporter, { application }));
    letters.push(...asked.map(({ id }) => id));
  };
  diary.on(ASKED_ON, (register) => ask(register, applications[0]), LETTERS_LANE);
  diary.on(
    ISSUED_ON,
    async (register) => {
      const [declined = '', waits = '', drafted = '', ...issued] = letters;
      const wanted = [drafted, ...issued];
      await done(draftLetters(register, manufacturer, { letters: wanted, terms: LETTER_TERMS }));
      for (const letter of issued) await done(issueLetter(register, manufacturer, { letter }));
      const ground = '该车型未在目的国销售 This model is not sold in the destination';
      await done(declineLetter(register, manufacturer, { letter: declined, ground }));
      if (waits === '') throw new Error('ten letters were asked for');
    },
    LETTERS_LANE,
  );
  diary.on(
    STOPPED_ON,
    async (register) => {
      const [, , , suspended = '', revoked = '', superseded = ''] = letters;
      await done(
        suspendLetter(register, manufacturer, {
          ...{ letter: suspended, ground: LETTER_GROUNDS.suspend },
        }),
      );
      await done(
        revokeLetter(register, manufacturer, {
          ...{ letter: revoked, ground: LETTER_GROUNDS.revoke },
        }),
      );
      const { items } = await done(
        draftLetters(register, manufacturer, {
          vehicles: await vehicleOf(register, manufacturer, superseded),
          terms: { ...LETTER_TERMS, warranty: { ...LETTER_TERMS.warranty, months: 48 } }, // not-law: a made-up promise
        }),
      );
      const by = items[0]?.id ?? '';
      await done(supersedeLetter(register, manufacturer, { letter: superseded, by }));
      await screenByLetters(register, applications[0] ?? '');
    },
    LETTERS_LANE,
  );
  diary.on(
    DEMONSTRATION_DAY,
    async (register) => {
      await ask(register, applications[1]);
      const letter = letters.at(-1) ?? '';
      await done(withdrawLetter(register, exporter, { letter }));
    },
    LETTERS_LANE,
  );
};

const vehicleOf = async (
  register: Register,
  manufacturer: Actor,
  letter: string,
): Promise<readonly { readonly application: string; readonly vin: string }[]> =>
  done(
    register.as(manufacturer, (tx) =>
      tx.rows<{ application: string; vin: string }>(
        'SELECT application_number AS application, vin FROM register.letter WHERE id = $1',
        [letter],
      ),
    ),
  );
