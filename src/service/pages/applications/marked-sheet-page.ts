import { markedSheet } from '../../../register/applications/sheets/marked-sheet.ts';
import type { Page } from '../frame/page.ts';
import { READS } from '../pieces/exporter-access.ts';
import { pathId } from '../pieces/path-id.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The sheet of a draft with its marks, as a workbook. */
export const MARKED_SHEET_PAGE: Page = {
  path: '/applications/{id}/draft/marked.xlsx',
  access: READS,
  show: async (visit) => {
    const { register, actor, language } = visit;
    const marked = await markedSheet(register, actor, { application: pathId(visit), language });
    if (marked.kind === 'refused') return marked;
    return {
      kind: 'download',
      name: language === 'zh' ? '带标记的表格.xlsx' : 'marked.xlsx',
      type: XLSX,
      body: marked.value.bytes,
    };
  },
};
