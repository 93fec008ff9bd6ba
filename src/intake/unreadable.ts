import { type ProblemCode, problemAt } from './problem-catalogue.ts';
import { type UnreadableInput, UnreadableSheet } from './sheet.ts';

/** An input that cannot be read, and why; `file` as the user named it. */
export const unreadable = (code: ProblemCode, file: string): UnreadableInput => ({
  kind: code === 'no-such-file' ? 'missing' : 'unreadable',
  problem: problemAt(0, '', code, file),
});

/** The same, to be thrown while rows are being read. */
export const unreadableRest = (code: ProblemCode, file: string): UnreadableSheet =>
  new UnreadableSheet(unreadable(code, file));
