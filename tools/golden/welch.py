"""Golden values of src/signal/welch.test.ts and runningMedian.test.ts by SciPy.

Run from the root of the repository: python3 tools/golden/welch.py
"""

import json

import numpy
import scipy
from scipy.ndimage import median_filter
from scipy.signal import welch

random = numpy.random.default_rng(20261123)
time = numpy.arange(700) / 100
values = numpy.round(0.3 * numpy.sin(2 * numpy.pi * 5.2 * time) + random.normal(size=700), 3)
frequencies, density = welch(values, fs=100, window="hann", nperseg=300, noverlap=150, nfft=512, detrend="constant")
medians = {str(size): median_filter(values[:60], size=size, mode="nearest").tolist() for size in (1, 3, 9)}
with open("src/signal/welch.golden.json", "w", encoding="utf-8") as file:
    json.dump(
        {
            "madeWith": f"scipy {scipy.__version__}, numpy {numpy.__version__}",
            "rateHz": 100,
            "segmentLength": 300,
            "values": values.tolist(),
            "stepHz": float(frequencies[1]),
            "density": [float(f"{v:.12g}") for v in density],
            "medianOfFirst60": medians,
        },
        file,
        indent=1,
    )
    file.write("\n")
