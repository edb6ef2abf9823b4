import type { Formula } from './formula.ts';
import type { Assignment, ModelEvent, ModelFunction, OdeModel, Quantity } from './odeModel.ts';
import { UNIT_DEFINITIONS, type UnitDefinition, unitId } from './unitTable.ts';

const SBML = 'http://www.sbml.org/sbml/level3/version2/core';
const MATHML = 'http://www.w3.org/1998/Math/MathML';
const XHTML = 'http://www.w3.org/1999/xhtml';
const TIME = 'http://www.sbml.org/sbml/symbols/time';

/** Operators of formulas as elements of MathML. What is not here is a function of the model. */
const ELEMENTS: Readonly<Record<string, string>> = {
  '+': 'plus',
  '-': 'minus',
  '*': 'times',
  '/': 'divide',
  '^': 'power',
  '>': 'gt',
  '<': 'lt',
  '>=': 'geq',
  '<=': 'leq',
  '==': 'eq',
  '&&': 'and',
  '||': 'or',
  exp: 'exp',
  ln: 'ln',
  sqrt: 'root',
  floor: 'floor',
};

/** A model as SBML Level 3 Version 2 core; the same model gives the same bytes. */
export function writeSbml(model: OdeModel): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<sbml xmlns="${SBML}" xmlns:sbml="${SBML}" level="3" version="2">`,
    ...indented(
      element('model', { id: model.id, name: model.name, timeUnits: unitId('d') }, [
        ...notes(model.notes),
        ...list('listOfFunctionDefinitions', model.functions.map(functionDefinition)),
        ...list('listOfUnitDefinitions', UNIT_DEFINITIONS.map(unitDefinition)),
        ...list('listOfParameters', model.quantities.map(parameter)),
        ...list('listOfInitialAssignments', model.quantities.flatMap(initialAssignment)),
        ...list('listOfRules', [
          ...model.rules.map((rule) => assignment('assignmentRule', rule)),
          ...model.rates.map((rate) => assignment('rateRule', rate)),
        ]),
        ...list('listOfEvents', model.events.map(event)),
      ]),
    ),
    '</sbml>',
    '',
  ];
  return lines.join('\n');
}

/** Text as it may stand in XML, in an attribute too. Characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  const held = [...text].filter((sign) => sign >= ' ' || '\t\n\r'.includes(sign)).join('');
  return held.replace(
    /[&<>"']/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' })[sign]!,
  );
}

type Lines = readonly string[];

function indented(lines: Lines): string[] {
  return lines.map((line) => `  ${line}`);
}

function element(name: string, attributes: Readonly<Record<string, string>>, inside: Lines): string[] {
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(' ');
  return inside.length === 0 ? [`<${head}/>`] : [`<${head}>`, ...indented(inside), `</${name}>`];
}

function list(name: string, items: readonly Lines[]): string[] {
  return items.length === 0 ? [] : element(name, {}, items.flat());
}

function notes(sentences: readonly string[]): string[] {
  if (sentences.length === 0) return [];
  const paragraphs = sentences.map((sentence) => `<p xmlns="${XHTML}">${escapeXml(sentence)}</p>`);
  return element('notes', {}, paragraphs);
}

function functionDefinition({ id, notes: about, inputs, formula }: ModelFunction): string[] {
  const bound = inputs.map((name) => `<bvar><ci>${name}</ci></bvar>`);
  return element('functionDefinition', { id }, [
    ...notes(about),
    math(['<lambda>', ...bound, write(formula), '</lambda>'].join('')),
  ]);
}

function unitDefinition({ id, factors }: UnitDefinition): string[] {
  const units = factors.map(({ kind, exponent = 1, scale = 0, multiplier = 1 }) =>
    element('unit', { kind, exponent: `${exponent}`, scale: `${scale}`, multiplier: `${multiplier}` }, []),
  );
  return element('unitDefinition', { id }, list('listOfUnits', units));
}

function parameter({ id, value, unit, constant, notes: about }: Quantity): string[] {
  return element('parameter', { id, value: `${value}`, units: unitId(unit), constant: `${constant}` }, notes(about));
}

function initialAssignment({ id, start }: Quantity): Lines[] {
  return start === undefined ? [] : [element('initialAssignment', { symbol: id }, [math(write(start))])];
}

function assignment(kind: string, { variable, formula }: Assignment): string[] {
  return element(kind, { variable }, [math(write(formula))]);
}

function event({ id, notes: about, trigger, assignments }: ModelEvent): string[] {
  return element('event', { id, useValuesFromTriggerTime: 'true' }, [
    ...notes(about),
    ...element('trigger', { initialValue: 'true', persistent: 'true' }, [math(write(trigger))]),
    ...list(
      'listOfEventAssignments',
      assignments.map((one) => assignment('eventAssignment', one)),
    ),
  ]);
}

function math(inside: string): string {
  return `<math xmlns="${MATHML}">${inside}</math>`;
}

function write(formula: Formula): string {
  if (formula.kind === 'number') return writeNumber(formula.value, formula.unit);
  if (formula.kind === 'name')
    return formula.name === 'time'
      ? `<csymbol encoding="text" definitionURL="${TIME}">time</csymbol>`
      : `<ci>${formula.name}</ci>`;
  const { operator, inputs } = formula;
  const [first, ...others] = inputs.map(write);
  if (operator === 'piecewise')
    return `<piecewise><piece>${first}${others[0]}</piece><otherwise>${others[1]}</otherwise></piecewise>`;
  const named = ELEMENTS[operator];
  const head = named === undefined ? `<ci>${operator}</ci>` : `<${named}/>`;
  return `<apply>${head}${first}${others.join('')}</apply>`;
}

function writeNumber(value: number, unit: string): string {
  const [mantissa, exponent] = String(value).split('e');
  const units = `sbml:units="${unitId(unit)}"`;
  return exponent === undefined
    ? `<cn ${units}>${mantissa}</cn>`
    : `<cn type="e-notation" ${units}>${mantissa}<sep/>${Number(exponent)}</cn>`;
}
