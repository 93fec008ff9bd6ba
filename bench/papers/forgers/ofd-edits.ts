import type { Change } from '../maker/change.ts';
import type { OfdFiles } from '../maker/ofd-paper.ts';

const PAGE = 'Doc_0/Pages/Page_0/Content.xml';

/** The files with a text replaced in one of them; the same where it is not there. */
export const replaced = (files: OfdFiles, path: string, from: string, to: string): OfdFiles =>
  new Map(
    [...files].map(([name, bytes]) => [
      name,
      name === path ? Buffer.from(Buffer.from(bytes).toString().replaceAll(from, to)) : bytes,
    ]),
  );

/** The page says another value. */
export const pageEdited = (files: OfdFiles, change: Change): OfdFiles =>
  replaced(files, PAGE, `>${change.from}<`, `>${change.to}<`);

/** Without its signatures, as if it had never had any. */
export const stripped = (files: OfdFiles): OfdFiles => {
  const without = [...files].filter(([path]) => !path.startsWith('Doc_0/Signs/'));
  return replaced(
    new Map(without),
    'OFD.xml',
    '<ofd:Signatures>Doc_0/Signs/Signatures.xml</ofd:Signatures>',
    '',
  );
};

/** With an annotation that shows another value over the page, which no signature covers. */
export const annotated = (files: OfdFiles, change: Change): OfdFiles => {
  const space = 'xmlns:ofd="http://www.ofdspec.org/2016"';
  const note =
    `<ofd:PageAnnot ${space}><ofd:Annot ID="900" Type="Stamp" Creator="x" LastModDate="2026-03-02">` +
    '<ofd:Appearance Boundary="60 60 60 6"><ofd:TextObject ID="901" Boundary="0 0 60 6" Font="3" Size="3">' +
    `<ofd:TextCode X="0" Y="4">${change.to}</ofd:TextCode></ofd:TextObject></ofd:Appearance>` +
    '</ofd:Annot></ofd:PageAnnot>';
  return new Map<string, Uint8Array>([
    ...replaced(
      files,
      'Doc_0/Document.xml',
      '</ofd:Document>',
      '<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations></ofd:Document>',
    ),
    [
      'Doc_0/Annots/Annotations.xml',
      Buffer.from(
        `<ofd:Annotations ${space}><ofd:Page PageID="10">` +
          '<ofd:FileLoc>Page_0/Annotation.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>',
      ),
    ],
    ['Doc_0/Annots/Page_0/Annotation.xml', Buffer.from(note)],
  ]);
};
