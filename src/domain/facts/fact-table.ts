import { ARRIVAL_FACTS } from './accounts/arrival.ts';
import { CERTIFICATE_FACTS } from './accounts/certificate.ts';
import { COMPLAINT_FACTS } from './accounts/complaint.ts';
import { DECLARATION_FACTS } from './accounts/declaration.ts';
import { EXPORTER_FACTS } from './accounts/exporter.ts';
import { FACTORY_FACTS } from './accounts/factory.ts';
import { INSPECTION_FACTS } from './accounts/inspection.ts';
import { INSURANCE_FACTS } from './accounts/insurance.ts';
import { INVOICE_FACTS } from './accounts/invoice.ts';
import { LETTER_FACTS } from './accounts/letter.ts';
import { LICENCE_FACTS } from './accounts/licence.ts';
import { MAKER_FACTS } from './accounts/maker.ts';
import { NETWORK_FACTS } from './accounts/network.ts';
import { OUTLET_FACTS } from './accounts/outlet.ts';
import { PARTY_FACTS } from './accounts/party.ts';
import { READING_FACTS } from './accounts/reading.ts';
import { REFUND_FACTS } from './accounts/refund.ts';
import { SALES_FACTS } from './accounts/sales.ts';
import { SUBSIDY_FACTS } from './accounts/subsidy.ts';
import { DERIVED_FACTS } from './derived.ts';
import type { FactDefinition } from './fact-definition.ts';
import { LINK_PATTERN_FACTS } from './link-patterns.ts';
import { PATTERN_FACTS } from './patterns.ts';

/** Every fact a teller may state, account by account, in the order of the columns. */
const STATED_FACTS = [
  ...LICENCE_FACTS,
  ...CERTIFICATE_FACTS,
  ...FACTORY_FACTS,
  ...MAKER_FACTS,
  ...LETTER_FACTS,
  ...OUTLET_FACTS,
  ...INSURANCE_FACTS,
  ...READING_FACTS,
  ...INVOICE_FACTS,
  ...INSPECTION_FACTS,
  ...DECLARATION_FACTS,
  ...REFUND_FACTS,
  ...SUBSIDY_FACTS,
  ...ARRIVAL_FACTS,
  ...EXPORTER_FACTS,
  ...SALES_FACTS,
  ...COMPLAINT_FACTS,
  ...PARTY_FACTS,
  ...NETWORK_FACTS,
] as const;

const ALL_FACTS = [
  ...STATED_FACTS,
  ...DERIVED_FACTS,
  ...PATTERN_FACTS,
  ...LINK_PATTERN_FACTS,
] as const;

/** The name of a fact, `account.fact`. */
export type FactName = (typeof ALL_FACTS)[number]['name'];

/** A teller: the part of a fact's name before the dot. */
export type Account = (typeof ACCOUNTS)[number];

/** The tellers, in the order of the ledger. */
export const ACCOUNTS = [
  'licence',
  'certificate',
  'factory',
  'maker',
  'letter',
  'outlet',
  'insurance',
  'reading',
  'invoice',
  'inspection',
  'declaration',
  'refund',
  'subsidy',
  'arrival',
  'exporter',
  'sales',
  'complaint',
  'party',
  'network',
] as const;

/** A fact with its place in the dossier. */
export interface Fact extends FactDefinition {
  readonly name: FactName;
  /** Place in the dossier, 0-based. */
  readonly index: number;
  /** True when it is worked out, not stated. */
  readonly derived: boolean;
  /** Account it belongs to: the part of the name before the dot (`today` is its own). */
  readonly account: string;
  /** Column name in SQL: `licence_applied_on`. */
  readonly column: string;
}

const snake = (name: string): string =>
  name.replace('.', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The whole vocabulary in dossier order. Every parser, column, template, label and page is driven by it. */
export const FACTS: readonly Fact[] = ALL_FACTS.map((definition, index) => ({
  ...definition,
  index,
  derived: index >= STATED_FACTS.length,
  account: definition.name.split('.')[0] ?? definition.name,
  column: snake(definition.name),
}));

const BY_NAME: ReadonlyMap<string, Fact> = new Map(FACTS.map((fact) => [fact.name, fact]));

/** Looks a fact up by name. Returns undefined when the vocabulary has no such fact. */
export const findFact = (name: string): Fact | undefined => BY_NAME.get(name);

/** The fact of a known name. */
export const factNamed = (name: FactName): Fact => BY_NAME.get(name) as Fact;
