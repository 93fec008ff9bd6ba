import type { DatedValue, Instrument, Period, VocabularyFact } from '../syntax.ts';
import { readCite } from './citation.ts';
import { asMap, asText, type Reader, refuse } from './reader.ts';
import { readOptionalDate, readScalar } from './scalar.ts';

type ValueType = DatedValue['type'];

const readPeriodValue = (
  reader: Reader,
  where: string,
  raw: unknown,
): { type: ValueType | null; value: Period['value'] } | null => {
  if (raw === null) return { type: null, value: null };
  if (Array.isArray(raw)) {
    if (raw.every((item) => typeof item === 'string')) return { type: 'list', value: raw };
    return refuse(reader, where, 'bad-value', 'a list holds texts only; quote codes and years');
  }
  const scalar = readScalar(raw);
  return (
    scalar ??
    refuse(reader, where, 'bad-value', 'must be a whole number, a date, a text, a list or null')
  );
};

/**
 * Reads one dated value of a rule: its periods sorted, of one type, each with its citation.
 * Whether they cover the rule's life is for `checkPeriods`.
 */
export const readDatedValue = (
  reader: Reader,
  owner: string,
  name: string,
  raw: unknown,
  versionOn: VocabularyFact,
  instruments: ReadonlyMap<string, Instrument>,
): DatedValue | null => {
  const id = `${owner}.${name}`;
  if (!Array.isArray(raw) || raw.length === 0) {
    return refuse(reader, id, 'bad-value', 'must be a list of periods');
  }
  let type: ValueType | null = null;
  const periods: Period[] = [];
  for (const entry of raw) {
    const map = asMap(entry);
    if (map === null || !('value' in map)) {
      return refuse(reader, id, 'bad-value', 'a period needs from, value and cite');
    }
    const from = readOptionalDate(map.from);
    const until = readOptionalDate(map.until);
    if (from === undefined || until === undefined) {
      return refuse(reader, id, 'bad-date', 'from and until are ISO dates or null');
    }
    const cite = readCite(reader, id, map.cite, instruments);
    const read = readPeriodValue(reader, id, map.value);
    if (cite === null || read === null) return null;
    if (type !== null && read.type !== null && read.type !== type) {
      return refuse(reader, id, 'bad-value', 'its periods are not of one type');
    }
    type ??= read.type;
    periods.push({ from, until, value: read.value, unit: asText(map.unit), cite });
  }
  periods.sort(
    (a, b) => (a.from ?? Number.NEGATIVE_INFINITY) - (b.from ?? Number.NEGATIVE_INFINITY),
  );
  const declared = asText(asMap(raw[0])?.type) as ValueType | '';
  return { id, type: type ?? (declared === '' ? 'date' : declared), periods, versionOn };
};
