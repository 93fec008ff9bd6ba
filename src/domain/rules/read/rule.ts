import type { Cite } from '../../verdict/verdict.ts';
import { newestDate } from '../source-dates.ts';
import type {
  Axis,
  Condition,
  DatedValue,
  Instrument,
  Operand,
  Rule,
  Scalar,
  Source,
  Vocabulary,
  VocabularyFact,
} from '../syntax.ts';
import { readCases } from './cases.ts';
import { readCite } from './citation.ts';
import { readCondition } from './condition.ts';
import { readLawText } from './law-text.ts';
import type { Scope } from './operand.ts';
import { asMap, asText, type Reader, refuse } from './reader.ts';
import { readOptionalDate } from './scalar.ts';
import { readDatedValue } from './values.ts';

/** A rule's text with what its surroundings fix: a country file says axis, country and date. */
export interface RuleText {
  readonly reader: Reader;
  readonly raw: Readonly<Record<string, unknown>>;
  readonly country: string | null;
  readonly asOf: string | null;
  /** Terms of its own file or folder, before those of the law at large. */
  readonly terms: ReadonlyMap<string, unknown>;
}

const KEYS: ReadonlySet<string> = new Set([
  'id',
  'code',
  'axis',
  'title',
  'breach',
  'cite',
  'versionOn',
  'inForce',
  'announced',
  'undated',
  'values',
  'when',
  'require',
  'forbid',
  'ask',
  'doubt',
  'effect',
  'weight',
  'identity',
  'reach',
  'remedy',
  'cases',
  'sourceKey',
  'basis',
  'note',
]);

const EFFECTS: Readonly<Record<Axis, readonly string[]>> = {
  gate: ['blocked', 'exempt'],
  duty: ['overdue'],
  entry: ['barred', 'conditional'],
  risk: ['flag'],
};

const isAxis = (value: string): value is Axis => Object.hasOwn(EFFECTS, value);

/** Id of a rule's text, for messages and for its values' full names. */
const idOf = (text: RuleText): string => asText(text.raw.id) || '(no id)';

const versionFact = (text: RuleText, vocabulary: Vocabulary): VocabularyFact | null => {
  const name = asText(text.raw.versionOn) || text.asOf || '';
  const fact = vocabulary.find(name);
  if (fact?.kind === 'date') return fact;
  return refuse(
    text.reader,
    idOf(text),
    'bad-version',
    `versionOn must name a date, has "${name}"`,
  );
};

/** Reads the dated values of one rule, by bare name. */
export const readValues = (
  text: RuleText,
  vocabulary: Vocabulary,
  instruments: ReadonlyMap<string, Instrument>,
): ReadonlyMap<string, DatedValue> => {
  const values = new Map<string, DatedValue>();
  const raw = text.raw.values;
  if (raw === undefined) return values;
  const map = asMap(raw);
  const on = versionFact(text, vocabulary);
  if (map === null || on === null) {
    refuse(text.reader, idOf(text), 'bad-value', '`values` must be a mapping');
    return values;
  }
  for (const [name, series] of Object.entries(map)) {
    const value = readDatedValue(text.reader, idOf(text), name, series, on, instruments);
    if (value !== null) values.set(name, value);
  }
  return values;
};

const readSources = (
  text: RuleText,
  instruments: ReadonlyMap<string, Instrument>,
): readonly Source[] => {
  const raw = text.raw.cite;
  const list = Array.isArray(raw) ? raw : [raw];
  return list.flatMap((item) => readCite(text.reader, idOf(text), item, instruments) ?? []);
};

const citeOf = ({ instrument, item, url, confidence, dated }: Source): Cite => ({
  instrument,
  item,
  url,
  confidence,
  dated,
});

const readRequirement = (text: RuleText, scope: Scope): Condition | null | undefined => {
  const { reader, raw } = text;
  const given = ['require', 'forbid', 'ask'].filter((key) => raw[key] !== undefined);
  if (given.length !== 1) {
    refuse(reader, idOf(text), 'bad-rule', 'needs exactly one of require, forbid, ask');
    return undefined;
  }
  if (raw.ask !== undefined) return null;
  if (raw.require !== undefined) {
    return readCondition(reader, `${idOf(text)}.require`, raw.require, scope) ?? undefined;
  }
  const arg = readCondition(reader, `${idOf(text)}.forbid`, raw.forbid, scope);
  return arg === null ? undefined : { op: 'not', arg };
};

const optionalCondition = (text: RuleText, key: string, scope: Scope): Condition | null => {
  const raw = text.raw[key];
  return raw === undefined ? null : readCondition(text.reader, `${idOf(text)}.${key}`, raw, scope);
};

