import { FACTS } from '../../src/domain/facts/fact-table.ts';
import { DECISIONS, EVIDENCE_KINDS } from '../../src/domain/rules/discretion.ts';
import { COMPARISONS } from '../../src/domain/rules/syntax.ts';

type Schema = Record<string, unknown>;

const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const text: Schema = { type: 'string', minLength: 1 };
const date: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const sourceDate: Schema = { type: 'string', pattern: '^\\d{4}(-\\d{2}){0,2}$' };
const nullable = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const listOf = (items: Schema, size: Schema = { minItems: 1 }): Schema => ({
  type: 'array',
  items,
  ...size,
});
const pairOf = (a: Schema, b: Schema): Schema => ({
  type: 'array',
  prefixItems: [a, b],
  items: false,
  minItems: 2,
});
const object = (properties: Record<string, Schema>, required: readonly string[]): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const only = (key: string, schema: Schema): Schema => object({ [key]: schema }, [key]);

const operand = ref('operand');
const condition = ref('condition');

const operands: Readonly<Record<string, Schema>> = {
  fact: ref('fact'),
  value: text,
  term: text,
  is: { type: ['string', 'boolean'] },
  number: { enum: [0, 1] },
  daysBetween: pairOf(operand, operand),
  monthsBetween: pairOf(operand, operand),
  yearsBetween: pairOf(operand, operand),
  plusDays: pairOf(operand, operand),
  plusMonths: pairOf(operand, operand),
  yearOf: operand,
  plus: pairOf(operand, operand),
  minus: pairOf(operand, operand),
  times: pairOf(operand, operand),
  negative: operand,
  firstKnown: listOf(operand),
};

const list: Schema = { anyOf: [only('value', text), listOf({ type: 'string' })] };

const conditions: Readonly<Record<string, Schema>> = {
  all: listOf(condition),
  any: listOf(condition),
  not: condition,
  known: operand,
  proven: condition,
  equal: pairOf(operand, operand),
  alike: pairOf(operand, operand),
  named: operand,
  oneOf: pairOf(operand, list),
  startsWith: pairOf(operand, list),
  includesAny: pairOf(operand, list),
  term: text,
  fact: ref('fact'),
  ...Object.fromEntries(Object.keys(COMPARISONS).map((op) => [op, pairOf(operand, operand)])),
};

const choices = (of: Readonly<Record<string, Schema>>): Schema[] =>
  Object.entries(of).map(([key, schema]) => only(key, schema));

const confidence: Schema = { enum: ['verbatim', 'secondary', 'inferred', 'practice', 'unsure'] };

