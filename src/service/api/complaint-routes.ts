import { z } from 'zod';
import {
  Complaint,
  ComplaintInFull,
  Followed,
  Kind,
  Language,
  Receipt,
} from '../../register/complaints/complaint-shapes.ts';
import { PAGE_QUERY, pageSchema } from '../../register/page-shapes.ts';
import { CountryCode, Day, Name, TypedVin } from '../../register/shapes.ts';
import {
  fileComplaint,
  MOST_PLACE,
  MOST_WORDS,
} from '../../register/use-cases/complaints/file-complaint.ts';
import {
  acceptAnswer,
  disputeAnswer,
  followComplaint,
} from '../../register/use-cases/complaints/follow-complaint.ts';
import { getComplaint } from '../../register/use-cases/complaints/get-complaint.ts';
import {
  COMPLAINT_READERS,
  listComplaints,
} from '../../register/use-cases/complaints/list-complaints.ts';
import { openContact } from '../../register/use-cases/complaints/open-contact.ts';
import {
  acknowledgeComplaint,
  answerComplaint,
  closeComplaint,
  escalateComplaint,
  forwardComplaint,
} from '../../register/use-cases/complaints/step-complaint.ts';
import { type Area, route } from './route.ts';

const MOST_TYPED = 100; // not-law: characters of a parameter
const MOST_TEXT = 4000; // not-law: characters of an answer
const MOST_GROUND = 1000; // not-law: characters
const MOST_CONTACT = 200; // not-law: characters

const READ = { right: 'read', parts: COMPLAINT_READERS } as const;
const KEEPS = { right: 'act', parts: ['office', 'ministry'] } as const;

const params = z.strictObject({ complaint: z.uuid() });
const byReceipt = z.strictObject({ receipt: z.string().min(1).max(MOST_TYPED) });
const text = (most: number) => z.string().trim().min(1).max(most);

