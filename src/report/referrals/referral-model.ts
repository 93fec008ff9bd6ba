import type { FactName } from '../../domain/facts/fact-table.ts';
import type { Confidence, ShownValue } from '../../domain/verdict/verdict.ts';
import type { PageNames } from '../nation/page-names.ts';
import type { Words } from '../product/words.ts';

/** What one party says of a vehicle, as a row of its account. */
export interface Statement {
  /** Who says so: the account. */
  readonly teller: string;
  /** The day it speaks of, ISO; null when none is told. */
  readonly on: string | null;
  /** The fact that tells this day. */
  readonly dayOf: FactName;
  /** Facts told, dates ISO, amounts in units with two places. */
  readonly facts: readonly { readonly name: FactName; readonly value: ShownValue }[];
  /** Rows that say just this. */
  readonly rows: number;
}

/** A day until which an office can act. */
interface ExhibitLimit {
  /** Of `ReferralLimit`. */
  readonly id: string;
  /** ISO; null when the provision sets no end or its beginning is not told. */
  readonly until: string | null;
  readonly passed: boolean;
}

/** One claim or payment, with everything that is told of its vehicle. */
export interface Exhibit {
  readonly number: number;
  readonly vin: string;
  readonly account: 'refund' | 'subsidy';
  /** `refund`, or the kind of subsidy. */
  readonly kind: string;
  readonly claimNumber: string | null;
  /** Day of the claim or payment, ISO. */
  readonly on: string | null;
  /** Units with two places: `8838.00`; null when not told. */
  readonly amount: string | null;
  readonly atRisk: boolean;
  readonly applications: readonly string[];
  readonly grounds: readonly {
    readonly title: Words;
    readonly why: Words;
    readonly rule: string;
    readonly atRisk: boolean;
    /** What the finding knows beside the accounts shown. */
    readonly notes: readonly Words[];
  }[];
  readonly doubts: readonly Words[];
  /** Facts of the claim and of its papers that nobody told. */
  readonly unknown: readonly FactName[];
  readonly limits: readonly ExhibitLimit[];
  readonly statements: readonly Statement[];
}

/** A period of limitation, as the document explains it. */
export interface ReferralLimit {
  readonly id: string;
  readonly what: Words;
  readonly provision: Words;
  readonly confidence: Confidence;
  readonly remark: Words | null;
  readonly ends: boolean;
  /** Of the exhibits at risk, those on which it runs. */
  readonly exhibits: number;
  /** First and last day on which it ends for them, ISO. */
  readonly first: string | null;
  readonly last: string | null;
  readonly passed: number;
}

/** Money of one kind. */
export interface MoneyTotal {
  readonly kind: string;
  readonly claims: number;
  readonly claimsAtRisk: number;
  /** Units with two places. */
  readonly atRisk: string;
}

/** What a page of referrals is made of beside its own content. */
export interface ReferralHead {
  readonly today: string;
  readonly program: string;
  readonly ruleset: string;
  /** SHA-256 of the screening's manifest. */
  readonly screening: string;
  readonly names: PageNames;
}

/** The file on one claimant. */
export interface ReferralDocument {
  readonly number: number;
  /** Null: the accounts do not tell who claimed. */
  readonly claimant: string | null;
  readonly offices: readonly Words[];
  readonly claims: number;
  readonly vehicles: number;
  readonly claimsAtRisk: number;
  readonly vehiclesAtRisk: number;
  readonly atRisk: string;
  readonly amountsUnknown: number;
  readonly money: readonly MoneyTotal[];
  readonly grounds: readonly {
    readonly title: Words;
    readonly claimsAtRisk: number;
    readonly atRisk: string;
    readonly notProven: Words;
  }[];
  readonly limits: readonly ReferralLimit[];
  readonly neverProven: readonly Words[];
  /** The exhibits that are told in full, the largest first. */
  readonly exhibits: readonly Exhibit[];
}

/** A line of the index. */
export interface ReferralLine {
  readonly number: number;
  readonly claimant: string | null;
  readonly claims: number;
  readonly vehicles: number;
  readonly claimsAtRisk: number;
  readonly atRisk: string;
  /** Hundredths, for sorting. */
  readonly hundredths: number;
  readonly earliest: string | null;
  readonly document: string | null;
}

/** All that the index tells. */
export interface ReferralIndex {
  /** Null: every office. */
  readonly office: Words | null;
  readonly claimants: number;
  readonly claims: number;
  readonly claimsAtRisk: number;
  readonly vehicles: number;
  readonly atRisk: string;
  /** The largest, at most as many as a page can show. */
  readonly lines: readonly ReferralLine[];
  readonly money: readonly MoneyTotal[];
  readonly grounds: readonly {
    readonly title: Words;
    readonly rule: string;
    readonly claims: number;
    readonly claimsAtRisk: number;
    readonly atRisk: string;
  }[];
  readonly limits: readonly Pick<
    ReferralLimit,
    'id' | 'what' | 'provision' | 'confidence' | 'ends'
  >[];
  readonly neverProven: readonly Words[];
}
