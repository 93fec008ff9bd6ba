import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { JARS } from './ofdrw.ts';
import { PYTHON } from './python.ts';

/** Packages of PyPI that `python-forge.py` needs. */
const PYPI = ['pikepdf==10.18.0', 'pypdf==7.1.1', 'pyHanko==0.38.0', 'reportlab==5.1.0'];

const tried = (what: string, program: string, words: readonly string[]): boolean => {
  const { status } = spawnSync(program, words, { stdio: 'ignore' });
  if (status !== 0) console.log(`${what} cannot be fetched: what it forges is left out`);
  return status === 0;
};

/**
 * Fetches what comes by Maven and PyPI into `.cache/forgers`, once; needs the network, Java 17, Maven and Python 3.
 * What cannot be had is left out with a word. Programs of the system are taken as they are: `apt-get install qpdf
 * mupdf-tools ghostscript imagemagick libreoffice-draw zip fonts-arphic-ukai fonts-arphic-uming fonts-wqy-zenhei
 * fonts-wqy-microhei`.
 */
export const fetchForgers = (): void => {
  if (!existsSync(PYTHON)) {
    const folder = join(PYTHON, '..', '..');
    if (tried('python', 'python3', ['-m', 'venv', folder]))
      tried(PYPI.join(', '), PYTHON, ['-m', 'pip', 'install', '--quiet', ...PYPI]);
  }
  if (!existsSync(JARS)) {
    const pom = join(import.meta.dirname, 'ofdrw', 'pom.xml');
    tried('ofdrw', 'mvn', [
      ...['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${JARS}`],
    ]);
  }
};
