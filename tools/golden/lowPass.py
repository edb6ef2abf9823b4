"""Golden values of src/signal/lowPass.test.ts: a two-pole Butterworth, forward and backward, by SciPy.

Run from the root of the repository: python3 tools/golden/lowPass.py
"""

import json

import numpy
import scipy
from scipy.signal import butter, filtfilt

random = numpy.random.default_rng(20261123)
values = numpy.round(numpy.cumsum(random.normal(size=60)), 3)
b, a = butter(2, 30, fs=250)
filtered = filtfilt(b, a, values, padlen=0)
with open("src/signal/lowPass.golden.json", "w", encoding="utf-8") as file:
    json.dump(
        {
            "madeWith": f"scipy {scipy.__version__}, numpy {numpy.__version__}",
            "rateHz": 250,
            "cutoffHz": 30,
            "values": values.tolist(),
            "filtered": [float(f"{v:.12g}") for v in filtered],
        },
        file,
        indent=1,
    )
    file.write("\n")
