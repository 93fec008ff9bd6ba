import { createHash } from 'node:crypto';
import { z } from 'zod';
import { readStatusListBytes } from '../../register/letters/letter-documents.ts';
import { addOwnKey } from '../../register/letters/trust/add-own-key.ts';
import { challengeForKey } from '../../register/letters/trust/challenge-for-key.ts';
import {
  readAuthorityDid,
  readMakerDid,
  readRegisterDid,
} from '../../register/letters/trust/did-documents.ts';
import { endSigningKey } from '../../register/letters/trust/end-signing-key.ts';
import { listSigningKeys } from '../../register/letters/trust/list-signing-keys.ts';
import { listTrustProposals } from '../../register/letters/trust/list-trust-proposals.ts';
import { listTrustVersions } from '../../register/letters/trust/list-trust-versions.ts';
import { makeSigningKey } from '../../register/letters/trust/make-signing-key.ts';
import { markKeyCompromised } from '../../register/letters/trust/mark-key-compromised.ts';
import { proposeTrustList } from '../../register/letters/trust/propose-trust-list.ts';
import { publishProposal } from '../../register/letters/trust/publish-proposal.ts';
import { readTrustListBytes } from '../../register/letters/trust/read-trust-list-bytes.ts';
import { rootKeyOf } from '../../register/letters/trust/register-keys.ts';
import type { Outcome } from '../../register/outcome.ts';
import { Name } from '../../register/shapes.ts';
import { type Area, documentRoute, route, type ServedDocument } from './route.ts';
import { routesOf } from './routes-of.ts';

/** A version never changes; the one in force is asked for again after a while. */
const FOR_EVER = 31_536_000; // not-law: seconds
const A_WHILE = 300; // not-law: seconds

const asJson = (document: object): ServedDocument => {
  const bytes = Buffer.from(JSON.stringify(document));
  return { bytes, digest: createHash('sha256').update(bytes).digest('hex'), maxAge: A_WHILE };
};

const served =
  (maxAge: number) =>
  (
    found: Outcome<{ readonly bytes: Buffer; readonly digest: string }>,
  ): Outcome<ServedDocument> => {
    if (found.kind === 'refused') return found;
    const { bytes, digest } = found.value;
    return { kind: 'done', value: { bytes, digest, maxAge } };
  };

/**
 * Who may sign letters, with which keys, and where their state is read. Here stand documents, and the root key, which
 * is asked of no database.
 */
export const TRUST_ROUTES: Area = {
  title: { en: 'Keys, trust list and status lists', zh: '密钥、信任清单与状态名单' },
  routes: [
    documentRoute({
      id: 'readTrustList',
      method: 'GET',
      path: '/trust-list',
      summary: { en: 'The trust list in force', zh: '现行信任清单' },
      access: 'public',
      type: 'application/json',
      handle: async (register) => served(A_WHILE)(await readTrustListBytes(register, {})),
    }),
    documentRoute({
      id: 'readTrustListVersion',
      method: 'GET',
      path: '/trust-list/{version}',
      summary: { en: 'A version of the trust list, as it was published', zh: '信任清单的某一版本' },
      access: 'public',
      params: z.strictObject({ version: z.coerce.number().int().min(1).max(1_000_000_000) }), // not-law: of a number
      type: 'application/json',
      handle: async (register, _actor, { version }) =>
        served(FOR_EVER)(await readTrustListBytes(register, { version })),
    }),
    documentRoute({
      id: 'readStatusList',
      method: 'GET',
      path: '/status/{list}',
      summary: { en: 'A status list, signed', zh: '已签名的状态名单' },
      description: 'Which letters are revoked (`CODE-R`) or suspended (`CODE-S`), as bits.',
      access: 'public',
      params: z.strictObject({ list: Name }),
      type: 'application/vc',
      handle: async (register, _actor, { list }) => {
        const found = await readStatusListBytes(register, { list });
        if (found.kind === 'refused') return found;
        const { bytes, digest, fresh } = found.value;
        // kept by nobody longer than a change may wait
        return {
          kind: 'done',
          value: { bytes, digest, maxAge: Math.min(A_WHILE, Math.floor(fresh / 1000)) },
        };
      },
    }),
    documentRoute({
      id: 'readMakerDid',
      method: 'GET',
      path: '/makers/{maker}/did.json',
      summary: { en: 'The keys of a manufacturer (did:web)', zh: '生产企业密钥（did:web）' },
      access: 'public',
      params: z.strictObject({ maker: Name }),
      type: 'application/did+json',
      handle: async (register, _actor, { maker }) => {
        const found = await readMakerDid(register, { maker });
        return found.kind === 'refused' ? found : { kind: 'done', value: asJson(found.value) };
      },
    }),
    documentRoute({
      id: 'readAuthorityDid',
      method: 'GET',
      path: '/authorities/{authority}/did.json',
      summary: { en: 'The keys of an authority (did:web)', zh: '行政机关密钥（did:web）' },
      access: 'public',
      params: z.strictObject({ authority: z.uuid() }),
      type: 'application/did+json',
      handle: async (register, _actor, { authority }) => {
        const found = await readAuthorityDid(register, { authority });
        return found.kind === 'refused' ? found : { kind: 'done', value: asJson(found.value) };
      },
    }),
    documentRoute({
      id: 'readRegisterDid',
      method: 'GET',
      path: '/.well-known/did.json',
      summary: { en: 'The keys of this register (did:web)', zh: '本登记系统密钥（did:web）' },
      access: 'public',
      type: 'application/did+json',
      handle: async (register) => ({ kind: 'done', value: asJson(readRegisterDid(register)) }),
    }),
    route({
      id: 'readRootKey',
      method: 'GET',
      path: '/v1/trust-list/root',
      summary: {
        en: 'The key by which verifiers know the trust lists of this register',
        zh: '用于核验信任清单的根密钥',
      },
      access: 'public',
      answer: z.strictObject({ id: z.string(), suite: z.string(), publicKeyMultibase: z.string() }),
      handle: async (register) => ({ kind: 'done', value: rootKeyOf(register) }),
    }),
    ...routesOf({
      listTrustVersions,
      proposeTrustList,
      listTrustProposals,
      publishTrustList: publishProposal,
      listSigningKeys,
      makeSigningKey,
      challengeForKey,
      addOwnKey,
      endSigningKey,
      markKeyCompromised,
    }),
  ],
};
