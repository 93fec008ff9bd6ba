import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import { makerOfVin } from '../../domain/identifiers/maker-of-vin.ts';
import type { Maker } from '../../domain/identifiers/maker-registry.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Answer } from '../../domain/statements/answers/answer.ts';
import { threeAnswers } from '../../domain/statements/answers/three-answers.ts';
import type { HeldFacts } from '../../domain/statements/hold-rule.ts';
import {
  type DestinationRule,
  sayOfDestination,
} from '../../domain/statements/say-of-destination.ts';
import { sayOfVin } from '../../domain/statements/say-of-vin.ts';
import type { Said } from '../../domain/statements/statement.ts';
import { foldVin } from '../../domain/vin/fold-vin.ts';
import { parseVin, type Vin } from '../../domain/vin/vin.ts';
import { referenceData } from '../../reference/reference-data.ts';
import type { Actor } from '../actor.ts';
import { lawNow } from '../law-now.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { prepared } from '../prepared.ts';
import { type Register, todayIn } from '../register.ts';
import {
  type LateFeed,
  lateFeeds,
  REACH_ROWS,
  type ReachRow,
  reachesOn,
} from '../telling/feed-reach.ts';
import type { Transaction } from '../transaction.ts';
import { type OutletSaid, sayOfOutlets } from './say-of-outlets.ts';
import { boundFor, PublicRecord, sayOfOffer, sayOfVehicle } from './say-of-vehicle.ts';

/** A VIN as somebody typed it, and the country that they ask about. */
export interface LookUpVinInput {
  readonly vin: string;
  /** A country as people write it: its code or name. */
  readonly to?: string;
}

/** What the public is told of one VIN: the same shape whatever is on record. */
export interface VinAnswer {
  /** As typed, made comparable, cut to the length of a VIN and a few more. */
  readonly vin: string;
  readonly wellFormed: boolean;
  /** The day of the data, ISO. */
  readonly dataOf: string;
  /** Id in the list of makers, by the code of the VIN alone; null where it tells none apart. */
  readonly maker: string | null;
  /** The country for which it left or is to leave, ISO 3166-1 alpha-2; null where none is told. */
  readonly boundFor: string | null;
  /** The country that is asked about, else `boundFor`; null without either. */
  readonly country: string | null;
  /** The three answers that a buyer comes for, drawn from the statements; none of what is no VIN. */
  readonly answers: readonly Answer[];
  /** As codes and values: who answers puts them in words. */
  readonly statements: readonly Said[];
  /** Of `country`, those that the statements do not exclude; empty without one. */
  readonly rules: readonly DestinationRule[];
  /** How many rules of `country` they exclude. */
  readonly excluded: number;
  /** Feeds of the registry and of customs that are late, whatever is on record of the vehicle. */
  readonly lateFeeds: readonly LateFeed[];
}

const SHOWN_LENGTH = 40; // not-law: characters of an answer

/** Of brands of the maker whose code the VIN bears: what the maker has said of them in public. */
const restrictionsOf = (maker: Maker | null): readonly Said[] =>
  referenceData()
    .restrictions.filter(({ brand }) => maker?.brands.includes(brand))
    .map((values) => ({ code: 'maker-restricts', values, saidBy: 'press', asOf: values.on }));

const general = (asOf: string): readonly Said[] => [
  { code: 'no-recall-data', values: {}, saidBy: 'register', asOf },
  { code: 'first-owner-promises', values: {}, saidBy: 'register', asOf },
  { code: 'how-to-complain', values: {}, saidBy: 'register', asOf },
];

const RECORD = prepared(sql`
  SELECT
    to_jsonb(s) AS record,
    coalesce((SELECT jsonb_agg(to_jsonb(f)) FROM (${REACH_ROWS}) f), '[]') AS feeds,
    coalesce((SELECT jsonb_agg(to_jsonb(w)) FROM register.outlet_words_of($1) w), '[]') AS words
  FROM register.public_statements($1) s
`);

/** Its maker as the code of the VIN tells it, which is the same whatever is on record. */
const makerByCode = ({ engine }: Register, vin: Vin, today: string): Maker | null => {
  const day = parseIsoDate(today) ?? 0;
  const { wmis, makers } = engine.reader({ today: day, everything: false }).reference;
  return makerOfVin(vin, wmis, makers, null);
};

/** What the statements tell that a rule of an importing country may ask about. */
const heldFacts = (vin: string, said: readonly Said[], maker: Maker | null): HeldFacts => {
  let facts: HeldFacts = {
    ...{ vin, modelYear: null, registeredOn: null, condition: null },
    brands: maker?.brands ?? [],
  };
  for (const { code, values } of said) {
    if (code === 'built-in-year') facts = { ...facts, modelYear: values.year };
    if (code === 'first-registered') facts = { ...facts, registeredOn: parseIsoDate(values.on) };
    if (code === 'exported') facts = { ...facts, condition: values.condition };
  }
  return facts;
};

/** What one statement reads of a VIN. */
interface Read {
  readonly record: PublicRecord;
  readonly feeds: readonly ReachRow[];
  readonly words: readonly OutletSaid[];
}

const readRecord = async (tx: Transaction, vin: string): Promise<Read> => {
  const { record, ...beside } = await tx.one<Omit<Read, 'record'> & { readonly record: unknown }>(
    RECORD,
    [vin],
  );
  return { record: PublicRecord.parse(record), ...beside };
};

/**
 * Tells anybody what may be said of one VIN, from a closed set of statements; whoever is signed in is told the same.
 * One that is not well formed is told so.
 *
 * @returns refused `not-well-formed` for a country that nobody knows.
 */
export const lookUpVin = (
  register: Register,
  _actor: Actor,
  { vin: typed, to }: LookUpVinInput,
): Promise<Outcome<VinAnswer>> =>
  register.readPublic(async (tx) => {
    const folded = foldVin(typed);
    const asked =
      to === undefined
        ? null
        : (referenceData().countries.find(to) ?? refuse('not-well-formed', { field: 'to' }));
    const vin = parseVin(folded);
    const read = vin === null ? null : await readRecord(tx, vin);
    const record = read?.record ?? null;
    const today = record?.data_of ?? (await todayIn(tx));
    const law = lawNow(register, today);
    const maker = vin === null ? null : makerByCode(register, vin, today);
    const ofVehicle: readonly Said[] = [
      ...sayOfVin(folded, today),
      ...(record === null ? [] : sayOfVehicle(law, record)),
    ];
    const bound = record === null ? null : boundFor(record);
    const country = asked ?? bound;
    const facts = heldFacts(folded, ofVehicle, maker);
    const destination =
      country === null
        ? null
        : sayOfDestination(law, country, parseIsoDate(today) ?? 0, today, facts);
    const said: readonly Said[] = [
      ...ofVehicle,
      ...(record?.on_record === true ? sayOfOutlets(read?.words ?? []) : []),
      ...(record === null || asked === null ? [] : sayOfOffer(record, asked)),
      ...(destination === null || asked === null ? [] : [destination.said]),
      ...restrictionsOf(maker),
      ...(record === null ? [] : general(today)),
    ];
    const { rules = [], excluded = 0 } = destination ?? {};
    return {
      vin: folded.slice(0, SHOWN_LENGTH),
      wellFormed: vin !== null,
      dataOf: today,
      maker: maker?.id ?? null,
      boundFor: bound,
      country,
      answers: vin === null ? [] : threeAnswers({ said, boundFor: bound, country, rules }),
      statements: said,
      rules,
      excluded,
      lateFeeds: lateFeeds(reachesOn(register, read?.feeds ?? [], today)),
    };
  });
