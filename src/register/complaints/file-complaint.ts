import { createHash, randomUUID } from 'node:crypto';
import { isoDate, parseIsoDate } from '../../domain/calendar/iso-date.ts';
import type { ComplaintKind } from '../../domain/complaints/complaint-kinds.ts';
import { foldDigits, writeReceipt } from '../../domain/complaints/receipt.ts';
import { referenceData } from '../../reference/reference-data.ts';
import { type Actor, PUBLIC } from '../actor.ts';
import { mailLink } from '../notices/mail/mail-link.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { readVin } from '../read-vin.ts';
import { type Register, todayIn } from '../register.ts';
import type { Secrets } from '../secrets/secrets.ts';
import { dayNumber } from '../steps/law-numbers-of.ts';
import { purposeOfContact, sealWords } from '../stores/sealed-words.ts';
import { showReceipt } from './complaint-rows.ts';
import type { FiledComplaint } from './complaint-shapes.ts';
import { makerBy } from './name-outlets.ts';

/** Longest texts, in characters. */
export const MOST_WORDS = 2000; // not-law: characters
export const MOST_PLACE = 160; // not-law: characters
export const MOST_CONTACT = 200; // not-law: characters
const EARLIEST = '2000-01-01'; // not-law: before any car of these exports

/** What a buyer says was refused. */
export interface Complained {
  /** As typed. */
  readonly vin: string;
  readonly kind: ComplaintKind;
  /** A country as people write it: its code or name. */
  readonly country: string;
  /** The place of a published network that refused. */
  readonly outlet?: string;
  /** City and workshop, in words; may be empty. */
  readonly place: string;
  /** ISO. */
  readonly refusedOn: string;
  readonly words: string;
  /** An e-mail address or a telephone number; may be empty. */
  readonly contact: string;
  /** True: she is told by mail at `contact` when there is an answer. Her tick is the reason to open it. */
  readonly tell?: boolean;
  /** In which the buyer reads and wrote, ISO 639-1. */
  readonly language: string;
  /** A random mark of the form: sent twice with the same content, it is filed once. */
  readonly mark?: string;
}

/** What can be known of a complaint before it is filed: all of it as it would be kept. */
export type ReadComplaint = Required<Omit<Complained, 'mark' | 'outlet' | 'tell'>> & {
  readonly outlet: string | null;
};

const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^\+?[\d\s().-]{6,30}$/;

/**
 * A contact with its digits folded; whoever is to be told by mail needs an address.
 *
 * @throws Refused `contact-unread`, `contact-no-address`.
 */
const readContact = (typed: string, tell: boolean): string => {
  const contact = foldDigits(typed).trim();
  if (tell && !MAIL.test(contact)) refuse('contact-no-address', { field: 'contact' });
  if (contact === '') return '';
  const good = contact.length <= MOST_CONTACT && (MAIL.test(contact) || PHONE.test(contact));
  return good ? contact : refuse('contact-unread', { field: 'contact' });
};

/** A day as typed. @throws Refused `day-unread`. */
const readDay = (typed: string, today: string): string => {
  const day = parseIsoDate(foldDigits(typed).trim().replaceAll(/[/.]/g, '-'));
  // where it was refused it may be a day later than in China
  const last = dayNumber(today) + 1;
  return day === null || day > last || day < dayNumber(EARLIEST)
    ? refuse('day-unread', { field: 'refusedOn' })
    : isoDate(day);
};

const readText = (typed: string, field: string, most: number): string => {
  const text = typed.trim().replaceAll('\r\n', '\n');
  // characters as people count them
  if ([...text].length > most) refuse('words-too-long', { field, values: { most } });
  return text;
};

/**
 * Reads a complaint as it would be kept.
 *
 * @throws Refused `vin-unread`, `country-unknown`, `day-unread`, `words-missing`, `words-too-long`, `contact-unread`,
 *   `contact-no-address`.
 */
