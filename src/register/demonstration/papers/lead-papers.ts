import { draftApplication } from '../../applications/draft-application.ts';
import { submitApplication } from '../../applications/submit-application.ts';
import { listHolds } from '../../border/holds/read-holds.ts';
import { comparePapers } from '../../papers/compare-papers.ts';
import { handInPapers } from '../../papers/hand-in-papers.ts';
import { readPapers } from '../../papers/read-papers.ts';
import type { Register } from '../../register.ts';
import { RESCREEN } from '../../screening/rescreen.ts';
import { applicationOf, certificateNumberOf } from '../cars-of-stories.ts';
import type { Cast, CastExporter } from '../cast.ts';
import { DEMONSTRATION_DAY } from '../demonstration-day.ts';
import type { Diary } from '../diary.ts';
import type { PlannedApplication } from '../nation/plan-applications.ts';
import { done } from '../outcomes.ts';
import { vinOfStory } from '../stories.ts';
import type { Story } from '../story.ts';
import type { DemonstrationPress } from './demonstration-press.ts';
import {
  type CarOnPaper,
  conformityPaper,
  inspectionPaper,
  invoiceOf,
  invoicePaper,
  type MadePaper,
  registrationPaper,
} from './papers-of-car.ts';

const BUYER = '示例丝路汽车出口有限公司';

/** A VIN that is of no car of the application. */
const ANOTHER = 'HZYDB11B5SZZZ0019';

/** Cars of a draft whose papers lie there as they came out of a folder. */
const UNDEALT: Pick<Story, 'vin' | 'beside'> = {
  vin: 'HZYDB11B2SZZZ0012',
  beside: ['HZYDB11B4SZZZ0013'],
};

/** The application with the row of an invoice for each of its cars. */
const withInvoices = ({ vins, uscc, accounts }: PlannedApplication) => ({
  ...accounts,
  invoice: vins.map((vin) => {
    const { number, issuedOn, price } = invoiceOf(vin);
    return {
      ...{ 'invoice.vin': vin, 'invoice.number': number, 'invoice.kind': 'used' },
      ...{ 'invoice.issuedOn': issuedOn, 'invoice.price': price, 'invoice.buyer': uscc },
    };
  }),
});

/** The first car has all its papers, the certificate of the second names another, and that of the third is missing. */
const papersOf = (cars: readonly CarOnPaper[], inspectedOn: string) =>
  cars.flatMap((car, at): readonly (MadePaper & { readonly vin: string })[] => {
    const papers = [
      [
        invoicePaper(car),
        registrationPaper(car),
        conformityPaper(car),
        inspectionPaper(car, inspectedOn),
      ],
      [invoicePaper(car), registrationPaper(car, ANOTHER), inspectionPaper(car, inspectedOn)],
      [invoicePaper(car)],
    ][at];
    return (papers ?? []).map((paper) => ({ ...paper, vin: car.vin }));
  });

/** Writes into the diary an application that is handed in with papers, and a draft whose papers nobody dealt out. */
export const leadPapers = (
  diary: Diary,
  press: DemonstrationPress,
  { actor, uscc }: CastExporter,
  story: Story,
): void => {
  const planned = applicationOf(story, uscc, 0);
  diary.on(story.on, async (register) => {
    const accounts = withInvoices(planned);
    const { id: application } = await done(draftApplication(register, actor, { accounts }));
    const cars = planned.vins.map((vin) => ({
      ...{ vin, registrationNumber: certificateNumberOf(vin), registeredOn: story.registeredOn },
      ...{ buyer: BUYER, buyerCode: uscc },
    }));
    for (const { vin, kind, name, sheet } of papersOf(cars, story.on)) {
      const files = [{ name, bytes: await press.paper(sheet) }];
      const of = { attachedTo: 'application', thing: application, vin, kind } as const;
      await done(handInPapers(register, actor, { ...of, files }));
    }
    await done(submitApplication(register, actor, { application }));
  });
  diary.on(DEMONSTRATION_DAY, async (register) => {
    const { accounts } = applicationOf({ ...story, ...UNDEALT }, uscc, 0);
    const { id: thing } = await done(draftApplication(register, actor, { accounts }));
    const drawings = [
      {
        vin: UNDEALT.vin,
        name: `里程表照片 ${UNDEALT.vin}.jpg`,
        caption: '里程表 Odometer: 9094 km', // not-law: a reading of the demonstration
      },
      { vin: UNDEALT.beside[0] ?? '', name: 'IMG_0712.jpg', caption: '车架号铭牌 VIN plate' },
    ];
    const files = await Promise.all(
      drawings.map(async ({ vin: plate, name, caption }, at) => ({
        name,
        bytes: await press.picture({ caption, plate, barred: at > 0 }),
      })),
    );
    await done(handInPapers(register, actor, { attachedTo: 'application', thing, files }));
  });
};

/**
 * Customs photographs the car that it holds, and every paper is read and held against the others, as the register's
 * jobs would.
 */
export const followPapers = async (
  register: Register,
  press: DemonstrationPress,
  cast: Cast,
): Promise<void> => {
  const customs = cast.actor('customs');
  const plate = vinOfStory('heldAtCustoms');
  const { items } = await done(
    listHolds(register, customs, { vin: plate, stands: true, limit: 1 }),
  );
  for (const { id: thing } of items) {
    const drawing = { plate, caption: '海关查验点 At the customs yard', barred: false };
    const files = [{ name: '查验照片.jpg', bytes: await press.picture(drawing) }];
    await done(handInPapers(register, customs, { attachedTo: 'hold', thing, files }));
  }
  const { signal } = new AbortController();
  await readPapers(register, signal);
  const vins = new Set<string>();
  await comparePapers(register, signal, async (_tx, of) => {
    for (const vin of of) vins.add(vin);
  });
  await RESCREEN.work(register, { vins: [...vins] }, { id: 'papers of the demonstration', signal });
};
