import { z } from 'zod';
import { makerOfVin } from '../../../domain/identifiers/maker-of-vin.ts';
import { action } from '../../action.ts';
import { PUBLIC } from '../../actor.ts';
import { digestOfToken } from '../../actors/token-text.ts';
import { readVin } from '../../read-vin.ts';
import { type Register, todayIn } from '../../register.ts';
import { Day, TypedVin } from '../../shapes.ts';
import { dayNumber } from '../../steps/law-numbers-of.ts';
import { OutletWord, OutletWordKind } from './speaking-shapes.ts';

const LONGEST_KEY = 100; // not-law: characters
const EARLIEST = 90; // not-law: days, as the table of these words holds them

/** What stands in the place of one that is no key: it is looked for as any other, and is nobody's. */
const NONE = 'none';

/** The maker that a VIN's code names; null where it tells none apart. */
const makerBy = (register: Register, vin: ReturnType<typeof readVin>, today: string) => {
  const day = { today: dayNumber(today), everything: false };
  const { wmis, makers } = register.engine.reader(day).reference;
  return makerOfVin(vin, wmis, makers, null)?.id ?? null;
};

/**
 * An outlet says of a car that it served it, refused it or waits for parts, by the key that its manufacturer gave it.
 * Said again it is said once. It speaks of no car whose code names another maker; whether a car is on record it is not
 * told.
 */
export const sayForOutlet = action({
  method: 'POST',
  path: '/v1/outlet-words',
  summary: { en: 'An outlet says of a car what it did', zh: '网点说明对车辆的处理情况' },
  description:
    'For whoever has the key of an outlet. Everybody is told kind, day and place on the page of the car; nothing is ' +
    'said in words. What is said stays, and what is said of the same car later counts.',
  access: 'public',
  body: {
    key: z.string().min(1).max(LONGEST_KEY),
    vin: TypedVin,
    kind: OutletWordKind,
    day: Day.meta({
      description: 'At most 90 days ago; abroad it may be a day later than in China.',
    }),
  },
  answer: OutletWord,
  status: 201,
  refusals: [
    'outlet-key-unknown',
    'vin-unread',
    'vin-of-another-maker',
    'day-out-of-reach',
    'outlet-says-too-much',
  ],
  work: ({ tx, register, refuse }, { key, vin: typed, kind, day }) =>
    tx.as(PUBLIC, async () => {
      const shown = digestOfToken('outlet', key.trim()) === null ? NONE : key.trim();
      await tx.run("SELECT set_config('mileproof.outlet_key', $1, true)", [shown]);
      const outlet = await tx.maybe<{ id: string; name: string; country: string; maker: string }>(
        'SELECT id, name, country, maker FROM register.outlet WHERE id = register.speaking_outlet()',
      );
      if (outlet === null) return refuse('outlet-key-unknown', { field: 'key' });
      const vin = readVin(typed);
      const today = await todayIn(tx);
      const maker = makerBy(register, vin, today);
      if (maker !== null && maker !== outlet.maker)
        return refuse('vin-of-another-maker', { field: 'vin' });
      const ago = dayNumber(today) - dayNumber(day);
      if (ago < -1 || ago > EARLIEST)
        return refuse('day-out-of-reach', { field: 'day', values: { days: EARLIEST } });
      await tx.run('INSERT INTO register.outlet_word (vin, kind, said_of) VALUES ($1, $2, $3)', [
        vin,
        kind,
        day,
      ]);
      const { id, name, country } = outlet;
      return { outlet: { id, name, country }, vin, kind, day };
    }),
});
