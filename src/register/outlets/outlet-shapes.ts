import { z } from 'zod';
import {
  NETWORK_PROBLEMS,
  type NetworkProblemCode,
} from '../../intake/network/network-problems.ts';
import {
  ASKED_OF_OUTLETS,
  type AskedOfOutlet,
  OUTLET_ANSWERS,
} from '../../intake/network/outlet-services.ts';
import type { Part } from '../actor.ts';
import type { Shaped } from '../shaped.ts';
import { CountryCode, Day } from '../shapes.ts';
import { OutletSpoken } from './speaking/speaking-shapes.ts';

const LONGEST_TEXT = 500; // not-law: characters
const LONGEST_NUMBER = 100; // not-law: characters
const MOST_BRANDS = 50; // not-law: items of a list

/** Id of a manufacturer in the list of makers. */
export const Maker = z
  .string()
  .regex(/^[a-z0-9-]{1,64}$/)
  .meta({ description: 'Id in the list of makers.', example: 'chery' });

/** What is asked of an outlet. */
export const Service = z.enum(ASKED_OF_OUTLETS);

/** The states of an outlet on a day (`domain/lives/outlet-life.ts`). */
export const OutletState = z.enum(['proposed', 'attested', 'lapsed', 'disputed', 'closed']);
export type OutletState = Shaped<typeof OutletState>;

const Answer = z.enum(OUTLET_ANSWERS);

/** Longitude and latitude as somebody tells them: what they cannot be is refused with what may have been meant. */
const Position = z
  .tuple([z.number(), z.number()])
  .meta({ description: 'WGS 84, degrees: longitude, latitude.', example: [76.9286, 43.2567] });

const ToldService = z
  .strictObject({
    answer: Answer,
    teller: z.string().nullable().meta({ description: 'The part that said so.' }),
    on: Day.nullable().meta({ description: 'The day on which it was said.' }),
  })
  .meta({ id: 'ToldService' });

const each = <T extends z.ZodType>(schema: T): Record<AskedOfOutlet, T> =>
  Object.fromEntries(ASKED_OF_OUTLETS.map((asked) => [asked, schema])) as Record<AskedOfOutlet, T>;

/** An outlet of a network. */
export const Outlet = z
  .strictObject({
    id: z.uuid(),
    maker: z.string(),
    number: z.string().meta({ description: 'In the network of the manufacturer.' }),
    name: z.string(),
    country: z.string(),
    address: z.string().nullable(),
    city: z.string().nullable(),
    position: z.tuple([z.number(), z.number()]).nullable(),
    phone: z.string().nullable().meta({ description: 'E.164.' }),
    website: z.string().nullable(),
    openingHours: z.string().nullable().meta({ description: 'In the grammar of OpenStreetMap.' }),
    brands: z.array(z.string()).meta({ description: 'Ids of the reference list of brands.' }),
    state: OutletState.meta({ description: 'On the day of the register.' }),
    attestedOn: Day.nullable(),
    attestedUntil: Day.nullable().meta({ description: 'Last day, inclusive.' }),
    closedOn: Day.nullable(),
    publishedOn: Day.nullable().meta({
      description: 'First day on which it stood in a published list; from then on it is public.',
    }),
    services: z.strictObject(each(ToldService)).meta({
      description: 'Each service with its answer, who said so and when; never left out.',
    }),
  })
  .meta({ id: 'Outlet' });
export type Outlet = Shaped<typeof Outlet>;

/** An outlet with its history. */
export const OutletInFull = Outlet.extend({
  /** What it said of cars of late; null while it stands in no published list. */
  spoken: OutletSpoken.nullable(),
  /** Steps, oldest first; empty for whoever is neither its manufacturer nor an authority. */
  timeline: z.array(
    z.strictObject({
      verb: z.string(),
      /** The day in China by which it counts. */
      day: Day,
      part: z.string() as z.ZodType<Part, Part>,
      ground: z.string().nullable(),
      evidence: z.array(z.uuid()),
    }),
  ),
  versions: z.array(
    z.strictObject({
      version: z.number().int(),
      on: Day,
      /** By name, as the API writes them. */
      details: z.record(z.string(), z.unknown()),
    }),
  ),
  tellings: z.array(
    z.strictObject({
      service: z.string(),
      answer: Answer,
      teller: z.string(),
      on: Day,
      /** True while nothing later was said of it. */
      holds: z.boolean(),
    }),
  ),
}).meta({
  id: 'OutletInFull',
  description: 'History is told to the manufacturer of the outlet and to authorities.',
});
export type OutletInFull = Shaped<typeof OutletInFull>;

const Typed = z.string().trim().min(1).max(LONGEST_TEXT);

