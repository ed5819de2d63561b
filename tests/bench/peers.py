#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Headgate's command line beside whichever of its peers are installed, as whole processes.

    peers.py HEADGATE_CLI [RUNS]

Serves files from this machine and has every program fetch them, in turns, RUNS times (3). Every byte that
arrives is compared. Prints, for each workload, the median seconds, the processor's seconds, the peak memory of
the process, and the seconds as a multiple of the fastest peer's. Origin and programs share the processor:
numbers mean something only beside those of the same table, on a machine that does nothing else.
Needs nginx, and about 2 GiB in the folder for temporary files (TMPDIR)."""

import asyncio
import filecmp
import os
import pathlib
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from typing import NamedTuple

MIB = 1024 * 1024
PACE = 4 * MIB  # bytes a second that the paced server gives to one request
DELAY = 0.05  # seconds until the far server answers
LONGEST = 180  # seconds: whatever runs longer hangs
ROOM = 2 * 1024 * MIB
HEADGATE = "headgate-cli"


class Workload(NamedTuple):
    title: str
    server: str  # plain, paced or far
    count: int
    size: int
    jobs: int  # requests at once, in all

    @property
    def connections(self):
        """That one file may have."""
        return max(1, self.jobs // self.count)


class Job(NamedTuple):
    """What one program is to fetch, and where it finds that."""

    load: Workload
    urls: list
    list: str  # a file with one URL a line
    curl_list: str  # the same in curl's language
    out: str


class Run(NamedTuple):
    seconds: float
    computing: float
    peak: int  # bytes
    fault: str  # empty: every byte is right


WORKLOADS = [
    Workload("many small files: 1,000 of 64 KiB, 16 at once", "plain", 1000, 64 * 1024, 16),
    Workload("a few large files: 4 of 128 MiB, 4 at once", "plain", 4, 128 * MIB, 4),
    Workload("one file of 64 MiB, 4 MiB/s a connection, 8 of them", "paced", 1, 64 * MIB, 8),
    Workload("answers after 50 ms: 256 files of 16 KiB, 16 at once (0.8 s at best)", "far", 256, 16 * 1024, 16),
]


def aria2c(job):
    connections = str(job.load.connections)
    return ["aria2c", "--no-conf", "--quiet", "--dir", job.out, "-j", str(job.load.jobs), "-x", connections,
            "-s", connections, "-k", "1M", "-i", job.list]


def curl(job):
    return ["curl", "-q", "-sS", "--fail", "--parallel", "--parallel-immediate", "--parallel-max",
            str(job.load.jobs), "--remote-name-all", "--output-dir", job.out, "-K", job.curl_list]


def wget2(job):
    command = ["wget2", "--no-config", "--quiet", "--no-robots", "--max-threads", str(job.load.jobs), "-P", job.out]
    if job.load.connections > 1:
        command += ["--chunk-size", str(job.load.size // job.load.connections)]
    return command + ["-i", job.list]


def wget(job):
    return ["wget", "--no-config", "--quiet", "-P", job.out, "-i", job.list]


def axel(job):
    if len(job.urls) > 1:
        return None  # fetches one file only
    return ["axel", "--quiet", "-n", str(job.load.connections), "-o", job.out, job.urls[0]]


PEERS = {"aria2c": aria2c, "curl": curl, "wget2": wget2, "wget": wget, "axel": axel}


def die(text):
    sys.exit(f"peers.py: {text}")


def start_nginx(home, files):
    """Serves the files, under /paced/ with a limit for each request. Returns process and port."""
    program = shutil.which("nginx", path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin")
    if not program:
        die("nginx is missing, which serves the files (on Debian the package nginx-light)")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    temporary = "".join(f"{kind}_temp_path {home}/{kind};" for kind in
                        ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    config = home / "nginx.conf"
    config.write_text(f"""
        {"user root;" if os.geteuid() == 0 else ""}
        daemon off; worker_processes 1; pid {home}/nginx.pid; error_log {home}/nginx.log error;
        events {{ worker_connections 1024; }}
        http {{
            {temporary}
            access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;
            default_type application/octet-stream;
            server {{
                listen 127.0.0.1:{port}; root {files};
                location /paced/ {{ alias {files}/; limit_rate {PACE}; }}
            }}
        }}""")
    process = subprocess.Popen([program, "-e", home / "nginx.log", "-c", config], stdin=subprocess.DEVNULL)
    for _ in range(100):
        time.sleep(0.05)
        with socket.socket() as probe:
            if process.poll() is None and probe.connect_ex(("127.0.0.1", port)) == 0:
                return process, port
    process.terminate()
    die("nginx did not start: " + (home / "nginx.log").read_text(errors="replace"))


def start_far_server(files):
    """Answers each request after a while, on connections that stay. Ends with this process. Returns its port."""
    async def serve(reader, writer):
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                name = head.split(b" ", 2)[1].decode().lstrip("/")
                await asyncio.sleep(DELAY)
                body = (files / name).read_bytes()
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n"
                             b"Content-Length: %d\r\n\r\n" % len(body) + body)
                await writer.drain()
        except (asyncio.IncompleteReadError, OSError):
            pass  # the client has gone
        finally:
            writer.close()

    ports = []
    ready = threading.Event()

    async def run():
        server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=1024)
        ports.append(server.sockets[0].getsockname()[1])
        ready.set()
        await server.serve_forever()

    threading.Thread(target=lambda: asyncio.run(run()), daemon=True).start()
    ready.wait(10)
    return ports[0]


def watch(process, over, peak):
    """Notes the most memory that it has had, and ends what hangs. What wait4() tells of memory is at least this
    process's own, of which the other is a copy at first."""
    deadline = time.monotonic() + LONGEST
    while not over.wait(0.02):
        try:
            for line in pathlib.Path(f"/proc/{process.pid}/status").read_text().splitlines():
                if line.startswith("VmHWM:"):
                    peak[0] = int(line.split()[1]) * 1024
        except OSError:
            pass
        if time.monotonic() > deadline:
            process.kill()
            return


