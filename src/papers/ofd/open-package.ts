import type { FileProblem } from '../texts/keys.ts';
import { readXml, type XmlElement, xmlBudget } from '../xml.ts';
import { plainPath, unzip } from '../zip.ts';

/** The files of an OFD (GB/T 33190), and their XML, of which each is read once. */
export interface OfdPackage {
  /** By path, as `plainPath` writes it. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The tree of a file; null where there is none or it is refused. All of a package share one budget. */
  readonly xml: (path: string | null) => XmlElement | null;
  /**
   * The path that a file names another by: from the root of the package, or from its own folder; null where neither
   * leads to a file.
   */
  readonly find: (from: string, named: string | undefined) => string | null;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** Opens a package, or says why it is none. */
export const openPackage = (bytes: Uint8Array): OfdPackage | { readonly problem: FileProblem } => {
  const files = unzip(bytes);
  if ('problem' in files) return files;
  const budget = xmlBudget();
  const trees = new Map<string, XmlElement | null>();
  return {
    files,
    xml: (path) => {
      const file = path === null ? undefined : files.get(path);
      if (path === null || file === undefined) return null;
      const known = trees.get(path);
      if (known !== undefined) return known;
      const tree = readXml(file, budget);
      trees.set(path, tree);
      return tree;
    },
    find: (from, named) => {
      if (named === undefined || named.trim() === '') return null;
      const path = named.trim();
      const beside = plainPath(path.startsWith('/') ? path : folderOf(from) + path);
      if (files.has(beside)) return beside;
      // some makers leave out the slash that begins a path from the root
      const fromRoot = plainPath(path);
      return files.has(fromRoot) ? fromRoot : null;
    },
  };
};
