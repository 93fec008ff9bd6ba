import { isLicence } from '../../../../letters/official/official-document.ts';
import type { DocumentVerification } from '../../../../letters/verification.ts';
import type { LetterSayings } from './letter-sayings.ts';

type Words = LetterSayings['page']['answers']['valid'];

/** What is said of an answer: of a decision or a licence in words of its own where it has them. */
export const answerTexts = (
  { answer, official }: Pick<DocumentVerification, 'answer' | 'official'>,
  { page }: Pick<LetterSayings, 'page'>,
): Words => {
  if (official === null) return page.answers[answer];
  const { decision, licence, both } = page.official;
  const own: Readonly<Partial<Record<string, Words>>> = {
    ...both,
    ...(isLicence(official) ? licence : decision),
  };
  return own[answer] ?? page.answers[answer];
};