const rule: Schema = {
  ...object(
    {
      id: { type: 'string', pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+$' },
      code: text,
      axis: { enum: ['gate', 'duty', 'risk'] },
      title: ref('bilingual'),
      breach: ref('bilingual'),
      cite: { anyOf: [ref('cite'), listOf(ref('cite'))] },
      versionOn: ref('fact'),
      inForce: object(
        { from: nullable(date), until: nullable(date), afterwards: { const: 'unknown' } },
        ['from'],
      ),
      announced: { const: true },
      undated: text,
      values: { type: 'object', additionalProperties: listOf(ref('period')) },
      when: condition,
      require: condition,
      forbid: condition,
      ask: { const: true },
      doubt: condition,
      effect: { enum: ['blocked', 'exempt', 'overdue', 'barred', 'conditional', 'flag'] },
      weight: { type: 'integer', minimum: 1, maximum: 100 },
      identity: { type: 'boolean' },
      reach: { const: 'vehicle' },
      remedy: ref('bilingual'),
      cases: listOf(ref('case')),
      sourceKey: { anyOf: [text, listOf(text)] },
      basis: {},
      note: {},
    },
    ['id', 'code', 'title', 'cite', 'inForce', 'effect', 'remedy', 'cases'],
  ),
  oneOf: [{ required: ['require'] }, { required: ['forbid'] }, { required: ['ask'] }],
};

const definitions: Schema = {
  fact: { enum: FACTS.map(({ name }) => name) },
  operand: { anyOf: [ref('fact'), ...choices(operands)] },
  condition: { anyOf: choices(conditions) },
  bilingual: {
    type: 'object',
    properties: { en: text, zh: text },
    required: ['en', 'zh'],
    additionalProperties: { type: 'string' },
  },
  cite: {
    anyOf: [
      object({ instrument: text, item: { type: 'string' }, confidence, note: {} }, [
        'instrument',
        'confidence',
      ]),
      object(
        {
          title: text,
          item: { type: 'string' },
          url: nullable(text),
          pageDate: nullable(sourceDate),
          issuedOn: nullable(sourceDate),
          quotedBy: text,
          confidence,
          note: {},
        },
        ['title', 'url', 'confidence'],
      ),
    ],
  },
  period: object(
    {
      from: nullable(date),
      until: nullable(date),
      value: { type: ['integer', 'string', 'array', 'null', 'boolean'] },
      type: text,
      unit: { type: 'string' },
      cite: ref('cite'),
      note: {},
    },
    ['from', 'value', 'cite'],
  ),
  case: object(
    {
      name: text,
      source: {},
      note: {},
      given: { type: 'object', propertyNames: ref('fact') },
      expect: { enum: ['met', 'notMet', 'unknown', 'notApplicable'] },
    },
    ['given', 'expect'],
  ),
  rule,
  terms: { type: 'object', additionalProperties: { anyOf: [condition, operand] } },
};

const ABOUT = 'https://json-schema.org/draft/2020-12/schema';

const schemaOf = (title: string, body: Schema): string =>
  `${JSON.stringify({ $schema: ABOUT, title, ...body, $defs: definitions }, null, 2)}\n`;

const destination = object(
  {
    country: { type: 'string', pattern: '^[A-Z]{2}$' },
    name: ref('bilingual'),
    trafficSide: { enum: ['left', 'right'] },
    lastRead: date,
    asOf: ref('fact'),
    terms: ref('terms'),
    rules: listOf(ref('rule')),
    notes: listOf({ type: 'object', required: ['text', 'cite'] }),
  },
  ['country', 'name', 'lastRead'],
);

const runOuts = object(
  {
    runOuts: listOf(
      object(
        {
          of: listOf(text),
          ends: date,
          sought: text,
          where: text,
          soughtOn: date,
          askAgainOn: date,
        },
        ['of', 'ends', 'sought', 'where', 'soughtOn', 'askAgainOn'],
      ),
    ),
  },
  ['runOuts'],
);

const discretion = object(
  {
    discretion: listOf(
      object(
        {
          id: { type: 'string', pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+$' },
          for: listOf({ enum: [...DECISIONS] }),
          words: ref('bilingual'),
          cite: listOf(ref('cite')),
          inForce: object({ from: date, until: nullable(date) }, ['from']),
          evidence: { type: 'array', items: { enum: EVIDENCE_KINDS } },
          cases: listOf(
            object(
              {
                name: text,
                on: date,
                for: text,
                evidence: { type: 'array', items: { enum: EVIDENCE_KINDS } },
                expect: { enum: ['stands', 'not-in-force', 'not-for-this', 'evidence-missing'] },
              },
              ['name', 'on', 'for', 'evidence', 'expect'],
            ),
          ),
          note: {},
        },
        ['id', 'for', 'words', 'cite', 'inForce', 'evidence', 'cases'],
      ),
    ),
  },
  ['discretion'],
);

/** JSON Schemas of the law's files, for editors; `mileproof law check` is stricter. */
export const generate = (): Promise<Map<string, string>> =>
  Promise.resolve(
    new Map([
      ['law/rule.schema.json', schemaOf('A rule of the law', ref('rule'))],
      ['law/destination.schema.json', schemaOf('An importing country', destination)],
      ['law/discretion.schema.json', schemaOf('Grounds of discretion', discretion)],
      ['law/run-outs.schema.json', schemaOf('What was looked for to follow what ends', runOuts)],
    ]),
  );
