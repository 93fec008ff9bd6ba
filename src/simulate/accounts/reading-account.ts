import { sql } from '../../domain/rules/sql/sql.ts';
import { dayNamed } from '../population/export-orders.ts';
import type { SqlChance } from '../random.ts';
import { AS_OF } from '../world/calibration.ts';
import { type AccountRows, asText, dayText } from './account-rows.ts';

const asOf = dayNamed(AS_OF);

/** Readings at home follow what the vehicle drives; until it is handed over for export. */
const atHome = (
  chance: SqlChance,
  variant: number,
  source: string,
  share: { readonly home: number; readonly abroad: number },
): AccountRows => {
  const label = `${source}-${variant}`;
  const end = `CASE WHEN exported THEN pending ELSE ${asOf} END`;
  const day = `(registered + floor((${end} - registered) * ${chance.unit(label)})::INTEGER)`;
  return {
    account: 'reading',
    variant,
    day,
    where: sql`
      CASE
        WHEN exported THEN ${chance.some(share.abroad, `has-${label}`)}
        ELSE plated AND ${chance.some(share.home, `has-${label}`)}
      END`,
    facts: {
      vin: 'vin',
      on: dayText(day),
      km: asText(`factory_km + floor(km_a_day * (${day} - registered))::INTEGER`),
      source: `'${source}'`,
    },
  };
};

/** Odometer readings: factory, workshop, insurer, customs, telematics. */
export const readingAccount = (chance: SqlChance): readonly AccountRows[] => [
  {
    account: 'reading',
    variant: 10,
    day: 'made',
    where: sql`
      CASE
        WHEN exported THEN ${chance.some(600_000, 'factory-reading')}
        ELSE ${chance.some(80_000, 'factory-reading')}
      END`,
    facts: { vin: 'vin', on: dayText('made'), km: asText(`factory_km // 3`), source: `'factory'` },
  },
  atHome(chance, 11, 'maintenance', { home: 220_000, abroad: 550_000 }),
  atHome(chance, 12, 'maintenance', { home: 60_000, abroad: 350_000 }),
  atHome(chance, 13, 'insurance', { home: 70_000, abroad: 200_000 }),
  {
    account: 'reading',
    variant: 14,
    day: 'declared',
    where: `declared IS NOT NULL AND ${chance.some(350_000, 'customs-reading')}`,
    facts: {
      vin: 'vin',
      on: dayText('declared'),
      km: asText('customs_odometer'),
      source: `'customs'`,
    },
  },
];
