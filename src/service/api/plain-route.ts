import type { Bilingual } from '../../domain/verdict/verdict.ts';

/** What is no JSON of the API: a page or probe of the service itself, a file that anybody may have. Read only. */
export interface PlainRoute {
  readonly id: string;
  readonly path: string;
  readonly summary: Bilingual;
  readonly description?: string;
  /** Types of content by status. */
  readonly answers: Readonly<Record<number, string>>;
  /** True: whoever asks is counted, as by routes of the API. */
  readonly counted?: true;
  /** True: the last parameter of the path takes all that follows, slashes too. */
  readonly deep?: true;
  readonly answer: (request: Request) => Promise<Response>;
}
