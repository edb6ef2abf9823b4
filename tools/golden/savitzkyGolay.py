"""Golden values for src/signal/savitzkyGolay.ts from SciPy: python3 tools/golden/savitzkyGolay.py > src/signal/savitzkyGolay.golden.json"""
import json

import numpy
import scipy
from scipy.signal import savgol_filter

samples = numpy.random.default_rng(7).normal(size=40).cumsum()
cases = [
    {
        "halfWidth": half,
        "rateHz": rate,
        # interior only: our ends are NaN
        "derivative": savgol_filter(samples, 2 * half + 1, 2, deriv=1, delta=1 / rate)[half:-half].tolist(),
    }
    for half, rate in [(1, 60.0), (2, 500.0), (4, 1000.0), (7, 1250.0)]
]
print(json.dumps({"numpy": numpy.__version__, "scipy": scipy.__version__, "samples": samples.tolist(), "cases": cases}))
