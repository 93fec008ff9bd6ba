// Reads a log by the programs of others: golang.org/x/mod/sumdb and Tessera's client; and cosigns it by a witness of
// others. Exit status: 0 accepted, 1 refused, 2 asked wrongly.
package main

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	fnote "github.com/transparency-dev/formats/note"
	"github.com/transparency-dev/merkle/rfc6962"
	"github.com/transparency-dev/tessera/api"
	"github.com/transparency-dev/tessera/client"
	"github.com/transparency-dev/tessera/fsck"
	"github.com/transparency-dev/witness/persistence/inmemory"
	"github.com/transparency-dev/witness/witness"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

// files reads tiles of height 8 from a folder; the specification leaves the height out of their paths.
type files struct{ root string }

func (f files) Height() int { return height }

func (f files) path(t tlog.Tile) string {
	return filepath.Join(f.root, strings.Replace(t.Path(), "tile/8/", "tile/", 1))
}

func (f files) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	all := make([][]byte, len(tiles))
	for i, t := range tiles {
		data, err := os.ReadFile(f.path(t))
		if err != nil {
			return nil, err
		}
		all[i] = data
	}
	return all, nil
}

func (f files) SaveTiles([]tlog.Tile, [][]byte) {}

// head opens a checkpoint by x/mod's note, and reads its three lines.
func head(raw []byte, v note.Verifier) (tlog.Tree, error) {
	n, err := note.Open(raw, note.VerifierList(v))
	if err != nil {
		return tlog.Tree{}, err
	}
	lines := strings.Split(n.Text, "\n")
	if len(lines) != 4 || lines[0] != v.Name() {
		return tlog.Tree{}, errors.New("not a checkpoint of this log")
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return tlog.Tree{}, err
	}
	hash, err := tlog.ParseHash(lines[2])
	return tlog.Tree{N: size, Hash: hash}, err
}

func entries(root string, index, width int64) ([][]byte, error) {
	path := fmt.Sprintf("tile/entries/%03d", index)
	if width < 256 {
		path += fmt.Sprintf(".p/%d", width)
	}
	data, err := os.ReadFile(filepath.Join(root, path))
	if err != nil {
		return nil, err
	}
	bundle := api.EntryBundle{}
	if err := bundle.UnmarshalText(data); err != nil {
		return nil, err
	}
	if int64(len(bundle.Entries)) != width {
		return nil, errors.New("a bundle of another width")
	}
	return bundle.Entries, nil
}

// withTlog proves every entry, every tile and the consistency with an older checkpoint by x/mod's tlog.
func withTlog(root string, v note.Verifier, old []byte) error {
	raw, err := os.ReadFile(filepath.Join(root, "checkpoint"))
	if err != nil {
		return err
	}
	tree, err := head(raw, v)
	if err != nil {
		return err
	}
	reader := tlog.TileHashReader(tree, files{root})
	for at := int64(0); at < tree.N; at += 256 {
		all, err := entries(root, at/256, min(256, tree.N-at))
		if err != nil {
			return err
		}
		indexes := make([]int64, len(all))
		for i := range all {
			indexes[i] = tlog.StoredHashIndex(0, at+int64(i))
		}
		hashes, err := reader.ReadHashes(indexes)
		if err != nil {
			return err
		}
		for i, entry := range all {
			if hashes[i] != tlog.RecordHash(entry) {
				return fmt.Errorf("leaf %d is not that of its entry", at+int64(i))
			}
		}
		proof, err := tlog.ProveRecord(tree.N, at, reader)
		if err != nil {
			return err
		}
		if err := tlog.CheckRecord(proof, tree.N, tree.Hash, at, hashes[0]); err != nil {
			return err
		}
	}
	if old == nil {
		return nil
	}
	before, err := head(old, v)
	if err != nil {
		return err
	}
	if before.N > tree.N {
		return fmt.Errorf("rolled back from %d to %d", before.N, tree.N)
	}
	proof, err := tlog.ProveTree(tree.N, before.N, reader)
	if err != nil {
		return err
	}
	return tlog.CheckTree(proof, tree.N, tree.Hash, before.N, before.Hash)
}

func bundleHasher(data []byte) ([][]byte, error) {
	bundle := api.EntryBundle{}
	if err := bundle.UnmarshalText(data); err != nil {
		return nil, err
	}
	hashes := make([][]byte, 0, len(bundle.Entries))
	for _, entry := range bundle.Entries {
		hashes = append(hashes, rfc6962.DefaultHasher.HashLeaf(entry))
	}
	return hashes, nil
}

