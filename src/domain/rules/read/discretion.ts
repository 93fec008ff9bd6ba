import { parseIsoDate } from '../../calendar/iso-date.ts';
import { DECISIONS, EVIDENCE_KINDS } from '../discretion.ts';
import type { Discretion, DiscretionCase, Instrument } from '../syntax.ts';
import { readBilingual } from './bilingual.ts';
import { readCite } from './citation.ts';
import { asMap, asText, type Reader, refuse } from './reader.ts';
import { readOptionalDate } from './scalar.ts';

const KEYS: ReadonlySet<string> = new Set([
  ...['id', 'for', 'words', 'cite', 'inForce', 'evidence', 'cases', 'note'],
]);
const ID = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;
const KINDS: ReadonlySet<string> = new Set(EVIDENCE_KINDS);
const EXPECTED = ['stands', 'not-in-force', 'not-for-this', 'evidence-missing'] as const;

const textsOf = (raw: unknown): readonly string[] => (Array.isArray(raw) ? raw.map(asText) : []);

/** The texts of a list, of which each must be known. */
const readNames = (
  reader: Reader,
  where: string,
  raw: unknown,
  known: ReadonlySet<string>,
): readonly string[] => {
  const names = textsOf(raw);
  for (const name of names) {
    if (!known.has(name)) refuse(reader, where, 'unknown-name', `"${name}" is none of its list`);
  }
  return names;
};

const readCases = (reader: Reader, where: string, raw: unknown): readonly DiscretionCase[] =>
  (Array.isArray(raw) ? raw : []).flatMap((item: unknown, at): readonly DiscretionCase[] => {
    const map = asMap(item) ?? {};
    const on = parseIsoDate(asText(map.on));
    const expect = EXPECTED.find((one) => one === map.expect);
    const [name, decision] = [asText(map.name), asText(map.for)];
    if (on === null || expect === undefined || name === '' || decision === '') {
      refuse(reader, `${where}.cases[${at}]`, 'bad-case', 'needs name, on, for and expect');
      return [];
    }
    return [{ name, decision, on, evidence: textsOf(map.evidence), expect }];
  });

/**
 * Reads `law/discretion.yaml`: the closed list of grounds of discretion. An entry without words, citation, decisions or
 * first day, with a decision or a kind of evidence that there is none of, or whose id stands there twice is refused.
 */
export const readDiscretions = (
  reader: Reader,
  document: unknown,
  instruments: ReadonlyMap<string, Instrument>,
): readonly Discretion[] => {
  const list = asMap(document)?.discretion;
  if (!Array.isArray(list)) {
    refuse(reader, 'discretion', 'bad-file', 'must hold a list `discretion`');
    return [];
  }
  const seen = new Set<string>();
  return list.flatMap((raw: unknown, at): readonly Discretion[] => {
    const map = asMap(raw) ?? {};
    const id = asText(map.id);
    const where = id === '' ? `discretion[${at}]` : id;
    for (const key of Object.keys(map)) {
      if (!KEYS.has(key)) refuse(reader, where, 'unknown-key', `"${key}" is no part of a ground`);
    }
    if (!ID.test(id)) refuse(reader, where, 'bad-id', 'needs an `id` of small letters and dots');
    if (seen.has(id)) refuse(reader, where, 'duplicate', 'the ground stands here twice');
    seen.add(id);
    const words = readBilingual(reader, `${where}.words`, map.words);
    const cites = Array.isArray(map.cite) ? map.cite : [map.cite];
    const [first, ...others] = cites.flatMap(
      (one) => readCite(reader, where, one, instruments) ?? [],
    );
    const decisions = readNames(reader, `${where}.for`, map.for, DECISIONS);
    if (decisions.length === 0) refuse(reader, where, 'missing-text', 'needs `for`, its decisions');
    const evidence = readNames(reader, `${where}.evidence`, map.evidence, KINDS);
    const period = asMap(map.inForce);
    const [from, until] = [period?.from, period?.until].map(readOptionalDate);
    if (period === null || from == null || until === undefined) {
      refuse(reader, where, 'bad-date', '`inForce` needs `from`, and may have `until`: ISO dates');
      return [];
    }
    if (words === null || first === undefined) return [];
    const cases = readCases(reader, where, map.cases);
    return [{ id, decisions, words, sources: [first, ...others], from, until, evidence, cases }];
  });
};
