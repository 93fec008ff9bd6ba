import { sql } from '../../domain/rules/sql/sql.ts';
import type { SqlChance } from '../random.ts';
import { knownDay } from '../vehicles/known-day.ts';
import type { FurtherRows, Scheme } from './scheme.ts';

const passedOn = (
  chance: SqlChance,
  variant: number,
  seller: string,
  buyer: string,
  days: number,
): FurtherRows => ({
  variant,
  day: `least(pending, registered + ${days})`,
  where: `${seller} IS NOT NULL AND ${buyer} IS NOT NULL${variant === 3 ? ' AND habit = 2' : ''}`,
  facts: {
    vin: 'vin',
    number: chance.furtherDigits('invoice', 12, variant),
    kind: `'used'`,
    issuedOn: `text_of(least(pending, registered + ${days}))`,
    seller,
    buyer,
    price: `(price * ${100 - variant} // 100)::VARCHAR`, // not-law: percent
  },
});

/**
 * Firms that share telephones, addresses and accounts pass vehicles on from one to the next and to the
 * exporter (R26); the weak ring has two firms and one link, the strong one three and every link, and by habit 2 the
 * vehicles come back to the first firm before they leave.
 */
export const ring = (chance: SqlChance): Scheme => ({
  name: 'ring',
  perMillion: 500,
  sizes: [5, 70],
  habits: 3,
  rules: [{ rule: 'R26' }],
  plan: (order, organiser) => {
    const { strength } = organiser;
    const exporter = order.companies.exporters[organiser.exporter];
    const links = 1 + Math.round(3 * strength);
    const a = order.firm(
      organiser,
      links > 2 && exporter !== undefined ? { controller: exporter.id } : {},
    );
    const b = order.firm(organiser, {
      phone: a.phone,
      ...(organiser.chance.hit(0.3)
        ? { name: `${a.name.replace('（', '(').replace('）', ')')}` }
        : {}),
    });
    const c =
      links < 2 || exporter === undefined
        ? null
        : order.firm(organiser, {
            address: links > 3 ? b.address : exporter.address,
            account: links > 2 ? exporter.account : b.account,
          });
    order.exports(
      organiser,
      {
        owner: a.id,
        ownerKind: 'company',
        firmA: a.id,
        firmB: b.id,
        firmC: c?.id ?? null,
        ageFrom: 186,
        ageTo: 480,
      }, // not-law: ages drawn
      { perApplication: 11 },
    );
  },
  columns: {
    reseller:
      'CASE WHEN habit = 2 AND firm_c IS NOT NULL THEN firm_a ELSE coalesce(firm_c, firm_b) END',
    transfers: '2 + (firm_c IS NOT NULL)::INTEGER',
  },
  further: {
    invoice: [
      passedOn(chance, 1, 'firm_a', 'firm_b', 40),
      passedOn(chance, 2, 'firm_b', 'firm_c', 95),
      passedOn(chance, 3, 'firm_c', 'firm_a', 135),
    ],
  },
});

/** Licensed for a neighbour, and found in Russia (R12): on arrival (0), at customs (1), in the trade (2). */
export const diversion = (chance: SqlChance): Scheme => {
  const seen = `${chance.unit('diverted')} < 0.3 + 0.7 * s`;
  return {
    name: 'diversion',
    perMillion: 500,
    sizes: [5, 120], // not-law: a made-up size
    habits: 3,
    rules: [{ rule: 'R12' }],
    plan: (order, organiser) => {
      const country = organiser.chance.of(['KZ', 'KG', 'AE', 'UZ', 'BY']);
      order.exports(
        organiser,
        { otherCountry: 'RU' },
        { perApplication: 12, country, until: '2026-08-20' },
      );
    },
    columns: {
      declared_destination: `CASE WHEN habit = 1 AND ${seen} THEN other_country ELSE destination END`,
      trading_country: `CASE WHEN habit = 2 AND ${seen} THEN other_country ELSE destination END`,
      arrival_country: 'other_country',
      arrived: sql`
        CASE
          WHEN (habit = 0 OR s > 0.7) AND ${seen}
            THEN ${knownDay(`exited + 20 + ${chance.upTo(40, 'diverted-on')}`)}
        END`,
    },
  };
};

/** Exited, and registered or insured at home again (R28). */
export const roundTrip = (chance: SqlChance): Scheme => {
  const back = `exited + 25 + ${chance.upTo(40, 'back')}`;
  return {
    name: 'round-trip',
    perMillion: 250,
    sizes: [3, 30],
    habits: 2,
    rules: [{ rule: 'R28' }],
    plan: (order, organiser) =>
      order.exports(organiser, {}, { perApplication: 5, until: '2026-07-15' }),
    columns: {
      arrived: `CASE WHEN s > 0.7 THEN ${back} END`,
      arrival_country: `CASE WHEN s > 0.7 THEN 'CN' ELSE destination END`,
    },
    further: {
      certificate: [
        {
          variant: 1,
          day: back,
          where: 'exited IS NOT NULL AND (habit = 0 OR s > 0.5)',
          facts: {
            number: chance.furtherDigits('certificate', 12, 1),
            vin: 'vin',
            brand: 'brand',
            model: 'model_name',
            registeredOn: `text_of(${back})`,
            province: 'exporter_province',
            plate: `plate_of(exporter_province) || substr(plate, 2)`,
            owner: 'first_owner',
            ownerKind: `CASE first_owner_kind WHEN 'person' THEN 'person' ELSE 'company' END`,
            transfers: `'0'`,
            status: `'A'`,
            mustScrapOn: `text_of(registered + 5475)`,
          },
        },
      ],
      insurance: [
        {
          variant: 1,
          day: back,
          where: 'exited IS NOT NULL AND (habit = 1 OR s > 0.5)',
          facts: {
            vin: 'vin',
            policy: `'PZ' || ${chance.furtherDigits('policy', 12, 1)}`,
            startsOn: `text_of(${back} + 1)`,
            holder: 'first_owner',
          },
        },
      ],
    },
  };
};
