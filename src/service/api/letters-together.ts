import type { Actor } from '../../register/actor.ts';
import { paperAddress } from '../../register/letters/letter-addresses.ts';
import type { LetterDocument } from '../../register/letters/letter-documents.ts';
import { lettersOfApplication } from '../../register/letters/letters-of-application.ts';
import { proofText } from '../../register/log/document-proof.ts';
import type { Outcome } from '../../register/outcome.ts';
import type { Register } from '../../register/register.ts';
import { letterPaper } from '../../typeset/letter-paper.ts';
import { documentsTogether, type TakenAlong, type Together } from './documents-together.ts';
import type { ServedDocument } from './route.ts';

const paperOf = (
  register: Register,
  { register: told, letter, bytes, digest }: LetterDocument,
  proof: string | null,
) =>
  letterPaper(letter, {
    address: paperAddress(register, told.code ?? ''),
    hash: digest,
    document: bytes.toString(),
    demonstration: register.demonstration,
    ...(proof === null ? {} : { proof }),
  });

/** The letters one by one, each set in its turn. */
async function* taken(
  register: Register,
  letters: readonly LetterDocument[],
): AsyncGenerator<TakenAlong> {
  for (const one of letters) {
    const { vin, number, code } = one.register;
    const proof = await proofText(register, code ?? '');
    const pdf = await paperOf(register, one, proof);
    // begins with the VIN: dropped as a folder, they deal themselves out
    yield { name: `${vin} ${number}`, bytes: one.bytes, pdf, proof };
  }
}

/** Letters of an application in one file, to be saved. */
export const lettersTogether = async (
  register: Register,
  actor: Actor,
  { as, ...asked }: { readonly application: string; readonly part: number; readonly as: Together },
): Promise<Outcome<ServedDocument>> => {
  const found = await lettersOfApplication(register, actor, asked);
  if (found.kind === 'refused') return found;
  const { number, letters } = found.value;
  const documents = taken(register, letters);
  const value = await documentsTogether(documents, { as, name: number, part: asked.part });
  return { kind: 'done', value };
};
