/* Runs in `mutool run`, which knows no modules: WHAT PDF OUT VALUE LEFT TOP WIDTH HEIGHT (in shares of the page). */
/* global scriptArgs, Document, PDFDocument, Font, Buffer */
var what = scriptArgs[0];
var document = Document.openDocument ? Document.openDocument(scriptArgs[1]) : new PDFDocument(scriptArgs[1]);
var out = scriptArgs[2];
var value = scriptArgs[3];
var page = document.loadPage(0);
var bounds = page.getBounds ? page.getBounds() : page.bound();
var width = bounds[2] - bounds[0];
var height = bounds[3] - bounds[1];
var left = scriptArgs[4] * width;
var top = scriptArgs[5] * height;
var right = left + scriptArgs[6] * width;
var bottom = top + scriptArgs[7] * height;
var size = (bottom - top) * 0.95;

/** Fonts of Chinese are written by UTF-16, others by the numbers of glyphs. */
function hexOf(font, text, latin) {
  var hex = '';
  for (var at = 0; at < text.length; at += 1) {
    var letter = text.charCodeAt(at);
    hex += ('000' + (latin ? font.encodeCharacter(letter) : letter).toString(16)).slice(-4);
  }
  return hex;
}

function write(box) {
  var latin = /^[\x20-\x7e]*$/.test(value);
  var font = new Font(latin ? 'Helvetica' : 'zh-Hans');
  var resource = latin ? document.addFont(font) : document.addCJKFont(font, 'zh-Hans');
  var object = document.findPage(0);
  var resources = object.Resources || object.Parent.Resources;
  if (!resources.Font) resources.Font = document.newDictionary();
  resources.Font.Forged = resource;
  var hex = hexOf(font, value, latin);
  var y = height - bottom;
  var around = [left - 1, y - 1, right - left + 2, bottom - top + 2].join(' ');
  var content =
    (box ? 'q 1 1 1 rg ' + around + ' re f Q ' : '') +
    'q BT /Forged ' + size + ' Tf 0 0 0 rg ' + left + ' ' + (y + size * 0.15) + ' Td <' + hex + '> Tj ET Q';
  var stream = document.addStream(content, null);
  var contents = object.Contents;
  var all = document.newArray();
  if (contents.isArray()) contents.forEach(function (one) { all.push(one); });
  else all.push(contents);
  all.push(stream);
  object.Contents = all;
}

var rect = [left - 1, top - 1, right + 1, bottom + 1];
if (what === 'append' || what === 'whole') write(true);
if (what === 'annotate') {
  var note = page.createAnnotation('FreeText');
  note.setRect(rect);
  note.setDefaultAppearance('Helv', size * 0.8, [0]);
  note.setColor([1, 1, 1]);
  note.setContents(value);
  note.update();
}
if (what === 'redact') {
  var mark = page.createAnnotation('Redact');
  mark.setRect([left, top + 1, right, bottom - 1]);
  page.applyRedactions(false);
  write(false);
}
document.save(out, what === 'append' || what === 'annotate' || what === 'nothing' ? 'incremental' : 'compress');
