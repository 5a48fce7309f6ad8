#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Attacks the program and prints counts: what was tried, and how often work was lost, half done, unseen, in English,
crashed or hung. Every run works on copies in a folder of its own.

  campaign.py SELARAS [--times 1.0] [--seed 1] [--only kill,fail,power,damage,input,full] [--keep]

The whole is 2,000 kills, 5,000 failing disk calls, 1,000 power cuts, 3,000 damaged stores and 2,000 hostile inputs;
--times 0.01 is the short form of every checkout.
"""
import argparse, json, os, random, re, resource, shutil, signal, subprocess, sys, tempfile, time

HERE = os.path.dirname(os.path.abspath(__file__))
TIME_LIMIT = 20.0  # of a run under a loaded machine; a hang is judged by CPU time
CPU_LIMIT = 2.0
ENGLISH = re.compile(
    r"\b(error|failed|failure|cannot|could not|no such file|permission denied|unknown|invalid argument|read-only|"
    r"database|malformed|not a|i/o|disk full|no space|input/output|is a directory|too many|std::|bad_alloc|"
    r"terminate|abort|assert|segmentation)\b",
    re.IGNORECASE)
NO_ENGLISH = re.compile(r"basis data|database SQLite", re.IGNORECASE)


class Campaign:
    def __init__(self, selaras, folder, seed):
        self.selaras, self.folder, self.random = selaras, folder, random.Random(seed)
        self.faults = os.path.join(folder, "faultydisk.so")
        subprocess.run(["cc", "-O1", "-shared", "-fPIC", "-o", self.faults, os.path.join(HERE, "faultydisk.c"), "-ldl"],
                       check=True)
        self.counts, self.bad, self.number = {}, [], 0
        self.sample = os.path.join(folder, "contoh.selaras")
        self.must("contoh", self.sample)
        self.export = os.path.join(folder, "contoh.json")
        self.must("ekspor", self.sample, self.export)
        self.codes = os.path.join(folder, "kode.tsv")
        with open(self.codes, "w") as out:
            out.write("kode\tnama\n7.01.01\tPROGRAM PENUNJANG\n7.01.01.2.01\tPerencanaan\n7.01.02\tPROGRAM PELAYANAN\n")

    # --- running ------------------------------------------------------------------------------------------------

    def must(self, *arguments):
        run = self.run(arguments)
        if run[0] != 0:
            sys.exit(f"selaras {' '.join(arguments)}: {run[2]}")

    def run(self, arguments, **environment):
        """Exit code, stdout, stderr, CPU seconds; code None when it hung."""
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        process = subprocess.Popen([self.selaras, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                   stdin=subprocess.DEVNULL, env={**os.environ, "LC_ALL": "C.UTF-8", **environment})
        try:
            out, err = process.communicate(timeout=TIME_LIMIT)
            code = process.returncode
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
            code = None
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return code, out.decode(errors="replace"), err.decode(errors="replace"), cpu

    def place(self):
        self.number += 1
        folder = os.path.join(self.folder, f"n{self.number}")
        os.mkdir(folder)
        store = os.path.join(folder, "s.selaras")
        shutil.copy(self.sample, store)
        proofs = self.sample[:-len(".selaras")] + ".bukti"
        if os.path.isdir(proofs):
            shutil.copytree(proofs, store[:-len(".selaras")] + ".bukti")
        return folder, store

    def commands(self, folder, store):
        """Every command that writes, and whether it may change the store."""
        at = lambda name: os.path.join(folder, name)
        return [
            (["contoh", at("baru.selaras")], False),
            (["impor", at("baru.selaras"), self.export], False),
            (["impor", store, self.codes, "--sebagai", "nomenklatur"], True),
            (["tahun-baru", store, "--dari", "2024", "--ke", "2025"], True),
            (["cadangkan", store], False),
            (["cadangkan", store, at("cadangan.selaras")], False),
            (["pulihkan", self.sample, at("pulih.selaras")], False),
            (["ekspor", store, at("isi.json")], False),
            (["capaian", store, "--tahun", "2024"], False),
            (["dokumen", "pk", store, "--tahun", "2024", "--ke", at("pk.pdf")], False),
            (["tren", store, "--dari", "2022", "--sampai", "2024", "--svg", at("tren.svg"), "--pdf", at("tren.pdf")],
             False),
        ]

    # --- judging ------------------------------------------------------------------------------------------------

    def count(self, part, what, detail=None):
        self.counts.setdefault(part, {}).setdefault(what, 0)
        self.counts[part][what] += 1
        if detail:
            self.bad.append(f"{part}: {what}: {detail}")

    def judge_run(self, part, arguments, run, killed=False):
        code, out, err, cpu = run
        shown = " ".join(os.path.basename(a) for a in arguments)
        self.count(part, "tried")
        if code is None or cpu > CPU_LIMIT * (3 if "layar" in arguments else 1):
            self.count(part, "hung", f"{shown}: {cpu:.1f} s")
        elif code < 0 and not (killed and code == -signal.SIGKILL):
            self.count(part, "crashed", f"{shown}: signal {-code}: {err.strip()[:200]}")
        elif code not in (0, 1, 2, 3) and code >= 0:
            self.count(part, "crashed", f"{shown}: exit {code}: {err.strip()[:200]}")
        if code and code > 0 and not err.strip():
            self.count(part, "silent", f"{shown}: exit {code} without a word")
        if ENGLISH.search(NO_ENGLISH.sub("", re.sub(r"/\S+", "", err))):
            self.count(part, "english", f"{shown}: {err.strip()[:200]}")

    def content(self, store):
        """What a store holds, or None where it can't be used."""
        folder = tempfile.mkdtemp(dir=self.folder)
        target = os.path.join(folder, "isi.json")
        code, _, err, _ = self.run(["ekspor", store, target])
        if code == 3 and "buka-kunci" in err:  # a lock torn by the end of its program: the way out that is named
            self.run(["buka-kunci", store])
            code, _, err, _ = self.run(["ekspor", store, target])
        try:
            with open(target) as file:
                whole = json.load(file)
        except (OSError, ValueError):
            whole = None
        shutil.rmtree(folder)
        if code != 0 or whole is None:
            return None, err
        rows = {name: rows for name, rows in whole.items() if name not in ("riwayat", "diekspor")}
        return json.dumps(rows, sort_keys=True), err

    def judge_store(self, part, arguments, store, before, may_change):
        shown = " ".join(os.path.basename(a) for a in arguments)
        now, err = self.content(store)
        if now is None:
            self.count(part, "lost", f"{shown}: {err.strip()[:200]}")
        elif now != before and not may_change:
            self.count(part, "wrong", f"{shown}: the store changed")
        elif now != before:
            after = self.outcome(arguments, store)
            if after is not None and now != after:
                self.count(part, "half", f"{shown}: neither before nor after")
            else:
                self.count(part, "done")
        else:
            self.count(part, "undone")

    def outcome(self, arguments, store):
        """What the command makes of an untouched store; ids that are made anew are left out of the comparison."""
        return None if arguments[0] == "impor" else self.outcomes.get(arguments[0])

    def judge_outputs(self, part, arguments, folder, killed):
        """Whatever bears a final name is whole."""
        shown = " ".join(os.path.basename(a) for a in arguments)
        for root, _, names in os.walk(folder):
            for name in names:
                path = os.path.join(root, name)
                if name.endswith(".selaras") and name != "s.selaras":
                    code, _, err, _ = self.run(["uji", path])
                    if code != 0:
                        self.count(part, "half", f"{shown}: {name}: {err.strip()[:160]}")
                    elif arguments[0] in ("contoh", "impor", "pulihkan") and self.content(path)[0] is None:
                        self.count(part, "half", f"{shown}: {name} can't be read")
                elif name.endswith((".pdf", ".svg", ".json")) and not name.startswith("sumber"):
                    with open(path, "rb") as file:
                        bytes_ = file.read()
                    whole = (bytes_.rstrip().endswith(b"%%EOF") if name.endswith(".pdf") else
                             bytes_.rstrip().endswith(b"</svg>") if name.endswith(".svg") else
                             bytes_.rstrip().endswith(b"}"))
                    if not whole:
                        self.count(part, "half", f"{shown}: {name} is cut")

    def attack(self, part, which, environment, killed):
        folder, store = self.place()
        arguments, may_change = self.commands(folder, store)[which]
        run = self.run(arguments, LD_PRELOAD=self.faults, DISK_FOLDER=folder, **environment)
        self.judge_run(part, arguments, run, killed)
        self.judge_store(part, arguments, store, self.before, may_change)
        self.judge_outputs(part, arguments, folder, killed)
        shutil.rmtree(folder)

    # --- the parts ----------------------------------------------------------------------------------------------

    def prepare(self):
        self.before, err = self.content(self.sample)
        if self.before is None:
            sys.exit(err)
        self.calls, self.outcomes = [], {}
        for which in range(len(self.commands("", ""))):
            folder, store = self.place()
            arguments, may_change = self.commands(folder, store)[which]
            report = os.path.join(self.folder, "calls")
            run = self.run(arguments, LD_PRELOAD=self.faults, DISK_FOLDER=folder, DISK_MODE="count", DISK_REPORT=report)
            if run[0] != 0:
                print(f"note: selaras {' '.join(arguments)} ends with {run[0]}: {run[2].strip()}")
            with open(report) as file:
                self.calls.append(int(file.read()))
            shutil.rmtree(folder)

    def spread(self, times):
        """A command and one of its disk calls, all commands alike."""
        for i in range(times):
            which = i % len(self.calls)
            yield which, self.random.randint(1, max(1, self.calls[which]))

    def kill(self, times):
        for which, at in self.spread(times):
            self.attack("kill", which, {"DISK_MODE": "kill", "DISK_AT": str(at)}, True)

    def fail(self, times):
        for which, at in self.spread(times):
            errno = self.random.choice(["5", "28", "13", "30"])
            stays = self.random.choice(["0", "1"])
            self.attack("fail", which,
                        {"DISK_MODE": "fail", "DISK_AT": str(at), "DISK_ERRNO": errno, "DISK_STAYS": stays}, False)

    def power(self, times):
        for which, at in self.spread(times):
            self.attack("power", which,
                        {"DISK_MODE": "power", "DISK_AT": str(at), "DISK_SEED": str(self.random.randint(1, 10**6))}, True)

    def damage(self, times):
        """Bytes changed, cut or repeated anywhere in a store: refused with a sentence, or the content is as before."""
        with open(self.sample, "rb") as file:
            sound = file.read()
        for _ in range(times):
            folder, store = self.place()
            bytes_ = bytearray(sound)
            kind = self.random.randrange(4)
            at = self.random.randrange(len(bytes_))
            if kind == 0:
                bytes_[at] ^= 1 << self.random.randrange(8)
            elif kind == 1:
                for i in range(at, min(at + self.random.randint(1, 5000), len(bytes_))):
                    bytes_[i] = self.random.randrange(256)
            elif kind == 2:
                del bytes_[at:]
            else:
                bytes_[at:at] = bytes_[at:at + 4096]
            with open(store, "wb") as file:
                file.write(bytes_)
            arguments = ["capaian", store, "--tahun", "2024", "--json"]
            run = self.run(arguments)
            self.judge_run("damage", arguments, run)
            if run[0] == 0:
                if run[1] != self.figures:
                    self.count("damage", "wrong", f"other figures, unseen: kind {kind} at {at}")
                else:
                    self.count("damage", "harmless")
            else:
                self.count("damage", "refused")
            shutil.rmtree(folder)

    def input(self, times):
        """Files that are not what they seem, to every reader."""
        for i in range(times):
            folder, store = self.place()
            source = os.path.join(folder, "sumber" + self.random.choice([".json", ".tsv", ".csv", ".xlsx"]))
            with open(source, "wb") as file:
                file.write(self.hostile())
            arguments = (["impor", os.path.join(folder, "baru.selaras"), source] if source.endswith(".json") else
                         ["impor", store, source, "--sebagai", "nomenklatur"])
            run = self.run(arguments)
            self.judge_run("input", arguments, run)
            self.judge_outputs("input", arguments, folder, False)
            if self.content(store)[0] is None:
                self.count("input", "lost", " ".join(arguments))
            shutil.rmtree(folder)

    def hostile(self):
        pick = self.random.randrange(7)
        if pick == 0:
            return self.random.randbytes(self.random.randint(0, 20000))
        if pick == 1:
            return b"[" * self.random.randint(1, 200000)
        if pick == 2:
            return b'{"a":' * self.random.randint(1, 5000) + b"1" + b"}" * 5000
        with open(self.export, "rb") as file:
            sound = file.read()
        at = self.random.randrange(len(sound))
        if pick == 3:
            return sound[:at]
        if pick == 4:
            return sound[:at] + self.random.randbytes(3) + sound[at + 3:]
        if pick == 5:
            return b"kode\tnama\n" + (b"7.01.01\t" + b"x" * self.random.randint(1, 100000) + b"\n") * 20
        number = re.compile(rb"\d{2,}")
        spots = [m for m in number.finditer(sound)]
        spot = self.random.choice(spots)
        return sound[:spot.start()] + b"9" * self.random.randint(1, 400) + sound[spot.end():]

    def full(self, times):
        """A disk with room for so many bytes: the limit of a file's size stands for it."""
        for which, _ in self.spread(times):
            folder, store = self.place()
            arguments, may_change = self.commands(folder, store)[which]
            room = self.random.choice([1, 8, 64, 300, 700, 1400, 1500]) * 1024
            process = subprocess.Popen(
                [self.selaras, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL,
                preexec_fn=lambda: (signal.signal(signal.SIGXFSZ, signal.SIG_IGN),
                                    resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))))
            out, err = process.communicate(timeout=TIME_LIMIT)
            self.judge_run("full", arguments, (process.returncode, "", err.decode(errors="replace"), 0))
            self.judge_store("full", arguments, store, self.before, may_change)
            self.judge_outputs("full", arguments, folder, False)
            shutil.rmtree(folder)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("selaras")
    parser.add_argument("--times", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="kill,fail,power,damage,input,full")
    parser.add_argument("--keep", action="store_true")
    options = parser.parse_args()
    whole = {"kill": 2000, "fail": 5000, "power": 1000, "damage": 3000, "input": 2000, "full": 500}
    folder = tempfile.mkdtemp(prefix="selaras-")
    campaign = Campaign(os.path.abspath(options.selaras), folder, options.seed)
    campaign.prepare()
    campaign.figures = campaign.run(["capaian", campaign.sample, "--tahun", "2024", "--json"])[1]
    begun = time.monotonic()
    for part in options.only.split(","):
        getattr(campaign, part)(max(11, int(whole[part] * options.times)))
    wanted = ("lost", "half", "wrong", "crashed", "hung", "silent", "english")
    print(f"{'':8}" + "".join(f"{name:>9}" for name in ("tried", *wanted)))
    for part, counts in campaign.counts.items():
        print(f"{part:8}" + "".join(f"{counts.get(name, 0):9}" for name in ("tried", *wanted)))
    print(f"{time.monotonic() - begun:.0f} s, seed {options.seed}")
    for line in campaign.bad[:40]:
        print("  " + line)
    if not options.keep:
        shutil.rmtree(folder)
    sys.exit(1 if campaign.bad else 0)


main()
