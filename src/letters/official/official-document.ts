import type { Proof, StatusEntry } from '../letter.ts';
import type { AuthorityPurpose } from '../trust-list.ts';

/** Words in Chinese, and in English where somebody wrote them. */
export interface OfficialWords {
  readonly zh: string;
  readonly en?: string;
}

/** What an authority decides: closed. */
export const DECISION_KINDS = ['refusal', 'order', 'bar', 'suspension', 'revocation'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** To whom a decision or a licence is addressed. */
export interface Addressee {
  /** Unified social credit code. */
  readonly uscc?: string;
  readonly name: string;
}

/** Who signed: a number of the authority's staff, never a name. */
export interface OfficialSignature {
  readonly role: 'proposed' | 'signed';
  readonly staff: string;
}

/** A ground: the article, and what is said by it. */
export interface OfficialGround {
  /** `商贸函〔2025〕648号 第一（一）项`; absent where the ground was written freely. */
  readonly article?: string;
  readonly words: OfficialWords;
}

/** What a decision rests on: a thing of the register, by its kind and id, with the SHA-256 of its bytes. */
export interface OfficialEvidence {
  readonly kind: string;
  readonly reference: string;
  /** Hexadecimal; absent where the thing has no bytes of its own. */
  readonly digest?: string;
}

/** Where and until when somebody may go against a decision. */
export interface OfficialRemedy {
  readonly where: OfficialWords;
  /** Within what: `自收到本决定书之日起60日内`. */
  readonly term: OfficialWords;
  /** The law that says so. */
  readonly article: string;
  /** Last day for whoever received the decision on its own day, ISO, inclusive. */
  readonly until: string;
  /** Whether the decision is carried out meanwhile, and by which law; absent from decisions before 1 December 2026. */
  readonly execution?: { readonly words: OfficialWords; readonly article: string };
}

/** What a decision says. */
export interface DecisionSubject {
  /** 文号. */
  readonly number: string;
  readonly kind: DecisionKind;
  readonly exporter: Addressee;
  /** Number of the application, or of the licence, that it is about. */
  readonly application?: string;
  readonly licence?: string;
  readonly vehicles: readonly { readonly vin: string }[];
  readonly facts: OfficialWords;
  readonly grounds: readonly OfficialGround[];
  readonly restsOn: readonly OfficialEvidence[];
  /** What follows from it. */
  readonly follows: OfficialWords;
  readonly reconsideration: OfficialRemedy;
  readonly court: OfficialRemedy;
  /** Day in China, ISO. */
  readonly decidedOn: string;
  readonly signatures: readonly OfficialSignature[];
}

/** What an export licence says. */
export interface LicenceSubject {
  readonly number: string;
  readonly exporter: Addressee;
  readonly application: string;
  /** ISO 3166-1 alpha-2. */
  readonly destination: string;
  readonly vehicles: readonly { readonly vin: string }[];
  /** Days in China, ISO, both inclusive. */
  readonly firstDay: string;
  readonly lastDay: string;
  readonly signatures: readonly OfficialSignature[];
}

/** A ground of a referral: what the office looked for, and what that does not prove. */
interface ReferredGround {
  readonly words: OfficialWords;
  readonly notProven: OfficialWords;
}

/** What a referral says: money in doubt, told to the office that can get it back. */
export interface ReferralSubject {
  /** 文号. */
  readonly number: string;
  /** The office that it is sent to. */
  readonly addressee: Addressee;
  /** Whose money it is about. */
  readonly claimant: string;
  readonly vehicles: readonly { readonly vin: string }[];
  /** Money in doubt, CNY, with two decimals: `17264.50`. */
  readonly atRisk: string;
  readonly facts: OfficialWords;
  readonly grounds: readonly ReferredGround[];
  readonly restsOn: readonly OfficialEvidence[];
  /** What is asked of the office, and that it is no finding. */
  readonly follows: OfficialWords;
  /** The first period of limitation to end; absent where no day is told or no period ends. */
  readonly limit?: {
    readonly words: OfficialWords;
    readonly article: string;
    /** Its last day, ISO, inclusive. */
    readonly until: string;
  };
  /** Day in China, ISO. */
  readonly sentOn: string;
  readonly signatures: readonly OfficialSignature[];
}

/** On what whoever signed an extract looked: closed. */
export const EXTRACT_BASES = ['file', 'told'] as const;
export type ExtractBasis = (typeof EXTRACT_BASES)[number];

/** What an extract of registration says: of one vehicle, and of no owner. Days in China, ISO. */
export interface ExtractSubject {
  readonly number: string;
  /** Country whose authorities are to read it, ISO 3166-1 alpha-2. */
  readonly destination: string;
  /** One. Brand and model as registered; absent where nobody told them. */
  readonly vehicles: readonly [
    { readonly vin: string; readonly brand?: string; readonly model?: string },
  ];
  readonly firstRegistration: { readonly on: string };
  /** Each member is absent where it is not known. */
  readonly transfers: {
    /** How often it was transferred. */
    readonly count?: number;
    readonly lastOn?: string;
    /** Of the transfer that the vehicle may be exported after. */
    readonly pendingExportOn?: string;
  };
  readonly deregistration: {
    readonly state: 'deregistered' | 'notDeregistered';
    /** Absent of a vehicle that is not deregistered, or where the day is not known. */
    readonly on?: string;
  };
  /** When the registry told the register of it. */
  readonly toldOn: string;
  /** `file`: the file of the vehicle; `told`: what the registry has told. */
  readonly basis: ExtractBasis;
  readonly signedOn: string;
  readonly signatures: readonly OfficialSignature[];
}

interface Unsigned {
  readonly '@context': readonly string[];
  /** Its address. */
  readonly id: string;
  readonly issuer: {
    /** DID of the authority, as the trust list has it. */
    readonly id: string;
    readonly name: string;
  };
  /** Instant of signing, RFC 3339. */
  readonly validFrom: string;
  readonly credentialStatus: readonly StatusEntry[];
}

/** A decision before it is signed. */
export interface UnsignedDecision extends Unsigned {
  readonly type: readonly ['VerifiableCredential', 'AdministrativeDecision'];
  readonly credentialSubject: DecisionSubject;
}

/** An export licence before it is signed. */
export interface UnsignedLicence extends Unsigned {
  readonly type: readonly ['VerifiableCredential', 'ExportLicence'];
  /** The last instant on which it holds, RFC 3339. */
  readonly validUntil: string;
  readonly credentialSubject: LicenceSubject;
}

/** A referral before it is signed. */
export interface UnsignedReferral extends Unsigned {
  readonly type: readonly ['VerifiableCredential', 'Referral'];
  readonly credentialSubject: ReferralSubject;
}

/** An extract of registration before it is signed. */
export interface UnsignedExtract extends Unsigned {
  readonly type: readonly ['VerifiableCredential', 'RegistrationExtract'];
  readonly credentialSubject: ExtractSubject;
}

export type UnsignedOfficial =
  | UnsignedDecision
  | UnsignedLicence
  | UnsignedReferral
  | UnsignedExtract;

/** What an authority signed, a decision, a licence, a referral or an extract: a W3C credential 2.0. */
export type OfficialDocument = UnsignedOfficial & { readonly proof: Proof | readonly Proof[] };

/** What documents of an authority are, by their second type. */
const CLASSES = {
  AdministrativeDecision: 'decision',
  ExportLicence: 'licence',
  Referral: 'referral',
  RegistrationExtract: 'extract',
} as const;

/** Whether a document is a decision, a licence, a referral or an extract. */
export const classOf = ({
  type: [, type],
}: Pick<UnsignedOfficial, 'type'>): (typeof CLASSES)[keyof typeof CLASSES] => CLASSES[type];

const PURPOSES = {
  decision: 'decision',
  referral: 'decision',
  licence: 'licence',
  extract: 'extract',
} as const;

/** What a key signs with a document of this kind: whoever may sign decisions signs referrals. */
export const purposeOf = (
  document: Pick<UnsignedOfficial, 'type'>,
): Exclude<AuthorityPurpose, 'figures'> => PURPOSES[classOf(document)];

/** Whether a document is a licence, which holds or does not. */
export const isLicence = (
  document: UnsignedOfficial | OfficialDocument,
): document is UnsignedLicence & OfficialDocument => classOf(document) === 'licence';

/** What a document is called: of a decision what it decides. */
export type OfficialKind = DecisionKind | 'licence' | 'referral' | 'extract';

/** What a document with this subject is called. */
export const kindOf = (subject: UnsignedOfficial['credentialSubject']): OfficialKind => {
  if ('kind' in subject) return subject.kind;
  if ('firstRegistration' in subject) return 'extract';
  return 'addressee' in subject ? 'referral' : 'licence';
};
