import { getLetterDocument } from '../../../register/use-cases/letters/letter-documents.ts';
import type { Page, PageAnswer, Visit } from '../page.ts';
import { pathId } from '../pieces/path-id.ts';
import { READS } from './access.ts';
import { LETTERS } from './paths.ts';

const jsonOf = async (visit: Visit): Promise<PageAnswer> => {
  const { register, actor } = visit;
  const found = await getLetterDocument(register, actor, { letter: pathId(visit) });
  if (found.kind === 'refused') return found;
  const { register: letter, bytes } = found.value;
  return {
    kind: 'download',
    name: `${letter.number}.json`,
    type: 'application/vc+json',
    body: new Uint8Array(bytes),
  };
};

/** The signed document of a letter, byte for byte. */
export const LETTER_JSON: Page = {
  path: `${LETTERS}/{id}/document.json`,
  access: READS,
  show: jsonOf,
};
