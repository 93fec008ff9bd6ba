import type { LetterTerms, OutletService } from '../../letters/letter.ts';
import type { ExtractBasis, OfficialKind } from '../../letters/official/official-document.ts';

/** What a decision rests on, in words; kinds without a word of their own are `other`. */
export type EvidenceWord = 'verdict' | 'event' | 'finding' | 'answer' | 'paper' | 'row' | 'other';

/** What a printed letter says in one language; figures come with their units. */
export interface PaperTexts {
  /** What the document is called. */
  readonly title: string;
  /** What it confirms, in one sentence, with the countries. */
  readonly headline: (countries: string) => string;
  readonly vin: string;
  readonly model: string;
  /** That the paper is of a demonstration: across each page, and as a sentence at the head of its part. */
  readonly specimen: { readonly mark: string; readonly line: string };
  /** Where the part in the other language begins. */
  readonly elsewhere: (page: string) => string;
  readonly terms: {
    readonly heading: string;
    /** Heads of the two columns. */
    readonly what: string;
    readonly said: string;
    readonly warranty: string;
    readonly begins: string;
    readonly battery: string;
    readonly parts: string;
    readonly partsTime: string;
    readonly software: string;
    readonly softwareLanguages: string;
    readonly remoteLock: string;
    readonly recalls: string;
  };
  readonly starts: Readonly<Record<LetterTerms['warranty']['startsOn'], string>>;
  /** `36 months, up to 100,000 km`; null when no distance is stated. */
  readonly guarantee: (months: string, kilometres: string | null) => string;
  readonly partsYears: (years: string) => string;
  readonly partsDays: (days: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly notStated: string;
  readonly outlets: {
    readonly heading: string;
    /** Heads of the columns. */
    readonly number: string;
    readonly place: string;
    readonly phone: string;
    readonly services: string;
    readonly serves: string;
    readonly servicesOf: Readonly<Record<OutletService, string>>;
    readonly none: string;
    /** What the map shows, for who cannot see it. */
    readonly map: (shown: number, all: number) => string;
    readonly mapNote: string;
    /** Numbers that stand on no map. */
    readonly unplaced: (numbers: string) => string;
    /** Numbers that found no room of their own. */
    readonly folded: (numbers: string) => string;
  };
  readonly about: {
    readonly heading: string;
    /** Heads of the two columns. */
    readonly what: string;
    readonly said: string;
    readonly issuer: string;
    readonly announcement: string;
    readonly number: string;
    readonly application: string;
    readonly exporter: string;
    readonly uscc: string;
    readonly destinations: string;
    readonly validFrom: string;
  };
  readonly check: {
    readonly heading: string;
    readonly steps: readonly string[];
    /** The line under the code. */
    readonly at: string;
    readonly hash: string;
    /** What the code holds, for who cannot see it. */
    readonly qr: (address: string) => string;
  };
  /** What the paper of a document of an authority says. */
  readonly official: {
    /** What the document is called, by what it decides. */
    readonly titles: Readonly<Record<OfficialKind, string>>;
    readonly heading: string;
    readonly authority: string;
    readonly number: string;
    readonly application: string;
    readonly licence: string;
    readonly vehicles: string;
    readonly facts: string;
    readonly grounds: string;
    readonly restsOn: string;
    readonly follows: string;
    readonly reconsideration: string;
    readonly court: string;
    /** With `{where}`, `{term}`, `{day}` and `{article}`. */
    readonly until: string;
    readonly decidedOn: string;
    /** The days on which vehicles may leave. */
    readonly days: string;
    /** With `{first}` and `{last}`. */
    readonly between: string;
    /** Of a referral: to whom, whose money, how much, until when, what is not proven, when it was sent. */
    readonly addressee: string;
    readonly claimant: string;
    readonly atRisk: string;
    readonly limit: string;
    readonly notProven: string;
    readonly sentOn: string;
    readonly signatures: string;
    /** Of an extract of registration. */
    readonly extract: {
      /** Brand and model as registered. */
      readonly model: string;
      readonly first: string;
      readonly transfers: string;
      readonly lastTransfer: string;
      /** The transfer after which the vehicle may be exported. */
      readonly pendingExport: string;
      readonly deregistration: string;
      /** With `{day}`. */
      readonly deregistered: string;
      readonly dayUnknown: string;
      /** With `{day}`: when it was signed. */
      readonly notDeregistered: string;
      /** Nobody told it. */
      readonly notKnown: string;
      readonly none: string;
      readonly basis: string;
      readonly basisOf: Readonly<Record<ExtractBasis, string>>;
      readonly toldOn: string;
      readonly signedOn: string;
      readonly notSaid: string;
      /** What it does not say, and that no law asks for it. */
      readonly limits: string;
    };
    /** With `{staff}`. */
    readonly proposed: string;
    readonly signed: string;
    /** That the Chinese text counts. */
    readonly chinese: string;
    /** Of one that is not signed yet. */
    readonly draft: string;
    readonly evidence: Readonly<Record<EvidenceWord, string>>;
    readonly steps: readonly string[];
  };
  readonly notSaid: { readonly heading: string; readonly lines: readonly string[] };
  /** Said when a sign could not be printed. */
  readonly unprintable: string;
  readonly page: (page: string, of: string) => string;
}
