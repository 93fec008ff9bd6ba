import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** What the lockfile says of one installed package. */
interface Locked {
  readonly version: string;
  readonly license?: string;
  /** `sha512-` and base64. */
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The parts of a lockfile (version 3) that are read: packages by their place, the product's own at ''. */
export interface Lock {
  readonly name: string;
  readonly version: string;
  readonly packages: Readonly<Record<string, Locked>>;
}

const INSTALLED = 'node_modules/';
const nameAt = (place: string): string =>
  place.slice(place.lastIndexOf(INSTALLED) + INSTALLED.length);

/** Package URL: the `@` of a scope is written as `%40`. */
const urlOf = (name: string, version: string): string =>
  `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

const hashesOf = (integrity: string | undefined): object =>
  integrity === undefined
    ? {}
    : {
        hashes: [
          {
            alg: 'SHA-512',
            content: Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex'),
          },
        ],
      };

const componentAt = (place: string, locked: Locked): object => ({
  type: 'library',
  'bom-ref': urlOf(nameAt(place), locked.version),
  name: nameAt(place),
  version: locked.version,
  scope: locked.optional === true ? 'optional' : 'required',
  ...hashesOf(locked.integrity),
  ...(locked.license === undefined ? {} : { licenses: [{ license: { id: locked.license } }] }),
  purl: urlOf(nameAt(place), locked.version),
});

/** The package that a name means at a place: the nearest one outwards, as Node looks for it; null when none is. */
const meant = ({ packages }: Lock, place: string, name: string): string | null => {
  for (let from = place; ; from = from.slice(0, Math.max(0, from.lastIndexOf(INSTALLED) - 1))) {
    const found = `${from === '' ? '' : `${from}/`}${INSTALLED}${name}`;
    const locked = packages[found];
    if (locked !== undefined) return locked.dev === true ? null : urlOf(name, locked.version);
    if (from === '') return null;
  }
};

const dependenciesAt = (lock: Lock, place: string, locked: Locked): readonly string[] =>
  Object.keys({ ...locked.dependencies, ...locked.optionalDependencies })
    .flatMap((name) => meant(lock, place, name) ?? [])
    .sort();

/**
 * The packages that the product runs on, each with its version, licence and hash, and which needs which:
 * CycloneDX 1.6. What only development needs is left out. The same lockfile gives the same bytes.
 */
export const billOfMaterials = (lock: Lock): string => {
  const own = urlOf(lock.name, lock.version);
  const { '': product, ...others } = lock.packages;
  const installed = Object.entries(others).filter(([, { dev }]) => dev !== true);
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name: lock.name,
        version: lock.version,
        ...(product?.license === undefined
          ? {}
          : { licenses: [{ license: { id: product.license } }] }),
        purl: own,
      },
    },
    components: installed.map(([place, locked]) => componentAt(place, locked)),
    dependencies: [
      { ref: own, dependsOn: product === undefined ? [] : dependenciesAt(lock, '', product) },
      ...installed.map(([place, locked]) => ({
        ref: urlOf(nameAt(place), locked.version),
        dependsOn: dependenciesAt(lock, place, locked),
      })),
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
};

/** The bill of materials of this checkout. */
export const generate = async (): Promise<ReadonlyMap<string, string>> => {
  const lock: Lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  return new Map([['sbom.cdx.json', billOfMaterials(lock)]]);
};
