import { INVENTED_MAKERS } from './invented-makers.ts';
import type { MadeRow } from './nation/made-nation.ts';
import type { PlannedApplication } from './nation/plan-applications.ts';
import { STORIES } from './stories.ts';
import type { Story } from './story.ts';

const SERIAL = -4; // not-law: characters of a VIN

/** What all cars of a make in the stories have in common. */
interface Model {
  readonly energy: string;
  readonly hsCode: string;
  readonly odometerKm: number;
  readonly unitPrice: string;
  readonly builtOn: string;
  readonly mustScrapOn: string;
}

const MODELS: Readonly<Record<Story['make'], Model>> = {
  tianshu: {
    energy: 'phev',
    hsCode: '8703601110',
    odometerKm: 3120, // not-law: kilometres
    unitPrice: '15400',
    builtOn: '2026-06-08', // not-law: a day of the demonstration
    mustScrapOn: '2041-06-30', // not-law: a day of the demonstration
  },
  yuheng: {
    energy: 'petrol',
    hsCode: '8703234110',
    odometerKm: 9094, // not-law: kilometres
    unitPrice: '9382',
    builtOn: '2025-09-01', // not-law: a day of the demonstration
    mustScrapOn: '2040-08-31', // not-law: a day of the demonstration
  },
};

/** Number of the registration certificate of a car. */
export const certificateNumberOf = (vin: string): string => `6500090${vin.slice(SERIAL)}1`;

const certificateOf = (
  { make, pendingExportOn }: Story,
  vin: string,
  registeredOn: string,
  owner: string,
): MadeRow => ({
  ...{ vin, registeredOn, pendingExportOn, owner },
  number: certificateNumberOf(vin),
  brand: INVENTED_MAKERS[make].brand,
  model: INVENTED_MAKERS[make].model,
  province: '65',
  status: 'A',
  mustScrapOn: MODELS[make].mustScrapOn,
});

const named = (account: string, row: MadeRow): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(row).map(([name, cell]) => [`${account}.${name}`, cell]));

/** What authorities tell of the cars, beside the nation. */
export const toldOfStories = (
  owner: string,
): readonly (readonly ['certificate' | 'factory' | 'inspection', MadeRow])[] =>
  STORIES.flatMap((story) => [story.vin, ...story.beside].map((vin) => ({ story, vin }))).flatMap(
    ({ story, vin }) => {
      const { make, registryTells, on } = story;
      const { builtOn, energy, odometerKm } = MODELS[make];
      const factory = {
        ...{ vin, maker: INVENTED_MAKERS[make].legalName, manufacturedOn: builtOn },
        ...{ energy, kind: 'passenger', seats: '5' },
      };
      const inspection = {
        ...{ vin, on, standard: 'WM/T 8-2022', result: 'pass' },
        odometerKm: String(odometerKm),
      };
      return [
        ['factory', factory] as const,
        ['inspection', inspection] as const,
        ...(registryTells === null
          ? []
          : [['certificate', certificateOf(story, vin, registryTells, owner)] as const]),
      ];
    },
  );

/** Kilometres from the yard to the border. */
const TO_THE_BORDER = 6;

/** The application of a car: of it alone, but for those beside it. */
export const applicationOf = (story: Story, uscc: string, at: number): PlannedApplication => {
  const {
    vin: first,
    beside,
    make,
    registeredOn,
    pendingExportOn,
    destination,
    on,
    exported,
  } = story;
  const vins = [first, ...beside];
  const { hsCode, odometerKm, unitPrice } = MODELS[make];
  const { brand, model } = INVENTED_MAKERS[make];
  const licenceOf = (vin: string): MadeRow => ({
    ...{ vin, registeredOn, pendingExportOn, destination },
    ...{ brand, model, hsCode, condition: 'used' },
    ...{ odometerKm: String(odometerKm), unitPrice, currency: 'USD' },
    ...{ transport: 'road', modified: 'false' },
  });
  const entry = {
    entryNumber: `9420265000000${first.slice(SERIAL)}`,
    odometerKm: odometerKm + TO_THE_BORDER,
  };
  return {
    ...{ key: first, at, uscc, on, vins },
    accounts: {
      licence: vins.map((vin) => named('licence', licenceOf(vin))),
      certificate: vins.map((vin) =>
        named('certificate', certificateOf(story, vin, registeredOn, uscc)),
      ),
      inspection: vins.map((vin) =>
        named('inspection', { vin, on, standard: 'WM/T 8-2022', result: 'pass' }),
      ),
      letter: [],
    },
    exports: new Map(exported === null ? [] : [[first, { ...entry, ...exported }]]),
  };
};
