/** Stands in no text that a test writes. */
const MARK = '\u001f';

/**
 * What a process writes before it begins with a test file, and when the last has ended.
 *
 * @param file empty after the last.
 * @param now milliseconds since the process began.
 */
export const division = (file: string, now: number): string => `${MARK}${file}\t${now}\n`;

/** What a process wrote to one of its streams, by test file. */
export interface WrittenByFile {
  readonly text: ReadonlyMap<string, string>;
  /** How long each file took that ended; the start of the process counts for the first. */
  readonly seconds: ReadonlyMap<string, number>;
}

/** Takes a stream apart at its divisions. */
export const writtenByFile = (stream: string): WrittenByFile => {
  const parts = stream
    .split(MARK)
    .slice(1)
    .map((part) => {
      const line = part.slice(0, part.indexOf('\n'));
      const [file = '', now = ''] = line.split('\t');
      return { file, now: Number(now), text: part.slice(line.length + 1) };
    });
  const seconds = new Map<string, number>();
  for (const [at, { file, now }] of parts.entries()) {
    const next = parts[at + 1];
    if (next !== undefined) seconds.set(file, (next.now - (at === 0 ? 0 : now)) / 1000);
  }
  return { text: new Map(parts.map(({ file, text }) => [file, text])), seconds };
};
