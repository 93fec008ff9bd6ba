import type { Actor } from '../../register/actor.ts';
import {
  extractsOfApplication,
  type SignedExtract,
  signedExtract,
} from '../../register/extracts/extracts-of-application.ts';
import { paperAddress } from '../../register/letters/letter-addresses.ts';
import type { Outcome } from '../../register/outcome.ts';
import type { Register } from '../../register/register.ts';
import { letterPaper } from '../../typeset/letter-paper.ts';
import { paperLanguageOf } from '../../typeset/paper-language.ts';
import { documentsTogether, type TakenAlong, type Together } from './documents-together.ts';
import type { ServedDocument } from './route.ts';

/** The paper of an extract, in Chinese and the language of its destination. */
const paperOf = (
  register: Register,
  { document, code, digest, bytes, destination }: SignedExtract,
): Promise<Uint8Array> =>
  letterPaper(document, {
    address: paperAddress(register, code),
    hash: digest,
    document: bytes.toString(),
    demonstration: register.demonstration,
    language: paperLanguageOf(destination),
  });

/** The extracts one by one, each set in its turn. */
async function* taken(
  register: Register,
  extracts: readonly SignedExtract[],
): AsyncGenerator<TakenAlong> {
  for (const one of extracts) {
    const pdf = await paperOf(register, one);
    yield { name: `${one.vin} ${one.number}`, bytes: one.bytes, pdf };
  }
}

/** Extracts of an application in one file, to be saved. */
export const extractsTogether = async (
  register: Register,
  actor: Actor,
  { as, ...asked }: { readonly application: string; readonly part: number; readonly as: Together },
): Promise<Outcome<ServedDocument>> => {
  const found = await extractsOfApplication(register, actor, asked);
  if (found.kind === 'refused') return found;
  const { number, extracts } = found.value;
  const documents = taken(register, extracts);
  const name = `${number}-DJ`;
  return {
    kind: 'done',
    value: await documentsTogether(documents, { as, name, part: asked.part }),
  };
};

/** One extract as it was signed, or its paper. */
export const oneExtract = async (
  register: Register,
  actor: Actor,
  { extract, as }: { readonly extract: string; readonly as: 'json' | 'pdf' },
): Promise<Outcome<ServedDocument>> => {
  const found = await signedExtract(register, actor, { extract });
  if (found.kind === 'refused') return found;
  const one = found.value;
  const bytes = as === 'pdf' ? await paperOf(register, one) : one.bytes;
  const value = { bytes, digest: `${one.digest}-${as}`, maxAge: 0, saveAs: `${one.number}.${as}` };
  return { kind: 'done', value };
};
