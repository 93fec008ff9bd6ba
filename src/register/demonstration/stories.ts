import type { Bilingual } from '../../domain/verdict/verdict.ts';
import type { AppealFate, ApplicationFate } from './lead-application.ts';
import type { MadeRow } from './nation/made-nation.ts';
import type { PlannedApplication, PlannedExport } from './nation/plan-applications.ts';

/** A car that was made by hand, to be remembered. */
export interface Story {
  readonly vin: string;
  /** What became of it. */
  readonly title: Bilingual;
  readonly registeredOn: string;
  readonly pendingExportOn: string;
  readonly destination: string;
  /** Day on which the application is handed in, ISO. */
  readonly on: string;
  readonly until: ApplicationFate['until'];
  readonly appeal: AppealFate;
  readonly asked: boolean;
  /** What customs and the registry tell of it; null: nothing. */
  readonly exported: Omit<PlannedExport, 'entryNumber' | 'odometerKm'> | null;
  /** The day of registration as the registry tells it; null: the registry tells nothing of the car. */
  readonly registryTells: string | null;
}

const PLAIN = {
  until: 'end',
  appeal: 'none',
  asked: false,
  exported: null,
  destination: 'KZ',
} as const;

/** The cars that are worth looking up first. */
export const STORIES: readonly Story[] = [
  {
    ...PLAIN,
    vin: 'LVVDB11BXSZZZ0001',
    title: { en: 'granted, left, struck off', zh: '准予出口，已出境并注销' },
    registeredOn: '2025-10-20',
    pendingExportOn: '2026-08-24',
    registryTells: '2025-10-20',
    on: '2026-09-07',
    exported: {
      destination: 'KZ',
      declaredOn: '2026-09-18',
      exitedOn: '2026-09-22',
      deregisteredOn: '2026-10-14',
    },
  },
  {
    ...PLAIN,
    vin: 'LVVDB11BXTZZZ0002',
    title: { en: 'refused: too young, no letter', zh: '不予发放：未满一百八十天且无确认书' },
    registeredOn: '2026-08-10',
    pendingExportOn: '2026-10-12',
    registryTells: '2026-08-10',
    on: '2026-10-26',
  },
  {
    ...PLAIN,
    vin: 'LVVDB11B1TZZZ0003',
    title: { en: 'refused, and overturned on appeal', zh: '不予发放，经复议撤销' },
    registeredOn: '2026-06-15',
    pendingExportOn: '2026-09-01',
    registryTells: '2026-06-15',
    on: '2026-09-21',
    appeal: 'overturned',
  },
  {
    ...PLAIN,
    vin: 'LVVDB11B3TZZZ0004',
    title: {
      en: 'falsified certificate: the registry says another day',
      zh: '登记证书疑为伪造：登记日期与登记机关记录不符',
    },
    registeredOn: '2026-03-02',
    pendingExportOn: '2026-11-03',
    registryTells: '2026-09-14',
    on: '2026-11-23',
  },
  {
    ...PLAIN,
    vin: 'LVVDB11B7SZZZ0005',
    title: { en: 'waits for an answer of the exporter', zh: '等待企业答复' },
    registeredOn: '2025-12-08',
    pendingExportOn: '2026-11-04',
    registryTells: '2025-12-08',
    on: '2026-11-18',
    until: 'returned',
    asked: true,
  },
  {
    ...PLAIN,
    vin: 'LVVDB11B9SZZZ0006',
    title: { en: 'held at customs: another destination declared', zh: '海关暂扣：申报目的国不符' },
    registeredOn: '2025-11-17',
    pendingExportOn: '2026-10-09',
    registryTells: '2025-11-17',
    on: '2026-10-19',
    exported: {
      destination: 'RU',
      declaredOn: '2026-11-20',
      exitedOn: null,
      deregisteredOn: null,
    },
  },
  {
    ...PLAIN,
    vin: 'LVVDB11B0SZZZ0007',
    title: {
      en: "clear on the applicant's word: nobody has seen the paper",
      zh: '仅凭申请人申报通过：材料尚未核验',
    },
    registeredOn: '2025-11-10',
    pendingExportOn: '2026-11-09',
    registryTells: null,
    on: '2026-11-24',
  },
  {
    ...PLAIN,
    vin: 'LVVDB11B2SZZZ0008',
    title: { en: 'left, and not struck off in time', zh: '已出境，逾期未注销' },
    registeredOn: '2025-09-29',
    pendingExportOn: '2026-07-13',
    registryTells: '2025-09-29',
    on: '2026-07-27',
    exported: {
      destination: 'KZ',
      declaredOn: '2026-08-07',
      exitedOn: '2026-08-11',
      deregisteredOn: null,
    },
  },
];

const KM = 9_094; // not-law: kilometres
const SERIAL = -4; // not-law: characters of a VIN
const BUILT_BEFORE = '2025-09-01'; // not-law: a day of the demonstration

const certificateOf = (
  { vin, pendingExportOn }: Story,
  registeredOn: string,
  owner: string,
): MadeRow => ({
  ...{ vin, registeredOn, pendingExportOn, owner },
  number: `6500090${vin.slice(SERIAL)}1`,
  brand: 'Chery',
  model: 'SQR7160T',
  province: '65',
  status: 'A',
  mustScrapOn: '2040-08-31',
});

const named = (account: string, row: MadeRow): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(row).map(([name, cell]) => [`${account}.${name}`, cell]));

/** What authorities tell of the cars, beside the nation. */
export const toldOfStories = (
  owner: string,
): readonly (readonly ['certificate' | 'factory' | 'inspection', MadeRow])[] =>
  STORIES.flatMap((story) => {
    const { vin, registryTells, on } = story;
    const factory = {
      ...{ vin, maker: '奇瑞汽车股份有限公司', manufacturedOn: BUILT_BEFORE },
      ...{ energy: 'petrol', kind: 'passenger', seats: '5' },
    };
    const inspection = { vin, on, standard: 'WM/T 8-2022', result: 'pass', odometerKm: String(KM) };
    return [
      ['factory', factory] as const,
      ['inspection', inspection] as const,
      ...(registryTells === null
        ? []
        : [['certificate', certificateOf(story, registryTells, owner)] as const]),
    ];
  });

/** The application of a car: of it alone. */
export const applicationOf = (story: Story, uscc: string, at: number): PlannedApplication => {
  const { vin, registeredOn, pendingExportOn, destination, on, exported } = story;
  const licence = {
    ...{ vin, registeredOn, pendingExportOn, destination },
    ...{ brand: 'Chery', model: 'SQR7160T', hsCode: '8703234110', condition: 'used' },
    ...{
      odometerKm: String(KM),
      unitPrice: '9382',
      currency: 'USD',
      transport: 'road',
      modified: 'false',
    },
  };
  const entry = { entryNumber: `9420265000000${vin.slice(SERIAL)}`, odometerKm: KM + 6 };
  return {
    ...{ key: vin, at, uscc, on, vins: [vin] },
    accounts: {
      licence: [named('licence', licence)],
      certificate: [named('certificate', certificateOf(story, registeredOn, uscc))],
      inspection: [named('inspection', { vin, on, standard: 'WM/T 8-2022', result: 'pass' })],
      letter: [],
    },
    exports: new Map(exported === null ? [] : [[vin, { ...entry, ...exported }]]),
  };
};
