"""The exported model (kinsbourne model --as sbml), read by libsbml and solved by SciPy's LSODA from nothing but the file's own math.

Needs libsbml for Python and SciPy. With those of Debian (python3-sbml5, python3-scipy), from the root of the repository:

    /usr/bin/python3 tools/golden/sbml.py            writes src/cli/model/model.golden.json
    /usr/bin/python3 tools/golden/sbml.py FILE DAYS  checks one file and prints its states on the last day

Each file must pass all consistency checks of libsbml, units included, without an error or a warning. States are kept every seventh day, as
they are before the events of that midnight (tolerance 1e-11).
"""

import hashlib
import json
import math
import os
import subprocess
import sys
import tempfile

import libsbml
import numpy
import scipy
from scipy.integrate import ode

GOLDEN = "src/cli/model/model.golden.json"
DAYS = 546
EVERY = 7
RTOL = 1e-11
CASES = {
    "untreated": [],
    "set 7 with a tumour and two infections": ["--set", "7", "--tumour", "--infection", "200", "--infection", "340:1.5"],
    "prednisolone taper, infection on the way": ["--plan", "prednisolone-taper", "--infection", "170:1.4"],
    "dexamethasone pulses, set 31, strong trigger": ["--plan", "dexamethasone-pulses", "--set", "31", "--trigger", "3"],
    "tetracosactide in depot from day 50": ["--plan", "tetracosactide-depot", "--start", "50"],
    "ACTH gel, immunoglobulin, rituximab": ["--plan", "triple"],
    "steroids, cyclophosphamide, immunoglobulin, tumour removed": ["--plan", "anbl00p3-ivig", "--tumour"],
    "adult with a tumour, short rituximab protocol": ["--population", "adult-paraneoplastic", "--plan", "toronto"],
}

L = libsbml
FUNCTIONS = {
    L.AST_TIMES: lambda *x: math.prod(x),
    L.AST_PLUS: lambda *x: math.fsum(x) if len(x) > 2 else sum(x),
    L.AST_DIVIDE: lambda a, b: a / b,
    L.AST_FUNCTION_POWER: lambda a, b: a**b,
    L.AST_POWER: lambda a, b: a**b,
    L.AST_FUNCTION_EXP: math.exp,
    L.AST_FUNCTION_LN: math.log,
    L.AST_FUNCTION_FLOOR: math.floor,
    L.AST_RELATIONAL_GT: lambda a, b: a > b,
    L.AST_RELATIONAL_LT: lambda a, b: a < b,
    L.AST_RELATIONAL_GEQ: lambda a, b: a >= b,
    L.AST_RELATIONAL_LEQ: lambda a, b: a <= b,
    L.AST_RELATIONAL_EQ: lambda a, b: a == b,
    L.AST_LOGICAL_AND: lambda *x: all(x),
    L.AST_LOGICAL_OR: lambda *x: any(x),
}


def read(path):
    """The model of a file that passes every check, or the end."""
    document = L.readSBMLFromFile(path)
    document.setConsistencyChecks(L.LIBSBML_CAT_UNITS_CONSISTENCY, True)
    document.setConsistencyChecks(L.LIBSBML_CAT_MODELING_PRACTICE, True)
    document.checkInternalConsistency()
    document.checkConsistency()
    if document.getNumErrors() > 0:
        sys.exit(f"{path}: {document.getErrorLog().toString()}")
    return document, document.getModel()


