import { asMap, asText, type Reader, refuse } from './reader.ts';

/**
 * Reads the hosts whose pages print the text of instruments, from `law/instruments.yaml`; none where it has no list.
 * Refuses with `bad-file` what is no bare host, or does not say whose it is.
 */
export const readOfficialHosts = (reader: Reader, document: unknown): readonly string[] => {
  const list = asMap(document)?.officialHosts ?? [];
  if (!Array.isArray(list)) {
    refuse(reader, 'officialHosts', 'bad-file', 'must be a list');
    return [];
  }
  return list.flatMap((raw) => {
    const host = asText(asMap(raw)?.host);
    if (/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) && asText(asMap(raw)?.of) !== '') return [host];
    refuse(reader, 'officialHosts', 'bad-file', `"${host}" needs a bare host and whose it is`);
    return [];
  });
};
