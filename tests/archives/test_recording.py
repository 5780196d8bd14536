from __future__ import annotations

import errno
from io import BytesIO

import pytest
from warcio.checker import Checker

from newscrawl.archives.recording import WarcFiles
from newscrawl.archives.warc import read_warc


def files(folder, size=10**9):
    return WarcFiles(folder, "gazette", size, {"software": "newscrawl/0"})


def page(warcs, n):
    body = f"page {n}".encode() * 100
    return warcs.writer.create_warc_record(f"https://gazette.example/{n}", "resource", BytesIO(body), len(body))


def told(folder):
    return {
        path.name: [one.capture.url[-1] if one.capture else one.fault or one.kind for one in read_warc(path)]
        for path in sorted(folder.iterdir())
    }


def test_a_file_has_its_name_once_it_is_whole(tmp_path):
    warcs = files(tmp_path / "new" / "folder")
    warcs.write([page(warcs, 1), page(warcs, 2)])
    (path,) = warcs.folder.iterdir()
    assert path.name.endswith(".warc.gz.open")
    warcs.close()
    (path,) = warcs.folder.iterdir()
    assert path.name.startswith("gazette-")
    assert path.name.endswith(".warc.gz")
    assert list(told(warcs.folder).values()) == [["warcinfo", "1", "2"]]
    assert files(warcs.folder).folder == warcs.folder  # without a page there is no file
    assert len(told(warcs.folder)) == 1


def test_files_are_of_a_bounded_size(tmp_path):
    warcs = files(tmp_path, size=1)
    for n in range(3):
        warcs.write([page(warcs, n)])
    warcs.close()
    assert list(told(tmp_path).values()) == [["warcinfo", str(n)] for n in range(3)]


@pytest.mark.parametrize(
    "cut, left",
    [(0, [["warcinfo", "0", "1", "2"]]), (1, [["warcinfo", "0", "1"]]), (60, [["warcinfo", "0", "1"]]), (10_000, [])],
)
def test_what_a_kill_left_is_finished_by_the_next_run(tmp_path, cut, left):
    warcs = files(tmp_path)
    for n in range(3):
        warcs.write([page(warcs, n)])
    warcs._file.close()  # as if killed
    (path,) = tmp_path.iterdir()
    whole = path.read_bytes()
    path.write_bytes(whole[: max(len(whole) - cut, 0)])
    files(tmp_path)
    found = told(tmp_path)
    assert all(name.endswith(".warc.gz") for name in found)
    assert list(found.values()) == left


def test_a_full_disk_leaves_whole_records(tmp_path):
    warcs = files(tmp_path)
    warcs.write([page(warcs, 0)])
    good = warcs._file

    class Full:
        def __getattr__(self, name):
            return getattr(good, name)

        def write(self, data):
            good.write(data[:20])
            raise OSError(errno.ENOSPC, "No space left on device")

    warcs._file = Full()
    with pytest.raises(OSError, match="No space"):
        warcs.write([page(warcs, 1)])
    warcs._file = good
    warcs.write([page(warcs, 2)])
    warcs.close()
    assert list(told(tmp_path).values()) == [["warcinfo", "0", "2"]]


def test_others_find_nothing_wrong_with_it(tmp_path, capsys):
    warcs = files(tmp_path)
    warcs.write([page(warcs, n) for n in range(3)])
    warcs.close()
    checker = Checker(type("Options", (), {"inputs": [str(p) for p in tmp_path.iterdir()], "verbose": True}))
    checker.process_all()
    assert checker.exit_value == 0
    assert "fail" not in capsys.readouterr().out