const read = (given: Complained, today: string): ReadComplaint => {
  const vin = readVin(foldDigits(given.vin));
  const words = readText(given.words, 'words', MOST_WORDS);
  return {
    vin,
    kind: given.kind,
    country:
      referenceData().countries.find(given.country) ??
      refuse('country-unknown', { field: 'country' }),
    outlet: given.outlet ?? null,
    place: readText(given.place, 'place', MOST_PLACE),
    refusedOn: readDay(given.refusedOn, today),
    words: words === '' ? refuse('words-missing', { field: 'words' }) : words,
    contact: readContact(given.contact, given.tell === true),
    language: given.language,
  };
};

/** Reads a complaint as it would be kept, and files nothing. */
export const readComplaint = (
  register: Register,
  _actor: Actor,
  given: Complained,
): Promise<Outcome<ReadComplaint>> =>
  register.as(PUBLIC, async (tx) => read(given, await todayIn(tx)));

/**
 * The receipt of a form and what it says: the same form sent twice with the same content has one receipt. It follows
 * from a random mark and a key of the register, so that nobody can guess it, and is kept nowhere.
 */
const receiptOf = (secrets: Secrets, mark: string, content: ReadComplaint): string => {
  const said = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const hidden = secrets.pseudonym(`receipt of ${mark} for ${said}`).slice('p:'.length);
  return writeReceipt(Buffer.from(hidden, 'hex'));
};

/**
 * The receipt that a form gets, whether it is filed or was: for whoever knows its mark and all that it says.
 *
 * @returns refused as `fileComplaint`.
 */
export const receiptOfForm = (
  register: Register,
  given: Complained & { readonly mark: string },
): Promise<Outcome<string>> =>
  register.as(PUBLIC, async (tx) =>
    receiptOf(register.secrets, given.mark, read(given, await todayIn(tx))),
  );

/**
 * Files the complaint of a buyer, who has no account. It comes before the office of the vehicle's licence, or before
 * the ministry; which of them is not told. What was written is sealed, and so, apart, is how the buyer may be reached.
 *
 * @returns refused `vin-unread`, `country-unknown`, `day-unread`, `words-missing`, `words-too-long`, `contact-unread`,
 *   `contact-no-address`, `mail-not-set-up`.
 */
export const fileComplaint = (
  register: Register,
  _actor: Actor,
  given: Complained,
): Promise<Outcome<FiledComplaint>> =>
  register.as(PUBLIC, async (tx) => {
    const today = await todayIn(tx);
    const content = read(given, today);
    const { secrets } = register;
    if (given.tell === true && register.mail === null) refuse('mail-not-set-up', { field: 'tell' });
    const receipt = receiptOf(secrets, given.mark ?? randomUUID(), content);
    await showReceipt(tx, receipt);
    const id = randomUUID();
    const made = await tx.run(
      `INSERT INTO register.complaint (
          id, receipt, vin, kind, country, outlet, refused_on, language, maker, state, verb
        )
        SELECT $1, register.shown_receipt(), $2, $3, $4, $5, $6, $7, $8, 'filed', 'file'
        ON CONFLICT (receipt) DO NOTHING`,
      [
        ...[id, content.vin, content.kind, content.country, content.outlet, content.refusedOn],
        ...[content.language, makerBy(register, content.vin, today)],
      ],
    );
    // sent before
    if (made === 0) return { receipt, filedOn: today };
    const said = randomUUID();
    const words = sealWords(secrets, said, { place: content.place, text: content.words });
    await tx.run(
      `INSERT INTO register.complaint_said (id, complaint, verb, language, sealed, key_version)
        VALUES ($1, $2, 'file', $3, $4, $5)`,
      [said, id, content.language, words.sealed, words.keyVersion],
    );
    if (content.contact !== '') {
      const contact = secrets.seal(Buffer.from(content.contact), purposeOfContact(id));
      await tx.run(
        'INSERT INTO register.complaint_contact (complaint, sealed, key_version) VALUES ($1, $2, $3)',
        [id, contact.sealed, contact.keyVersion],
      );
      if (given.tell === true)
        await tx.run('INSERT INTO register.complaint_mail (complaint, link) VALUES ($1, $2)', [
          id,
          mailLink(secrets, id).digest,
        ]);
    }
    return { receipt, filedOn: today };
  });
