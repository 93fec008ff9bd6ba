import { parseIsoDate } from '../../calendar/iso-date.ts';
import type { Confidence } from '../../verdict/verdict.ts';
import type { Instrument, Source } from '../syntax.ts';
import { asMap, asText, type Reader, refuse } from './reader.ts';

const CONFIDENCES: ReadonlySet<string> = new Set([
  'verbatim',
  'secondary',
  'inferred',
  'practice',
  'unsure',
]);

const KEYS: ReadonlySet<string> = new Set([
  'instrument',
  'title',
  'item',
  'url',
  'pageDate',
  'issuedOn',
  'quotedBy',
  'confidence',
  'note',
]);

const isConfidence = (value: unknown): value is Confidence =>
  typeof value === 'string' && CONFIDENCES.has(value);

/** How the title of what we decided ourselves begins: a threshold or a policy of our own. */
const OWN = 'Mileproof: ';

const kindOf = (title: string, quotedBy: string): Source['kind'] => {
  if (title.startsWith(OWN)) return 'own';
  return quotedBy === '' ? 'page' : 'quotation';
};

/** What completes a year or a month to its first day. */
const FIRST_DAY = '-01-01';

const firstDayOf = (date: string): number | null =>
  parseIsoDate(
    /^\d{4}(-\d{2}){0,2}$/.test(date) ? `${date}${FIRST_DAY.slice(date.length - 4)}` : date,
  );

/** A date that a source bears: a day, or a month or a year where no more is printed. */
const readDated = (reader: Reader, where: string, raw: unknown): string | null => {
  const text = raw ?? null;
  if (text === null) return null;
  return typeof text === 'string' && firstDayOf(text) !== null
    ? text
    : refuse(
        reader,
        where,
        'bad-date',
        'pageDate and issuedOn are ISO dates, months, years or null',
      );
};

/**
 * Reads one citation: of an instrument in the register, or of a page.
 * Refuses with `missing-citation`, `unknown-instrument` or `bad-confidence`.
 */
export const readCite = (
  reader: Reader,
  where: string,
  raw: unknown,
  instruments: ReadonlyMap<string, Instrument>,
): Source | null => {
  const map = asMap(raw);
  if (map === null) return refuse(reader, where, 'missing-citation', 'has no citation');
  for (const key of Object.keys(map)) {
    if (!KEYS.has(key)) {
      refuse(
        reader,
        where,
        'unknown-key',
        `"${key}" is no part of a citation; quote texts with commas`,
      );
    }
  }
  const confidence = map.confidence;
  if (!isConfidence(confidence)) {
    const known = [...CONFIDENCES].join(', ');
    return refuse(reader, where, 'bad-confidence', `confidence must be one of ${known}`);
  }
  const title = asText(map.title);
  if (title !== '') {
    const url = asText(map.url);
    const pageDate = readDated(reader, where, map.pageDate);
    const issuedOn = readDated(reader, where, map.issuedOn);
    const quotedBy = asText(map.quotedBy);
    return {
      instrument: quotedBy === '' ? title : `${title}, as quoted by ${quotedBy}`,
      item: asText(map.item),
      url: url === '' ? null : url,
      confidence,
      dated: pageDate ?? issuedOn,
      holdsFrom: issuedOn === null ? null : firstDayOf(issuedOn),
      kind: kindOf(title, quotedBy),
      short: title,
      note: asText(map.note),
    };
  }
  const id = asText(map.instrument);
  if (id === '') {
    return refuse(reader, where, 'missing-citation', 'cites neither an instrument nor a page');
  }
  const instrument = instruments.get(id);
  if (instrument === undefined) {
    return refuse(reader, where, 'unknown-instrument', `${id} is not in law/instruments.yaml`);
  }
  const name =
    instrument.number === ''
      ? instrument.title.zh
      : `${instrument.number} ${instrument.title.zh}`.trim();
  return {
    instrument: name,
    item: asText(map.item),
    url: instrument.url,
    confidence,
    dated: instrument.dated,
    holdsFrom: instrument.holdsFrom,
    kind: 'instrument',
    short: instrument.number === '' ? `《${instrument.title.zh}》` : instrument.number,
    note: asText(map.note),
  };
};
