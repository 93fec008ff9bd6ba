import { createHash } from 'node:crypto';
import { z } from 'zod';
import { readStatusListBytes } from '../../register/letters/letter-documents.ts';
import { SigningKey } from '../../register/letters/letter-shapes.ts';
import { readMakerDid, readRegisterDid } from '../../register/letters/trust/did-documents.ts';
import {
  endSigningKey,
  listSigningKeys,
  makeSigningKey,
  markKeyCompromised,
} from '../../register/letters/trust/signing-key-rows.ts';
import {
  listTrustProposals,
  listTrustVersions,
  proposeTrustList,
  publishProposal,
  readRootKey,
  readTrustListBytes,
} from '../../register/letters/trust/trust-lists.ts';
import type { Outcome } from '../../register/outcome.ts';
import { PAGE_QUERY, pageSchema } from '../../register/page-shapes.ts';
import { Day, Name } from '../../register/shapes.ts';
import { type Area, documentRoute, route, type ServedDocument } from './route.ts';

const SIGNS = { right: 'sign', parts: ['manufacturer'] } as const;
const MINISTRY = { right: 'sign', parts: ['ministry'] } as const;

/** A version never changes; the one in force is asked for again after a while. */
const FOR_EVER = 31_536_000; // not-law: seconds
const A_WHILE = 300; // not-law: seconds

const key = z.strictObject({ key: z.uuid() });

const Manufacturer = z
  .strictObject({
    id: z.string(),
    maker: z.string(),
    name: z.string(),
    nameEn: z.string(),
    announcement: z.string().nullable(),
    uscc: z.string().nullable(),
    brands: z.array(z.string()),
    makerCodes: z.array(z.string()),
    keys: z.array(
      z.strictObject({
        id: z.string(),
        suite: z.enum(['eddsa-jcs-2022', 'sm2-jcs-2026']),
        publicKeyMultibase: z.string(),
        from: Day,
        until: Day.nullable(),
        compromisedSince: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'TrustedManufacturer' });

const Proposal = z
  .strictObject({
    id: z.uuid(),
    manufacturers: z.array(Manufacturer),
    proposedBy: z.uuid(),
    version: z.number().int().nullable().meta({ description: 'Null while it waits.' }),
  })
  .meta({ id: 'TrustProposal' });

const Version = z
  .strictObject({ version: z.number().int(), issuedAt: z.iso.datetime(), digest: z.string() })
  .meta({ id: 'TrustVersion' });

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

/** Who may sign letters, with which keys, and where their state is read. */
export const TRUST_ROUTES: Area = {
  title: { en: 'Keys, trust list and status lists', zh: '密钥、信任清单与状态清单' },
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
      summary: { en: 'A status list, signed', zh: '已签名的状态清单' },
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
      handle: async (register) => ({ kind: 'done', value: readRootKey(register) }),
    }),
    route({
      id: 'listTrustVersions',
      method: 'GET',
      path: '/v1/trust-list/versions',
      summary: { en: 'Versions of the trust list, the newest first', zh: '信任清单各版本' },
      access: 'public',
      query: z.strictObject(PAGE_QUERY),
      answer: pageSchema(Version),
      handle: listTrustVersions,
    }),
    route({
      id: 'proposeTrustList',
      method: 'POST',
      path: '/v1/trust-list/proposals',
      summary: { en: 'Propose the next trust list', zh: '提出新的信任清单' },
      access: MINISTRY,
      answer: Proposal,
      status: 201,
      refusals: ['person-needed', 'nothing-to-publish'],
      handle: (register, actor) => proposeTrustList(register, actor),
    }),
    route({
      id: 'listTrustProposals',
      method: 'GET',
      path: '/v1/trust-list/proposals',
      summary: { en: 'Proposals of trust lists, the newest first', zh: '信任清单提案' },
      access: { right: 'read', parts: ['ministry'] },
      answer: z.strictObject({ items: z.array(Proposal) }),
      handle: (register, actor) => listTrustProposals(register, actor),
    }),
    route({
      id: 'publishTrustList',
      method: 'POST',
      path: '/v1/trust-list/proposals/{proposal}/publish',
      summary: {
        en: 'Publish a proposed trust list as the second person',
        zh: '复核签署并发布信任清单',
      },
      access: MINISTRY,
      params: z.strictObject({ proposal: z.uuid() }),
      answer: z.strictObject({ version: z.number().int() }),
      refusals: ['person-needed', 'second-person', 'already-there', 'trust-list-stale'],
      handle: publishProposal,
    }),
    route({
      id: 'listSigningKeys',
      method: 'GET',
      path: '/v1/signing-keys',
      summary: { en: 'Signing keys, the newest first', zh: '签名密钥' },
      access: { right: 'read', parts: ['manufacturer', 'ministry'] },
      answer: z.strictObject({ items: z.array(SigningKey) }),
      handle: (register, actor) => listSigningKeys(register, actor),
    }),
    route({
      id: 'makeSigningKey',
      method: 'POST',
      path: '/v1/signing-keys',
      summary: { en: 'Make a signing key', zh: '生成签名密钥' },
      description:
        'It signs once a trust list names it. Keys before it go on until they are ended.',
      access: SIGNS,
      body: z.strictObject({
        suite: z.enum(['eddsa-jcs-2022', 'sm2-jcs-2026']).optional(),
        from: Day.optional(),
      }),
      answer: SigningKey,
      status: 201,
      refusals: ['person-needed'],
      handle: makeSigningKey,
    }),
    route({
      id: 'endSigningKey',
      method: 'POST',
      path: '/v1/signing-keys/{key}/end',
      summary: { en: 'Say the last day on which a key signs', zh: '设定密钥最后使用日' },
      access: SIGNS,
      params: key,
      body: z.strictObject({ until: Day }),
      answer: SigningKey,
      refusals: ['person-needed', 'signs-until-it-ends'],
      handle: endSigningKey,
    }),
    route({
      id: 'markKeyCompromised',
      method: 'POST',
      path: '/v1/signing-keys/{key}/compromised',
      summary: { en: 'Say since when others may have a key', zh: '报告密钥泄露' },
      description: 'A new trust list is published at once. What the key signed before stays valid.',
      access: SIGNS,
      params: key,
      body: z.strictObject({ since: z.iso.datetime({ offset: true }).optional() }),
      answer: SigningKey,
      refusals: ['person-needed', 'signs-until-it-ends'],
      handle: markKeyCompromised,
    }),
  ],
};
