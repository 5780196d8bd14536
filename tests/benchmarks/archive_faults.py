"""A WARC of the shared pages with 40 faults planted in it, read to its end, and read under ten kills.

    python tests/benchmarks/archive_faults.py [--seed N] [--kills 10]

Run from the project's root, with the data in ../shared. Each fault must be counted under its reason, every other page must give the record
that it gives in an archive without faults, and no record may stand twice. Exits 1 where one of these fails.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import brotli

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from runs import Run
from warcs import info, page, record

SHARED = Path("../shared")
FOLDERS = ("actu-orange", "extraction", "second/extraction")
HTML = {"Content-Type": "text/html; charset=utf-8"}
ENGLISH = (
    b"<html lang='en'><h1>The bridge of the town is closed</h1>"
    + b"<p>The bridge has been closed since Monday, the mayor of the town said.</p>" * 9
)
SPANISH = """<h1>El puente de la ciudad está cerrado desde el lunes</h1>
<p>El puente está cerrado desde el lunes, dijo el alcalde de la ciudad, que teme una crecida más fuerte que la de marzo.</p>
<p>«Abriremos el camino lo antes posible», aseguró el alcalde, y prometió un autobús para los cuarenta escolares del pueblo.</p>
<p>Las obras, confiadas a una empresa de la provincia, durarán tres semanas y costarán doce mil euros al municipio.</p>""".encode()


def shared_pages() -> list[tuple[str, bytes]]:
    pages = {}
    for folder in FOLDERS:
        for line in (SHARED / folder / "gold.jsonl").read_text("utf-8").splitlines():
            gold = json.loads(line)
            pages.setdefault(
                gold["url"], gzip.decompress((SHARED / folder / "html" / f"{gold['id']}.html.gz").read_bytes())
            )
    return list(pages.items())


def wrong_length(one: bytes, by: int) -> bytes:
    head, blank, block = one.partition(b"\r\n\r\n")
    return (
        re.sub(rb"Content-Length: (\d+)", lambda found: b"Content-Length: %d" % (int(found[1]) + by), head)
        + blank
        + block
    )


def bad(n: int) -> str:
    return f"https://www.gazette.example/monde/une-page-qui-a-un-defaut-{n:05}.html"


def faults() -> list[tuple[str, bytes]]:
    """Return (reason, gzip member): forty."""

    def packed(one: bytes) -> bytes:
        return gzip.compress(one)

    sound = [page(n, url=bad(n)) for n in range(40)]
    html = {"Content-Type": "text/html"}
    found = [("broken_record", packed(sound[n])[: -200 - 40 * n]) for n in range(5)]
    found += [("broken_record", packed(sound[5])[:90] + b"\xff" * 50 + packed(sound[5])[140:])]
    found += [("broken_record", packed(wrong_length(sound[6 + n], by))) for n, by in enumerate((-300, -1, 40, 300))]
    found += [("too_large", packed(wrong_length(sound[10], 10**9)))]
    found += [("too_large", packed(page(11 + n, b"<p>" + b"x" * 10_000_000, url=bad(11 + n)))) for n in range(2)]
    found += [
        ("truncated", packed(page(13 + n, url=bad(13 + n), headers={"Content-Length": "99999"}))) for n in range(2)
    ]
    found += [("truncated", packed(page(15, b"fff\r\n<p>a", url=bad(15), headers={"Transfer-Encoding": "chunked"})))]
    chunks = b"5\r\n<p>ab\r\nzz\r\n"
    found += [("truncated", packed(page(16, chunks, url=bad(16), headers={"Transfer-Encoding": "chunked"})))]
    body = gzip.compress(ENGLISH)
    found += [("truncated", packed(page(17, body[:-30], url=bad(17), headers={"Content-Encoding": "gzip"})))]
    found += [
        ("truncated", packed(page(18, brotli.compress(ENGLISH)[:-3], url=bad(18), headers={"Content-Encoding": "br"})))
    ]
    found += [
        ("not_html", packed(record("response", bad(19 + n), {"Content-Type": kind}, body)))
        for n, (kind, body) in enumerate(
            (
                ("image/png", b"\x89PNG\r\n" + bytes(300)),
                ("application/pdf", b"%PDF-1.7"),
                ("text/html", b"%PDF-1.7 in disguise"),
            )
        )
    ]
    found += [("empty_page", packed(page(22, b"", url=bad(22))))]
    found += [
        ("other_language", packed(page(23 + n, text, url=bad(23 + n)))) for n, text in enumerate((ENGLISH, SPANISH))
    ]
    found += [
        ("not_article", packed(page(25, url=url)))
        for url in ("https://www.gazette.example/", "https://www.gazette.example/monde/")
    ]
    found += [
        (f"http_{code}", packed(page(27 + n, url=bad(27 + n), status=f"{code} X")))
        for n, code in enumerate((301, 403, 404, 410, 500))
    ]
    found += [("revisit", packed(record("revisit", bad(32 + n), html))) for n in range(3)]
    found += [("metadata", packed(record("metadata", bad(35), body=b"via: x")))]
    found += [("request", packed(record("request", bad(36), {"Host": "x"})))]
    found += [
        ("broken_record", b"\x1f\x8b\x08 rubbish"),
        ("broken_record", packed(b"no record")),
        ("broken_record", packed(sound[39])[25:]),
    ]
    assert len(found) == 40, len(found)
    return found


def sound_members(pages: list[tuple[str, bytes]]) -> list[bytes]:
    """Return the pages as members, each in one of the ways in which pages are kept."""
    ways = (
        lambda body: ({}, body),
        lambda body: ({"Content-Encoding": "gzip"}, gzip.compress(body)),
        lambda body: ({"Content-Encoding": "br"}, brotli.compress(body, quality=1)),
        lambda body: ({"Content-Encoding": "gzip"}, body),  # unpacked already
        lambda body: ({"Transfer-Encoding": "chunked"}, b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)),
        lambda body: ({"Transfer-Encoding": "chunked"}, body),  # joined already
    )
    members = []
    for n, (url, body) in enumerate(pages):
        headers, kept = ways[n % len(ways)](body)
        members.append(gzip.compress(page(n, kept, url=url, headers=headers)))
    return members


def records(data: Path) -> Counter[str]:
    lines = [line for path in sorted(data.glob("archive/*.jsonl")) for line in path.read_text("utf-8").splitlines()]
    found = [json.loads(line) for line in lines]
    return Counter(json.dumps([one["type"], one["url"], one.get("headline"), one.get("sections")]) for one in found)


def read(data: Path, path: Path) -> tuple[Counter[str], dict]:
    run = Run(data, "crawl", "archive", "-a", f"path={path}", LOG_LEVEL="WARNING").wait(600)
    assert run.code == 0, run.err[-2000:]
    return records(data), run.report


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kills", type=int, default=10)
    arguments = parser.parse_args()
    if not SHARED.is_dir():
        print("No ../shared here: nothing is measured.")
        return 0
    chance = random.Random(arguments.seed)
    pages, planted = shared_pages(), faults()
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        clean, faulty = Path(folder, "clean.warc.gz"), Path(folder, "faulty.warc.gz")
        members = sound_members(pages)
        clean.write_bytes(gzip.compress(info()) + b"".join(members))
        for _, member in planted:
            members.insert(chance.randrange(len(members)), member)
        faulty.write_bytes(gzip.compress(info()) + b"".join(members))
        expected, before = read(Path(folder, "clean"), clean)
        found, after = read(Path(folder, "faulty"), faulty)
        counted = Counter(after["dropped"]) + Counter(after["records"])
        counted -= Counter(before["dropped"]) + Counter(before["records"])
        if counted != Counter(reason for reason, _ in planted):
            wrong.append(f"counted {dict(counted)}, planted {dict(Counter(reason for reason, _ in planted))}")
        if found != expected:
            wrong.append(f"{len(expected - found)} records lost, {len(found - expected)} too many")
        killed = Path(folder, "killed")
        for _ in range(arguments.kills):
            run = Run(killed, "crawl", "archive", "-a", f"path={faulty}")
            time.sleep(chance.uniform(0.8, 3.0))
            run.process.kill()
            run.wait()
        last, _ = read(killed, faulty)
        if last != expected:
            wrong.append(f"after the kills: {len(expected - last)} records lost, {len(last - expected)} too many")
    print(
        "\n".join(wrong)
        or f"{len(pages)} pages, {sum(expected.values())} records, {len(planted)} faults counted, {arguments.kills} kills: nothing lost, nothing twice"
    )
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
