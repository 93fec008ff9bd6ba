import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newLetterKey, signerOf } from '../../src/letters/node/letter-key.ts';
import { nodeCrypto } from '../../src/letters/node/node-crypto.ts';
import { signDocument } from '../../src/letters/proof/sign-document.ts';
import { ROOT } from './run-cli.ts';

/**
 * The trust list of the vectors, signed by a root key of one's own as that of a country is; yields the words of the
 * command line that name both.
 *
 * @param more members that the list has besides, or instead.
 */
export const ownTrust = async (folder: string, more: object = {}): Promise<readonly string[]> => {
  const key = newLetterKey('did:web:country.example#root-1', 'eddsa-jcs-2022');
  const vectors = join(ROOT, 'docs', 'spec', 'letters', 'vectors', 'trust-list.json');
  const { proof: _, ...shipped } = JSON.parse(readFileSync(vectors, 'utf8'));
  const list = { ...shipped, ...more };
  const signer = signerOf(key);
  if (signer === null) throw new Error('no signer');
  const signed = await signDocument(list, [signer], list.issuedAt, nodeCrypto(null));
  const [listFile, rootFile] = [join(folder, 'own-list.json'), join(folder, 'own-root.json')];
  writeFileSync(listFile, JSON.stringify(signed));
  const { id, suite, publicKeyMultibase } = key;
  writeFileSync(rootFile, JSON.stringify({ id, suite, publicKeyMultibase }));
  return ['--trust', listFile, '--root', rootFile];
};
