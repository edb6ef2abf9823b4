"""Golden values of src/body/reach/sparc.test.ts: spectral arc length, from its published definition, with numpy only.

Run from the root of the repository: python3 tools/golden/sparc.py
"""

import json

import numpy


def arc_length(speed, rate_hz, pad_level=4, cutoff_hz=10.0, threshold=0.05):
    length = int(2 ** (numpy.ceil(numpy.log2(len(speed))) + pad_level))
    frequency = numpy.arange(length) * rate_hz / length
    spectrum = numpy.abs(numpy.fft.fft(speed, length))
    spectrum /= spectrum.max()
    inside = frequency <= cutoff_hz
    frequency, spectrum = frequency[inside], spectrum[inside]
    strong = numpy.nonzero(spectrum >= threshold)[0]
    frequency = frequency[strong[0] : strong[-1] + 1]
    spectrum = spectrum[strong[0] : strong[-1] + 1]
    band = frequency[-1] - frequency[0]
    return float(-numpy.sum(numpy.sqrt((numpy.diff(frequency) / band) ** 2 + numpy.diff(spectrum) ** 2)))


def minimum_jerk(t):
    inside = (t >= 0) & (t <= 1)
    return numpy.where(inside, 30 * t**2 * (1 - t) ** 2, 0.0)


cases = []


def add(name, speed, rate_hz):
    speed = numpy.round(speed, 9)
    cases.append({"name": name, "rateHz": rate_hz, "speed": speed.tolist(), "sparc": arc_length(speed, rate_hz)})


t = numpy.arange(-1, 1, 0.01)
add("Gaussian bell", numpy.exp(-5 * t**2), 100)
for rate in (25, 50, 100):
    s = numpy.arange(0, 1, 1 / rate)
    add(f"minimum jerk of 1 s at {rate} Hz", minimum_jerk(s), rate)
s = numpy.arange(0, 1.6, 0.01)
add("two overlapping parts", minimum_jerk(s) + 0.7 * minimum_jerk(s - 0.6), 100)
s = numpy.arange(0, 1, 0.01)
add("with a tremor of 4 Hz", numpy.abs(minimum_jerk(s) + 0.35 * numpy.sin(2 * numpy.pi * 4 * s)), 100)
random = numpy.random.default_rng(20261123)
add("with noise", numpy.abs(minimum_jerk(s) + 0.05 * 1.875 * random.normal(size=100)), 100)
add("130 samples", minimum_jerk(numpy.linspace(0, 1, 130)) + 0.1 * random.random(130), 60)
with open("src/body/reach/sparc.golden.json", "w", encoding="utf-8") as file:
    json.dump({"madeWith": f"numpy {numpy.__version__}", "cases": cases}, file, indent=1)
    file.write("\n")
