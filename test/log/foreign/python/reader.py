"""Reads a log by a program of others: aics-tlog of PyPI.

Exit status: 0 accepted, 1 refused, 2 asked wrongly.
"""

import sys
from pathlib import Path

from aics_tlog import (
    FileSystemTileReader,
    consistency_proof_from_tiles,
    inclusion_proof_from_tiles,
    leaf_hash,
    parse_checkpoint,
    parse_note,
    parse_vkey,
    verify_checkpoint,
    verify_consistency,
    verify_inclusion,
)
from aics_tlog.note import b64_decode
from aics_tlog.verified import audit_tiles


class Refused(Exception):
    pass


def head(raw: bytes, key, witnesses=()):
    note = parse_note(raw)
    checked = verify_checkpoint(
        note, key, list(witnesses), len(witnesses), expected_origin=key.name
    )
    if not checked.ok:
        raise Refused(checked.error or "the checkpoint")
    return parse_checkpoint(note.text)


def check(key, folder: str, old: str | None) -> None:
    """Every tile and bundle, a proof of each bundle, and the consistency with an older checkpoint."""
    tree = head(Path(folder, "checkpoint").read_bytes(), key)
    reader = FileSystemTileReader(folder)
    audit_tiles(reader, tree.size, tree.root)
    for index in range(0, tree.size, 256):
        proof = inclusion_proof_from_tiles(reader, index, tree.size)
        tile = reader.read_tile(0, index // 256, None if tree.size - index >= 256 else tree.size - index)
        if not verify_inclusion(tile[:32], index, tree.size, proof, tree.root):
            raise Refused(f"no proof of {index}")
    if old is None:
        return
    before = head(Path(old).read_bytes(), key)
    if before.size > tree.size:
        raise Refused("rolled back")
    proof = consistency_proof_from_tiles(reader, before.size, tree.size)
    if not verify_consistency(before.size, tree.size, before.root, tree.root, proof):
        raise Refused("another history")


def proof(key, file: str, leaf: str, witness: str | None) -> None:
    """A file .tlog-proof of a leaf in hexadecimal, cosigned by a witness where one is named."""
    top, checkpoint = Path(file).read_text("utf-8").split("\n\n", 1)
    first, *lines = top.split("\n")
    if first != "c2sp.org/tlog-proof@v1":
        raise Refused("not a proof")
    if lines[0].startswith("extra "):
        lines = lines[1:]
    index = int(lines[0].removeprefix("index "))
    hashes = [b64_decode(line) for line in lines[1:]]
    witnesses = [] if witness is None else [parse_vkey(witness)]
    tree = head(checkpoint.encode("utf-8"), key, witnesses)
    leaf_of = leaf_hash(bytes.fromhex(leaf))
    if not verify_inclusion(leaf_of, index, tree.size, hashes, tree.root):
        raise Refused("not in the tree")


def main(words: list[str]) -> int:
    if len(words) < 3:
        return 2
    what, vkey, place, *more = words
    try:
        key = parse_vkey(vkey)
        if what == "check":
            check(key, place, more[0] if more else None)
        elif what == "proof":
            proof(key, place, more[0], more[1] if len(more) > 1 else None)
        else:
            return 2
    except (Refused, ValueError, OSError) as error:
        print(f"refused: {error}")
        return 1
    print("accepted")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
