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

export type UnsignedOfficial = UnsignedDecision | UnsignedLicence;

/** A decision or an export licence as an authority signed it: a W3C credential 2.0. */
export type OfficialDocument = UnsignedOfficial & { readonly proof: Proof | readonly Proof[] };

/** What a key signs with a document of this kind. */
export const purposeOf = ({ type: [, kind] }: Pick<UnsignedOfficial, 'type'>): AuthorityPurpose =>
  kind === 'ExportLicence' ? 'licence' : 'decision';

/** Whether a document is a licence, which holds or does not; else it is a decision. */
export const isLicence = (
  document: UnsignedOfficial | OfficialDocument,
): document is UnsignedLicence & OfficialDocument => purposeOf(document) === 'licence';
