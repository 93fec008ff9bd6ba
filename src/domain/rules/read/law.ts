import { parseIsoDate } from '../../calendar/iso-date.ts';
import { toldSources } from '../source-dates.ts';
import type {
  Band,
  DatedValue,
  Destination,
  DestinationNote,
  Discretion,
  Instrument,
  LawProblem,
  Rule,
  RuleSet,
  Sought,
  Vocabulary,
} from '../syntax.ts';
import { readBilingual } from './bilingual.ts';
import { readCite } from './citation.ts';
import { readDiscretions } from './discretion.ts';
import { readInstruments } from './instruments.ts';
import { readLawText } from './law-text.ts';
import { readOfficialHosts } from './official-hosts.ts';
import { asMap, asText, type Reader, refuse } from './reader.ts';
import { type RuleText, readRule, readValues } from './rule.ts';
import { readRunOuts } from './run-outs.ts';

/** One file of the law, parsed from YAML: its path below `law/` with forward slashes. */
export interface LawFile {
  readonly path: string;
  readonly document: unknown;
}

type Terms = ReadonlyMap<string, unknown>;

const termsOf = (document: unknown): Terms =>
  new Map(Object.entries(asMap(asMap(document)?.terms) ?? {}));

const readNotes = (
  reader: Reader,
  country: string,
  raw: unknown,
  values: ReadonlyMap<string, DatedValue>,
  instruments: ReadonlyMap<string, Instrument>,
): readonly DestinationNote[] => {
  if (!Array.isArray(raw)) return [];
  const notes: DestinationNote[] = [];
  for (const [index, item] of raw.entries()) {
    const map = asMap(item) ?? {};
    const where = `${country}.notes[${index}]`;
    const text = readLawText(reader, where, map.text, (name) => values.get(name));
    const cite = readCite(reader, where, map.cite, instruments);
    if (text !== null && cite !== null) notes.push({ text, cite, status: asText(map.status) });
  }
  return notes;
};

/** A destination whose notes are read when all values are. */
interface DestinationText {
  readonly reader: Reader;
  readonly destination: Pick<Destination, 'country' | 'name'>;
  /** The day on which its sources were last read, a day number. */
  readonly lastRead: number | null;
  readonly notes: unknown;
  readonly texts: readonly RuleText[];
}

const readDestination = (reader: Reader, document: unknown): DestinationText | null => {
  const map = asMap(document);
  const country = asText(map?.country);
  if (map === null || !/^[A-Z]{2}$/.test(country)) {
    return refuse(reader, 'country', 'bad-file', 'needs `country`, two capital letters');
  }
  const name = readBilingual(reader, `${country}.name`, map.name);
  const lastRead = parseIsoDate(asText(map.lastRead));
  if (lastRead === null) refuse(reader, country, 'bad-file', 'needs `lastRead`, an ISO date');
  const rules = Array.isArray(map.rules) ? map.rules : [];
  const terms = termsOf(map);
  const asOf = asText(map.asOf) || 'licence.appliedOn';
  const texts = rules.map((raw) => ({ reader, raw: asMap(raw) ?? {}, country, asOf, terms }));
  if (name === null) return null;
  return { reader, destination: { country, name }, lastRead, notes: map.notes, texts };
};

const readBands = (reader: Reader, document: unknown): readonly Band[] => {
  const list = asMap(document)?.bands;
  if (!Array.isArray(list)) {
    refuse(reader, 'bands', 'bad-file', 'needs a list `bands`');
    return [];
  }
  const bands: Band[] = [];
  for (const raw of list) {
    const band = asMap(raw)?.band;
    const from = asMap(raw)?.from;
    if ((band === 'elevated' || band === 'high') && typeof from === 'number') {
      bands.push({ band, from });
    } else refuse(reader, 'bands', 'bad-file', 'a band is elevated or high, from a score');
  }
  return bands.sort((a, b) => a.from - b.from);
};

/** Codes in the order people count: R2 before R10. */
const CODES = new Intl.Collator('en', { numeric: true });

const byCode = (a: Rule, b: Rule): number =>
  CODES.compare(a.code, b.code) || (a.id < b.id ? -1 : 1);

