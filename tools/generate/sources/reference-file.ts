/** Where a reference file comes from and under which licence; written at its head. */
export interface Provenance {
  readonly about: string;
  readonly origin: string;
  readonly licence: string;
}

/**
 * Writes a reference file: its provenance, then one entry a line, so that a change of one entry is
 * a change of one line.
 */
export const referenceFile = (
  head: Provenance & Readonly<Record<string, unknown>>,
  key: string,
  entries: readonly unknown[],
): string => {
  const lines = Object.entries(head).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`,
  );
  const rows = entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
  return `{\n${lines.join('\n')}\n  ${JSON.stringify(key)}: [\n${rows}\n  ]\n}\n`;
};
