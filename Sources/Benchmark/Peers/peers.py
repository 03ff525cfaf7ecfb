"""The same two questions through asyncpg and psycopg 3; prints one line of JSON per run."""

import asyncio
import json
import random
import resource
import sys
import threading
import time

POINT = """select id, budget_id, nummer, titel, omschrijving, aanvrager, wijk, status, bedrag_cent,
    verleend_cent, ingediend_op, beslist_op, looptijd_dagen, versie, betaald
    from aanvraag where id = $1"""


def report(count, seconds, before):
    usage = resource.getrusage(resource.RUSAGE_SELF)
    cpu = usage.ru_utime + usage.ru_stime - before.ru_utime - before.ru_stime
    print(json.dumps({
        "operations": count, "seconds": seconds, "cpuSeconds": cpu,
        "peakKilobytes": usage.ru_maxrss,
    }))


async def run_asyncpg(conninfo, seconds, tasks, resets):
    import asyncpg
    import uvloop  # noqa: F401  (installed below as the event loop)

    class Quiet(asyncpg.Connection):
        def get_reset_query(self):
            return ""

    kind = asyncpg.Connection if resets else Quiet
    pool = await asyncpg.create_pool(
        **conninfo, min_size=4, max_size=4, connection_class=kind)
    counts = [0] * tasks
    limit = 0.0

    async def work(number):
        draw = random.Random(number)
        while time.monotonic() < limit:
            async with pool.acquire() as connection:
                row = await connection.fetchrow(POINT, draw.randint(1, 1_000_000))
                assert row["titel"]
            counts[number] += 1

    limit = time.monotonic() + 0.2
    await asyncio.gather(*(work(number) for number in range(tasks)))
    counts = [0] * tasks
    before = resource.getrusage(resource.RUSAGE_SELF)
    began = time.monotonic()
    limit = began + seconds
    await asyncio.gather(*(work(number) for number in range(tasks)))
    report(sum(counts), time.monotonic() - began, before)
    await pool.close()


def run_psycopg(conninfo, seconds):
    import psycopg

    text = POINT.replace("$1", "%b")
    counts = [0] * 4
    limits = [0.0]

    def work(number, connection):
        draw = random.Random(number)
        cursor = connection.cursor(binary=True)
        while time.monotonic() < limits[0]:
            row = cursor.execute(text, (draw.randint(1, 1_000_000),), prepare=True).fetchone()
            assert row[3]
            counts[number] += 1

    connections = [psycopg.connect(**conninfo, autocommit=True) for _ in range(4)]

    def all_for(length):
        limits[0] = time.monotonic() + length
        threads = [threading.Thread(target=work, args=(n, c)) for n, c in enumerate(connections)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    all_for(0.2)
    counts[:] = [0] * 4
    before = resource.getrusage(resource.RUSAGE_SELF)
    began = time.monotonic()
    all_for(seconds)
    report(sum(counts), time.monotonic() - began, before)


def main():
    what, folder, port, seconds = sys.argv[1], sys.argv[2], int(sys.argv[3]), float(sys.argv[4])
    if what == "psycopg":
        run_psycopg({"host": folder, "port": port, "user": "postgres"}, seconds)
        return
    import uvloop
    conninfo = {"host": folder, "port": port, "user": "postgres", "database": "postgres"}
    uvloop.run(run_asyncpg(conninfo, seconds, 64, what == "asyncpg"))


main()
