import type { ReferralTerms } from '../../domain/referrals/referral-terms.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import type { FiguresTerms } from '../figures/figures-terms.ts';
import type { MakerCalled } from '../figures/invented-names.ts';
import type { Protection } from '../sales/protect/protection.ts';

/** Under which terms products are made to be kept with a run. */
export interface KeptTerms {
  readonly law: RuleSet;
  /** What referrals rest on. */
  readonly referrals: ReferralTerms;
  /** Folder of the slow lists. */
  readonly reference: string;
  /** Name and version of the program. */
  readonly program: string;
  /** Of the edition for the public; null: none is made, because the key is too short. */
  readonly protection: Protection | null;
  /** Where the files of the public figures go, an empty folder, and what makers are called in them and in all else. */
  readonly figures: { readonly folder: string; readonly makers: MakerCalled };
}

/** What the figures of a run were made with. */
export interface KeptHow {
  /** Days from first registration, the last included. */
  readonly within: number;
  readonly nearKm: number;
  /** Day of the public edition, ISO. */
  readonly publicAsOf: string;
  /** Of the files of the public figures; null: there are none. */
  readonly figures: FiguresTerms | null;
}
