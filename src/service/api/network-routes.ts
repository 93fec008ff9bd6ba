import { z } from 'zod';
import type { Access } from '../../register/action.ts';
import { attestOutlets, previewAttestation } from '../../register/outlets/attest-outlets.ts';
import { getOutlet } from '../../register/outlets/get-outlet.ts';
import {
  confirmImport,
  getImport,
  listImportLines,
  listImportProblems,
  previewImport,
} from '../../register/outlets/import-network.ts';
import { listMakerDuties } from '../../register/outlets/list-maker-duties.ts';
import { listOutlets } from '../../register/outlets/list-outlets.ts';
import { listRestingLetters } from '../../register/outlets/list-resting-letters.ts';
import { nearestOutlets } from '../../register/outlets/nearest-outlets.ts';
import {
  Attested,
  CoverageLine,
  ImportLine,
  Maker,
  MakerDuty,
  NetworkImport,
  NetworkProblemSchema,
  Outlet,
  OutletInFull,
  OutletNumber,
  OutletState,
  Publication,
  RestingLetter,
  Service,
  TOLD_OF_OUTLET,
} from '../../register/outlets/outlet-shapes.ts';
import { changeOutlet, proposeOutlet } from '../../register/outlets/propose-outlet.ts';
import { publishNetwork } from '../../register/outlets/publish-network.ts';
import { readCoverage } from '../../register/outlets/read-coverage.ts';
import { listPublications } from '../../register/outlets/read-publication.ts';
import { readRound } from '../../register/outlets/read-round.ts';
import { reportNetwork } from '../../register/outlets/report-network.ts';
import { closeOutlet, disputeOutlet, settleOutlet } from '../../register/outlets/step-outlet.ts';
import { PAGE_QUERY, pageSchema } from '../../register/page-shapes.ts';
import { CountryCode, Day, Evidence, Ground } from '../../register/shapes.ts';
import { type Area, fileRoute, route } from './route.ts';

const MOST_NEAR = 50; // not-law: rows of a list
const USUAL_NEAR = 10; // not-law: rows of a list
const MOST_ATTESTED = 10_000; // not-law: items of a list
const LARGEST_FILE = 50_000_000; // not-law: bytes
const LARGEST_LIST = 2_000_000; // not-law: bytes
const LONGEST_NAME = 255; // not-law: characters
const LONGEST_TEXT = 200; // not-law: characters
const LARGEST_URL = 500; // not-law: characters
const MOST_REPORTED = 100_000; // not-law: outlets
const LAST_YEAR = 2100; // not-law: year of the calendar
const FIRST_YEAR = 2012; // not-law: year of the calendar

const READS: Access = { right: 'read', parts: ['manufacturer'] };
const ACTS: Access = { right: 'act', parts: ['manufacturer'] };
const AUTHORITIES: Access = { right: 'act', parts: ['office', 'ministry'] };

const params = z.strictObject({ outlet: z.uuid() });
const importParams = z.strictObject({ import: z.uuid() });

const degrees = (most: number) => z.coerce.number().min(-most).max(most);
const lon = degrees(180); // not-law: degrees
const lat = degrees(90); // not-law: degrees

const Corner = z
  .string()
  .regex(/^-?\d{1,3}(\.\d+)?(,-?\d{1,3}(\.\d+)?){3}$/)
  .transform((text, context): [number, number, number, number] => {
    const [west = 0, south = 0, east = 0, north = 0] = text.split(',').map(Number);
    const isBox =
      [west, east].every((at) => lon.safeParse(at).success) &&
      [south, north].every((at) => lat.safeParse(at).success) &&
      south <= north;
    if (!isBox) context.addIssue('west,south,east,north in degrees');
    return [west, south, east, north];
  })
  .meta({
    type: 'string',
    description: 'West, south, east, north; west beyond east crosses the antimeridian.',
  });

const several = <T extends z.ZodType>(one: T) =>
  z.union([z.array(one), one.transform((value) => [value])]).optional();

const flag = z
  .enum(['true', 'false'])
  .transform((text) => text === 'true')
  .optional();

const year = z.coerce.number().int().min(FIRST_YEAR).max(LAST_YEAR).optional();

