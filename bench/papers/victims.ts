import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import QRCode from 'qrcode';
import sharp from 'sharp';
import type { ReadName } from '../../src/papers/paper-reading.ts';
import { oneOf, type Random } from '../../src/simulate/drawn/random.ts';
import { pageImage } from '../../test/typeset/pdf-pictures.ts';
import type { Victim } from './forgers/forger.ts';
import { type CaptureModel, captured, captureOptions } from './maker/capture.ts';
import { type CarTruth, carTruth } from './maker/car-truth.ts';
import { type Change, changeable, changeOf } from './maker/change.ts';
import { type OfdFiles, ofdFiles, sealed } from './maker/ofd-paper.ts';
import { type ElectronicSeal, electronicSeal } from './maker/ofd-seal.ts';
import type { MadeKind } from './maker/paper-fields.ts';
import { paperSheet } from './maker/paper-sheet.ts';
import type { Sheet } from './maker/sheet.ts';
import { openSm2Office } from './maker/sm2-office.ts';
import { openPaperSetter, type PaperSetter } from './maker/typst-papers.ts';

/** What papers are made with. */
export interface Workshop {
  readonly setter: PaperSetter;
  /** Seals of an office, of versions 4 and 1. */
  readonly seals: readonly ElectronicSeal[];
  /** PEM of the authority that certified the office. */
  readonly root: string;
}

/** Opens the workshop; keys go to a folder that exists. */
export const openWorkshop = (folder: string): Workshop => {
  const authority = openSm2Office(folder, '某省电子印章认证中心');
  const maker = authority.certify('电子印章制作系统');
  const office = authority.certify('国家税务总局某省税务局');
  const seal = (version: 4 | 1): ElectronicSeal =>
    electronicSeal(version, maker, office, Buffer.from('PNG'), '2021-01-01', '2030-01-01');
  return { setter: openPaperSetter(), seals: [seal(4), seal(1)], root: authority.root };
};

const QR = { margin: 3, scale: 6 } as const;

/** A sheet as the files of an OFD with an electronic seal. */
export const sealedOfd = async (
  sheet: Sheet,
  seal: ElectronicSeal,
  day: string,
): Promise<OfdFiles> => {
  const code = sheet.qr === null ? null : await QRCode.toBuffer(sheet.qr, QR);
  return sealed(ofdFiles(sheet, code, day), seal, day);
};

const DAY = '2026-02-03';

/** What a victim is to be: its kind, the field that a forger is to change, the model of its capture. */
export interface VictimOptions {
  readonly kind: MadeKind;
  readonly name?: ReadName;
  readonly model?: CaptureModel;
  readonly layout?: number;
}

/** A change that a forger may want of a sheet: of a field of a name, or of one by chance. */
const wanted = (sheet: Sheet, random: Random, name?: ReadName): Change => {
  const fields = changeable(sheet);
  const field = fields.find((one) => one.name === name) ?? oneOf(random, fields);
  return changeOf(field, random);
};

/** Makes a paper in all its forms, files in a folder under a name. */
export const makeVictim = async (
  workshop: Workshop,
  random: Random,
  { kind, name, model, layout }: VictimOptions,
  folder: string,
  called: string,
  car: CarTruth = carTruth(random),
): Promise<Victim> => {
  const drawn = paperSheet(kind, random, car);
  const sheet = layout === undefined ? drawn : { ...drawn, layout };
  const { pdf, boxes } = workshop.setter.set(sheet);
  const change = wanted(sheet, random, name);
  const box = boxes.find(
    ({ label, value }) => label === change.label && value === change.from,
  )?.box;
  if (box === undefined) throw new Error(`${change.label} stands nowhere`);
  const at = (ending: string): string => join(folder, `${called}${ending}`);
  const { width, height, font, size } = sheet;
  const patch = { width, height, font, size, box };
  writeFileSync(at('.pdf'), pdf);
  writeFileSync(at('-patch.pdf'), workshop.setter.patch({ ...patch, value: change.to }));
  writeFileSync(at('-stamp.pdf'), workshop.setter.patch({ ...patch, value: null }));
  const options = { ...captureOptions(random, model), dpi: 150, chat: false, png: false };
  const capture = await captured(await pageImage(pdf, 0, options.dpi), options, random);
  writeFileSync(at('.jpg'), capture.bytes);
  const seal = oneOf(random, workshop.seals);
  return {
    sheet,
    change,
    box,
    pdf: at('.pdf'),
    patch: at('-patch.pdf'),
    stamp: at('-stamp.pdf'),
    picture: at('.jpg'),
    capture,
    ofd: await sealedOfd(sheet, seal, DAY),
    seal,
    otherOfd: await sealedOfd(paperSheet(kind, random, carTruth(random)), seal, DAY),
  };
};

/** Draws the first page of a PDF. */
export const drawnPage = async (pdf: Uint8Array, dpi: number) =>
  sharp(
    await (await pageImage(pdf, 0, dpi))
      .flatten({ background: '#ffffff' })
      .png({ compressionLevel: 1 })
      .toBuffer(),
  );