class Solved:
    """A model as functions of a table of values."""

    def __init__(self, model):
        self.functions = {one.getId(): one for one in items(model.getListOfFunctionDefinitions())}
        self.values = {one.getId(): one.getValue() for one in items(model.getListOfParameters())}
        self.values["time"] = 0.0
        assigned = {one.getVariable(): one for one in items(model.getListOfRules()) if one.isAssignment()}
        self.rules = [(name, self.compiled(assigned[name].getMath())) for name in in_order(assigned)]
        rates = [one for one in items(model.getListOfRules()) if one.isRate()]
        self.states = [one.getVariable() for one in rates]
        self.rates = [self.compiled(one.getMath()) for one in rates]
        self.events = [
            (
                self.compiled(one.getTrigger().getMath()),
                [(each.getVariable(), self.compiled(each.getMath())) for each in items(one.getListOfEventAssignments())],
            )
            for one in items(model.getListOfEvents())
        ]
        for one in items(model.getListOfInitialAssignments()):
            self.values[one.getSymbol()] = self.compiled(one.getMath())(self.values)
        self.follow()
        # why: initialValue is true, so what holds at the start is no event
        self.held = [True for _ in self.events]

    def compiled(self, node, bound=None):
        kind = node.getType()
        inputs = [self.compiled(node.getChild(k), bound) for k in range(node.getNumChildren())]
        if kind == L.AST_NAME_TIME:
            return lambda v: v["time"]
        if kind == L.AST_NAME:
            name = node.getName()
            return bound[name] if bound and name in bound else lambda v: v[name]
        if node.isNumber():
            number = float(node.getValue())
            return lambda v: number
        if kind == L.AST_MINUS:
            if len(inputs) == 1:
                return lambda v: -inputs[0](v)
            return lambda v: inputs[0](v) - inputs[1](v)
        if kind == L.AST_FUNCTION_ROOT:
            # why: libsbml puts the degree first; a solver may try a hair below zero
            return lambda v: math.sqrt(max(inputs[-1](v), 0.0))
        if kind == L.AST_FUNCTION_PIECEWISE:
            value, condition, otherwise = inputs
            return lambda v: value(v) if condition(v) else otherwise(v)
        if kind == L.AST_FUNCTION:
            definition = self.functions[node.getName()]
            names = [definition.getArgument(k).getName() for k in range(definition.getNumArguments())]
            return self.compiled(definition.getBody(), dict(zip(names, inputs)))
        function = FUNCTIONS[kind]
        return lambda v: function(*(one(v) for one in inputs))

    def follow(self):
        for name, rule in self.rules:
            self.values[name] = rule(self.values)

    def slope(self, time, x):
        self.values["time"] = time
        for name, value in zip(self.states, x):
            self.values[name] = value
        self.follow()
        return [rate(self.values) for rate in self.rates]

    def happen(self, time):
        """The events of a moment, all with the values from before it."""
        self.values["time"] = float(time)
        while True:
            self.follow()
            now = [trigger(self.values) for trigger, _ in self.events]
            due = [k for k, (held, is_now) in enumerate(zip(self.held, now)) if is_now and not held]
            self.held = now
            if not due:
                return
            becomes = [(name, value(self.values)) for k in due for name, value in self.events[k][1]]
            if len({name for name, _ in becomes}) < len(becomes):
                raise SystemExit(f"two events of day {time} set the same value")
            self.values.update(becomes)

    def day(self):
        """Moves on by a day; events come at whole days only, and that is checked."""
        start = round(self.values["time"])
        x = [self.values[name] for name in self.states]
        solver = ode(self.slope).set_integrator("lsoda", rtol=RTOL, atol=RTOL / 100, nsteps=100000)
        solver.set_initial_value(x, start)
        for time in (start + 0.5, start + 1):
            x = solver.integrate(time)
            if not solver.successful():
                raise SystemExit(f"no solution on day {start}")
            self.slope(float(time), x)
            if time < start + 1:
                now = [trigger(self.values) for trigger, _ in self.events]
                if any(is_now and not held for held, is_now in zip(self.held, now)):
                    raise SystemExit(f"an event within day {start}")
                self.held = now


def items(listed):
    return [listed.get(k) for k in range(listed.size())]


def in_order(assigned):
    """Names of assignment rules, each after those it needs."""
    done = []

    def visit(name, waiting):
        if name in done:
            return
        if name in waiting:
            raise SystemExit(f"rules in a circle: {name}")
        for needed in names_in(assigned[name].getMath()):
            if needed in assigned:
                visit(needed, waiting | {name})
        done.append(name)

    for name in assigned:
        visit(name, frozenset())
    return done


def names_in(node):
    own = [node.getName()] if node.getType() == L.AST_NAME else []
    return own + [name for k in range(node.getNumChildren()) for name in names_in(node.getChild(k))]


def solve(model, days):
    """States and score at the end of each day, before the events of that midnight."""
    solved = Solved(model)
    answers = []
    for _ in range(days):
        solved.happen(round(solved.values["time"]))
        solved.day()
        answers.append([solved.values[name] for name in [*solved.states, "score"]])
    return [*solved.states, "score"], answers


def export(options, path):
    call = "import { main } from './src/cli/main.ts'; process.exitCode = await main(process.argv.slice(1));"
    command = ["node", "--import", "tsx", "--input-type=module", "-e", call, "--", "model", "--as", "sbml"]
    run = subprocess.run([*command, *options, "--out", path], capture_output=True, text=True, check=False)
    if run.returncode != 0:
        sys.exit(f"{' '.join(options)}: {run.stderr}")


def main():
    if len(sys.argv) == 3:
        document, model = read(sys.argv[1])
        names, answers = solve(model, int(sys.argv[2]))
        print(json.dumps(dict(zip(names, answers[-1])), indent=1))
        return
    cases = []
    with tempfile.TemporaryDirectory() as folder:
        for name, options in CASES.items():
            path = os.path.join(folder, "model.xml")
            export(options, path)
            with open(path, "rb") as file:
                digest = hashlib.sha256(file.read()).hexdigest()
            document, model = read(path)
            names, answers = solve(model, DAYS)
            values = {
                str(day): [float(f"{value:.10g}") for value in answers[day - 1]] for day in range(EVERY, DAYS + 1, EVERY)
            }
            cases.append({"name": name, "options": options, "sha256": digest, "names": names, "days": values})
            print(f"{name}: {model.getNumParameters()} parameters, {model.getNumEvents()} events, no error, no warning")
    made = f"libsbml {L.getLibSBMLDottedVersion()}, scipy {scipy.__version__}, numpy {numpy.__version__}"
    with open(GOLDEN, "w", encoding="utf-8") as file:
        # why: one line a case, or the file has thousands of lines
        file.write(f'{{\n "madeWith": "{made}",\n "cases": [\n')
        file.write(",\n".join(json.dumps(case) for case in cases))
        file.write("\n]}\n")


main()
