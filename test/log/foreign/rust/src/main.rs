//! Reads a log by the programs of others: the crates `signed_note` and `tlog_tiles`.
//! Exit status: 0 accepted, 1 refused, 2 asked wrongly.

use signed_note::{Note, StandardVerifier, Verifier, VerifierList};
use std::{env, fs, path::PathBuf, process::exit};
use tlog_tiles::{
    check_record, check_tree, prove_record, prove_tree, record_hash, stored_hash_index, Checkpoint,
    Error, Hash, HashReader, Tile, TileHashReader, TileReader,
};

type Told<T> = Result<T, String>;

fn told<E: std::fmt::Display>(error: E) -> String {
    error.to_string()
}

/// Tiles of height 8 from a folder; the specification leaves the height out of their paths.
struct Files(PathBuf);

impl TileReader for Files {
    fn height(&self) -> u8 {
        8
    }

    fn read_tiles(&self, tiles: &[Tile]) -> Result<Vec<Vec<u8>>, Error> {
        tiles
            .iter()
            .map(|tile| {
                let path = tile.path().replacen("tile/8/", "tile/", 1);
                fs::read(self.0.join(path)).map_err(|_| Error::InvalidTile)
            })
            .collect()
    }

    fn save_tiles(&self, _: &[Tile], _: &[Vec<u8>]) {}
}

fn head(raw: &[u8], key: &str) -> Told<Checkpoint> {
    let verifier = StandardVerifier::new(key).map_err(|_| "not a key".to_string())?;
    let name = verifier.name().to_owned();
    let note = Note::from_bytes(raw).map_err(told)?;
    note.verify(&VerifierList::new(vec![Box::new(verifier)]))
        .map_err(told)?;
    let checkpoint = Checkpoint::from_bytes(note.text()).map_err(told)?;
    if checkpoint.origin() != name {
        return Err("of another log".into());
    }
    Ok(checkpoint)
}

fn entries(root: &Files, index: u64, width: u64) -> Told<Vec<Vec<u8>>> {
    let partial = if width < 256 { format!(".p/{width}") } else { String::new() };
    let path = root.0.join(format!("tile/entries/{index:03}{partial}"));
    let data = fs::read(path).map_err(told)?;
    let mut all = Vec::new();
    let mut rest = &data[..];
    while rest.len() >= 2 {
        let length = usize::from(u16::from_be_bytes([rest[0], rest[1]]));
        all.push(rest.get(2..2 + length).ok_or("a bundle that is cut")?.to_vec());
        rest = &rest[2 + length..];
    }
    if !rest.is_empty() || all.len() as u64 != width {
        return Err("a bundle of another width".into());
    }
    Ok(all)
}

/// Proves every entry, and the consistency with an older checkpoint.
fn check(key: &str, folder: &str, old: Option<&String>) -> Told<()> {
    let root = Files(PathBuf::from(folder));
    let tree = head(&fs::read(root.0.join("checkpoint")).map_err(told)?, key)?;
    let reader = TileHashReader::new(tree.size(), *tree.hash(), &root);
    let mut at = 0;
    while at < tree.size() {
        let width = (tree.size() - at).min(256);
        let all = entries(&root, at / 256, width)?;
        let indexes: Vec<u64> = (at..at + width).map(|n| stored_hash_index(0, n)).collect();
        let hashes = reader.read_hashes(&indexes).map_err(told)?;
        for (entry, hash) in all.iter().zip(&hashes) {
            if record_hash(entry) != *hash {
                return Err(format!("a leaf from {at} on is not that of its entry"));
            }
        }
        let proof = prove_record(tree.size(), at, &reader).map_err(told)?;
        check_record(&proof, tree.size(), *tree.hash(), at, hashes[0]).map_err(told)?;
        at += width;
    }
    let Some(old) = old else { return Ok(()) };
    let before = head(&fs::read(old).map_err(told)?, key)?;
    if before.size() > tree.size() {
        return Err("rolled back".into());
    }
    let proof = prove_tree(tree.size(), before.size(), &reader).map_err(told)?;
    check_tree(&proof, tree.size(), *tree.hash(), before.size(), *before.hash()).map_err(told)
}

/// Checks a file `.tlog-proof` of a leaf in hexadecimal.
fn proof(key: &str, file: &str, leaf: &str) -> Told<()> {
    let text = fs::read_to_string(file).map_err(told)?;
    let (top, checkpoint) = text.split_once("\n\n").ok_or("not a proof")?;
    let mut lines = top.lines();
    if lines.next() != Some("c2sp.org/tlog-proof@v1") {
        return Err("not a proof".into());
    }
    let mut line = lines.next().ok_or("not a proof")?;
    if line.starts_with("extra ") {
        line = lines.next().ok_or("not a proof")?;
    }
    let index: u64 = line.strip_prefix("index ").ok_or("no index")?.parse().map_err(told)?;
    let hashes: Vec<Hash> = lines.map(Hash::parse_hash).collect::<Result<_, _>>().map_err(told)?;
    let tree = head(checkpoint.as_bytes(), key)?;
    let entry: Vec<u8> = (0..leaf.len() / 2)
        .map(|at| u8::from_str_radix(&leaf[2 * at..2 * at + 2], 16))
        .collect::<Result<_, _>>()
        .map_err(told)?;
    check_record(&hashes, tree.size(), *tree.hash(), index, record_hash(&entry)).map_err(told)
}

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    let answer = match words.first().map(String::as_str) {
        Some("check") if words.len() >= 3 => check(&words[1], &words[2], words.get(3)),
        Some("proof") if words.len() >= 4 => proof(&words[1], &words[2], &words[3]),
        _ => exit(2),
    };
    match answer {
        Ok(()) => println!("accepted"),
        Err(why) => {
            println!("refused: {why}");
            exit(1);
        }
    }
}
