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
  'confidence',
  'note',
]);

const isConfidence = (value: unknown): value is Confidence =>
  typeof value === 'string' && CONFIDENCES.has(value);

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
    const pageDate = asText(map.pageDate);
    return {
      instrument: title,
      item: asText(map.item),
      url: url === '' ? null : url,
      confidence,
      pageDate: pageDate === '' ? null : pageDate,
      note: asText(map.note),
      effectiveFrom: null,
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
    pageDate: null,
    note: asText(map.note),
    effectiveFrom: instrument.effectiveFrom,
  };
};
