/** A proof over a document (W3C Data Integrity 1.0). */
export interface Proof {
  readonly type: 'DataIntegrityProof';
  /** `eddsa-jcs-2022`, or `sm2-jcs-2026`, a suite of our own (`docs/spec/letters.md`). */
  readonly cryptosuite: string;
  /** When it was signed, RFC 3339. */
  readonly created: string;
  /** Address of the key, as the trust list has it: `did:web:…#key-1`. */
  readonly verificationMethod: string;
  readonly proofPurpose: 'assertionMethod';
  readonly '@context'?: readonly string[];
  /** The signature: `z` and base58btc. */
  readonly proofValue: string;
}

/** Where the state of a letter is read (W3C Bitstring Status List 1.0). */
export interface StatusEntry {
  readonly id: string;
  readonly type: 'BitstringStatusListEntry';
  readonly statusPurpose: 'revocation' | 'suspension';
  /** Place in the list, from 0, as digits. */
  readonly statusListIndex: string;
  /** Address of the list. */
  readonly statusListCredential: string;
}

/** Whether something is offered; never left out. */
export type Offered = 'yes' | 'no' | 'not-stated';

/** What an outlet may do: closed. */
export const OUTLET_SERVICES = ['sales', 'service', 'parts', 'warranty', 'highVoltage'] as const;
export type OutletService = (typeof OUTLET_SERVICES)[number];

/** An outlet as the letter names it. */
export interface NamedOutlet {
  /** In the network of the manufacturer. */
  readonly number: string;
  readonly name: string;
  readonly address: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** WGS 84, degrees: longitude, latitude. */
  readonly position?: readonly [number, number];
  readonly phone?: string;
  /** What it says that it does. */
  readonly services: readonly OutletService[];
  readonly servesCarsItDidNotImport: Offered;
}

/** How long and how far something is guaranteed. */
export interface Guarantee {
  readonly months: number;
  readonly kilometres: number | null;
}

/** What is promised, to whoever has the vehicle. */
export interface LetterTerms {
  readonly warranty: Guarantee & {
    readonly startsOn: 'first registration abroad' | 'first registration in China' | 'export';
    readonly highVoltageBattery?: Guarantee;
  };
  readonly parts: { readonly leadTimeDays: number | null; readonly years: number };
  readonly software: {
    readonly updates: boolean;
    /** BCP 47. */
    readonly languages: readonly string[];
    /** Whether the maker may lock the car remotely. */
    readonly remoteLock: boolean;
  };
  /** Whether recalls in China are carried out abroad. */
  readonly recalls: boolean;
}

/** What a letter says. */
export interface LetterSubject extends LetterTerms {
  readonly number: string;
  /** Number of the application for an export licence that it was issued for. */
  readonly application: string;
  readonly exporter: { readonly uscc: string; readonly name: string };
  /** ISO 3166-1 alpha-2; one or more. */
  readonly destinations: readonly string[];
  /** One vehicle: no letter shows the VIN of another. */
  readonly vehicles: readonly [{ readonly vin: string; readonly model: string }];
  readonly outlets: readonly NamedOutlet[];
}

/** A letter before it is signed. */
export interface UnsignedLetter {
  readonly '@context': readonly string[];
  /** Its address. */
  readonly id: string;
  readonly type: readonly ['VerifiableCredential', 'AfterSalesConfirmation'];
  readonly issuer: {
    /** DID of the manufacturer, as the trust list has it. */
    readonly id: string;
    /** Legal name, as in MIIT's Announcement. */
    readonly name: string;
    /** Its code in the Announcement (公告). */
    readonly announcement?: string;
  };
  /** RFC 3339. */
  readonly validFrom: string;
  readonly credentialStatus: readonly StatusEntry[];
  readonly credentialSubject: LetterSubject;
}

/** The manufacturer's after-sales confirmation (售后维修服务确认书) as a signed document: a W3C credential 2.0. */
export interface Letter extends UnsignedLetter {
  /** One proof, or several over the same bytes. */
  readonly proof: Proof | readonly Proof[];
}
