import type { CaseVehicle } from '../../../register/cases/case-shapes.ts';
import { listCaseVehicles } from '../../../register/cases/list-case-vehicles.ts';
import { html } from '../../../report/html/html.ts';
import { shortAnswers } from '../applications/short-answers.ts';
import type { Page, Visit } from '../frame/page.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { READS } from '../pieces/office-access.ts';
import { casesPath, vehiclePath } from '../pieces/office-paths.ts';
import { provinceWords } from '../pieces/province-words.ts';
import { vinText } from '../pieces/vin-text.ts';
import { crumbsOf, foundCase, noCase } from './found-case.ts';

/** The columns of a list of vehicles of a case. */
export const caseVehicleColumns = (visit: Visit): readonly Column<CaseVehicle>[] => {
  const { say, language } = visit;
  const { columns, noVerdict } = say.cases;
  return [
    {
      name: 'vin',
      title: columns.vin,
      cell: ({ vin, application }) =>
        application === null
          ? vinText(vin, language)
          : html`<a data-row href="${vehiclePath(application, vin)}">${vinText(vin, language)}</a>`,
      text: ({ vin }) => vin,
    },
    ...(['gate', 'risk'] as const).map(
      (name): Column<CaseVehicle> => ({
        name,
        title: columns[name],
        cell: ({ verdict }) =>
          verdict === null ? noVerdict : shortAnswers(verdict, language)[name],
        text: ({ verdict }) => verdict?.[name] ?? null,
      }),
    ),
    {
      name: 'province',
      title: columns.province,
      cell: ({ province }) => provinceWords(visit, province),
      text: ({ province }) => province,
    },
  ];
};

/** All vehicles of a case. */
export const CASE_VEHICLES_PAGE: Page = {
  path: `${casesPath}/{id}/vehicles`,
  access: READS,
  show: atOneMoment(async (visit) => {
    const file = await foundCase(visit);
    if (noCase(file)) return file;
    const { cases } = visit.say;
    return listPage(visit, {
      file: `${file.number}-vehicles`,
      columns: caseVehicleColumns(visit),
      ask: (page) => listCaseVehicles(visit.register, visit.actor, { ...page, caseFile: file.id }),
      around: () => ({
        title: cases.vehiclesTitle(file.vehicles),
        caption: cases.vehiclesCaption,
        all: file.vehicles,
        empty: cases.vehiclesTitle(0),
        crumbs: crumbsOf(visit, file),
      }),
    });
  }),
};
