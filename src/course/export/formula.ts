/** A formula as a tree, ready to be written in any language of models. */
export type Formula =
  | { readonly kind: 'number'; readonly value: number; readonly unit: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly operator: string; readonly inputs: readonly Formula[] };

/** Operators between two formulas, the loosest first; each line binds tighter than the one before. */
const LEVELS: readonly (readonly string[])[] = [['||'], ['&&'], ['==', '>=', '<=', '>', '<'], ['+', '-'], ['*', '/']];

const TOKEN = /\s*(?:(\d+(?:\.\d+)?(?:e-?\d+)?)(?:\[([^\]]+)\])?|([A-Za-z_]\w*)|(\|\||&&|==|>=|<=|[-+*/^()<>,]))/y;

interface Token {
  readonly text: string;
  readonly formula?: Formula;
}

/**
 * Reads a formula: numbers with a unit in brackets (`24[h]`; without one they have none), names, + − * / ^, comparisons, `&&`, `||`, and
 * calls such as `exp(x)` or `piecewise(value, condition, otherwise)`.
 * @throws RangeError where it is no formula
 */
export function parseFormula(text: string): Formula {
  const tokens = tokensOf(text);
  let at = 0;
  const peek = (): string | undefined => tokens[at]?.text;
  const expect = (wanted: string): void => {
    if (peek() !== wanted) throw new RangeError(`expected ${wanted}, got ${peek() ?? 'the end'} in: ${text}`);
    at++;
  };
  const between = (level: number): Formula => {
    const operators = LEVELS[level];
    if (operators === undefined) return signed();
    let left = between(level + 1);
    for (let found = peek(); found !== undefined && operators.includes(found); found = peek()) {
      at++;
      left = { kind: 'call', operator: found, inputs: [left, between(level + 1)] };
    }
    return left;
  };
  const signed = (): Formula => {
    if (peek() !== '-') return power();
    at++;
    return { kind: 'call', operator: '-', inputs: [signed()] };
  };
  const power = (): Formula => {
    const base = single();
    if (peek() !== '^') return base;
    at++;
    return { kind: 'call', operator: '^', inputs: [base, single()] };
  };
  const single = (): Formula => {
    const token = tokens[at++];
    if (token?.text === '(') {
      const inside = between(0);
      expect(')');
      return inside;
    }
    if (token?.formula === undefined)
      throw new RangeError(`expected a value, got ${token?.text ?? 'the end'} in: ${text}`);
    if (token.formula.kind !== 'name' || peek() !== '(') return token.formula;
    return { kind: 'call', operator: token.formula.name, inputs: inputs() };
  };
  const inputs = (): Formula[] => {
    const list: Formula[] = [];
    do {
      at++;
      list.push(between(0));
    } while (peek() === ',');
    expect(')');
    return list;
  };
  const formula = between(0);
  if (at < tokens.length) throw new RangeError(`expected the end, got ${peek()} in: ${text}`);
  return formula;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const from = TOKEN.lastIndex;
    const [, number, unit, name, mark] = TOKEN.exec(text) ?? [];
    if (number !== undefined)
      tokens.push({ text: number, formula: { kind: 'number', value: Number(number), unit: unit ?? '1' } });
    else if (name !== undefined) tokens.push({ text: name, formula: { kind: 'name', name } });
    else if (mark !== undefined) tokens.push({ text: mark });
    else throw new RangeError(`cannot read "${text.slice(from)}" in: ${text}`);
  }
  return tokens;
}

/** Every name that a formula uses, functions left out. */
export function namesIn(formula: Formula): string[] {
  if (formula.kind === 'name') return [formula.name];
  return formula.kind === 'call' ? formula.inputs.flatMap(namesIn) : [];
}
