"""Golden values of src/signal/peaks.golden.test.ts: Fourier transform, Gaussian smoothing and peaks, by SciPy.

Run from the root of the repository: python3 tools/golden/peaks.py
"""

import json

import numpy
import scipy
from scipy.ndimage import gaussian_filter1d
from scipy.signal import find_peaks

random = numpy.random.default_rng(20261123)
values = numpy.round(numpy.cumsum(random.normal(size=120)), 1)
values[40:44] = values[39] + 2.0
transform = numpy.fft.fft(numpy.concatenate([values, numpy.zeros(8)]))


def peaks(**options):
    index, properties = find_peaks(values, prominence=options.pop("prominence", 0), **options)
    return {"index": index.tolist(), "prominence": [float(f"{v:.12g}") for v in properties["prominences"]]}


golden = {
    "madeWith": f"scipy {scipy.__version__}, numpy {numpy.__version__}",
    "values": [float(f"{v:.12g}") for v in values],
    "transform": {
        "re": [float(f"{v:.12g}") for v in transform.real],
        "im": [float(f"{v:.12g}") for v in transform.imag],
    },
    "smoothed": {
        str(sigma): [float(f"{v:.12g}") for v in gaussian_filter1d(values, sigma)] for sigma in (0.8, 3.0, 40.0)
    },
    "peaks": {
        "all": peaks(),
        "prominence1": peaks(prominence=1),
        "distance9": peaks(distance=9),
        "distance6.5prominence2": peaks(distance=6.5, prominence=2),
        "height0": peaks(height=0),
    },
}
with open("src/signal/peaks.golden.json", "w", encoding="utf-8") as file:
    json.dump(golden, file, indent=1)
    file.write("\n")
