import { APPLICATION_LIFE } from '../../domain/lives/application-life.ts';
import { thing } from '../step.ts';
import { ApplicationInFull } from './application-shapes.ts';
import { showApplication } from './show-application.ts';

/** Applications for export licences. */
export const APPLICATION = thing({
  relation: 'register.application',
  life: APPLICATION_LIFE,
  path: '/v1/applications/{application}',
  answer: ApplicationInFull,
  show: showApplication,
});

/** Who reads applications, their vehicles and what is decided. */
export const APPLICATION_READERS = {
  right: 'read',
  parts: ['exporter', 'office', 'ministry'],
} as const;
