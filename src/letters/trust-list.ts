import type { Proof } from './letter.ts';

/** A key that signs for a manufacturer. */
export interface TrustedKey {
  /** Address of the key: `did:web:…#key-1`. */
  readonly id: string;
  readonly suite: 'eddsa-jcs-2022' | 'sm2-jcs-2026';
  /** Multikey; of SM2 the uncompressed point, base58btc, under a prefix of our own. */
  readonly publicKeyMultibase: string;
  /** Day in China from which it may sign, ISO, inclusive. */
  readonly from: string;
  /** Last day on which it may sign, ISO, inclusive; null while it may. */
  readonly until: string | null;
  /** Instant since which others may have it, RFC 3339: what was signed before stays valid. */
  readonly compromisedSince: string | null;
}

/** A manufacturer that may sign letters. */
export interface TrustedManufacturer {
  /** DID. */
  readonly id: string;
  /** Its id in the reference list of makers. */
  readonly maker: string;
  /** Legal name, as in MIIT's Announcement. */
  readonly name: string;
  readonly nameEn: string;
  /** Its code in the Announcement (公告). */
  readonly announcement: string | null;
  /** Unified social credit code. */
  readonly uscc: string | null;
  readonly brands: readonly string[];
  /** VIN maker codes (WMI) that it answers for: three characters, or six. */
  readonly makerCodes: readonly string[];
  readonly keys: readonly TrustedKey[];
}

/** What a key of an authority may sign: closed. */
export const AUTHORITY_PURPOSES = ['decision', 'licence', 'extract', 'figures'] as const;
export type AuthorityPurpose = (typeof AUTHORITY_PURPOSES)[number];

/** A key that signs for an authority, and what with it. */
export interface AuthorityKey extends TrustedKey {
  readonly purposes: readonly AuthorityPurpose[];
}

/** An authority that signs what it decides and issues: an office, or the ministry. */
export interface TrustedAuthority {
  /** DID. */
  readonly id: string;
  readonly name: string;
  /** GB/T 2260, two digits; null for the whole country. */
  readonly province: string | null;
  readonly keys: readonly AuthorityKey[];
}

/** The register of letters: its keys witness letters at issue and sign status lists. */
export interface TrustedRegister {
  /** DID. */
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly keys: readonly TrustedKey[];
}

/** Who may sign: dated, versioned and signed itself. */
export interface UnsignedTrustList {
  readonly format: 'mileproof-trust-list/1';
  /** From 1; a higher one replaces a lower. */
  readonly version: number;
  /** RFC 3339. */
  readonly issuedAt: string;
  readonly register: TrustedRegister;
  readonly manufacturers: readonly TrustedManufacturer[];
  /** Absent where no authority signs yet. */
  readonly authorities?: readonly TrustedAuthority[];
}

export interface TrustList extends UnsignedTrustList {
  readonly proof: Proof | readonly Proof[];
}
