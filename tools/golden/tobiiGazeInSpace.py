"""Golden values for src/formats/tobii/gazeInSpace.test: the screen and the gaze angles of the TX300 fixture, by numpy.

Run from the root of the repository: python3 tools/golden/tobiiGazeInSpace.py
"""

import csv
import json

import numpy as np

with open("data/formats/tobii_tx300_120rows.tsv", newline="") as file:
    rows = list(csv.DictReader(file, delimiter="\t"))


def column(name):
    return np.array([float(row[name]) for row in rows])


def eye(letter):
    valid = column(letter + "Validity") < 2
    uv = np.c_[column(letter + "GazePos2dx"), column(letter + "GazePos2dy")]
    gaze = np.c_[[column(f"{letter}GazePos3d{axis}") for axis in "xyz"]].T
    place = np.c_[[column(f"{letter}EyePos3d{axis}") for axis in "xyz"]].T
    return valid, uv, gaze, place


eyes = {"left": eye("L"), "right": eye("R")}
design = np.concatenate([np.c_[np.ones(valid.sum()), uv[valid]] for valid, uv, _, _ in eyes.values()])
points = np.concatenate([gaze[valid] for valid, _, gaze, _ in eyes.values()])
(corner, across, down), *_ = np.linalg.lstsq(design, points, rcond=None)
center = corner + across / 2 + down / 2


def unit(vector):
    return vector / np.linalg.norm(vector)


def angles(valid, uv, gaze, place):
    ahead = unit(center - np.median(place[valid], axis=0))
    # An orthonormal frame by QR: ahead, then right, then up.
    frame, _ = np.linalg.qr(np.c_[ahead, unit(across), -unit(down)])
    signs = np.sign([frame[:, 0] @ ahead, frame[:, 1] @ across, frame[:, 2] @ -down])
    local = (gaze - place) @ (frame * signs)
    deg = np.degrees(np.arctan2(local[:, 1:], local[:, :1]))
    deg[~valid] = np.nan
    return [[None if np.isnan(v) else round(float(v), 5) for v in axis] for axis in deg.T]


golden = {
    "made": f"numpy {np.__version__}",
    "widthM": round(float(np.linalg.norm(across)) / 1000, 7),
    "heightM": round(float(np.linalg.norm(down)) / 1000, 7),
}
for name, parts in eyes.items():
    golden[name + "XDeg"], golden[name + "YDeg"] = angles(*parts)
with open("src/formats/tobii/gazeInSpace.golden.json", "w") as file:
    json.dump(golden, file)
    file.write("\n")
