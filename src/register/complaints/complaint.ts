import { COMPLAINT_LIFE } from '../../domain/lives/complaint-life.ts';
import { thing } from '../step.ts';
import { ComplaintInFull } from './complaint-shapes.ts';
import { showComplaint } from './show-complaint.ts';

/** Complaints of buyers. */
export const COMPLAINT = thing({
  relation: 'register.complaint',
  told: 'register.told_complaint',
  life: COMPLAINT_LIFE,
  path: '/v1/complaints/{complaint}',
  answer: ComplaintInFull,
  show: showComplaint,
});

/** Who reads complaints: offices, the ministry, and those whom complaints were forwarded to. */
export const COMPLAINT_READERS = {
  right: 'read',
  parts: ['office', 'ministry', 'exporter', 'manufacturer'],
} as const;
