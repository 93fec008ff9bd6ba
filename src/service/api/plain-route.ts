import type { Bilingual } from '../../domain/verdict/verdict.ts';

/** A page or probe of the service itself: public, read only, and no use case stands behind it. */
export interface PlainRoute {
  readonly id: string;
  readonly path: string;
  readonly summary: Bilingual;
  readonly description?: string;
  /** Types of content by status. */
  readonly answers: Readonly<Record<number, string>>;
  readonly answer: (request: Request) => Promise<Response>;
}
