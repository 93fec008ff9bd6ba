"""Forges PDFs by packages of PyPI: WHAT JOBS.json FOLDER; what fails is left out."""
import io
import json
import os
import re
import subprocess
import sys

what, jobs, folder = sys.argv[1], json.load(open(sys.argv[2])), sys.argv[3]
POINTS = 72 / 25.4


def pikepdf_again(job):
    import pikepdf
    with pikepdf.open(job["pdf"]) as pdf:
        pdf.save(job["out"])


def unicode_map(font):
    """Codes of a font to characters, by its ToUnicode map."""
    text = font.ToUnicode.read_bytes().decode("latin1")
    found = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", text, re.S):
        for code, char in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            found[int(code, 16)] = bytes.fromhex(char).decode("utf-16-be")
    for block in re.findall(r"beginbfrange(.*?)endbfrange", text, re.S):
        for low, high, char in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            first = int.from_bytes(bytes.fromhex(char), "big")
            for at in range(int(low, 16), int(high, 16) + 1):
                found[at] = chr(first + at - int(low, 16))
    return found


def edit_glyphs(job, hide):
    """Swaps the last two different letters of the value's glyphs where they are shown, or makes them invisible."""
    import pikepdf
    with pikepdf.open(job["pdf"]) as pdf:
        page = pdf.pages[0]
        done = False
        out = []
        font = None
        def strings(operands):
            first = operands[0]
            return list(first) if isinstance(first, pikepdf.Array) else [first]
        for operands, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            if name == "Tf":
                font = page.Resources.Font[operands[0]]
            if name in ("Tj", "TJ") and not done and font is not None and "/ToUnicode" in font:
                table = unicode_map(font)
                parts = [bytes(one) if isinstance(one, pikepdf.String) else None for one in strings(operands)]
                codes = [(at, i) for at, part in enumerate(parts) if part is not None for i in range(0, len(part), 2)]
                words = "".join(table.get(int.from_bytes(parts[a][i:i + 2], "big"), "?") for a, i in codes)
                place = words.find(job["from"])
                if place >= 0 and len(words) == len(codes):
                    done = True
                    mine = codes[place:place + len(job["from"])]
                    values = [parts[a][i:i + 2] for a, i in mine]
                    if hide:
                        out.append(([3], pikepdf.Operator("Tr")))
                        out.append((operands, operator))
                        out.append(([0], pikepdf.Operator("Tr")))
                        continue
                    for back in range(len(values) - 1, 0, -1):
                        if values[back] != values[back - 1]:
                            values[back], values[back - 1] = values[back - 1], values[back]
                            break
                    for (a, i), glyph in zip(mine, values):
                        parts[a] = parts[a][:i] + glyph + parts[a][i + 2:]
                    fresh = [pikepdf.String(part) if part is not None else one
                             for part, one in zip(parts, strings(operands))]
                    operands = [pikepdf.Array(fresh)] if isinstance(operands[0], pikepdf.Array) else [fresh[0]]
            out.append((operands, operator))
        if not done:
            return
        page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(out))
        if hide:
            with pikepdf.open(job["patch"]) as patch:
                page.add_overlay(patch.pages[0])
                pdf.save(job["out"])
            return
        pdf.save(job["out"])


def pypdf_save(job, merge, append):
    import pypdf
    if append:
        writer = pypdf.PdfWriter(job["pdf"], incremental=True)
    else:
        writer = pypdf.PdfWriter(clone_from=job["pdf"])
    if merge:
        writer.pages[0].merge_page(pypdf.PdfReader(job["patch"]).pages[0])
    writer.write(job["out"])


def reportlab_scan(job, words=False, box=False):
    from reportlab.pdfgen import canvas
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    width, height = job["width"] * POINTS, job["height"] * POINTS
    page = canvas.Canvas(job["out"], pagesize=(width, height))
    page.drawImage(job["picture"], 0, 0, width, height)
    if words:
        # as programs that read letters write them: over the picture, seen by nobody
        text = page.beginText(30, height - 60)
        text.setTextRenderMode(3)
        text.setFont("STSong-Light", 8)
        for word in job["words"]:
            text.textLine(word)
        page.drawText(text)
    if box:
        left, top, wide, high = job["box"]
        y = (1 - top - high) * height
        page.setFillGray(1)
        page.rect(left * width - 1, y - 1, wide * width + 2, high * height + 2, stroke=0, fill=1)
        page.setFillGray(0)
        page.setFont("STSong-Light", high * height * 0.8)
        page.drawString(left * width, y + 2, job["to"])
    page.save()


def signer(name):
    from pyhanko.sign import signers
    key, cert = os.path.join(folder, f"{name}.key"), os.path.join(folder, f"{name}.pem")
    if not os.path.exists(cert):
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert,
                        "-days", "3000", "-subj", f"/C=CN/O={name}/CN={name}",
                        "-addext", "keyUsage=digitalSignature,nonRepudiation"], check=True, capture_output=True)
    return signers.SimpleSigner.load(key, cert)


def signed(data, names):
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import signers
    for at, name in enumerate(names):
        writer = IncrementalPdfFileWriter(io.BytesIO(data), strict=False)
        out = signers.sign_pdf(writer, signers.PdfSignatureMetadata(field_name=f"Signature{at}"),
                               signer=signer(name))
        data = out.getvalue()
    return data


def pyhanko(job, names=("insurer",), append=False, byte=False, strip=False):
    import pypdf
    with open(job["pdf"], "rb") as file:
        data = signed(file.read(), names)
    if append or strip:
        signed_file = job["out"] + "-signed.pdf"
        with open(signed_file, "wb") as file:
            file.write(data)
        changed = dict(job, pdf=signed_file)
        if append:
            pypdf_save(changed, True, True)
        else:
            import pikepdf
            with pikepdf.open(signed_file) as pdf, pikepdf.open(job["patch"]) as patch:
                del pdf.Root.AcroForm
                if "/Annots" in pdf.pages[0]:
                    del pdf.pages[0].Annots
                pdf.pages[0].add_overlay(patch.pages[0])
                pdf.save(job["out"])
        return
    if byte:
        at = data.index(b"/Producer") if b"/Producer" in data else 200
        at = data.index(b"stream\n") + 60
        data = data[:at] + bytes([data[at] ^ 1]) + data[at + 1:]
    with open(job["out"], "wb") as file:
        file.write(data)


DO = {
    "pikepdf-again": pikepdf_again,
    "pikepdf-glyphs": lambda job: edit_glyphs(job, False),
    "pikepdf-invisible": lambda job: edit_glyphs(job, True),
    "pypdf-again": lambda job: pypdf_save(job, False, False),
    "pypdf-merge": lambda job: pypdf_save(job, True, False),
    "pypdf-append": lambda job: pypdf_save(job, True, True),
    "reportlab-scan": reportlab_scan,
    "reportlab-read": lambda job: reportlab_scan(job, words=True),
    "reportlab-box": lambda job: reportlab_scan(job, box=True),
    "pyhanko-sign": pyhanko,
    "pyhanko-twice": lambda job: pyhanko(job, names=("insurer", "agent")),
    "pyhanko-append": lambda job: pyhanko(job, append=True),
    "pyhanko-byte": lambda job: pyhanko(job, byte=True),
    "pyhanko-strip": lambda job: pyhanko(job, strip=True),
}
for one in jobs:
    try:
        DO[what](one)
    except Exception as problem:  # one paper that cannot be forged is one fewer
        print(what, one["out"], repr(problem), file=sys.stderr)
        if os.path.exists(one["out"]):
            os.remove(one["out"])
