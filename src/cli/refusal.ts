import type { Bilingual } from '../domain/verdict/verdict.ts';

/** A command that cannot be carried out, with what to tell the person and the exit status. */
export class Refusal extends Error {
  readonly words: Bilingual;
  readonly status: number;

  constructor(words: Bilingual, status: number) {
    super(words.en);
    this.words = words;
    this.status = status;
  }
}
