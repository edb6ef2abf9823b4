import type { Formula } from './formula.ts';
import type { OdeModel } from './odeModel.ts';

/** Values by name; time is `time`. */
export type Values = Record<string, number>;

const OPERATORS: Readonly<Record<string, (...x: number[]) => number>> = {
  '+': (a, b) => a! + b!,
  '-': (a, b) => (b === undefined ? -a! : a! - b),
  '*': (a, b) => a! * b!,
  '/': (a, b) => a! / b!,
  '^': (a, b) => a! ** b!,
  '>': (a, b) => Number(a! > b!),
  '<': (a, b) => Number(a! < b!),
  '>=': (a, b) => Number(a! >= b!),
  '<=': (a, b) => Number(a! <= b!),
  '==': (a, b) => Number(a === b),
  '&&': (a, b) => Number(a !== 0 && b !== 0),
  '||': (a, b) => Number(a !== 0 || b !== 0),
  exp: Math.exp,
  ln: Math.log,
  sqrt: Math.sqrt,
  floor: Math.floor,
  piecewise: (value, condition, otherwise) => (condition === 0 ? otherwise! : value!),
};

/** The value of a formula. @throws RangeError for a name or a function that nobody defined */
export function evaluate(formula: Formula, values: Values, model?: OdeModel): number {
  if (formula.kind === 'number') return formula.value;
  if (formula.kind === 'name') {
    const value = values[formula.name];
    if (value === undefined) throw new RangeError(`nothing is called ${formula.name}`);
    return value;
  }
  const inputs = formula.inputs.map((input) => evaluate(input, values, model));
  const operator = OPERATORS[formula.operator];
  if (operator !== undefined) return operator(...inputs);
  const own = model?.functions.find(({ id }) => id === formula.operator);
  if (own === undefined) throw new RangeError(`no function is called ${formula.operator}`);
  return evaluate(own.formula, Object.fromEntries(own.inputs.map((name, index) => [name, inputs[index]!])), model);
}

/** All values of a model on day 0. */
export function startingValues(model: OdeModel): Values {
  const values: Values = { time: 0 };
  for (const { id, value } of model.quantities) values[id] = value;
  for (const { id, start } of model.quantities) if (start !== undefined) values[id] = evaluate(start, values, model);
  return values;
}

/** Brings what holds at all times up to date; the rules of our models stand in the order in which they need each other. */
export function followRules(values: Values, model: OdeModel): void {
  for (const { variable, formula } of model.rules) values[variable] = evaluate(formula, values, model);
}

/** Lets the events of a whole day happen, all from the values before them. */
export function happen(values: Values, model: OdeModel, day: number): void {
  values.time = day - 0.5;
  const before = model.events.map(({ trigger }) => evaluate(trigger, values, model));
  values.time = day;
  const due = model.events.filter(
    ({ trigger }, index) => before[index] === 0 && evaluate(trigger, values, model) !== 0,
  );
  const becomes = due
    .flatMap(({ assignments }) => assignments)
    .map(({ variable, formula }) => [variable, evaluate(formula, values, model)] as const);
  for (const [variable, value] of becomes) values[variable] = value;
  followRules(values, model);
}
