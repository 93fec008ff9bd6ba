import { CHROMIUM } from './chromium.ts';
import type { Forger } from './forger.ts';
import { GHOSTSCRIPT } from './ghostscript.ts';
import { IMAGEMAGICK } from './imagemagick.ts';
import { LIBREOFFICE } from './libreoffice.ts';
import { MUTOOL } from './mutool.ts';
import { OFDRW } from './ofdrw.ts';
import { OPENSSL } from './openssl.ts';
import { PIKEPDF, PYHANKO, PYPDF, REPORTLAB } from './python.ts';
import { QPDF } from './qpdf.ts';
import { ZIP } from './zip.ts';

/** All programs that forge, the cheap ones first. */
export const FORGERS: readonly Forger[] = [
  ...[QPDF, MUTOOL, ZIP, OPENSSL, IMAGEMAGICK, LIBREOFFICE],
  ...[GHOSTSCRIPT, CHROMIUM, PIKEPDF, PYPDF, REPORTLAB, PYHANKO, OFDRW],
];
