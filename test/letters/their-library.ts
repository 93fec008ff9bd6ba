import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as Multikey from '@digitalbazaar/ed25519-multikey';
import {
  createSignCryptosuite,
  createVerifyCryptosuite,
} from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import { securityLoader } from '@digitalbazaar/security-document-loader';
import * as vc from '@digitalbazaar/vc';
import { EXTRACT_CONTEXT, OFFICIAL_CONTEXT, OWN_CONTEXT } from '../../src/letters/contexts.ts';
import { didDocument } from '../../src/letters/did-document.ts';
import type { LetterKey } from '../../src/letters/node/letter-key.ts';
import type { TrustList } from '../../src/letters/trust-list.ts';

const CONTEXTS = join(import.meta.dirname, '..', '..', 'src', 'letters', 'contexts');

const contextOf = (file: string): object => JSON.parse(readFileSync(join(CONTEXTS, file), 'utf8'));

/** What their library loads, without the network: contexts, the documents of those who sign, and lists. */
export const loaderFor = (
  trustList: TrustList,
  documents: Readonly<Record<string, unknown>> = {},
): ((address: string) => Promise<object>) => {
  const loader = securityLoader();
  loader.addStatic(OWN_CONTEXT, contextOf('v1.json'));
  loader.addStatic(EXTRACT_CONTEXT, contextOf('extract-v1.json'));
  loader.addStatic(OFFICIAL_CONTEXT, contextOf('official-v1.json'));
  const { register, manufacturers, authorities = [] } = trustList;
  for (const holder of [register, ...manufacturers, ...authorities]) {
    const document = didDocument(holder) as { readonly verificationMethod: readonly object[] };
    loader.addStatic(holder.id, document);
    for (const [at, key] of holder.keys.entries()) {
      const method = document.verificationMethod[at];
      loader.addStatic(key.id, { '@context': 'https://w3id.org/security/multikey/v1', ...method });
    }
  }
  for (const [address, document] of Object.entries(documents)) loader.addStatic(address, document);
  return loader.build();
};

/** Their suite for verifying. */
export const theirVerifier = (): object =>
  new DataIntegrityProof({ cryptosuite: createVerifyCryptosuite() });

/** Issues with their library: with one key at one instant. */
export const theirIssuer = async (
  key: LetterKey,
  created: string,
  documentLoader: (address: string) => Promise<object>,
): Promise<(credential: object) => Promise<Record<string, unknown>>> => {
  const { id, publicKeyMultibase, secretKeyMultibase } = key;
  const pair = await Multikey.from({
    ...{ '@context': 'https://w3id.org/security/multikey/v1', type: 'Multikey' },
    ...{ id, controller: id.split('#')[0], publicKeyMultibase, secretKeyMultibase },
  });
  const suite = new DataIntegrityProof({
    ...{ signer: pair.signer(), date: created, cryptosuite: createSignCryptosuite() },
  });
  return (credential) => vc.issue({ credential, suite, documentLoader });
};

const VERIFIER = theirVerifier();

/** Whether their library verifies a credential; what it says where it does not. */
export const theirVerify = async (
  credential: object,
  documentLoader: (address: string) => Promise<object>,
  options: object = {},
): Promise<string> => {
  const found = await vc.verifyCredential({
    ...{ credential, suite: VERIFIER, documentLoader },
    ...{ checkStatus: () => Promise.resolve({ verified: true }), ...options },
  });
  return found.verified ? 'verified' : `refused: ${String(found.error)}`;
};
