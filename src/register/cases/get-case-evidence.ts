import { z } from 'zod';
import type { Json } from '../../domain/record/canonical-json.ts';
import { action } from '../action.ts';
import { CASE_READERS } from './case-file.ts';
import { CaseEvidence } from './case-shapes.ts';

/** Something that a case rests on, as it stood when the case was opened. */
export const getCaseEvidence = action({
  method: 'GET',
  path: '/v1/cases/{caseFile}/evidence/{evidence}',
  summary: { en: 'Frozen evidence of a case', zh: '案件固定的证据' },
  description: '`digest` is the SHA-256 of `content` as canonical JSON (RFC 8785), in UTF-8.',
  access: CASE_READERS,
  params: { caseFile: z.uuid(), evidence: z.uuid() },
  answer: CaseEvidence.extend({ content: z.unknown() as z.ZodType<Json, Json> }),
  work: async ({ tx, refuse }, { caseFile, evidence }) => {
    const found =
      (await tx.maybe<{
        id: string;
        kind: CaseEvidence['kind'];
        digest: string;
        bytes: Buffer;
        frozen_at: Date;
      }>(
        `SELECT id, kind, encode(digest, 'hex') AS digest, bytes, frozen_at
          FROM register.case_evidence
          WHERE case_file = $1 AND id = $2`,
        [caseFile, evidence],
      )) ?? refuse('not-found', { field: 'evidence' });
    const { bytes, frozen_at: at, ...rest } = found;
    return {
      ...rest,
      bytes: bytes.length,
      frozenAt: at.toISOString(),
      content: JSON.parse(bytes.toString('utf8')) as Json,
    };
  },
});
