"""Golden values of src/formats/gt3x/gt3xSamples.test.ts: the ActiGraph sample, read by the standard library and NumPy.

Run from the root of the repository: python3 tools/golden/gt3x.py
"""

import json
import struct
import zipfile

import numpy

with zipfile.ZipFile("data/body/formats/actigraph_wgt3xbt.gt3x") as archive:
    log = archive.read("log.bin")
records = []
at = 0
while at < len(log):
    mark, kind, time, size = struct.unpack("<BBIH", log[at : at + 8])
    assert mark == 0x1E and numpy.bitwise_xor.reduce(numpy.frombuffer(log[at : at + 9 + size], "u1")) == 255
    records.append((kind, time, log[at + 8 : at + 8 + size]))
    at += 9 + size
seconds = {}
for kind, time, content in records:
    if kind != 0 or len(content) == 1:
        continue
    digits = content.hex()
    values = [int(digits[k : k + 3], 16) for k in range(0, 270, 3)]
    yxz = numpy.array([v - 4096 if v > 2047 else v for v in values]).reshape(30, 3)
    seconds[time] = yxz[:, [1, 0, 2]]
first, last = min(seconds), max(seconds)
recorded = numpy.concatenate([seconds[t] for t in sorted(seconds)])
filled = []
held = None
for time in range(first, last + 1):
    held = seconds[time] if time in seconds else numpy.repeat(held[-1:], 30, axis=0)
    filled.append(held)
filled = numpy.concatenate(filled)
golden = {
    "madeBy": f"tools/golden/gt3x.py, NumPy {numpy.__version__}",
    "records": len(records),
    "firstS": first,
    "recordedSeconds": len(seconds),
    "sleeps": sum(t + 1 < later for t, later in zip(sorted(seconds), sorted(seconds)[1:])),
    "filledSeconds": last + 1 - first - len(seconds),
    "sums": [int(v) for v in filled.sum(axis=0)],
    "squares": [int(v) for v in (filled**2).sum(axis=0)],
    "values": [[i, *[int(v) for v in filled[i]]] for i in (0, 1, 31, 299, 300, 20000, len(filled) - 1)],
    "meanNormG": float(numpy.sqrt(((recorded / 256) ** 2).sum(axis=1)).mean()),
}
with open("src/formats/gt3x/gt3x.golden.json", "w", encoding="utf-8") as file:
    json.dump(golden, file, indent=2)
    file.write("\n")