/** Complaints of buyers abroad. */
export const COMPLAINT_ROUTES: Area = {
  title: { en: 'Complaints of buyers', zh: '购买人投诉' },
  routes: [
    route({
      id: 'fileComplaint',
      method: 'POST',
      path: '/v1/complaints',
      summary: { en: 'Complain of a refused repair', zh: '投诉拒绝维修' },
      description:
        'For anybody, without an account. The receipt is shown in this answer alone. Sent again with the same `mark` ' +
        'and the same content, it is filed once.',
      access: 'public',
      counted: 'complaints',
      body: z.strictObject({
        vin: TypedVin,
        kind: Kind,
        country: Name.meta({ description: 'By code or name.' }),
        outlet: z.uuid().optional().meta({ description: 'A place of a published network.' }),
        place: z.string().max(MOST_PLACE).default(''),
        refusedOn: Day,
        words: text(MOST_WORDS),
        contact: z
          .string()
          .max(MOST_CONTACT)
          .default('')
          .meta({ description: 'An e-mail address or a telephone number; not needed.' }),
        language: Language,
        mark: text(MOST_TYPED).optional().meta({ description: 'A random mark of the request.' }),
      }),
      answer: z.strictObject({ receipt: Receipt, filedOn: Day }).meta({ id: 'FiledComplaint' }),
      status: 201,
      refusals: [
        'vin-unread',
        'country-unknown',
        'day-unread',
        'words-missing',
        'words-too-long',
        'contact-unread',
      ],
      handle: fileComplaint,
    }),
    route({
      id: 'followComplaint',
      method: 'GET',
      path: '/v1/complaints/receipts/{receipt}',
      summary: { en: 'How a complaint stands, by its receipt', zh: '凭回执查询投诉进展' },
      access: 'public',
      counted: 'receipts',
      params: byReceipt,
      answer: Followed,
      refusals: ['receipt-unknown'],
      handle: followComplaint,
    }),
    route({
      id: 'acceptAnswer',
      method: 'POST',
      path: '/v1/complaints/receipts/{receipt}/accept',
      summary: { en: 'Accept the answer', zh: '认可回复' },
      access: 'public',
      counted: 'receipts',
      params: byReceipt,
      answer: Followed,
      refusals: ['receipt-unknown', 'step-not-in-table'],
      handle: acceptAnswer,
    }),
    route({
      id: 'disputeAnswer',
      method: 'POST',
      path: '/v1/complaints/receipts/{receipt}/dispute',
      summary: { en: 'Say that the answer did not help', zh: '反映未解决' },
      access: 'public',
      counted: 'receipts',
      params: byReceipt,
      body: z.strictObject({ words: text(MOST_WORDS) }),
      answer: Followed,
      refusals: ['receipt-unknown', 'step-not-in-table', 'words-missing', 'words-too-long'],
      handle: disputeAnswer,
    }),
    route({
      id: 'listComplaints',
      method: 'GET',
      path: '/v1/complaints',
      summary: { en: 'Complaints, the oldest first', zh: '投诉列表，早者在前' },
      access: READ,
      query: z.strictObject({
        ...PAGE_QUERY,
        state: Name.optional(),
        kind: Kind.optional(),
        country: CountryCode.optional(),
      }),
      answer: pageSchema(Complaint),
      handle: listComplaints,
    }),
    route({
      id: 'getComplaint',
      method: 'GET',
      path: '/v1/complaints/{complaint}',
      summary: { en: 'A complaint', zh: '投诉' },
      description: 'What the buyer wrote is personal: that it was read is an event.',
      access: READ,
      params,
      answer: ComplaintInFull,
      handle: getComplaint,
    }),
    route({
      id: 'acknowledgeComplaint',
      method: 'POST',
      path: '/v1/complaints/{complaint}/acknowledge',
      summary: { en: 'Acknowledge a complaint', zh: '受理投诉' },
      access: KEEPS,
      params,
      answer: ComplaintInFull,
      refusals: ['step-not-in-table', 'complaint-elsewhere'],
      handle: acknowledgeComplaint,
    }),
    route({
      id: 'forwardComplaint',
      method: 'POST',
      path: '/v1/complaints/{complaint}/forward',
      summary: { en: 'Forward a complaint', zh: '转办投诉' },
      access: KEEPS,
      params,
      body: z.strictObject({ organisation: z.uuid(), note: text(MOST_TEXT) }),
      answer: ComplaintInFull,
      refusals: ['step-not-in-table', 'forward-not-meant', 'complaint-elsewhere'],
      handle: forwardComplaint,
    }),
    route({
      id: 'answerComplaint',
      method: 'POST',
      path: '/v1/complaints/{complaint}/answer',
      summary: { en: 'Answer the buyer', zh: '回复购买人' },
      access: { right: 'act', parts: ['manufacturer', 'exporter', 'office'] },
      params,
      body: z.strictObject({
        text: text(MOST_TEXT),
        language: Language,
        ground: text(MOST_GROUND),
        outlet: z.uuid().optional(),
      }),
      answer: ComplaintInFull,
      refusals: ['step-not-in-table', 'complaint-elsewhere'],
      handle: answerComplaint,
    }),
    route({
      id: 'closeComplaint',
      method: 'POST',
      path: '/v1/complaints/{complaint}/close',
      summary: { en: 'Close an answered complaint', zh: '办结已回复投诉' },
      access: KEEPS,
      params,
      answer: ComplaintInFull,
      refusals: ['step-not-in-table', 'complaint-elsewhere'],
      handle: closeComplaint,
    }),
    route({
      id: 'escalateComplaint',
      method: 'POST',
      path: '/v1/complaints/{complaint}/escalate',
      summary: { en: 'Make a complaint a case', zh: '投诉转立案' },
      access: KEEPS,
      params,
      body: z.strictObject({ reason: text(MOST_TEXT) }),
      answer: ComplaintInFull,
      refusals: ['step-not-in-table', 'complaint-elsewhere'],
      handle: escalateComplaint,
    }),
    route({
      id: 'openContact',
      method: 'POST',
      path: '/v1/complaints/{complaint}/contact',
      summary: { en: 'Open how the buyer may be reached', zh: '查看购买人联系方式' },
      description: 'The reason is kept for good with who opened it.',
      access: { right: 'open-names', parts: ['office', 'ministry'] },
      params,
      body: z.strictObject({ reason: text(MOST_GROUND).min(10) }),
      answer: z.strictObject({ contact: z.string() }).meta({ id: 'OpenedContact' }),
      refusals: ['person-needed'],
      handle: openContact,
    }),
  ],
};
