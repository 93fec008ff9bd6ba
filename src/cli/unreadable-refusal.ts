import type { UnreadableInput } from '../intake/sheet.ts';
import { EXIT } from './exit-status.ts';
import { Refusal } from './refusal.ts';

/** The refusal of a command whose one input cannot be read; `path` as the person named it. */
export const unreadableRefusal = (path: string, { kind, problem }: UnreadableInput): Refusal => {
  const { code, remedy } = problem;
  return new Refusal(
    { en: `${path}: ${code}: ${remedy.en}`, zh: `${path}: ${code}: ${remedy.zh}` },
    kind === 'missing' ? EXIT.missing : EXIT.unreadable,
  );
};
