import { z } from 'zod';
import { LETTER_ASKS, letterAsks } from '../../../domain/borders/letter-asks.ts';
import { action } from '../../action.ts';
import { lawNow } from '../../law-now.ts';
import { several } from '../../list-shapes.ts';
import { todayIn } from '../../register.ts';
import { Day } from '../../shapes.ts';
import { dayNumber } from '../../steps/law-numbers-of.ts';
import { MAKER_READS } from '../letter.ts';
import { Country } from '../letter-shapes.ts';

const MOST = 1_000_000_000; // not-law: of a figure
const Figure = z.coerce.number().int().min(0).max(MOST);
const LONGEST_TAG = 35; // not-law: characters of a language tag

/**
 * What the law in force asks of what a letter for a country states, and whether terms state it. Empty where no
 * text that
 * was read asks for more than the letter itself.
 */
export const readLetterAsks = action({
  method: 'GET',
  path: '/v1/letter-asks',
  summary: {
    en: 'What the law asks of what a letter states, held against terms',
    zh: '法规对确认书内容的要求及承诺是否符合',
  },
  description: 'Empty where no text that was read asks for more than the letter itself.',
  access: MAKER_READS,
  query: {
    country: Country,
    months: Figure,
    /** Left out: without a limit. */
    kilometres: Figure.optional(),
    partsYears: Figure,
    /** Of the software, BCP 47. */
    language: several(z.string().min(1).max(LONGEST_TAG)).optional(),
  },
  answer: z
    .strictObject({
      items: z.array(
        z.strictObject({
          kind: z.enum(Object.values(LETTER_ASKS)),
          /** At least so many; null where languages are asked. */
          least: z.number().nullable(),
          languages: z.array(z.string()),
          rule: z.string(),
          source: z.string(),
          url: z.string().nullable(),
          from: Day.nullable(),
          kept: z.boolean(),
        }),
      ),
    })
    .meta({ id: 'LetterAsks' }),
  work: async ({ tx, register }, { country, kilometres, language = [], ...stated }) => {
    const today = await todayIn(tx);
    const { ruleSet } = lawNow(register, today);
    const asked = { country, day: dayNumber(today) };
    const found = letterAsks(ruleSet, asked, {
      ...stated,
      kilometres: kilometres ?? null,
      languages: language,
    });
    return { items: found.map((one) => ({ ...one, languages: [...one.languages] })) };
  },
});
