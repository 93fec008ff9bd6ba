import { classOf } from '../../../../letters/official/official-document.ts';
import type { DocumentVerification } from '../../../../letters/verification.ts';
import type { LetterSayings } from './letter-sayings.ts';

type Words = LetterSayings['page']['answers']['valid'];

/** What is said of an answer: of a document of an authority in words of its own where it has them. */
export const answerTexts = (
  { answer, official }: Pick<DocumentVerification, 'answer' | 'official'>,
  { page }: Pick<LetterSayings, 'page'>,
): Words => {
  if (official === null) return page.answers[answer];
  const { both } = page.official;
  const own: Readonly<Partial<Record<string, Words>>> = {
    ...both,
    ...page.official[classOf(official)],
  };
  return own[answer] ?? page.answers[answer];
};
