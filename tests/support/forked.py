"""Processes of scrapy, each a fork of one that has loaded it: loading is most of what a short run costs.

From there on each is what `python -m scrapy` would be: arguments, environment, working folder, exit code and signals are its own, and it
loads the settings, which read the environment. Runs that other programs start (cron, Scrapyd, a worker, crawlall) load all themselves.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import runpy
import select
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from functools import cache
from pathlib import Path

from scrapy.utils.misc import walk_modules_iter

#: What nearly every command loads, and what a crawl loads beside.
LOADED = [
    f"newscrawl.{name}"
    for name in ("commands", "export", "network", "pipelines", "runs", "spidermiddlewares", "spiders")
]
LOADED += ["scrapy.core.downloader.handlers.http11", "scrapy.extensions.remote_control"]


class Process:
    """A scrapy with such arguments; given, out, err: files that it reads and writes as its standard streams.

    pid, returncode, poll(), wait(), kill() and send_signal() are as those of subprocess.Popen.
    seconds: of processor time that it took, once it has ended
    """

    def __init__(self, arguments, environment, given, out, err):
        reader, told = os.pipe()
        with tempfile.TemporaryFile("w+") as job:
            json.dump([arguments, environment], job)
            job.flush()
            files = [file if isinstance(file, int) else file.fileno() for file in (job, told, given, out, err)]
            socket.send_fds(_server(), [b"!"], files)
        os.close(told)
        self._told = os.fdopen(reader)
        self.pid = int(self._told.readline())
        self.returncode = None

    def wait(self, timeout=None):
        if self.returncode is None and select.select([self._told], [], [], timeout)[0]:
            code, seconds = self._told.readline().split()
            self.returncode, self.seconds = int(code), float(seconds)
            self._told.close()
        return self.returncode

    def poll(self):
        return self.wait(0)

    def send_signal(self, number):
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self):
        self.send_signal(signal.SIGKILL)


@cache
def _server():
    """Start the process that is forked; return the socket to it. It ends when that is closed."""
    ours, theirs = socket.socketpair()
    with theirs:
        process = subprocess.Popen([sys.executable, __file__], cwd=Path(__file__).parents[2], stdin=theirs)
    atexit.register(process.wait)
    atexit.register(ours.close)
    return ours


def _serve(requests):
    """Fork for each message from the socket; return in the process of a run, with what it was asked to be."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the runs
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for those that wait for a run
    while True:
        message, files, _, _ = socket.recv_fds(requests, 1, 5)
        if not message:
            sys.exit()
        if not os.fork():
            break
        for file in files:
            os.close(file)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    job, told, *streams = files
    if pid := os.fork():
        os.write(told, f"{pid}\n".encode())
        _, status, used = os.wait4(pid, 0)
        os.write(told, f"{os.waitstatus_to_exitcode(status)} {used.ru_utime + used.ru_stime}\n".encode())
        os._exit(0)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    os.close(told)
    requests.detach()  # its number is that of standard input
    for number, file in enumerate(streams):
        os.dup2(file, number)
        os.close(file)
    os.lseek(job, 0, os.SEEK_SET)
    with os.fdopen(job) as text:
        return json.load(text)


def main():
    sys.path[0] = str(Path.cwd())
    for name in LOADED:
        list(walk_modules_iter(name))
    del sys.modules["newscrawl.settings"]
    assert "twisted.internet.reactor" not in sys.modules  # each run installs its own
    gc.freeze()  # else the first collection of each run would copy the memory that it shares
    arguments, environment = _serve(socket.socket(fileno=0))
    os.environ.clear()
    os.environ.update(environment)
    sys.path[1:1] = environment["PYTHONPATH"].split(os.pathsep)
    sys.argv[1:] = arguments
    code = 0
    try:
        runpy.run_module("scrapy", run_name="__main__", alter_sys=True)
    except SystemExit as end:
        code = end.code
    if isinstance(code, str):
        print(code, file=sys.stderr)
        code = 1
    # As Python ends, but for the objects, which it takes apart in another order where so much was loaded before: sockets before their loop.
    threading._shutdown()
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code or 0)


if __name__ == "__main__":
    main()
