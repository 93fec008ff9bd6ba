import { parseIsoDate } from '../../calendar/iso-date.ts';
import type { Confidence } from '../../verdict/verdict.ts';
import type { Instrument } from '../syntax.ts';
import { readBilingual } from './bilingual.ts';
import { asMap, asText, type Reader, refuse } from './reader.ts';

/** Reads the register of instruments, `law/instruments.yaml`. */
export const readInstruments = (
  reader: Reader,
  document: unknown,
): ReadonlyMap<string, Instrument> => {
  const register = new Map<string, Instrument>();
  const list = asMap(document)?.instruments;
  if (!Array.isArray(list)) {
    refuse(reader, 'instruments', 'bad-file', 'must hold a list `instruments`');
    return register;
  }
  for (const raw of list) {
    const map = asMap(raw);
    const id = asText(map?.id);
    if (map === null || id === '') {
      refuse(reader, 'instruments', 'bad-file', 'an instrument has no id');
      continue;
    }
    if (register.has(id)) refuse(reader, id, 'duplicate', 'the instrument stands here twice');
    const title = readBilingual(reader, `${id}.title`, map.title);
    if (title === null) continue;
    const urls = map.urls ?? map.url;
    const url = Array.isArray(urls) ? asText(urls[0]) : asText(urls);
    register.set(id, {
      id,
      title,
      number: asText(map.number),
      url: url === '' ? null : url,
      confidence: asText(map.confidence) as Confidence,
      effectiveFrom: parseIsoDate(asText(map.effectiveFrom)),
    });
  }
  return register;
};
