import type { Bilingual } from '../../verdict/verdict.ts';
import { asMap, asText, type Reader, refuse } from './reader.ts';

/** Reads a text in English and Chinese; refuses with `missing-text` when one is absent. */
export const readBilingual = (reader: Reader, where: string, raw: unknown): Bilingual | null => {
  const map = asMap(raw);
  const en = asText(map?.en).trim();
  const zh = asText(map?.zh).trim();
  if (en === '' || zh === '') {
    return refuse(reader, where, 'missing-text', 'needs a text in both en and zh');
  }
  return { en, zh };
};
