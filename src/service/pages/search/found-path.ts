import type { Part } from '../../../register/actor.ts';
import type { Found, FoundKind } from '../../../register/search/found-shapes.ts';
import { broughtPath, letterPath } from '../letters/office-letter-paths.ts';
import {
  broughtPath as ownBroughtPath,
  letterPath as ownLetterPath,
} from '../letters/own-letter-paths.ts';
import { letterPath as makerLetterPath } from '../pieces/manufacturer-paths.ts';
import { trailPath } from '../pieces/money-paths.ts';
import {
  applicationPath,
  casePath,
  complaintPath,
  DOCUMENTS,
  exporterPath,
  filingPath,
  licencePath,
  vehiclePath,
} from '../pieces/office-paths.ts';
import { referralPath, referralsPath } from '../pieces/referral-paths.ts';

/** Where a part sees what was found. */
type Paths = Readonly<Partial<Record<FoundKind, (found: Found) => string>>>;

const toVehicle = ({ name }: Found): string => `/vehicles/${encodeURIComponent(name)}`;
const toTrail = ({ name }: Found): string => trailPath(name);
const toAsked = ({ id }: Found): string => `/asked/${id}`;
const toHold = ({ id }: Found): string => `/holds/${id}`;
const toReferral = ({ id }: Found): string => referralPath(id);
const toBorder = ({ name }: Found): string => `/border?q=${encodeURIComponent(name)}`;

const OFFICE: Paths = {
  vehicle: ({ within, name }) => vehiclePath(within ?? '', name),
  application: ({ id }) => applicationPath(id),
  licence: ({ id }) => licencePath(id),
  exporter: ({ id }) => exporterPath(id),
  filing: ({ id }) => filingPath(id),
  letter: ({ id }) => letterPath(id),
  brought: ({ id }) => broughtPath(id),
  document: ({ id }) => `${DOCUMENTS}/${id}`,
  hold: toHold,
  complaint: ({ id }) => complaintPath(id),
  case: ({ id }) => casePath(id),
  question: ({ within }) => casePath(within ?? ''),
  referral: toReferral,
  told: toVehicle,
};

const PATHS: Readonly<Partial<Record<Part, Paths>>> = {
  office: OFFICE,
  ministry: OFFICE,
  exporter: {
    vehicle: ({ within, name }) => `/applications/${within}/vehicles/${encodeURIComponent(name)}`,
    application: ({ id }) => `/applications/${id}`,
    licence: ({ id }) => `/licences/${id}`,
    filing: ({ id }) => `/filings/${id}`,
    letter: ({ id }) => ownLetterPath(id),
    brought: ({ id }) => ownBroughtPath(id),
    document: ({ id }) => `/documents/${id}`,
    hold: toHold,
    complaint: ({ id }) => `/exporter/complaints/${id}`,
    question: toAsked,
    extract: ({ id }) => `/own-extracts/${id}`,
  },
  manufacturer: {
    letter: ({ id }) => makerLetterPath(id),
    complaint: ({ id }) => `/manufacturer/complaints/${id}`,
    question: toAsked,
  },
  customs: {
    licensed: toBorder,
    licence: toBorder,
    letter: toBorder,
    document: ({ id }) => `/border/documents/${id}`,
    hold: toHold,
    question: toAsked,
    referral: toReferral,
  },
  registry: {
    licensed: ({ name }) => `/deregistrations?vin=${encodeURIComponent(name)}`,
    question: toAsked,
    extract: ({ id }) => `/extract-desk/${id}`,
    told: toVehicle,
  },
  tax: {
    licensed: toTrail,
    document: ({ id }) => `${referralsPath}/documents/${id}`,
    question: toAsked,
    referral: toReferral,
    told: toTrail,
  },
  administrator: { exporter: ({ id }) => `/administration/members/${id}` },
};

/** Where whoever looks sees what was found; null where that part has no page of it. */
export const foundPath = (part: Part, kind: FoundKind, found: Found): string | null =>
  PATHS[part]?.[kind]?.(found) ?? null;
