"""Golden values of src/signal/shareInterval.test.ts by SciPy.

Run from the root of the repository: python3 tools/golden/shareInterval.py
"""

import json

import scipy
from scipy.stats import beta, binomtest

quantiles = [
    {"a": a, "b": b, "p": p, "value": float(f"{beta.ppf(p, a, b):.13g}")}
    for a, b in [(1, 1), (0.5, 3), (3, 8), (97, 4), (1200, 800)]
    for p in (0.025, 0.5, 0.975)
]
shares = []
for hits, count in [(0, 10), (3, 12), (12, 12), (40, 160), (990, 1000)]:
    interval = binomtest(hits, count).proportion_ci(0.95, method="exact")
    shares.append({"hits": hits, "count": count, "low": interval.low, "high": interval.high})
with open("src/signal/shareInterval.golden.json", "w", encoding="utf-8") as file:
    json.dump({"madeWith": f"scipy {scipy.__version__}", "quantiles": quantiles, "shares": shares}, file, indent=1)
    file.write("\n")
