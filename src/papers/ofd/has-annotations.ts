import { childrenOf, elementsIn, textOf } from '../xml.ts';
import type { OfdDocument } from './document.ts';
import type { OfdPackage } from './open-package.ts';

/** Whether annotations show something on the pages of a document; what they show is not drawn. */
export const hasAnnotations = (ofd: OfdPackage, { path, root }: OfdDocument): boolean => {
  const list = ofd.find(path, textOf(root, 'Annotations'));
  return childrenOf(ofd.xml(list) ?? undefined, 'Page').some((page) => {
    const file = list === null ? null : ofd.xml(ofd.find(list, textOf(page, 'FileLoc')));
    const shown = file === null ? [] : [...elementsIn(file)];
    return shown.some(({ name, children }) => name === 'Appearance' && children.length > 0);
  });
};
