import { z } from 'zod';
import { STATEMENT_CODES } from '../../domain/statements/catalogue.ts';
import { PUBLIC_LANGUAGES, type PublicLanguage } from '../../domain/statements/public-languages.ts';
import { SAID_BY } from '../../domain/statements/statement.ts';
import { wordStatement } from '../../domain/statements/word-statement.ts';
import { lookUpVin } from '../../register/public/look-up-vin.ts';
import { Day, LateFeed, TypedVin, Words } from '../../register/shapes.ts';
import { PUBLIC_NAMES } from '../public-names.ts';
import { type Area, route } from './route.ts';

const COUNTRY_LENGTH = 60; // not-law: characters of a name

const inEach = Object.fromEntries(
  PUBLIC_LANGUAGES.map((language) => [language, z.string()]),
) as Record<PublicLanguage, z.ZodString>;

const PublicText = z
  .strictObject(inEach)
  .meta({ id: 'PublicText', description: `In every language: ${PUBLIC_LANGUAGES.join(', ')}.` });

const Statement = z
  .strictObject({
    code: z.enum(STATEMENT_CODES),
    values: z.record(
      z.string(),
      z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]),
    ),
    saidBy: z.enum(SAID_BY),
    asOf: Day.meta({ description: 'The day as of which it is said.' }),
    text: PublicText,
    // described anew it keeps its name only where it is said again
    by: PublicText.meta({
      id: 'PublicText',
      description: 'Who says so: a kind of teller, never a name.',
    }),
    changedBy: PublicText.meta({ id: 'PublicText', description: 'What would change it.' }),
  })
  .meta({ id: 'Statement', description: 'One of a closed set of things that may be said.' });

/** What anybody is told of one vehicle. */
export const VEHICLE_ROUTES: Area = {
  title: { en: 'One vehicle, for anybody', zh: '公众单车查询' },
  routes: [
    route({
      id: 'lookUpVin',
      method: 'GET',
      path: '/v1/vehicles/{vin}',
      summary: { en: 'What may be said of one VIN', zh: '单个车辆识别代号可告知的内容' },
      description:
        'One VIN at a time, from a closed set of statements. No export record does not mean that anything is wrong. ' +
        'Nobody’s name, no price, plate or other VIN is ever told.',
      access: 'public',
      params: z.strictObject({ vin: TypedVin }),
      query: z.strictObject({
        to: z
          .string()
          .min(1)
          .max(COUNTRY_LENGTH)
          .optional()
          .meta({ description: 'A country, by code or name, whose rules are wanted too.' }),
      }),
      answer: z
        .strictObject({
          vin: z.string(),
          wellFormed: z.boolean(),
          dataOf: Day,
          maker: z.string().nullable().meta({
            description: 'Id in the list of makers, by the code of the VIN alone.',
          }),
          boundFor: z.string().nullable().meta({
            description: 'Country for which it left, or to which its letter applies.',
          }),
          statements: z.array(Statement),
          rules: z.array(
            z.strictObject({
              code: z.string(),
              title: Words,
              toldUpTo: z.string().nullable(),
              ended: Day.nullable().meta({
                description: 'Its last day, where it is over and nobody knows what follows.',
              }),
            }),
          ),
          lateFeeds: z.array(LateFeed).meta({
            description: 'Of the registry and of customs, whatever is on record of the vehicle.',
          }),
        })
        .meta({ id: 'VinAnswer' }),
      refusals: ['not-well-formed'],
      handle: async (register, actor, asked) => {
        const outcome = await lookUpVin(register, actor, asked);
        if (outcome.kind === 'refused') return outcome;
        const statements = outcome.value.statements.map((one) => wordStatement(one, PUBLIC_NAMES));
        return { kind: 'done', value: { ...outcome.value, statements } };
      },
    }),
  ],
};