/** What a manufacturer tells of an outlet. */
export const TOLD_OF_OUTLET = {
  name: Typed,
  country: Typed.meta({ description: 'A country as people write it.' }),
  address: Typed.nullable().optional(),
  city: Typed.nullable().optional(),
  position: Position.nullable().optional(),
  phone: Typed.nullable().optional(),
  website: Typed.nullable().optional(),
  openingHours: Typed.nullable().optional(),
  brands: z
    .array(Typed)
    .max(MOST_BRANDS)
    .optional()
    .meta({ description: 'Names, Wikidata ids or ids of the reference list.' }),
  services: z.strictObject(each(Answer.optional())).optional(),
} as const;

/** A number that a manufacturer gives an outlet. */
export const OutletNumber = z.string().trim().min(1).max(LONGEST_NUMBER);

const CODES = Object.keys(NETWORK_PROBLEMS) as [NetworkProblemCode, ...NetworkProblemCode[]];

/** Something wrong with a file of outlets. */
export const NetworkProblemSchema = z
  .strictObject({
    row: z.number().int().meta({
      description: 'Of a table the header is row 1, of a list the first is 1; 0 is the file.',
    }),
    field: z.string(),
    code: z.enum(CODES),
    weight: z.enum(['file', 'row', 'cell', 'note']).meta({
      description: '`row`: the outlet is not taken; `cell`: it is taken without this.',
    }),
    value: z.string(),
    remedy: z.strictObject({ en: z.string(), zh: z.string() }),
  })
  .meta({ id: 'NetworkProblem' });

/** An import. */
export const NetworkImport = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    format: z.enum(['table', 'geojson', 'schema-org']),
    /** When the file was read. */
    readAt: z.iso.datetime(),
    confirmedAt: z.iso.datetime().nullable(),
    /** Outlets that would be proposed, changed, left as they are. */
    proposes: z.number().int(),
    changes: z.number().int(),
    same: z.number().int(),
    /** By weight. */
    problems: z.strictObject({
      file: z.number().int(),
      row: z.number().int(),
      cell: z.number().int(),
      note: z.number().int(),
    }),
    digest: z.string().meta({ description: 'By which this preview is confirmed.' }),
  })
  .meta({ id: 'NetworkImport' });
export type NetworkImport = Shaped<typeof NetworkImport>;

