import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { action } from '../../action.ts';
import { todayIn } from '../../register.ts';
import { ASKED_FOR, LettersToAskFor } from '../letter-shapes.ts';
import { planAsking } from './plan-asking.ts';

/**
 * Says for which vehicles of an application an exporter would ask for letters now, whom, and why not for the others.
 * Nothing is asked.
 */
export const previewAsking = action({
  method: 'POST',
  path: '/v1/letters/ask/preview',
  summary: {
    en: 'For which vehicles of an application letters would be asked, and whom; nothing is asked',
    zh: '预览将为哪些车辆向哪些企业申请确认书，不提交申请',
  },
  access: { right: 'read', parts: ['exporter'] },
  idempotent: false,
  body: ASKED_FOR,
  answer: LettersToAskFor,
  refusals: ['no-such-vehicle'],
  work: async (work, asked) => {
    const { register, tx } = work;
    const { wanted, notAsked } = await planAsking(work, asked);
    const today = parseIsoDate(await todayIn(tx)) ?? 0;
    const { makers } = register.engine.reader({ today, everything: false }).reference;
    const nameOf = (maker: string): string => makers.byId(maker)?.legalName ?? maker;
    return {
      wanted: wanted.map(({ vin, maker }) => ({ vin, maker, name: nameOf(maker) })),
      notAsked,
    };
  },
});
