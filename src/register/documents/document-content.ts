import { isoDate, parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { addMonths } from '../../domain/calendar/months.ts';
import type { RemedyName } from '../../domain/rules/execution.ts';
import { EXTRACT_CONTEXTS, OFFICIAL_CONTEXTS } from '../../letters/contexts.ts';
import type {
  DecisionSubject,
  ExtractSubject,
  LicenceSubject,
  OfficialSignature,
  OfficialWords,
  ReferralSubject,
  UnsignedDecision,
  UnsignedExtract,
  UnsignedLicence,
  UnsignedReferral,
} from '../../letters/official/official-document.ts';
import { authorityDid, officialAddress } from '../letters/letter-addresses.ts';
import type { Register } from '../register.ts';
import { executionsOn, remediesOn } from '../remedies.ts';
import { FOLLOWS } from './decision-words.ts';

/** The authority that decides. */
export interface DecidingAuthority {
  /** Id of the organisation. */
  readonly id: string;
  readonly name: string;
  readonly part: 'office' | 'ministry';
  /** Of an office: its province. */
  readonly province: string | null;
}

/** What stands in a document before anybody knows with which key, and where its state is read. */
export type DecisionContent = Omit<UnsignedDecision, 'validFrom' | 'credentialStatus'>;
export type LicenceContent = Omit<UnsignedLicence, 'validFrom' | 'credentialStatus'>;
export type ReferralContent = Omit<UnsignedReferral, 'validFrom' | 'credentialStatus'>;
export type ExtractContent = Omit<UnsignedExtract, 'validFrom' | 'credentialStatus'>;
export type DocumentContent = DecisionContent | LicenceContent | ReferralContent | ExtractContent;

/** What a caller says of a decision; the rest follows from its kind, its day and the law. */
export type DecisionSaid = Pick<
  DecisionSubject,
  'kind' | 'exporter' | 'application' | 'licence' | 'vehicles' | 'facts' | 'grounds' | 'restsOn'
>;

/** A member of an authority as a document names him: the first digits of his number here, never a name. */
const DIGITS = 8;

/** Who signed, without names; whoever proposed comes first. */
export const signaturesOf = (
  proposedBy: string | null,
  signedBy: string | null,
): readonly OfficialSignature[] => {
  const one = (role: OfficialSignature['role'], person: string | null) =>
    person === null ? [] : [{ role, staff: person.slice(0, DIGITS) }];
  return [...one('proposed', proposedBy), ...one('signed', signedBy)];
};

const head = (
  register: Register,
  authority: Pick<DecidingAuthority, 'id' | 'name'>,
  number: string,
) => ({
  '@context': [...OFFICIAL_CONTEXTS],
  id: officialAddress(register, number),
  issuer: { id: authorityDid(register, authority.id), name: authority.name },
});

/** The remedies of a decision, with the last day for whoever received it on its own day. */
const remedies = (
  register: Register,
  authority: DecidingAuthority,
  day: string,
): Pick<DecisionSubject, 'reconsideration' | 'court'> => {
  const { engine } = register;
  const { reconsideration, court } = remediesOn(engine.law, authority.part, day);
  const executions = executionsOn(engine.law, day);
  const execution = (remedy: RemedyName) => {
    const found = executions.find(({ of }) => of === remedy);
    return found === undefined ? {} : { execution: { words: found.words, article: found.article } };
  };
  const { provinces } = engine.reader({ today: 0, everything: false }).reference;
  const place = authority.province === null ? null : provinces.byCode(authority.province);
  const words = ({ zh, en }: { readonly zh: string; readonly en: string }): OfficialWords => ({
    zh: zh.replace('{place}', place?.fullZh ?? '').replace('{authority}', authority.name),
    en: en.replace('{place}', place?.en ?? '').replace('{authority}', authority.name),
  });
  const from = parseIsoDate(day) ?? 0;
  return {
    reconsideration: {
      where: words(reconsideration.whom),
      term: reconsideration.term,
      article: reconsideration.article,
      until: isoDate(from + reconsideration.count),
      ...execution('reconsideration'),
    },
    court: {
      where: words(court.whom),
      term: court.term,
      article: court.article,
      until: isoDate(addMonths(from, court.count)),
      ...execution('court'),
    },
  };
};

/**
 * What a decision says.
 *
 * @param day of the decision in China, ISO.
 */
export const decisionContent = (
  register: Register,
  authority: DecidingAuthority,
  said: DecisionSaid,
  {
    number,
    day,
    signatures,
  }: {
    readonly number: string;
    readonly day: string;
    readonly signatures: readonly OfficialSignature[];
  },
): DecisionContent => ({
  ...head(register, authority, number),
  type: ['VerifiableCredential', 'AdministrativeDecision'],
  credentialSubject: {
    ...said,
    number,
    follows: FOLLOWS[said.kind],
    ...remedies(register, authority, day),
    decidedOn: day,
    signatures,
  },
});

/** What a licence says. */
export const licenceContent = (
  register: Register,
  authority: DecidingAuthority,
  subject: LicenceSubject,
): LicenceContent => ({
  ...head(register, authority, subject.number),
  type: ['VerifiableCredential', 'ExportLicence'],
  validUntil: `${subject.lastDay}T23:59:59+08:00`,
  credentialSubject: subject,
});

/** What a referral says. */
export const referralContent = (
  register: Register,
  authority: DecidingAuthority,
  subject: ReferralSubject,
): ReferralContent => ({
  ...head(register, authority, subject.number),
  type: ['VerifiableCredential', 'Referral'],
  credentialSubject: subject,
});

/** What an extract of registration says. */
export const extractContent = (
  register: Register,
  registry: Pick<DecidingAuthority, 'id' | 'name'>,
  subject: ExtractSubject,
): ExtractContent => ({
  ...head(register, registry, subject.number),
  '@context': [...EXTRACT_CONTEXTS],
  type: ['VerifiableCredential', 'RegistrationExtract'],
  credentialSubject: subject,
});
