import { z } from 'zod';
import { QUESTIONS, SIGNS } from '../../domain/statements/answers/answer.ts';
import { wordAnswer } from '../../domain/statements/answers/word-answer.ts';
import { ANSWER_CODES } from '../../domain/statements/answers/words-by-language.ts';
import { STATEMENT_CODES } from '../../domain/statements/catalogue.ts';
import { GROUNDS, HOLDINGS } from '../../domain/statements/hold-rule.ts';
import { PUBLIC_LANGUAGES, type PublicLanguage } from '../../domain/statements/public-languages.ts';
import { SAID_BY } from '../../domain/statements/statement.ts';
import { wordStatement } from '../../domain/statements/word-statement.ts';
import { lookUpVin } from '../../register/public/look-up-vin.ts';
import { SignedAbsence, signAbsence } from '../../register/public/sign-absence.ts';
import { Day, LateFeed, TypedVin, Words } from '../../register/shapes.ts';
import { TEXTS } from '../pages/texts/texts.ts';
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

const Answer = z
  .strictObject({
    question: z.enum(QUESTIONS),
    code: z.enum(ANSWER_CODES),
    sign: z.enum(SIGNS).meta({
      description: 'Yes, no for good, no for now (paused), yes with a condition (but), not known.',
    }),
    values: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
    asked: PublicText.meta({ id: 'PublicText', description: 'What is asked.' }),
    text: PublicText.meta({ id: 'PublicText', description: 'The answer.' }),
    why: PublicText.meta({ id: 'PublicText', description: 'Why; may be empty.' }),
  })
  .meta({ id: 'BuyersAnswer', description: 'One of three, drawn from the statements alone.' });

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
        to: z.string().min(1).max(COUNTRY_LENGTH).optional().meta({
          description:
            'A country, by code or name, whose rules are wanted; without it the one for which it left.',
        }),
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
          country: z.string().nullable().meta({
            description: 'The country that is asked about, else `boundFor`.',
          }),
          answers: z.array(Answer).meta({
            description:
              'Did it leave China, does its maker stand behind it today, is that for `country`. None of no VIN.',
          }),
          statements: z.array(Statement),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              code: z.string(),
              title: Words,
              held: z.enum(HOLDINGS).meta({
                description:
                  'Held against the VIN, the first registration and the exit: it bars the car, concerns it, or may.',
              }),
              by: z.array(z.enum(GROUNDS)),
              announced: z.boolean().meta({
                description: 'Told of before it began, and by nobody since.',
              }),
              secondHand: z.boolean().meta({ description: 'Its text itself was not seen.' }),
              toldUpTo: z.string().nullable(),
              ended: Day.nullable().meta({
                description: 'Its last day, where it is over and nobody knows what follows.',
              }),
            }),
          ),
          excluded: z.int().meta({
            description: 'Rules of `country` that these facts exclude; they are not in `rules`.',
          }),
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
        const answers = outcome.value.answers.map((one) => wordAnswer(one, PUBLIC_NAMES));
        return { kind: 'done', value: { ...outcome.value, answers, statements } };
      },
    }),
    route({
      id: 'signAbsence',
      method: 'GET',
      path: '/v1/vehicles/{vin}/absence',
      summary: {
        en: 'A signed answer that nothing is told of a VIN',
        zh: '车辆识别代号无公示信息的签名答复',
      },
      description:
        'Signed: as of the last checkpoint of the public log, this register tells of no licence in force, no letter ' +
        'and no exit of the VIN. A promise to be held against the register, no proof of absence. It is drawn from ' +
        'what `lookUpVin` answers, and tells nothing more.',
      access: 'public',
      counted: 'absences',
      params: z.strictObject({ vin: TypedVin }),
      answer: z
        .strictObject({
          absence: SignedAbsence,
          text: z.strictObject(inEach).meta({
            description: 'What it says, and what it is not, in every language.',
          }),
        })
        .meta({ id: 'AbsenceAnswer' }),
      refusals: ['not-well-formed', 'something-told', 'log-not-begun'],
      handle: async (register, _actor, asked) => {
        const outcome = await signAbsence(register, asked);
        if (outcome.kind === 'refused') return outcome;
        const absence = outcome.value;
        const size = String(absence.log.size);
        const text = Object.fromEntries(
          PUBLIC_LANGUAGES.map((language) => {
            const { says, promise, how } = TEXTS[language].log.absence;
            return [language, [says.replace('{size}', size), promise, how].join(' ')];
          }),
        ) as Record<PublicLanguage, string>;
        return { kind: 'done', value: { absence, text } };
      },
    }),
  ],
};
