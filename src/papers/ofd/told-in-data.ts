import { nameOfCustomData } from '../data/names-of-data.ts';
import { valueOfData, valuesOfXml } from '../data/values-of-xml.ts';
import type { CheckEvidence, FileFact, PaperCheck, ReadName, ReadValue } from '../paper-reading.ts';
import { childOf, childrenOf, textOf } from '../xml.ts';
import type { OfdDocument } from './document.ts';
import type { OfdPackage } from './open-package.ts';

/** What the data of an OFD tell beside its pages. */
export interface ToldInData {
  /** CustomDatas of OFD.xml. */
  readonly custom: readonly ReadValue[];
  /** The invoice that is attached. */
  readonly attached: readonly ReadValue[];
  readonly facts: readonly FileFact[];
}

/** The attachment that tax invoices carry. */
const INVOICE = /^original_invoice(?:\.xml)?$/i;

const FACTS = ['Creator', 'CreatorVersion', 'Author', 'CreationDate', 'ModDate'] as const;

/** Reads the data of a document. */
export const readToldInData = (ofd: OfdPackage, document: OfdDocument): ToldInData => {
  const { info, path, root } = document;
  const customs = childrenOf(childOf(info, 'CustomDatas'), 'CustomData').map((element) => ({
    name: element.attributes.Name ?? '',
    value: element.text.trim(),
  }));
  const list = ofd.find(path, textOf(root, 'Attachments'));
  const attachments = childrenOf(ofd.xml(list) ?? undefined, 'Attachment');
  const attached = attachments
    .filter(({ attributes }) => INVOICE.test((attributes.Name ?? '').trim()))
    .map((element) => ofd.xml(ofd.find(list ?? path, textOf(element, 'FileLoc'))));
  return {
    custom: customs.flatMap(({ name, value }) => {
      const known = nameOfCustomData(name);
      return known === undefined || value === '' ? [] : [valueOfData(known, value)];
    }),
    attached: attached.flatMap((tree) => (tree === null ? [] : valuesOfXml(tree))),
    facts: [
      ...FACTS.flatMap((name) => {
        const value = textOf(info, name);
        return value === undefined ? [] : [{ name, value }];
      }),
      ...customs.filter(({ name, value }) => nameOfCustomData(name) === undefined && value !== ''),
    ],
  };
};

/** Values that may stand on a page in a place or form in which they are not recognised as what they are. */
const LOOSE: readonly ReadName[] = [
  'date',
  'net',
  'tax',
  'total',
  'totalInWords',
  'buyer',
  'seller',
];

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s,¥]/g, '');

/** How a value of data is written on a page. */
const writings = ({ name, value }: ReadValue): readonly string[] => {
  if (name !== 'date') return [bare(value)];
  const [year = '', month = '', day = ''] = value.split('-');
  const short = [year, Number(month), Number(day)];
  return [value, `${year}年${month}月${day}日`, `${short[0]}年${short[1]}月${short[2]}日`];
};

/**
 * Holds what data tell against each other and against the page. An amount, a date or a name is told only where it
 * stands nowhere on the pages: a label may stand at another amount too.
 *
 * @param text the values that were recognised on the pages.
 * @param words all that stands on the pages.
 */
export const compareData = (
  { custom, attached }: ToldInData,
  text: readonly ReadValue[],
  words: string,
): PaperCheck => {
  const page = bare(words);
  const evidence: CheckEvidence[] = [];
  const names = new Set([...custom, ...attached].map(({ name }) => name));
  let compared = 0;
  for (const name of names) {
    const [ofCustom, ofAttached, ofText] = [custom, attached, text].map((values) =>
      values.filter((value) => value.name === name),
    ) as [ReadValue[], ReadValue[], ReadValue[]];
    const stands = (value: ReadValue): boolean =>
      ofText.some((each) => bare(each.value) === bare(value.value)) ||
      (LOOSE.includes(name) && writings(value).some((each) => page.includes(bare(each))));
    const differs = (value: ReadValue, others: readonly ReadValue[]): boolean =>
      others.length > 0 && !others.some((other) => bare(other.value) === bare(value.value));
    const isTwice = ofCustom.length > 0 && ofAttached.length > 0;
    const data = [...ofCustom, ...ofAttached];
    if (isTwice || ofText.length > 0 || data.some(stands)) compared += 1;
    const isTold =
      ofCustom.some((value) => differs(value, ofAttached)) ||
      (ofText.length > 0 && data.some((value) => !stands(value)));
    if (!isTold) continue;
    evidence.push(
      ...ofText.map(({ place, value }) => ({ place, value, as: 'on-page' as const })),
      ...ofCustom.map(({ value }) => ({ place: null, value, as: 'in-data' as const })),
      ...ofAttached.map(({ value }) => ({ place: null, value, as: 'in-attachment' as const })),
    );
  }
  if (compared === 0)
    return { check: 'data-and-page', answer: 'cannot-be-checked', why: 'not-on-paper' };
  if (evidence.length === 0) return { check: 'data-and-page', answer: 'not-found' };
  return { check: 'data-and-page', answer: 'told', evidence };
};
