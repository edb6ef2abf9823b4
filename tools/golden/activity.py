"""Golden values of bench/accuracy/body/calibration.ts: ENMO and MAD of two Axivity files, decoded and computed with NumPy alone.

Samples are taken as they come, in groups of 100 without any clock, so that only arithmetic is compared.
Run from the root of the repository: python3 tools/golden/activity.py <folder with ax3_sample.cwa and ax6_sample.cwa>
"""

import json
import struct
import sys
from pathlib import Path

import numpy

GROUP = 100


def decode(path):
    """Acceleration in g, one row per sample, in the order of the file."""
    data = Path(path).read_bytes()
    blocks = []
    for at in range(1024, len(data) - 511, 512):
        block = data[at : at + 512]
        if block[:2] != b"AX":
            continue
        light, = struct.unpack_from("<H", block, 18)
        count, = struct.unpack_from("<H", block, 28)
        axes, layout = block[25] >> 4, block[25] & 15
        per_g = 1 << (8 + (light >> 13))
        if layout == 0:
            words = numpy.frombuffer(block, "<u4", count, 30)
            exponent = words >> 30
            parts = [(words >> shift) & 1023 for shift in (0, 10, 20)]
            signed = [numpy.where(part > 511, part.astype(int) - 1024, part.astype(int)) << exponent.astype(int) for part in parts]
            values = numpy.stack(signed, axis=1)
        else:
            values = numpy.frombuffer(block, "<i2", count * axes, 30).reshape(count, axes)[:, -3:].astype(int)
        blocks.append(values / per_g)
    return numpy.concatenate(blocks)


def summary(path):
    g = decode(path)
    groups = g[: len(g) // GROUP * GROUP].reshape(-1, GROUP, 3)
    norm = numpy.sqrt((groups**2).sum(axis=2))
    enmo = numpy.maximum(norm - 1, 0).mean(axis=1)
    mad = numpy.abs(norm - norm.mean(axis=1, keepdims=True)).mean(axis=1)
    return {
        "samples": len(g),
        "groups": len(groups),
        "enmo": [float(f"{v:.9g}") for v in enmo],
        "mad": [float(f"{v:.9g}") for v in mad],
    }


folder = Path(sys.argv[1])
with open("bench/accuracy/body/calibration.golden.json", "w", encoding="utf-8") as file:
    golden = {"madeWith": f"numpy {numpy.__version__}", "groupSamples": GROUP}
    for name in ("ax3_sample", "ax6_sample"):
        golden[name] = summary(folder / f"{name}.cwa")
    json.dump(golden, file)
    file.write("\n")