/** A line of a preview. */
export const ImportLine = z
  .strictObject({
    row: z.number().int(),
    number: z.string(),
    name: z.string(),
    country: z.string(),
    action: z.enum(['propose', 'change', 'same']),
    /** The outlet that is there; null for a new one. */
    outlet: z.uuid().nullable(),
    /** Details and services; null: nothing is told. */
    changes: z.array(
      z.strictObject({
        field: z.string(),
        before: z.string().nullable(),
        after: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'ImportLine' });
export type ImportLine = Shaped<typeof ImportLine>;

/** An attestation. */
export const Attested = z
  .strictObject({
    id: z.uuid(),
    outlets: z.number().int(),
    on: Day,
    until: Day.meta({ description: 'Last day, inclusive.' }),
    round: z.string().meta({ example: '2026-H2' }),
  })
  .meta({ id: 'Attestation' });
export type Attested = Shaped<typeof Attested>;

/** What attesting some outlets would do, before they are attested. */
export const AttestationPreview = z.strictObject({
  items: z.array(
    z.strictObject({
      outlet: Outlet,
      /** Why it cannot be attested: its state; null where it can. */
      not: z.string().nullable(),
    }),
  ),
  /** How many of them can be attested. */
  attestable: z.number().int(),
  /** The last day on which the attestation would hold, inclusive. */
  until: Day,
  round: z.string(),
  /** Ids that are no outlet of this network. */
  unknown: z.array(z.uuid()),
});
export type AttestationPreview = Shaped<typeof AttestationPreview>;

/** The attestation round of a half-year: how far it is, and what was attested in it. */
export const AttestationRound = z
  .strictObject({
    round: z.string(),
    /** First and last day, inclusive. */
    from: Day,
    until: Day,
    /** Outlets that stand attested. */
    attested: z.number().int(),
    /** Of these, attested within the round. */
    attestedInRound: z.number().int(),
    /** Outlets whose attestation ends within the round, or ended. */
    toAttest: z.number().int(),
    /** Of these, those that end in the month of the day of the register. */
    lapsingThisMonth: z.number().int(),
    lapsed: z.number().int(),
    proposed: z.number().int(),
    disputed: z.number().int(),
    /** The last day of the month of the day of the register, by which outlets are listed that lapse in it. */
    monthUntil: Day,
    acts: z.array(Attested),
  })
  .meta({ id: 'AttestationRound' });
export type AttestationRound = Shaped<typeof AttestationRound>;

/** What a file of a list is known by. */
const ListFile = z.strictObject({
  digest: z.string().meta({ description: 'SHA-256, hexadecimal; the ETag of the file.' }),
  bytes: z.number().int(),
});
export type ListFile = Shaped<typeof ListFile>;

/** A published list. */
export const Publication = z
  .strictObject({
    id: z.uuid(),
    maker: z.string(),
    country: z.string(),
    publishedOn: Day,
    outlets: z.number().int(),
    /** Where the manufacturer itself publishes it too; null: here alone. */
    url: z.string().nullable(),
    files: z.strictObject({ geojson: ListFile, jsonld: ListFile, csv: ListFile }),
  })
  .meta({ id: 'NetworkPublication' });
export type Publication = Shaped<typeof Publication>;

/** Coverage of a country by a maker. */
export const CoverageLine = z
  .strictObject({
    country: z.string(),
    maker: z.string(),
    year: z.number().int(),
    /** Cars of the maker that left for the country in the year, by anybody. */
    cars: z.number().int(),
    /** Outlets that are not closed, as far as whoever asks may see them. */
    outlets: z.number().int(),
    attested: z.number().int(),
    lapsed: z.number().int(),
    disputed: z.number().int(),
    /** Of those attested that do not refuse, those that say that they serve cars they did not import. */
    servingOthers: z.number().int(),
    /** Of those attested, those that refuse cars by what they say: the coverage counts them as none. */
    refusing: z.number().int(),
    /** Cars of the year for each attested outlet that does not refuse, one decimal; null without any. */
    carsPerOutlet: z.number().nullable(),
    coverage: z.enum(['none', 'thin', 'good']),
  })
  .meta({ id: 'NetworkCoverage' });
export type CoverageLine = Shaped<typeof CoverageLine>;

const DutyState = z.enum(['met', 'overdue', 'not-shown', 'not-asked']);

/** The duties of a manufacturer. */
export const MakerDuty = z
  .strictObject({
    country: z.string(),
    maker: z.string(),
    year: z.number().int(),
    vehicles: z.number().int(),
    outlets: z.number().int().nullable(),
    reported: z.number().int().nullable(),
    qualified: z.boolean().nullable(),
    publishedOn: Day.nullable(),
    url: z.string().nullable(),
    capacity: DutyState.meta({ description: 'D06.' }),
    outletList: DutyState.meta({ description: 'D07.' }),
  })
  .meta({ id: 'MakerDuty' });

/** A letter in force that rests on an outlet which no longer stands. */
export const RestingLetter = z
  .strictObject({
    letter: z.uuid(),
    number: z.string(),
    maker: z.string(),
    vin: z.string(),
    destination: z.string(),
    application: z.string(),
    issuedOn: Day,
    outlets: z.array(
      z.strictObject({
        id: z.uuid(),
        number: z.string(),
        name: z.string(),
        state: z.enum(['lapsed', 'disputed', 'closed']),
        /** The day since which it is so. */
        since: Day,
      }),
    ),
    standing: z.number().int().meta({
      description: 'Outlets that it names and that still stand; 0: it rests on none any more.',
    }),
  })
  .meta({ id: 'RestingLetter' });
export type RestingLetter = Shaped<typeof RestingLetter>;

/** A choice of a query: true or false, else the query is refused. */
export const Flag = z
  .enum(['true', 'false'])
  .transform((text) => text === 'true')
  .optional();

const LAST_YEAR = 2100; // not-law: year of the calendar
const FIRST_YEAR = 2012; // not-law: year of the calendar

/** A year of the yearly review. */
export const ReviewYear = z.number().int().min(FIRST_YEAR).max(LAST_YEAR);

/** Which year, country and maker a query is about; without a year that of the day of the register. */
export const YEAR_QUERY = {
  year: z.coerce.number().int().min(FIRST_YEAR).max(LAST_YEAR).optional(),
  country: CountryCode.optional(),
  maker: Maker.optional(),
};

/** An outlet that a letter names, as it stands. */
export const OutletNamed = z
  .strictObject({
    id: z.uuid(),
    number: z.string(),
    state: OutletState.meta({ description: 'On the day of the register.' }),
    attestedUntil: Day.nullable().meta({ description: 'Null where nobody attested it yet.' }),
    closedOn: Day.nullable(),
    ground: z.string().nullable().meta({ description: 'On what a dispute rests.' }),
  })
  .meta({ id: 'OutletNamedByLetter' });
export type OutletNamed = Shaped<typeof OutletNamed>;