const inCountry = (country: string, vocabulary: Vocabulary): Condition | null => {
  const fact = vocabulary.find('licence.destination');
  if (fact === undefined) return null;
  const here: Operand = { op: 'literal', type: 'text', literal: country };
  return { op: 'equal', args: [{ op: 'fact', type: 'text', fact }, here] };
};

const bothOf = (a: Condition | null, b: Condition | null): Condition | null => {
  if (a === null) return b;
  return b === null ? a : { op: 'all', args: [a, b] };
};

/** Reads one rule; null when it cannot stand, its problems recorded. */
export const readRule = (
  text: RuleText,
  own: ReadonlyMap<string, DatedValue>,
  scope: Scope,
  instruments: ReadonlyMap<string, Instrument>,
): Rule | null => {
  const { reader, raw, country } = text;
  const id = idOf(text);
  for (const key of Object.keys(raw)) {
    if (!KEYS.has(key)) refuse(reader, id, 'unknown-key', `${key} is no part of a rule`);
  }
  const before = reader.problems.length;
  const axis = country === null ? asText(raw.axis) : 'entry';
  if (!isAxis(axis)) return refuse(reader, id, 'bad-rule', `axis "${axis}" is none of the four`);
  const effect = asText(raw.effect);
  if (!EFFECTS[axis].includes(effect)) {
    refuse(reader, id, 'bad-rule', `effect of a ${axis} rule: ${EFFECTS[axis].join(' or ')}`);
  }
  const code = asText(raw.code);
  if (asText(raw.id) === '' || code === '') refuse(reader, id, 'bad-rule', 'needs id and code');
  const weight = axis === 'risk' ? raw.weight : 0;
  if (typeof weight !== 'number' || weight < 0 || weight > 100 || (axis === 'risk' && weight < 1)) {
    refuse(reader, id, 'bad-rule', 'a risk rule needs a weight from 1 to 100');
  }
  if (raw.reach !== undefined && (axis !== 'risk' || raw.reach !== 'vehicle')) {
    refuse(reader, id, 'bad-rule', 'reach is `vehicle`, and of a risk rule only');
  }
  const life = asMap(raw.inForce) ?? {};
  const from = readOptionalDate(life.from);
  const until = readOptionalDate(life.until);
  if (from === undefined || until === undefined)
    refuse(reader, id, 'bad-date', 'inForce holds ISO dates');
  if (!('from' in life)) refuse(reader, id, 'bad-rule', 'inForce.from is missing (null = always)');
  if (raw.announced !== undefined && (raw.announced !== true || from === null)) {
    refuse(reader, id, 'bad-rule', 'announced is `true`, and of a rule with a beginning only');
  }
  const versionOn = versionFact(text, scope.vocabulary);
  const title = readLawText(reader, `${id}.title`, raw.title, scope.value);
  const breach =
    raw.breach === undefined ? null : readLawText(reader, `${id}.breach`, raw.breach, scope.value);
  const remedy = readLawText(reader, `${id}.remedy`, raw.remedy, scope.value);
  const sources = readSources(text, instruments);
  const [first, ...rest] = sources.map(citeOf);
  const cites = first === undefined ? null : ([first, ...rest] as const);
  const when = optionalCondition(text, 'when', scope);
  const require = readRequirement(text, scope);
  const doubt = optionalCondition(text, 'doubt', scope);
  if (cites?.[0].confidence === 'unsure' && effect === 'barred') {
    refuse(reader, id, 'unsure-bars', 'a rule from an unsure source may make conditional, not bar');
  }
  const fixed = new Map<VocabularyFact, Scalar>();
  const destination = scope.vocabulary.find('licence.destination');
  if (country !== null && destination !== undefined) fixed.set(destination, country);
  const cases = readCases(reader, id, raw.cases, scope.vocabulary, fixed);
  if (reader.problems.length > before) return null;
  if (title === null || remedy === null || cites === null) return null;
  if (versionOn === null || require === undefined) return null;
  return {
    id,
    code,
    axis,
    title,
    breach,
    cites,
    sources,
    toldUpTo: newestDate(sources),
    remedy,
    versionOn,
    from: from ?? null,
    until: until ?? null,
    unknownAfterwards: life.afterwards === 'unknown',
    announced: raw.announced === true,
    undated: asText(raw.undated),
    values: [...own.values()],
    when: country === null ? when : bothOf(inCountry(country, scope.vocabulary), when),
    require,
    doubt,
    effect,
    weight: typeof weight === 'number' ? weight : 0,
    identity: raw.identity === true,
    everyVehicle: raw.reach === 'vehicle',
    country,
    cases,
    file: reader.file,
  };
};
