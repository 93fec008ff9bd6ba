import type { FileForm, PaperKind, ReadName, ToldBy } from '../paper-reading.ts';
import type { AsKey, CheckKey, CheckTexts, FileProblem, WhyKey } from './keys.ts';

/** All that is said of papers in one language. */
export interface PaperTexts {
  readonly checks: Readonly<Record<CheckKey, CheckTexts>>;
  readonly whys: Readonly<Record<WhyKey, string>>;
  readonly as: Readonly<Record<AsKey, string>>;
  readonly problems: Readonly<Record<FileProblem, string>>;
  readonly kinds: Readonly<Record<PaperKind, string>>;
  readonly forms: Readonly<Record<FileForm, string>>;
  readonly names: Readonly<Record<ReadName, string>>;
  readonly by: Readonly<Record<ToldBy, string>>;
  readonly answers: { readonly 'not-found': string; readonly 'cannot-be-checked': string };
  /** What an answer `not-found` never means. */
  readonly neverGenuine: string;
}