/** Service networks of manufacturers. */
export const NETWORK_ROUTES: Area = {
  title: { en: 'Service networks', zh: '维修服务网络' },
  routes: [
    route({
      id: 'listOutlets',
      method: 'GET',
      path: '/v1/outlets',
      summary: { en: 'Outlets, by country, manufacturer and number', zh: '维修服务网点列表' },
      description:
        'For anybody: published outlets, lapsed and disputed ones marked as such. A manufacturer sees its own ' +
        'before they are published, authorities see all.',
      access: 'public',
      query: z.strictObject({
        ...PAGE_QUERY,
        bbox: Corner.optional(),
        country: CountryCode.optional(),
        maker: Maker.optional(),
        brand: z.string().min(1).max(LONGEST_TEXT).optional(),
        state: several(OutletState),
        service: several(Service).meta({ description: 'Those that say yes to all of these.' }),
        lapsingBy: Day.optional(),
        text: z.string().min(1).max(LONGEST_TEXT).optional(),
        own: flag,
      }),
      answer: pageSchema(Outlet),
      handle: (register, actor, { bbox, state, service, ...asked }) =>
        listOutlets(register, actor, {
          ...asked,
          ...(bbox === undefined ? {} : { within: bbox as [number, number, number, number] }),
          ...(state === undefined ? {} : { states: state }),
          ...(service === undefined ? {} : { services: service }),
        }),
    }),
    route({
      id: 'nearestOutlets',
      method: 'GET',
      path: '/v1/outlets/nearest',
      summary: { en: 'The outlets nearest to a place', zh: '距某地最近的网点' },
      description: 'For anybody. By great circle. Near a position (`lon`, `lat`), or near a city.',
      access: 'public',
      query: z.strictObject({
        lon: lon.optional(),
        lat: lat.optional(),
        city: z.string().min(1).max(LONGEST_TEXT).optional(),
        country: CountryCode.optional(),
        maker: Maker.optional(),
        brand: z.string().min(1).max(LONGEST_TEXT).optional(),
        serving: flag.meta({
          description: 'True: only those that say that they serve cars they did not import.',
        }),
        limit: z.coerce.number().int().min(1).max(MOST_NEAR).default(USUAL_NEAR),
      }),
      answer: z.strictObject({
        position: z.tuple([z.number(), z.number()]),
        city: z.string().nullable(),
        items: z.array(Outlet.extend({ kilometres: z.number() }).meta({ id: 'NearOutlet' })),
      }),
      refusals: ['place-unknown'],
      handle: (register, actor, { lon: east, lat: north, ...asked }) =>
        nearestOutlets(register, actor, {
          ...asked,
          ...(east === undefined || north === undefined ? {} : { position: [east, north] }),
        }),
    }),
    route({
      id: 'getOutlet',
      method: 'GET',
      path: '/v1/outlets/{outlet}',
      summary: { en: 'An outlet with its history', zh: '网点及其历史' },
      access: 'public',
      params,
      answer: OutletInFull,
      handle: getOutlet,
    }),
    route({
      id: 'proposeOutlet',
      method: 'POST',
      path: '/v1/outlets',
      summary: { en: 'Propose an outlet', zh: '拟设网点' },
      access: ACTS,
      body: z.strictObject({ number: OutletNumber.optional(), ...TOLD_OF_OUTLET }),
      answer: OutletInFull,
      status: 201,
      refusals: ['outlet-number-taken', 'outlet-not-readable', 'outlet-near-twin'],
      handle: proposeOutlet,
    }),
    route({
      id: 'changeOutlet',
      method: 'PATCH',
      path: '/v1/outlets/{outlet}',
      summary: { en: 'Change what is told of an outlet', zh: '变更网点信息' },
      description:
        'What is left out stays, null takes away. What was told before stays in its history.',
      access: ACTS,
      params,
      body: z.strictObject(TOLD_OF_OUTLET).partial(),
      answer: OutletInFull,
      refusals: ['outlet-not-readable'],
      handle: changeOutlet,
    }),
    route({
      id: 'previewAttestation',
      method: 'POST',
      path: '/v1/network/attestations/preview',
      summary: { en: 'What attesting some outlets would do', zh: '预览网点确认' },
      access: READS,
      idempotent: false,
      bodyLimit: LARGEST_LIST,
      body: z.strictObject({ outlets: z.array(z.uuid()).min(1).max(MOST_ATTESTED) }),
      answer: z.strictObject({
        items: z.array(z.strictObject({ outlet: Outlet, not: z.string().nullable() })),
        attestable: z.number().int(),
        until: Day,
        round: z.string(),
        unknown: z.array(z.uuid()),
      }),
      handle: previewAttestation,
    }),
    route({
      id: 'attestOutlets',
      method: 'POST',
      path: '/v1/network/attestations',
      summary: { en: 'Attest outlets in one act: all, or none', zh: '批量确认网点' },
      access: ACTS,
      bodyLimit: LARGEST_LIST,
      body: z.strictObject({ outlets: z.array(z.uuid()).min(1).max(MOST_ATTESTED) }),
      answer: Attested,
      status: 201,
      refusals: ['nothing-to-attest'],
      handle: attestOutlets,
    }),
    route({
      id: 'readRound',
      method: 'GET',
      path: '/v1/network/round',
      summary: { en: 'The attestation round of a half-year', zh: '半年度网点确认情况' },
      access: READS,
      query: z.strictObject({
        round: z
          .string()
          .regex(/^\d{4}-H[12]$/)
          .optional(),
      }),
      answer: z
        .strictObject({
          round: z.string(),
          from: Day,
          until: Day,
          attested: z.number().int(),
          attestedInRound: z.number().int(),
          toAttest: z.number().int(),
          lapsingThisMonth: z.number().int(),
          lapsed: z.number().int(),
          proposed: z.number().int(),
          disputed: z.number().int(),
          monthUntil: Day,
          acts: z.array(Attested),
        })
        .meta({ id: 'AttestationRound' }),
      handle: readRound,
    }),
    route({
      id: 'disputeOutlet',
      method: 'POST',
      path: '/v1/outlets/{outlet}/dispute',
      summary: { en: 'Dispute an outlet, with evidence', zh: '对网点提出异议' },
      access: AUTHORITIES,
      params,
      body: z.strictObject({ ground: Ground, evidence: Evidence }),
      answer: OutletInFull,
      handle: disputeOutlet,
    }),
    route({
      id: 'settleOutlet',
      method: 'POST',
      path: '/v1/outlets/{outlet}/settle',
      summary: { en: 'Settle a dispute, with evidence', zh: '解决网点异议' },
      description: 'A manufacturer that settles attests the outlet anew.',
      access: { right: 'act', parts: ['manufacturer', 'ministry'] },
      params,
      body: z.strictObject({ ground: Ground, evidence: Evidence }),
      answer: OutletInFull,
      handle: settleOutlet,
    }),
    route({
      id: 'closeOutlet',
      method: 'POST',
      path: '/v1/outlets/{outlet}/close',
      summary: { en: 'Close an outlet, for good', zh: '关闭网点' },
      access: ACTS,
      params,
      body: z.strictObject({ on: Day.optional(), ground: Ground.optional() }),
      answer: OutletInFull,
      refusals: ['day-impossible'],
      handle: closeOutlet,
    }),
    fileRoute({
      id: 'previewImport',
      method: 'POST',
      path: '/v1/network/imports',
      summary: {
        en: 'Read a file of outlets, and see what it would change',
        zh: '上传网点文件并预览',
      },
      description:
        'A table (CSV, XLSX), GeoJSON in the conventions of All The Places and OpenStreetMap, or schema.org ' +
        'JSON-LD, told by its bytes. Of the network nothing is written before the preview is confirmed.',
      access: ACTS,
      query: z.strictObject({ name: z.string().min(1).max(LONGEST_NAME).default('outlets') }),
      bodyLimit: LARGEST_FILE,
      answer: NetworkImport,
      status: 201,
      refusals: ['network-file-not-readable'],
      handle: previewImport,
    }),
    route({
      id: 'getImport',
      method: 'GET',
      path: '/v1/network/imports/{import}',
      summary: { en: 'An import as it stands now', zh: '导入情况' },
      access: READS,
      params: importParams,
      answer: NetworkImport,
      handle: getImport,
    }),
    route({
      id: 'listImportLines',
      method: 'GET',
      path: '/v1/network/imports/{import}/lines',
      summary: { en: 'What an import would do, outlet by outlet', zh: '逐个网点的导入预览' },
      access: READS,
      params: importParams,
      query: z.strictObject({
        ...PAGE_QUERY,
        action: z.enum(['propose', 'change', 'same']).optional(),
      }),
      answer: pageSchema(ImportLine),
      handle: listImportLines,
    }),
    route({
      id: 'listImportProblems',
      method: 'GET',
      path: '/v1/network/imports/{import}/problems',
      summary: {
        en: 'What was wrong with a file of outlets, row by row',
        zh: '网点文件的问题清单',
      },
      access: READS,
      params: importParams,
      query: z.strictObject(PAGE_QUERY),
      answer: pageSchema(NetworkProblemSchema),
      handle: listImportProblems,
    }),
    route({
      id: 'confirmImport',
      method: 'POST',
      path: '/v1/network/imports/{import}/confirm',
      summary: { en: 'Take an import as its preview showed it', zh: '确认导入' },
      access: ACTS,
      params: importParams,
      body: z.strictObject({ digest: z.string().regex(/^[0-9a-f]{64}$/) }),
      answer: NetworkImport,
      refusals: ['import-stale', 'import-confirmed', 'outlet-number-taken'],
      handle: confirmImport,
    }),
    route({
      id: 'publishNetwork',
      method: 'POST',
      path: '/v1/network/publications',
      summary: { en: 'Publish the outlets of one country', zh: '公布某国网点名单' },
      access: ACTS,
      body: z.strictObject({
        country: CountryCode,
        url: z
          .url({ protocol: /^https?$/ })
          .max(LARGEST_URL)
          .optional(),
      }),
      answer: Publication,
      status: 201,
      refusals: ['nothing-to-publish', 'outlet-not-attested'],
      handle: publishNetwork,
    }),
    route({
      id: 'listPublications',
      method: 'GET',
      path: '/v1/network/publications',
      summary: { en: 'Published lists, the newest first', zh: '已公布的网点名单' },
      description: 'For anybody. The files: `/v1/networks/{country}/{maker}/{file}`.',
      access: 'public',
      query: z.strictObject({
        ...PAGE_QUERY,
        country: CountryCode.optional(),
        maker: Maker.optional(),
        latest: flag,
      }),
      answer: pageSchema(Publication),
      handle: listPublications,
    }),
    route({
      id: 'reportNetwork',
      method: 'POST',
      path: '/v1/network/reports',
      summary: { en: 'Report how many outlets there are in a country', zh: '申报某国网点数量' },
      description: 'For the review of a year (318/2012 II(一)); 0 says that there is none.',
      access: ACTS,
      body: z.strictObject({
        country: CountryCode,
        year: z.number().int().min(FIRST_YEAR).max(LAST_YEAR),
        outlets: z.number().int().min(0).max(MOST_REPORTED),
      }),
      answer: z
        .strictObject({
          maker: z.string(),
          country: z.string(),
          year: z.number().int(),
          outlets: z.number().int(),
          reportedOn: Day,
        })
        .meta({ id: 'NetworkReport' }),
      status: 201,
      handle: reportNetwork,
    }),
    route({
      id: 'listRestingLetters',
      method: 'GET',
      path: '/v1/network/resting-letters',
      summary: {
        en: 'Letters in force that rest on outlets which no longer stand',
        zh: '所依据网点已失效的有效确认书',
      },
      description: 'Of its own for a manufacturer, of its province for an office.',
      access: { right: 'read', parts: ['manufacturer', 'office', 'ministry'] },
      query: z.strictObject({
        ...PAGE_QUERY,
        country: CountryCode.optional(),
        outlet: z.uuid().optional(),
        onNone: flag,
      }),
      answer: pageSchema(RestingLetter),
      handle: listRestingLetters,
    }),
    route({
      id: 'readCoverage',
      method: 'GET',
      path: '/v1/network/coverage',
      summary: { en: 'Coverage by country, manufacturer and year', zh: '各国服务覆盖情况' },
      description:
        'For anybody. Outlets are those of the day, whatever the year, as far as whoever asks may see them.',
      access: 'public',
      query: z.strictObject({ year, country: CountryCode.optional(), maker: Maker.optional() }),
      answer: z.strictObject({
        year: z.number().int(),
        on: Day,
        bounds: z.strictObject({
          carsPerOutlet: z.number(),
          servingOthers: z.number(),
        }),
        items: z.array(CoverageLine),
      }),
      handle: readCoverage,
    }),
    route({
      id: 'listMakerDuties',
      method: 'GET',
      path: '/v1/network/duties',
      summary: {
        en: 'Whether manufacturers reported and published their networks',
        zh: '生产企业申报和公布服务网络的情况',
      },
      description:
        'For anybody: D06 and D07 of every manufacturer and country to which its cars left.',
      access: 'public',
      query: z.strictObject({ year, country: CountryCode.optional(), maker: Maker.optional() }),
      answer: z.strictObject({ year: z.number().int(), on: Day, items: z.array(MakerDuty) }),
      handle: listMakerDuties,
    }),
  ],
};
