"""The equations of docs/model/course.md once more, solved by SciPy's LSODA.

Run from the root of the repository: python3 tools/golden/course.py
writes src/course/model/course.golden.json (states every fifth day, tolerance 1e-11).

With --time REPEATS RTOL it reads problems from the standard input and prints milliseconds of CPU time and all states, for bench/kernelSpeed.ts.
"""

import json
import math
import subprocess
import sys
import time

import numpy
import scipy
from scipy.integrate import ode

U, V, E, R, M, P, B, A, OP, L, Q, I, C, G, W = 0, 1, 2, 3, 4, 5, 6, 7, 8, 12, 13, 14, 15, 16, 17


def derivative(_, x, c, steroid, melanocortin, noise):
    out = [0.0] * 18
    ivig = x[I] / (x[I] + c["ivigHalf"])
    weight = c["humoralWeight"]
    drive = weight * x[A] / (1 + weight * c["ivigClearance"] * ivig) + (1 - weight) * x[E]
    seed = c["tumourDrive"] * x[U] + c["infectionDrive"] * x[V] * (c["infectionNaive"] + x[M])
    growth = c["activation"] * x[M] / (c["memoryHalf"] + x[M]) * x[E] / (1 + x[E] * c["saturation"])
    loss = c["effectorLoss"] * (
        1
        + c["regulationStrength"] * x[R]
        + c["steroidStrength"] * x[G]
        + c["ivigStrength"] * ivig
        + c["cyclophosphamideStrength"] * x[C]
    )
    root = math.sqrt(max(x[P], 0.0))
    out[V] = -c["infectionRate"] * x[V]
    out[E] = (seed + growth) * noise - loss * x[E]
    out[R] = (x[E] - x[R]) * c["regulationRate"]
    out[M] = c["memoryFormation"] * x[E] * root * (1 - x[M] / c["memoryMost"]) - x[M] * (
        c["memoryLoss"] + c["rituximabMemory"] * x[Q] + c["cyclophosphamideMemory"] * x[C]
    )
    out[P] = c["bloodBRate"] * (1 - x[P] * (1 + c["rituximabKill"] * x[Q])) - c["cyclophosphamideBloodB"] * x[C] * x[P]
    recruited = (
        c["csfBGain"]
        * x[M]
        * (c["recruitmentBase"] + (1 - c["recruitmentBase"]) * x[E] / (x[E] + c["recruitmentHalf"]))
        * root
        / (1 + c["steroidRecruitment"] * x[G] + c["melanocortinRecruitment"] * x[W])
    )
    own = c["csfBNormal"] * root
    pathogenic = x[B] * recruited / (recruited + own)
    out[B] = c["csfBRate"] * (own + recruited - x[B])
    out[A] = c["humoralRate"] * (c["humoralPerPercent"] * pathogenic - x[A] * (1 + c["ivigClearance"] * ivig))
    total = 0.0
    for sign in range(4):
        aim = drive * drive / (drive * drive + c["signHalfSquared"][sign])
        now = x[OP + sign]
        out[OP + sign] = (c["rise"][sign] if aim > now else c["fall"][sign]) * (aim - now)
        total += aim
    out[L] = c["damage"] * total * (1 - x[L]) / 4 - c["repair"] * x[L]
    out[Q] = -c["rituximabRate"] * x[Q]
    out[I] = -c["ivigRate"] * x[I]
    out[C] = -c["cyclophosphamideRate"] * x[C]
    out[G] = c["steroidRate"] * (steroid - x[G])
    out[W] = c["steroidRate"] * (melanocortin - x[W])
    return out


def solve(problem, rtol):
    x = numpy.array(problem["start"])
    states = []
    for steroid, melanocortin, noise, most, *added in problem["days"]:
        for state, amount in zip(added[::2], added[1::2]):
            x[int(state)] += amount
        x[U] = min(x[U], most)
        solver = ode(derivative).set_integrator("lsoda", rtol=rtol, atol=rtol / 100, nsteps=100000)
        solver.set_initial_value(x, 0).set_f_params(problem["constants"], steroid, melanocortin, noise)
        x = numpy.array(solver.integrate(1))
        states.append(x.copy())
    return states


def main():
    if sys.argv[1:2] == ["--time"]:
        repeats, rtol = int(sys.argv[2]), float(sys.argv[3])
        answers = []
        for problem in json.load(sys.stdin):
            spent = []
            for _ in range(repeats):
                begin = time.process_time()
                states = solve(problem, rtol)
                spent.append(1000 * (time.process_time() - begin))
            answers.append({"ms": min(spent), "states": [list(map(float, x)) for x in states]})
        print(json.dumps({"madeWith": f"scipy {scipy.__version__}", "answers": answers}))
        return
    printed = subprocess.run(
        ["node", "--import", "tsx", "tools/courseProblems.ts"], capture_output=True, check=True, text=True
    )
    problems = json.loads(printed.stdout)
    for problem in problems:
        states = solve(problem, 1e-11)
        problem["states"] = {
            str(day): [float(f"{v:.10g}") for v in states[day]] for day in range(4, len(states), 5)
        }
    with open("src/course/model/course.golden.json", "w", encoding="utf-8") as file:
        # why: one line a list, or the file has twenty thousand lines
        file.write("{\n")
        file.write(f' "madeWith": "scipy {scipy.__version__}, numpy {numpy.__version__}",\n "problems": [\n')
        file.write(",\n".join(json.dumps(problem) for problem in problems))
        file.write("\n]}\n")


main()
