import { parseIsoDate } from '../../calendar/iso-date.ts';
import type { Sought } from '../syntax.ts';
import { asMap, asText, type Reader, refuse } from './reader.ts';

/**
 * Reads `law/run-outs.yaml`: what was looked for to follow whatever ends. An entry that lacks a text or a day, that is
 * to be asked again before it was looked for, or whose end has an entry already is refused.
 */
export const readRunOuts = (reader: Reader, document: unknown): readonly Sought[] => {
  const list = asMap(document)?.runOuts;
  if (!Array.isArray(list)) {
    refuse(reader, 'runOuts', 'bad-file', 'must hold a list `runOuts`');
    return [];
  }
  const seen = new Set<string>();
  return list.flatMap((raw, at): readonly Sought[] => {
    const map = asMap(raw) ?? {};
    const where = `runOuts[${at}]`;
    const of = Array.isArray(map.of) ? map.of.map(asText) : [];
    const [sought, place] = [asText(map.sought), asText(map.where)];
    if (of.length === 0 || [...of, sought, place].includes('')) {
      refuse(
        reader,
        where,
        'missing-text',
        'needs `of`, a list of ids, and the texts `sought` and `where`',
      );
      return [];
    }
    const [ends, soughtOn, askAgainOn] = [map.ends, map.soughtOn, map.askAgainOn].map((day) =>
      parseIsoDate(asText(day)),
    );
    if (ends == null || soughtOn == null || askAgainOn == null) {
      refuse(reader, where, 'bad-date', '`ends`, `soughtOn` and `askAgainOn` must be ISO dates');
      return [];
    }
    if (askAgainOn <= soughtOn) {
      refuse(reader, where, 'bad-date', '`askAgainOn` must be later than `soughtOn`');
    }
    for (const id of of) {
      const key = `${id} ${ends}`;
      if (seen.has(key))
        refuse(reader, where, 'duplicate', `the end of ${id} has an entry already`);
      seen.add(key);
    }
    return [{ of, ends, sought, where: place, soughtOn, askAgainOn }];
  });
};