const refuseTwins = (rules: readonly Rule[], problems: LawProblem[]): void => {
  for (const key of ['id', 'code'] as const) {
    const seen = new Map<string, Rule>();
    for (const rule of rules) {
      const first = seen.get(rule[key]);
      if (first === undefined) seen.set(rule[key], rule);
      else {
        const message = `${key} ${rule[key]} stands in ${first.file} too`;
        problems.push({ file: rule.file, where: rule.id, code: 'duplicate', message });
      }
    }
  }
};

/** The law as it was read, and how it is kept up. */
export interface ReadLaw {
  readonly ruleSet: RuleSet;
  readonly problems: readonly LawProblem[];
  /** What was looked for to follow whatever ends. */
  readonly sought: readonly Sought[];
  /** The newest day on which a source was read or something was looked for, a day number; null where none is told. */
  readonly readOn: number | null;
}

/**
 * Reads the whole law from its parsed files.
 * Every problem of every file is reported in one pass; a rule that cannot stand is left out.
 */
export const readLaw = (files: readonly LawFile[], vocabulary: Vocabulary): ReadLaw => {
  const problems: LawProblem[] = [];
  const readerOf = (path: string): Reader => ({ file: path, problems });
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const find = (path: string): unknown => sorted.find((file) => file.path === path)?.document;
  const register = find('instruments.yaml');
  const instruments = readInstruments(readerOf('instruments.yaml'), register);
  const officialHosts = readOfficialHosts(readerOf('instruments.yaml'), register);
  const shared = termsOf(find('china/terms.yaml'));
  const integrity = new Map([...shared, ...termsOf(find('integrity/terms.yaml'))]);
  const countries: DestinationText[] = [];
  const texts: RuleText[] = [];
  let bands: readonly Band[] = [];
  let sought: readonly Sought[] = [];
  let discretions: readonly Discretion[] = [];
  for (const { path, document } of sorted) {
    const reader = readerOf(path);
    if (path === 'instruments.yaml' || path.endsWith('/terms.yaml')) continue;
    if (path === 'integrity/bands.yaml') bands = readBands(reader, document);
    else if (path === 'run-outs.yaml') sought = readRunOuts(reader, document);
    else if (path === 'discretion.yaml')
      discretions = readDiscretions(reader, document, instruments);
    else if (path.startsWith('destinations/')) {
      const read = readDestination(reader, document);
      if (read === null) continue;
      countries.push(read);
      texts.push(...read.texts);
    } else if (asMap(document) !== null) {
      const raw = asMap(document) ?? {};
      const terms = path.startsWith('integrity/') ? integrity : shared;
      texts.push({ reader, raw, country: null, asOf: null, terms });
    } else refuse(reader, path, 'bad-file', 'holds no rule');
  }
  const own = new Map(texts.map((text) => [text, readValues(text, vocabulary, instruments)]));
  const values = new Map<string, DatedValue>();
  for (const series of own.values())
    for (const value of series.values()) values.set(value.id, value);
  const rules: Rule[] = [];
  const layered = new Map<Terms, Terms>();
  const termsFor = (own: Terms): Terms => {
    const known = layered.get(own);
    if (known !== undefined) return known;
    const all = new Map([...shared, ...own]);
    layered.set(own, all);
    return all;
  };
  for (const text of texts) {
    const bare = own.get(text) ?? new Map<string, DatedValue>();
    const scope = {
      vocabulary,
      value: (name: string) => bare.get(name) ?? values.get(name),
      terms: termsFor(text.terms),
      open: [],
    };
    const rule = readRule(text, bare, scope, instruments);
    if (rule !== null) rules.push(rule);
  }
  rules.sort(byCode);
  refuseTwins(rules, problems);
  const destinations = new Map(
    countries.map(({ reader, destination, notes }): [string, Destination] => {
      const { country } = destination;
      return [
        country,
        {
          ...destination,
          told: toldSources(rules.filter((rule) => rule.country === country)),
          notes: readNotes(reader, country, notes, values, instruments),
        },
      ];
    }),
  );
  const days = [
    ...countries.flatMap(({ lastRead }) => lastRead ?? []),
    ...sought.map(({ soughtOn }) => soughtOn),
  ];
  return {
    ruleSet: { vocabulary, rules, destinations, instruments, officialHosts, bands, discretions },
    problems,
    sought,
    readOn: days.length === 0 ? null : Math.max(...days),
  };
};
