import { z } from 'zod';
import { acceptAnswer } from '../../register/complaints/accept-answer.ts';
import { acknowledgeComplaint } from '../../register/complaints/acknowledge-complaint.ts';
import { AddedPhotographs, addPhotographs } from '../../register/complaints/add-photographs.ts';
import { answerComplaint } from '../../register/complaints/answer-complaint.ts';
import { BY_RECEIPT } from '../../register/complaints/by-receipt.ts';
import { closeComplaint } from '../../register/complaints/close-complaint.ts';
import {
  FiledComplaint,
  Followed,
  Kind,
  Language,
  written,
} from '../../register/complaints/complaint-shapes.ts';
import { countComplaints } from '../../register/complaints/count-complaints.ts';
import { disputeAnswer } from '../../register/complaints/dispute-answer.ts';
import { escalateComplaint } from '../../register/complaints/escalate-complaint.ts';
import {
  fileComplaint,
  MOST_CONTACT,
  MOST_PLACE,
  MOST_WORDS,
} from '../../register/complaints/file-complaint.ts';
import { followComplaint } from '../../register/complaints/follow-complaint.ts';
import { forgetContact } from '../../register/complaints/forget-contact.ts';
import { forwardComplaint } from '../../register/complaints/forward-complaint.ts';
import { getComplaint } from '../../register/complaints/get-complaint.ts';
import { listComplaints } from '../../register/complaints/list-complaints.ts';
import { listReceivers } from '../../register/complaints/list-receivers.ts';
import { openContact } from '../../register/complaints/open-contact.ts';
import { Day, Name, TypedVin } from '../../register/shapes.ts';
import { type Area, filesRoute, route } from './route.ts';
import { routesOf } from './routes-of.ts';

/** How often a receipt is tried. */
const counted = 'receipts' as const;

const PHOTOGRAPHS_LIMIT = 30_000_000; // not-law: bytes of a body
const MOST_MARK = 100; // not-law: characters

/**
 * Complaints of buyers abroad. What a buyer writes is a route: a form takes days, digits and texts as people type them,
 * and says of each what is wrong, where the API takes one way of writing.
 */
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
        words: written(MOST_WORDS),
        contact: z
          .string()
          .max(MOST_CONTACT)
          .default('')
          .meta({ description: 'An e-mail address or a telephone number; not needed.' }),
        tell: z.boolean().optional().meta({
          description:
            '`true`: told by mail at `contact`, without content, when there is an answer.',
        }),
        language: Language,
        mark: written(MOST_MARK).optional().meta({ description: 'A random mark of the request.' }),
      }),
      answer: FiledComplaint,
      status: 201,
      refusals: [
        'vin-unread',
        'country-unknown',
        'day-unread',
        'words-missing',
        'words-too-long',
        'contact-unread',
        'contact-no-address',
        'mail-not-set-up',
      ],
      handle: fileComplaint,
    }),
    ...routesOf({ followComplaint, acceptAnswer, forgetContact }).map((one) => ({
      ...one,
      counted,
    })),
    route({
      id: 'disputeAnswer',
      method: 'POST',
      path: '/v1/complaints/receipts/{receipt}/dispute',
      summary: { en: 'Say that the answer did not help', zh: '反映问题未解决' },
      access: 'public',
      counted,
      params: z.strictObject(BY_RECEIPT),
      body: z.strictObject({ words: written(MOST_WORDS) }),
      answer: Followed,
      refusals: ['receipt-unknown', 'step-not-in-table', 'words-missing', 'words-too-long'],
      handle: disputeAnswer,
    }),
    filesRoute({
      id: 'addPhotographs',
      method: 'POST',
      path: '/v1/complaints/receipts/{receipt}/photographs',
      summary: { en: 'Add photographs to a complaint', zh: '为投诉补充照片' },
      description:
        'Ten at most, while nobody has worked on it. Each stands in a field `files`, and is sealed like the words.',
      access: 'public',
      counted,
      params: z.strictObject(BY_RECEIPT),
      body: z.strictObject({}),
      bodyLimit: PHOTOGRAPHS_LIMIT,
      answer: AddedPhotographs,
      refusals: ['receipt-unknown', 'no-papers-sent', 'no-papers-now'],
      handle: addPhotographs,
    }),
    ...routesOf({
      listComplaints,
      getComplaint,
      acknowledgeComplaint,
      forwardComplaint,
      answerComplaint,
      closeComplaint,
      escalateComplaint,
      openContact,
      countComplaints,
      listReceivers,
    }),
  ],
};
