import { LIMITS } from '../limits.ts';
import type { FileProblem } from '../texts/keys.ts';
import { childOf, childrenOf, textOf, type XmlElement } from '../xml.ts';
import type { OfdPackage } from './open-package.ts';

/** The path of the file that says what a package holds. */
export const OFD_XML = 'OFD.xml';

/** Left, top, width, height in millimetres. */
export type Box = readonly [number, number, number, number];

/** A page: its size, and the files in which its objects stand, in the order in which they are drawn. */
export interface OfdPage {
  readonly id: string;
  readonly box: Box;
  readonly layers: readonly { readonly path: string; readonly content: XmlElement }[];
}

/** The first document of a package. */
export interface OfdDocument {
  /** What OFD.xml says of it. */
  readonly info: XmlElement | undefined;
  readonly path: string;
  readonly root: XmlElement;
  readonly pages: readonly OfdPage[];
}

/** Numbers of a text that are separated by blanks; those that are none are left out. */
export const numbersOf = (text: string | undefined): readonly number[] =>
  (text ?? '')
    .trim()
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .map(Number)
    .filter((number) => Number.isFinite(number));

/** A box as `x y width height`; null where it is none or has no size. */
export const boxOf = (text: string | undefined): Box | null => {
  const [x, y, width, height] = numbersOf(text);
  if (x === undefined || y === undefined || width === undefined || height === undefined)
    return null;
  return width > 0 && height > 0 ? [x, y, width, height] : null;
};

/** A4, for a page that says nothing of its size. */
const A4: Box = [0, 0, 210, 297];

const BEHIND = 'Background';

const pageOf = (
  ofd: OfdPackage,
  from: string,
  page: XmlElement,
  templates: ReadonlyMap<string, string>,
  area: Box | null,
): OfdPage | null => {
  const path = ofd.find(from, page.attributes.BaseLoc);
  const tree = ofd.xml(path);
  if (path === null || tree === null) return null;
  const layers = (file: string | null): OfdPage['layers'] => {
    const content = childOf(ofd.xml(file) ?? undefined, 'Content');
    return file === null || content === undefined ? [] : [{ path: file, content }];
  };
  const used = childrenOf(tree, 'Template').map(({ attributes }) => ({
    isBehind: (attributes.ZOrder ?? BEHIND) === BEHIND,
    layers: layers(templates.get(attributes.TemplateID ?? '') ?? null),
  }));
  return {
    id: page.attributes.ID ?? '',
    box: boxOf(textOf(childOf(tree, 'Area'), 'PhysicalBox')) ?? area ?? A4,
    layers: [
      ...used.filter(({ isBehind }) => isBehind).flatMap((each) => each.layers),
      ...layers(path),
      ...used.filter(({ isBehind }) => !isBehind).flatMap((each) => each.layers),
    ],
  };
};

/** Reads the first document of a package, or says why there is none. */
export const readDocument = (ofd: OfdPackage): OfdDocument | { readonly problem: FileProblem } => {
  const body = childOf(ofd.xml(OFD_XML) ?? undefined, 'DocBody');
  const path = ofd.find(OFD_XML, textOf(body, 'DocRoot'));
  const root = ofd.xml(path);
  if (path === null || root === null) return { problem: 'damaged' };
  const common = childOf(root, 'CommonData');
  const templates = new Map(
    childrenOf(common, 'TemplatePage').flatMap(({ attributes }) => {
      const template = ofd.find(path, attributes.BaseLoc);
      return template === null ? [] : [[attributes.ID ?? '', template] as const];
    }),
  );
  const listed = childrenOf(childOf(root, 'Pages'), 'Page');
  if (listed.length > LIMITS.pages) return { problem: 'too-many-pages' };
  const area = boxOf(textOf(childOf(common, 'PageArea'), 'PhysicalBox'));
  const pages = listed.map((page) => pageOf(ofd, path, page, templates, area));
  if (pages.length === 0 || pages.includes(null)) return { problem: 'damaged' };
  return {
    info: childOf(body, 'DocInfo'),
    ...{ path, root },
    pages: pages.filter((page) => page !== null),
  };
};
