import { z } from 'zod';
import { PUBLIC_SHEET_BYTES } from '../../register/checks/check-bounds.ts';
import { checkFile } from '../../register/checks/check-file.ts';
import { checkFiling } from '../../register/checks/check-filing.ts';
import { FilingAnswer, RowProblem, VerdictSchema } from '../../register/verdicts/verdict-shapes.ts';
import { type Area, fileStreamRoute, linesRoute, route } from './route.ts';

const Row = z.record(z.string(), z.unknown());
const Accounts = z.record(z.string(), z.union([z.array(Row), Row]));

const Filing = z
  .strictObject({
    today: z.iso
      .date()
      .optional()
      .meta({ description: 'Day of the answer; today in China without it.' }),
    filing: Accounts.meta({
      description:
        'Rows by account: `licence` is what is answered, a row a vehicle. An account that is left out was not asked; ' +
        'one without rows was, and knows nothing.',
    }),
    neighbours: Accounts.optional().meta({
      description: 'Rows that are known beside the filing, and are not answered.',
    }),
    patterns: z
      .strictObject({
        on: z.iso.date(),
        vehicles: z.array(Row),
        usual: z.array(Row).optional(),
        customsSince: z.iso.date().optional(),
      })
      .optional()
      .meta({ description: 'What the last screening of the nation found of vehicles.' }),
    licencesUntil: z.iso.date().optional().meta({
      description: 'Day up to which every licence that was issued is among the rows.',
    }),
    detail: z.enum(['open', 'all']).optional().meta({
      description: '`all`: findings of every rule; `open`, the default: those not met or unknown.',
    }),
  })
  .meta({
    id: 'FilingToCheck',
    description: 'One filing; names of accounts and facts: docs/spec/facts.md.',
  });

const VIN = 'LSJJV8DJ2SC765444';
const EXAMPLE = {
  today: '2026-11-24', // not-law: an example
  filing: {
    licence: [{ application: 'A1', vin: VIN, appliedOn: '2026-11-20', destination: '俄罗斯' }],
    certificate: [{ vin: VIN, registeredOn: '2026-07-01', pendingExportOn: '2026-11-18' }],
    letter: [],
  },
};

const LIMIT = 5_000_000; // not-law: bytes of a body

/** Pre-checks: for anybody, and nothing is kept. They ask no database, so that none is an action of the register. */
export const CHECK_ROUTES: Area = {
  title: { en: 'Pre-checks', zh: '预检' },
  routes: [
    route({
      id: 'checkFiling',
      method: 'POST',
      path: '/v1/checks',
      summary: { en: 'Check one filing', zh: '预检一份申报' },
      description:
        'For anybody. Nothing is kept. The answer is the one of the command line and of the register.',
      access: 'public',
      body: Filing,
      bodyLimit: LIMIT,
      answer: FilingAnswer,
      refusals: ['check-not-readable'],
      example: { body: EXAMPLE },
      handle: checkFiling,
    }),
    linesRoute({
      id: 'checkFilings',
      method: 'POST',
      path: '/v1/checks/stream',
      summary: { en: 'Check many filings, a line each', zh: '逐行预检多份申报' },
      description:
        'For anybody. Nothing is kept. Each line is a filing of its own, and is answered as it comes.',
      access: 'public',
      line: Filing,
      answer: FilingAnswer,
      refusals: ['check-not-readable'],
      example: { body: EXAMPLE },
      handle: async (register, actor, { lines }) =>
        Promise.all(lines.map((line) => checkFiling(register, actor, line))),
    }),
    fileStreamRoute({
      id: 'checkFile',
      method: 'POST',
      path: '/v1/checks/file',
      summary: { en: 'Check a sheet', zh: '预检一份表格' },
      description:
        'For anybody. Nothing is kept. CSV, XLSX, JSON, NDJSON or Parquet, told by its bytes; read and answered as ' +
        '`mileproof screen` does. Who is not signed in: at most 10 MB, 10,000 rows and 60 seconds; larger ones are ' +
        'for the command line (`npx mileproof screen FILE`). Rows are answered as fast as they are taken, ' +
        'two sheets at a time; others wait for their turn, and are refused where too many wait.',
      access: 'public',
      publicFile: { limit: PUBLIC_SHEET_BYTES, code: 'check-too-large' },
      query: z.strictObject({
        today: z.iso.date().optional(),
        appliedOn: z.iso
          .date()
          .optional()
          .meta({
            description:
              'Day of application: the sheet is answered as an application filed on that day, with no letters ' +
              'yet where it has no column of any.',
          }),
        applicant: z
          .string()
          .regex(/^[0-9A-Z]{18}$/)
          .optional()
          .meta({
            description: 'Who applies, where `appliedOn` is said: unified social credit code.',
          }),
        detail: z.enum(['open', 'all']).default('open'),
      }),
      answer: z
        .union([z.object({ verdict: VerdictSchema }), z.object({ problem: RowProblem })])
        .meta({
          id: 'SheetAnswer',
          description: 'The verdict on a row, or what is wrong with a row or the sheet.',
        }),
      refusals: ['check-not-readable', 'check-too-large', 'check-too-long', 'checks-full'],
      handle: checkFile,
    }),
  ],
};
