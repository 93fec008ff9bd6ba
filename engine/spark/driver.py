"""Has the stages of a national screening done as tasks of Apache Spark.

`spark-submit --master MASTER driver.py COMMAND...` starts COMMAND, which leads the screening, and does what it asks
for. Each request is a line of JSON on its standard output, each answer a line on its standard input:

    {"command": [...], "tasks": [STAGE, ...]}    each stage by `COMMAND STAGE --attempt N --threads N`, anywhere
        {"ended": {...}}                         for each, as it is done: what the task printed
    {"sql": TEXT, "from": {VIEW: [PATH]}, "to": PATH}    Parquet in, a query of Spark's own, Parquet out
        {"done": true} or {"failed": TEXT}       at the end of either

Any other line of the leader is printed as it stands, at once. Spark sees names of stages, and integers and VINs of files that
the leader names; never the law, a pattern or a cell. It needs Python 3.8, and Spark 3.3 with its own `pyspark`.
"""

import contextlib
import json
import os
import queue
import re
import subprocess
import sys
import tempfile
import threading

from pyspark import AccumulatorParam, TaskContext
from pyspark.sql import SparkSession

# what the lines of requests begin with
REQUESTS = ('{"command":', '{"sql":')
# what begins the words of a task that failed, among all that Spark says of it
FAILED = "mileproof task failed: "
# how often the driver looks which tasks are done, in seconds
LOOK = 0.2
# bytes of what a failed task said that are handed on
WORDS = 2000


class Told(AccumulatorParam):
    """What tasks printed. Spark adds once for each task of an action, however often it was tried."""

    def zero(self, value):
        return []

    def addInPlace(self, told, more):
        told.extend(more)
        return told


def run_task(command, stage):
    """Runs one stage in a process of its own and yields what it prints; on whichever machine this is called.

    The process ends when its standard input does, which is when this one is killed.
    """
    context = TaskContext.get()
    own = ["--attempt", str(context.attemptNumber()), "--threads", str(context.cpus())]
    scratch = os.environ.get("SPARK_LOCAL_DIRS", "").split(",")[0]
    env = {**os.environ, "TMPDIR": scratch} if os.path.isdir(scratch) else None
    with tempfile.TemporaryFile() as errors:
        task = subprocess.Popen(
            [*command, stage, *own],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            env=env,
        )
        with task:
            printed = task.stdout.read()
        if task.returncode == 0:
            return json.loads(printed)
        errors.seek(0)
        words = errors.read()[-WORDS:].decode("utf-8", "replace")
    raise RuntimeError(FAILED + json.dumps(f"{stage}: exit status {task.returncode}: {words}"))


def words_of(error):
    """What a failed task said, or else what Spark said."""
    text = str(error)
    found = re.search(re.escape(FAILED) + r'("(?:[^"\\]|\\.)*")', text)
    return json.loads(found.group(1)) if found else text[:WORDS]


def do_tasks(spark, request, answer):
    """Has every stage done, and answers with each as soon as it is."""
    command, stages = request["command"], request["tasks"]
    context = spark.sparkContext
    told = context.accumulator([], Told())
    failed = []

    def job():
        try:
            each = context.parallelize(stages, len(stages))
            each.foreach(lambda stage: told.add([run_task(command, stage)]))
        except Exception as error:
            failed.append(error)

    thread = threading.Thread(target=job, daemon=True)
    thread.start()
    answered = 0
    running = True
    while running:
        thread.join(LOOK)
        # what is told after this look is answered after the next one
        running = thread.is_alive()
        for ended in told.value[answered:]:
            answer({"ended": ended})
            answered += 1
    if failed:
        raise failed[0]


def uri(path):
    """A path of this machine for Spark, which would take some of its characters for a pattern."""
    return "file://" + re.sub(r"([{}\[\]*?\\])", r"\\\1", path)


def exchange(spark, request):
    """Brings rows together by keys and writes them."""
    for view, paths in request["from"].items():
        spark.read.parquet(*map(uri, paths)).createOrReplaceTempView(view)
    spark.sql(request["sql"]).write.parquet("file://" + request["to"])


def main(command):
    spark = SparkSession.builder.appName("mileproof").getOrCreate()
    leader = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")

    def answer(words):
        leader.stdin.write(json.dumps(words) + "\n")
        leader.stdin.flush()

    def listen():
        for line in leader.stdout:
            if line.startswith(REQUESTS):
                requests.put(json.loads(line))
            else:
                print(line, end="", flush=True)
        requests.put(None)

    # the leader tells how far it is while its request is at work
    requests = queue.Queue()
    threading.Thread(target=listen, daemon=True).start()
    # a leader that is gone hears nothing more
    with contextlib.suppress(BrokenPipeError):
        for request in iter(requests.get, None):
            try:
                if "tasks" in request:
                    do_tasks(spark, request, answer)
                else:
                    exchange(spark, request)
                answer({"done": True})
            except BrokenPipeError:
                raise
            except Exception as error:
                answer({"failed": words_of(error)})
        leader.stdin.close()
    status = leader.wait()
    spark.stop()
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
