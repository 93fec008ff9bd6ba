import { z } from 'zod';
import { PAGE_QUERY, pageSchema } from '../../register/page-shapes.ts';
import { Evidence, Ground, Name, Notice } from '../../register/shapes.ts';
import { getLicence, listLicences } from '../../register/use-cases/licences/get-licence.ts';
import {
  resumeLicence,
  revokeLicence,
  surrenderLicence,
  suspendLicence,
} from '../../register/use-cases/licences/step-licence.ts';
import { Licence, LicenceInFull } from './licence-schemas.ts';
import { type Area, route } from './route.ts';

const READ = { right: 'read', parts: ['exporter', 'office', 'ministry', 'customs'] } as const;
const SIGNS = { right: 'sign', parts: ['office', 'ministry'] } as const;

const params = z.strictObject({ licence: z.uuid() });
const refusals = ['step-not-in-table', 'person-needed'] as const;

/** Export licences. */
export const LICENCE_ROUTES: Area = {
  title: { en: 'Licences', zh: '出口许可证' },
  routes: [
    route({
      id: 'listLicences',
      method: 'GET',
      path: '/v1/licences',
      summary: { en: 'Licences, by number', zh: '许可证列表' },
      access: READ,
      query: z.strictObject({
        ...PAGE_QUERY,
        state: Name.optional(),
        exporter: z.uuid().optional(),
        application: z.uuid().optional(),
        vin: Name.optional(),
      }),
      answer: pageSchema(Licence),
      refusals: ['cursor-not-valid'],
      handle: listLicences,
    }),
    route({
      id: 'getLicence',
      method: 'GET',
      path: '/v1/licences/{licence}',
      summary: { en: 'A licence with its vehicles', zh: '许可证及所列车辆' },
      access: READ,
      params,
      answer: LicenceInFull,
      handle: getLicence,
    }),
    route({
      id: 'suspendLicence',
      method: 'POST',
      path: '/v1/licences/{licence}/suspend',
      summary: { en: 'Suspend a licence', zh: '暂停许可证' },
      access: SIGNS,
      params,
      body: z.strictObject({ ground: Ground, evidence: Evidence }),
      answer: LicenceInFull,
      refusals,
      handle: suspendLicence,
    }),
    route({
      id: 'resumeLicence',
      method: 'POST',
      path: '/v1/licences/{licence}/resume',
      summary: { en: 'Let a suspended licence hold again', zh: '恢复许可证' },
      access: SIGNS,
      params,
      body: z.strictObject({ ground: Ground }),
      answer: LicenceInFull,
      refusals,
      handle: resumeLicence,
    }),
    route({
      id: 'revokeLicence',
      method: 'POST',
      path: '/v1/licences/{licence}/revoke',
      summary: { en: 'Revoke a licence', zh: '撤销许可证' },
      access: SIGNS,
      params,
      body: z.strictObject({ ground: Ground, evidence: Evidence, notice: Notice }),
      answer: LicenceInFull,
      refusals,
      handle: revokeLicence,
    }),
    route({
      id: 'surrenderLicence',
      method: 'POST',
      path: '/v1/licences/{licence}/surrender',
      summary: { en: 'Give a licence back', zh: '交回许可证' },
      access: { right: 'act', parts: ['exporter'] },
      params,
      answer: LicenceInFull,
      refusals: ['step-not-in-table'],
      handle: surrenderLicence,
    }),
  ],
};
