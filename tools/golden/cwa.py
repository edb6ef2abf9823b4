"""Golden values of src/formats/cwa/cwaSamples.test.ts: the two Axivity samples, read by NumPy.

Run from the root of the repository: python3 tools/golden/cwa.py
"""

import json

import numpy

files = {}
for name in ["axivity_ax3", "axivity_ax6"]:
    with open(f"data/body/formats/{name}.cwa", "rb") as file:
        blocks = numpy.frombuffer(file.read()[1024:], dtype=numpy.uint8).reshape(-1, 512)
    words = blocks.view("<u2")
    assert (words.sum(axis=1) % 65536 == 0).all()
    layout = int(blocks[0, 25])
    counts = words[:, 14].astype(int)
    assert (counts == counts[0]).all() and (blocks[:, 25] == layout).all()
    if layout == 0x30:
        packed = blocks[:, 30:510].copy().view("<u4").ravel()
        exponent = packed >> 30
        fields = [(packed >> shift) & 0x3FF for shift in (0, 10, 20)]
        axes = [numpy.where(f > 511, f.astype(int) - 1024, f.astype(int)) * 2**exponent.astype(int) for f in fields]
        columns = ["accelXG", "accelYG", "accelZG"]
    else:
        rows = blocks[:, 30:510].copy().view("<i2").reshape(-1, 6).astype(int)
        axes = list(rows.T)
        columns = ["gyroXDegPerS", "gyroYDegPerS", "gyroZDegPerS", "accelXG", "accelYG", "accelZG"]
    steps = 2 ** (8 + (int(words[0, 9]) >> 13))
    stamp = blocks[:, 14:18].copy().view("<u4").ravel().astype(int)
    fraction = (words[:, 2] & 0x7FFF).astype(int)
    assert (words[:, 2] >> 15 == 1).all()
    seconds = ((stamp >> 12 & 31) * 60 + (stamp >> 6 & 63)) * 60 + (stamp & 63) + fraction / 32768
    rate = 3200 / 2 ** (15 - (int(blocks[0, 24]) & 15))
    offset = words[:, 13].astype(numpy.int16).astype(int) + (2 * fraction * int(rate)) // 65536
    index = numpy.arange(len(blocks)) * counts[0] + offset
    accel = numpy.array(axes[-3:]) / steps
    places = [0, 1, 2, 777, len(axes[0]) - 1]
    files[name] = {
        "samples": len(axes[0]),
        "stepsPerG": steps,
        "columns": columns,
        "sums": [int(a.sum()) for a in axes],
        "squares": [int((a * a).sum()) for a in axes],
        "values": [[i, *[int(a[i]) for a in axes]] for i in places],
        "meanNormG": float(numpy.sqrt((accel**2).sum(axis=0)).mean()),
        "rateHz": float((index[-1] - index[0]) / (seconds[-1] - seconds[0])),
        "stamps": [[int(index[k]), float(seconds[k])] for k in range(0, len(index), 37)],
        "temperatureRaw": [int(words[k, 10] & 1023) for k in (0, len(words) - 1)],
    }
with open("src/formats/cwa/cwa.golden.json", "w", encoding="utf-8") as file:
    json.dump({"madeBy": f"tools/golden/cwa.py, NumPy {numpy.__version__}", "files": files}, file, indent=2)
    file.write("\n")