// withTessera walks the log by Tessera's fsck, and follows it from an older checkpoint by Tessera's client.
func withTessera(root string, v note.Verifier, old []byte) error {
	ctx := context.Background()
	fetcher := client.FileFetcher{Root: root}
	check := fsck.New(v.Name(), v, fetcher, bundleHasher, fsck.Opts{N: 2})
	if err := check.Check(ctx); err != nil {
		return err
	}
	if old == nil {
		return nil
	}
	consensus := client.UnilateralConsensus(fetcher.ReadCheckpoint)
	tracker, err := client.NewLogStateTracker(ctx, fetcher.ReadTile, old, v, v.Name(), consensus)
	if err != nil {
		return err
	}
	if _, _, _, err := tracker.Update(ctx); err != nil {
		return err
	}
	raw, err := fetcher.ReadCheckpoint(ctx)
	if err != nil {
		return err
	}
	tree, err := head(raw, v)
	if err != nil {
		return err
	}
	if now := tracker.Latest(); now.Size != uint64(tree.N) || !bytes.Equal(now.Hash, tree.Hash[:]) {
		return fmt.Errorf("the tracker stays at %d", now.Size)
	}
	return nil
}

// withProof checks a file .tlog-proof of a leaf by x/mod's tlog, and its cosignature by transparency-dev's formats.
func withProof(file string, v note.Verifier, leaf []byte, witnessKey string) error {
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	top, checkpoint, found := strings.Cut(string(data), "\n\n")
	lines := strings.Split(top, "\n")
	if !found || lines[0] != "c2sp.org/tlog-proof@v1" {
		return errors.New("not a proof")
	}
	lines = lines[1:]
	if strings.HasPrefix(lines[0], "extra ") {
		lines = lines[1:]
	}
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[0], "index "), 10, 64)
	if err != nil {
		return err
	}
	proof := tlog.RecordProof{}
	for _, line := range lines[1:] {
		hash, err := base64.StdEncoding.DecodeString(line)
		if err != nil || len(hash) != 32 {
			return errors.New("not a hash")
		}
		proof = append(proof, tlog.Hash(hash))
	}
	tree, err := head([]byte(checkpoint), v)
	if err != nil {
		return err
	}
	if err := tlog.CheckRecord(proof, tree.N, tree.Hash, index, tlog.RecordHash(leaf)); err != nil {
		return err
	}
	if witnessKey == "" {
		return nil
	}
	w, err := fnote.NewVerifierForCosignatureV1(witnessKey)
	if err != nil {
		return err
	}
	_, err = note.Open([]byte(checkpoint), note.VerifierList(w))
	return err
}

// serveWitness cosigns the log by transparency-dev's witness until it is ended; says its address.
func serveWitness(v note.Verifier, signingKey string) error {
	signer, err := fnote.NewSignerForCosignatureV1(signingKey)
	if err != nil {
		return err
	}
	w, err := witness.New(context.Background(), witness.Opts{
		Persistence: inmemory.New(),
		Signers:     []note.Signer{signer},
		VerifierForLog: func(_ context.Context, origin string) (note.Verifier, bool, error) {
			return v, origin == v.Name(), nil
		},
	})
	if err != nil {
		return err
	}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /add-checkpoint", witness.NewHTTPHandler(w).AddCheckpoint)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	fmt.Printf("http://%s\n", listener.Addr())
	return http.Serve(listener, mux)
}

func run(args []string) error {
	v, err := note.NewVerifier(args[1])
	if err != nil {
		return err
	}
	var old []byte
	if (args[0] == "tlog" || args[0] == "tessera") && len(args) > 3 {
		if old, err = os.ReadFile(args[3]); err != nil {
			return err
		}
	}
	switch args[0] {
	case "tlog":
		return withTlog(args[2], v, old)
	case "tessera":
		return withTessera(args[2], v, old)
	case "proof":
		leaf, err := hex.DecodeString(args[3])
		if err != nil {
			return err
		}
		witnessKey := ""
		if len(args) > 4 {
			witnessKey = args[4]
		}
		return withProof(args[2], v, leaf, witnessKey)
	case "witness":
		return serveWitness(v, args[2])
	}
	return errors.New("unknown " + args[0])
}

func main() {
	if len(os.Args) < 4 {
		os.Exit(2)
	}
	if err := run(os.Args[1:]); err != nil {
		fmt.Println("refused:", err)
		os.Exit(1)
	}
	fmt.Println("accepted")
}
