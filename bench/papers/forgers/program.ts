import { spawnSync } from 'node:child_process';

const PATIENCE_MS = 600_000;

/** Runs a program; whether it ended well. Warnings (status 3 of qpdf) are no failure. */
export const runs = (program: string, words: readonly string[], input?: string): boolean => {
  const { status } = spawnSync(program, words, {
    stdio: [input === undefined ? 'ignore' : 'pipe', 'ignore', 'ignore'],
    timeout: PATIENCE_MS,
    ...(input === undefined ? {} : { input }),
  });
  return status === 0 || (program === 'qpdf' && status === 3);
};

/** The first line of what a program says of its version that fits; null where there is no such program. */
export const versionOf = (
  program: string,
  words: readonly string[],
  fits: RegExp = /\d/,
): string | null => {
  const { error, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  if (error !== undefined) return null;
  return (
    `${stdout}\n${stderr}`
      .split('\n')
      .find((line) => fits.test(line))
      ?.trim() ?? null
  );
};
