"""The search for copies, on the invented reports of tests/copies: with sentences taken out, and in a memory that grows.

    python tests/benchmarks/copies.py variations
    python tests/benchmarks/copies.py growth [--reports 300000]

variations: each report without one or two of its sentences, beside the others of its event: who is accused, which rewordings are found?
growth: reports whose traits are a third everybody's and two thirds their own; processor time of a look-up and an entry, bytes a report, the
texts (compressed, of the last week) apart.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
import time
from collections import Counter
from dataclasses import replace
from itertools import combinations
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))
sys.path.insert(0, str(Path(__file__).parents[2]))

from reports import REPORTS, SPINS

from newscrawl.copies import memory
from newscrawl.copies.claims import judge
from newscrawl.copies.report import Report
from newscrawl.copies.traits import traits
from newscrawl.items import Article, Section

_SENTENCES = re.compile(r"(?<=[.!?»]) (?=[A-ZÀ-Ý«\"])")


def without(article, left_out: int):
    """Yield an article without some of its sentences, in every way."""
    sentences = [(n, s) for n, line in enumerate(article.sections[0].paragraphs) for s in _SENTENCES.split(line)]
    for gone in combinations(range(len(sentences)), left_out):
        lines: dict[int, list[str]] = {}
        for at, (n, sentence) in enumerate(sentences):
            if at not in gone:
                lines.setdefault(n, []).append(sentence)
        yield replace(article, sections=[Section(None, [" ".join(line) for line in lines.values()])])


def right(id_: str) -> set[str]:
    of = REPORTS[id_].of
    return {of, *(other for other, told in REPORTS.items() if told.relation == "agency" and told.of == of)}


def variations() -> None:
    read = {id_: Report.of(told.article) for id_, told in REPORTS.items()}
    counts: Counter[str] = Counter()
    for id_, told in REPORTS.items():
        others = [read[other] for other, one in REPORTS.items() if one.event == told.event and other != id_]
        spun = told.relation in SPINS
        for left_out in (1, 2):
            for variant in without(told.article, left_out):
                claim = judge(Report.of(variant), others)
                copy = claim is not None and claim.certainty == "copy"
                counts["rewordings" if spun else "innocent"] += 1
                counts["accused"] += copy and not spun
                counts["found"] += copy and spun and claim.origin.id in right(id_)
                counts["wrong origin"] += copy and spun and claim.origin.id not in right(id_)
    print(f"innocent variants {counts['innocent']}, accused {counts['accused']}")
    print(f"rewordings {counts['rewordings']}, found {counts['found']}, pinned on another {counts['wrong origin']}")


def growth(reports: int) -> None:
    told = [(one.article, Report.of(one.article)) for one in REPORTS.values()]
    own = {report.id: traits(report.reading) for _, report in told}
    texts = [len(memory._pack(article)) for article, _ in told]
    print(f"texts: {sum(texts) / len(texts):.0f} bytes each, compressed")
    current: list[str] = []
    memory._pack = lambda _: b""
    memory.Memory._kept = lambda _, row: memory.Kept(row[0], row[1], Article())
    memory.traits = lambda _: current
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "copies.sqlite")
        kept = memory.Memory(path)
        entered = spent = 0.0
        for n in range(1, reports + 1):
            article, report = told[n % len(told)]
            # as many traits as the middle one of 700 real articles has
            mine = (own[report.id] * 8)[:73]
            current = [trait if at % 3 == 0 else f"{trait}~{n}~{at}" for at, trait in enumerate(mine)]
            started = time.process_time()
            kept.near(report)
            entered -= time.process_time()
            spent -= started
            kept.add(replace(article, id=f"{n:016x}"), report, None)
            now = time.process_time()
            entered, spent = entered + now, spent + now
            if n % (reports // 6) == 0:
                kept._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                each = reports // 6
                print(
                    f"{n:7}: look-up {1000 * (spent - entered) / each:.2f} ms, entry {1000 * entered / each:.2f} ms, "
                    f"{path.stat().st_size / n:.0f} bytes each",
                    flush=True,
                )
                entered = spent = 0.0
        kept.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["variations", "growth"])
    parser.add_argument("--reports", type=int, default=300_000)
    arguments = parser.parse_args()
    if arguments.what == "variations":
        variations()
    else:
        growth(arguments.reports)


if __name__ == "__main__":
    main()
