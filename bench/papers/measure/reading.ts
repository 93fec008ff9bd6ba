import { readFileSync } from 'node:fs';
import { openPaperReader } from '../../../src/papers/node/open-paper-reader.ts';
import type { PaperReading } from '../../../src/papers/paper-reading.ts';
import { trustRoot } from '../../../src/papers/trust/trust-roots.ts';

/** What the reader said of a file, as far as it is counted. */
export interface Read {
  /** Checks that told something. */
  readonly told: readonly string[];
  /** Checks that could not be made. */
  readonly unchecked: readonly string[];
  /** Why the file was not read at all; null where it was. */
  readonly problem: string | null;
  readonly values: PaperReading['values'];
  readonly seals: readonly PaperReading['seals'][number]['state'][];
  readonly pages: number;
  /** Whether a QR or bar code was read. */
  readonly code: boolean;
}

/** The one door to the readers, which a run keeps open. */
export interface Readers {
  readonly read: (file: string | Uint8Array) => Promise<Read>;
  readonly close: () => void;
}

const keysOf = (reading: PaperReading, answer: string): readonly string[] => [
  ...new Set(reading.checks.filter((one) => one.answer === answer).map(({ check }) => check)),
];

/**
 * Opens the process that reads papers as the service does.
 *
 * @param root PEM of the one authority whose seals are trusted.
 */
export const openReaders = (root: string): Readers => {
  const named = { as: 'authority', name: '某省税务局', subjects: [] } as const;
  const trusted = trustRoot(named, root);
  if (trusted === null) throw new Error('the root of the workshop cannot be read');
  const reader = openPaperReader([trusted]);
  return {
    read: async (file) => {
      const answer = await reader.read(typeof file === 'string' ? readFileSync(file) : file);
      if ('problem' in answer)
        return {
          ...{ told: [], unchecked: [], problem: answer.problem },
          ...{ values: [], seals: [], pages: 0, code: false },
        };
      return {
        told: keysOf(answer, 'told'),
        unchecked: keysOf(answer, 'cannot-be-checked'),
        problem: null,
        values: answer.values,
        seals: answer.seals.map(({ state }) => state),
        pages: answer.pages.length,
        code:
          answer.values.some(({ by }) => by === 'code') ||
          answer.facts.some(({ name }) => name === 'code'),
      };
    },
    close: () => reader.close(),
  };
};
