"""Golden values of src/signal/bandPass.test.ts: a Butterworth band-pass, once over and forward and backward, by SciPy.

Run from the root of the repository: python3 tools/golden/bandPass.py
"""

import json

import numpy
import scipy
from scipy.signal import butter, sosfiltfilt, sosfreqz

random = numpy.random.default_rng(20261123)
values = numpy.round(numpy.cumsum(random.normal(size=120)), 3)
cases = []
for low, high, rate in [(3, 20, 100), (3, 11.25, 25), (0.4, 2.5, 50), (2, 15, 200)]:
    sos = butter(2, [low, high], "bandpass", fs=rate, output="sos")
    frequencies = numpy.array([low / 2, low, (low * high) ** 0.5, high, 0.49 * rate])
    gain = numpy.abs(sosfreqz(sos, frequencies, fs=rate)[1])
    filtered = sosfiltfilt(sos, values, padtype="odd", padlen=50)
    cases.append(
        {
            "lowHz": low,
            "highHz": high,
            "rateHz": rate,
            "frequenciesHz": frequencies.tolist(),
            "gain": [float(f"{v:.12g}") for v in gain],
            "filtered": [float(f"{v:.12g}") for v in filtered],
        }
    )
with open("src/signal/bandPass.golden.json", "w", encoding="utf-8") as file:
    json.dump(
        {
            "madeWith": f"scipy {scipy.__version__}, numpy {numpy.__version__}",
            "padLength": 50,
            "values": values.tolist(),
            "cases": cases,
        },
        file,
        indent=1,
    )
    file.write("\n")
