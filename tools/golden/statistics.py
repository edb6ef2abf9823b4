"""Golden values of src/signal/statistics.golden.test.ts: Lomb-Scargle, quantiles, second moments, gamma and Poisson, by SciPy.

Run from the root of the repository: python3 tools/golden/statistics.py
"""

import json

import numpy
import scipy
from scipy.signal import lombscargle
from scipy.stats import chi2, entropy, gamma

random = numpy.random.default_rng(20261123)
rate_hz = 50
values = numpy.round(numpy.sin(2 * numpy.pi * 3.3 * numpy.arange(120) / rate_hz) + 0.5 * random.normal(size=120), 3)
kept = random.random(120) > 0.25
times = numpy.arange(120)[kept] / rate_hz
frequencies_hz = numpy.array([0.5, 1.0, 2.0, 3.0, 3.3, 4.0, 7.5, 12.0, 24.0])
centred = values[kept] - values[kept].mean()
power = lombscargle(times, centred, 2 * numpy.pi * frequencies_hz)

x = numpy.round(random.normal(size=40), 3)
y = numpy.round(0.6 * x + random.normal(size=40), 3)
covariance = numpy.cov(x, y, bias=True)
eigenvalues, eigenvectors = numpy.linalg.eigh(covariance)
angle = numpy.degrees(numpy.arctan2(eigenvectors[1, 1], eigenvectors[0, 1]))
angle = angle - 180 if angle > 90 else angle + 180 if angle <= -90 else angle
moments = numpy.linalg.eigvalsh(numpy.array([[x @ x, x @ y], [x @ y, y @ y]]) / 40)

counts = [5, 0, 12, 3, 1]
golden = {
    "madeWith": f"scipy {scipy.__version__}, numpy {numpy.__version__}",
    "lombScargle": {
        "rateHz": rate_hz,
        "values": [float(v) if k else None for v, k in zip(values, kept)],
        "frequenciesHz": frequencies_hz.tolist(),
        "power": power.tolist(),
    },
    "quantiles": {
        "values": x.tolist(),
        "p": [0, 0.05, 0.1, 0.25, 0.5, 0.9, 0.975, 1],
        "expected": numpy.quantile(x, [0, 0.05, 0.1, 0.25, 0.5, 0.9, 0.975, 1]).tolist(),
    },
    "principalAxes": {
        "x": x.tolist(),
        "y": y.tolist(),
        "minor": float(eigenvalues[0]),
        "major": float(eigenvalues[1]),
        "angleDeg": float(angle),
        "minorAboutZero": float(moments[0]),
        "majorAboutZero": float(moments[1]),
    },
    "gammaQuantiles": [
        {"a": a, "p": p, "expected": float(gamma.ppf(p, a))}
        for a in (0.05, 0.5, 1, 2.5, 30, 1000)
        for p in (0.001, 0.025, 0.5, 0.975)
    ],
    "poissonIntervals": [
        {
            "count": n,
            "low": float(chi2.ppf(0.025, 2 * n) / 2) if n > 0 else 0.0,
            "high": float(chi2.ppf(0.975, 2 * n + 2) / 2),
        }
        for n in (0, 1, 2, 5, 20, 300)
    ],
    "entropy": {"counts": counts, "expected": float(entropy(counts) / numpy.log(5))},
}
with open("src/signal/statistics.golden.json", "w", encoding="utf-8") as file:
    json.dump(golden, file, indent=1)
    file.write("\n")
