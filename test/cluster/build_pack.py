"""Builds one pack on several Dask workers and in one process, and compares the bytes.

Needs Debian's python3-distributed, and `npm start` or `npm test` run once. From the project's folder:

    /usr/bin/python3 test/cluster/build_pack.py [ARTICLES [WORKERS]]

Every worker pipes a share of the articles through `siyaq pack build -`; shares are merged two by two, in whatever order
they are done, through `siyaq pack merge`. Exits with 1 when the result differs from that of one process.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from distributed import Client, LocalCluster, as_completed

PROJECT = Path(__file__).resolve().parents[2]
SIYAQ = [str(PROJECT / "node_modules/node/bin/node"), "--import", "tsx", "lib/cli.ts"]
IDENTITY = ["--name", "cluster", "--publisher", "test", "--licence", "none"]

SPEAKERS = ["سامر خليل", "الوزيرة هدى منصور", "التحالف الدولي", "قوات سوريا الديمقراطية", "المتحدث باسم الدفاع المدني"]
CUES = ["قال {s} إن", "أكد {s} أن", "أعلن {s} أن", "نفى {s} أن يكون", "وأوضح {s} أن"]
CLAIMS = ["{n} شخصا عادوا إلى المدينة", "{n} عنصرا من داعش سلموا أنفسهم", "مخيم الهول يضم {n} عائلة"]
OUTLETS = ["عنب", "الخبر", "المرصد اليومي"]


def write_articles(folder: Path, count: int, shares: int) -> list[Path]:
    """Made-up articles, the same for the same count; one in twenty comes twice."""
    chance = random.Random(count)
    files = [folder / f"share-{at}.jsonl" for at in range(shares)]
    outputs = [file.open("w", encoding="utf-8") for file in files]
    line = ""
    for number in range(count):
        if number % 20 != 1:
            sentences = [
                " ".join([
                    chance.choice(CUES).format(s=chance.choice(SPEAKERS)),
                    chance.choice(CLAIMS).format(n=chance.randint(3, 9000)) + ".",
                ])
                for _ in range(chance.randint(2, 8))
            ]
            day = f"20{chance.randint(15, 24)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
            article = {"text": "\n".join(sentences), "outlet": chance.choice(OUTLETS), "published": day}
            line = json.dumps(article, ensure_ascii=False) + "\n"
        chance.choice(outputs).write(line)
    for output in outputs:
        output.close()
    return files


def siyaq(parameters: list[str], output: str, stdin: str | None = None) -> str:
    """Runs the command with its output in a file, and gives the file's name."""
    source = open(stdin, "rb") if stdin else subprocess.DEVNULL
    with open(output, "wb") as target:
        subprocess.run(
            [*SIYAQ, *parameters],
            cwd=PROJECT,
            env={**os.environ, "INIT_CWD": str(PROJECT)},
            stdin=source,
            stdout=target,
            check=True,
        )
    return output


def build_on(client: Client, shares: list[Path], folder: Path) -> str:
    """The pack of all shares; which two are merged next depends on which workers are done first."""
    built = [
        client.submit(siyaq, ["pack", "build", "-", *IDENTITY], str(folder / f"built-{at}"), str(share))
        for at, share in enumerate(shares)
    ]
    done = as_completed(built, with_results=True)
    waiting: list[str] = []
    merges = 0
    for _, pack in done:
        waiting.append(pack)
        if len(waiting) == 2:
            merged = str(folder / f"merged-{merges}")
            merges += 1
            done.add(client.submit(siyaq, ["pack", "merge", *waiting], merged))
            waiting = []
    (whole,) = waiting
    return whole


def main() -> int:
    articles, workers = (int(word) for word in (sys.argv[1:] + ["400", "2"][len(sys.argv) - 1 :])[:2])
    with tempfile.TemporaryDirectory(prefix="siyaq-cluster-") as name:
        folder = Path(name)
        shares = write_articles(folder, articles, workers * 3)
        everything = folder / "all.jsonl"
        everything.write_bytes(b"".join(share.read_bytes() for share in reversed(shares)))

        start = time.monotonic()
        alone = siyaq(["pack", "build", "-", *IDENTITY], str(folder / "alone"), str(everything))
        alone_seconds = time.monotonic() - start

        with LocalCluster(n_workers=workers, threads_per_worker=1, dashboard_address=None) as cluster:
            with Client(cluster) as client:
                start = time.monotonic()
                together = build_on(client, shares, folder)
                together_seconds = time.monotonic() - start

        is_same = Path(alone).read_bytes() == Path(together).read_bytes()
        counts = json.loads(Path(alone).open(encoding="utf-8").readline())["counts"]
        print(f"{articles} articles: {counts}")
        print(f"one process {alone_seconds:.1f} s; {workers} workers, {len(shares)} shares {together_seconds:.1f} s")
        print("the same bytes" if is_same else "DIFFERENT BYTES")
        return 0 if is_same else 1


if __name__ == "__main__":
    sys.exit(main())
