import { z } from 'zod';
import { attestOutlets, previewAttestation } from '../../register/outlets/attest-outlets.ts';
import { changeOutlet } from '../../register/outlets/change-outlet.ts';
import { closeOutlet } from '../../register/outlets/close-outlet.ts';
import { confirmImport } from '../../register/outlets/confirm-import.ts';
import { disputeOutlet } from '../../register/outlets/dispute-outlet.ts';
import { findService } from '../../register/outlets/find-service.ts';
import { getImport } from '../../register/outlets/get-import.ts';
import { getOutlet } from '../../register/outlets/get-outlet.ts';
import { listBehind } from '../../register/outlets/list-behind.ts';
import { listImportLines } from '../../register/outlets/list-import-lines.ts';
import { listImportProblems } from '../../register/outlets/list-import-problems.ts';
import { listMakerDuties } from '../../register/outlets/list-maker-duties.ts';
import { listNamedOutlets } from '../../register/outlets/list-named-outlets.ts';
import { listOutlets } from '../../register/outlets/list-outlets.ts';
import { listPublications } from '../../register/outlets/list-publications.ts';
import { listRestingLetters } from '../../register/outlets/list-resting-letters.ts';
import { nearestOutlets } from '../../register/outlets/nearest-outlets.ts';
import { NETWORK_KEEPERS, NETWORK_READERS } from '../../register/outlets/outlet.ts';
import {
  AttestationPreview,
  Attested,
  NetworkImport,
} from '../../register/outlets/outlet-shapes.ts';
import { previewImport } from '../../register/outlets/preview-import.ts';
import { proposeOutlet } from '../../register/outlets/propose-outlet.ts';
import { publishBehind } from '../../register/outlets/publish-behind.ts';
import { publishNetwork } from '../../register/outlets/publish-network.ts';
import { readCoverage } from '../../register/outlets/read-coverage.ts';
import { readRound } from '../../register/outlets/read-round.ts';
import { reportNetwork } from '../../register/outlets/report-network.ts';
import { settleOutlet } from '../../register/outlets/settle-outlet.ts';
import { endOutletKey } from '../../register/outlets/speaking/end-outlet-key.ts';
import { giveOutletKey } from '../../register/outlets/speaking/give-outlet-key.ts';
import { listOutletKeys } from '../../register/outlets/speaking/list-outlet-keys.ts';
import { listOutletWords } from '../../register/outlets/speaking/list-outlet-words.ts';
import { sayForOutlet } from '../../register/outlets/speaking/say-for-outlet.ts';
import { type Area, fileRoute, route } from './route.ts';
import { routesOf } from './routes-of.ts';

const MOST_ATTESTED = 10_000; // not-law: items of a list
const LARGEST_FILE = 50_000_000; // not-law: bytes
const LARGEST_LIST = 2_000_000; // not-law: bytes
const LONGEST_NAME = 255; // not-law: characters

const body = z.strictObject({ outlets: z.array(z.uuid()).min(1).max(MOST_ATTESTED) });

/**
 * Service networks of manufacturers. Beside actions: attestations, of thousands of outlets, which would be read twice;
 * and an import, which is a file.
 */
export const NETWORK_ROUTES: Area = {
  title: { en: 'Service networks', zh: '维修服务网络' },
  routes: [
    ...routesOf({
      ...{ listOutlets, nearestOutlets, listNamedOutlets },
      ...{ getOutlet, proposeOutlet, changeOutlet },
    }),
    route({
      id: 'previewAttestation',
      method: 'POST',
      path: '/v1/network/attestations/preview',
      summary: { en: 'What attesting some outlets would do', zh: '预览网点确认' },
      access: NETWORK_READERS,
      idempotent: false,
      bodyLimit: LARGEST_LIST,
      body,
      answer: AttestationPreview,
      handle: previewAttestation,
    }),
    route({
      id: 'attestOutlets',
      method: 'POST',
      path: '/v1/network/attestations',
      summary: { en: 'Attest outlets in one act: all, or none', zh: '批量确认网点' },
      access: NETWORK_KEEPERS,
      bodyLimit: LARGEST_LIST,
      body,
      answer: Attested,
      status: 201,
      refusals: ['nothing-to-attest'],
      handle: attestOutlets,
    }),
    ...routesOf({ readRound, disputeOutlet, settleOutlet, closeOutlet }),
    fileRoute({
      id: 'previewImport',
      method: 'POST',
      path: '/v1/network/imports',
      summary: {
        en: 'Read a file of outlets, and see what it would change',
        zh: '上传网点文件并预览',
      },
      description:
        'A table (CSV, XLSX), GeoJSON in the conventions of All The Places and OpenStreetMap, or schema.org ' +
        'JSON-LD, told by its bytes. Of the network nothing is written before the preview is confirmed.',
      access: NETWORK_KEEPERS,
      query: z.strictObject({ name: z.string().min(1).max(LONGEST_NAME).default('outlets') }),
      bodyLimit: LARGEST_FILE,
      answer: NetworkImport,
      status: 201,
      refusals: ['network-file-not-readable'],
      handle: previewImport,
    }),
    ...routesOf({
      ...{ getImport, listImportLines, listImportProblems, confirmImport },
      ...{ publishNetwork, publishBehind, listBehind, listPublications, reportNetwork },
      ...{ listRestingLetters, readCoverage, listMakerDuties, findService },
      ...{ listOutletKeys, giveOutletKey, endOutletKey, listOutletWords },
    }),
    ...routesOf({ sayForOutlet }).map((one) => ({ ...one, counted: 'outletKeys' as const })),
  ],
};