def fault_in(source, out, names):
    """What is wrong with the files that arrived; empty: nothing."""
    there = {path.name for path in out.iterdir()}
    if there != set(names):
        return f"{len(set(names) - there)} files missing, {len(there - set(names))} too many"
    wrong = sum(not filecmp.cmp(source / name, out / name, shallow=False) for name in names)
    return f"{wrong} files with wrong bytes" if wrong else ""


def run(command, environment, log):
    """Runs it to its end."""
    over, peak = threading.Event(), [0]
    with open(log, "wb") as output:
        begin = time.monotonic()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, env=environment)
        watcher = threading.Thread(target=watch, args=(process, over, peak))
        watcher.start()
        try:
            _, status, usage = os.wait4(process.pid, 0)
        except BaseException:
            process.kill()
            raise
        finally:
            seconds = time.monotonic() - begin
            over.set()
            watcher.join()
    process.returncode = os.waitstatus_to_exitcode(status)
    fault = f"ended with {process.returncode}" if process.returncode != 0 else ""
    return Run(seconds, usage.ru_utime + usage.ru_stime, peak[0], fault)


def print_table(load, runs):
    """One workload: a line for each program, the fastest first."""
    print(f"\n{load.title}\n  {'':14}{'seconds':>9}{'computing':>11}{'MiB':>8}{'ratio':>8}")
    good = {name: done for name, done in runs.items() if not any(each.fault for each in done)}
    seconds = {name: statistics.median(each.seconds for each in done) for name, done in good.items()}
    peers = [value for name, value in seconds.items() if name != HEADGATE]
    for name in sorted(good, key=seconds.get):
        computing = statistics.median(each.computing for each in good[name])
        peak = max(each.peak for each in good[name]) / MIB
        ratio = f"{seconds[name] / min(peers):.2f}" if peers else "-"
        print(f"  {name:14}{seconds[name]:9.2f}{computing:11.2f}{peak:8.0f}{ratio:>8}", flush=True)
    for name in runs.keys() - good.keys():
        print(f"  {name:14} FAILED: " + next(each.fault for each in runs[name] if each.fault), flush=True)
    return HEADGATE in good


def measure(load, home, files, base, contenders, rounds):
    """Has all of them fetch one workload, in turns. Returns name: runs."""
    source = files / str(load.size)
    names = [f"file-{n:04}.bin" for n in range(load.count)]
    source.mkdir(exist_ok=True)
    for name in names:
        if not (source / name).exists():
            (source / name).write_bytes(os.urandom(load.size))
    urls = [f"{base}{load.size}/{name}" for name in names]
    (home / "urls").write_text("".join(f"{url}\n" for url in urls))
    (home / "urls.curl").write_text("".join(f'url = "{url}"\n' for url in urls))
    # No settings of whoever calls this, and no proxy on the way to this machine.
    environment = {"PATH": os.environ.get("PATH", ""), "HOME": str(home), "LC_ALL": "C.UTF-8"}
    log, runs = home / "log", {}
    for turn in range(rounds):
        order = list(contenders)[turn % len(contenders):] + list(contenders)[:turn % len(contenders)]
        for name in order:  # nobody always comes after the same
            out = home / "out"
            out.mkdir()
            command = contenders[name](Job(load, urls, str(home / "urls"), str(home / "urls.curl"), str(out)))
            if command:
                result = run(command, environment, log)
                fault = result.fault or fault_in(source, out, names)
                if fault:
                    last = log.read_text(errors="replace").strip().splitlines()[-1:]
                    result = result._replace(fault=": ".join([fault, *last]))
                runs.setdefault(name, []).append(result)
            shutil.rmtree(out)
    return runs


def main():
    if len(sys.argv) not in (2, 3) or (len(sys.argv) == 3 and not sys.argv[2].isdigit()):
        die("usage: peers.py HEADGATE_CLI [RUNS]")
    program, rounds = os.path.abspath(sys.argv[1]), max(1, int((sys.argv + ["3"])[2]))

    def headgate(job):
        return [program, "get", "--quiet", "-d", job.out, "-j", str(job.load.jobs), "-i", job.list]

    contenders = {HEADGATE: headgate} | {name: peer for name, peer in PEERS.items() if shutil.which(name)}
    missing = ", ".join(name for name in PEERS if name not in contenders)
    print("Not installed, and so left out: " + missing if missing else "Every peer is installed.", flush=True)
    with tempfile.TemporaryDirectory(prefix="headgate-peers-") as folder:
        home, files = pathlib.Path(folder), pathlib.Path(folder) / "files"
        if shutil.disk_usage(home).free < ROOM:
            die(f"{tempfile.gettempdir()} has too little room: name a folder with 2 GiB in TMPDIR")
        files.mkdir()
        nginx, port = start_nginx(home, files)
        try:
            bases = {"plain": f"http://127.0.0.1:{port}/", "paced": f"http://127.0.0.1:{port}/paced/",
                     "far": f"http://127.0.0.1:{start_far_server(files)}/"}
            results = [print_table(load, measure(load, home, files, bases[load.server], contenders, rounds))
                       for load in WORKLOADS]
        finally:
            nginx.terminate()
            nginx.wait()
    return 0 if all(results) else 1


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that nothing is left behind
    sys.exit(main())
