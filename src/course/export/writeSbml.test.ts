import { expect, test } from 'vitest';
import { STATE_NAMES } from '../model/states.ts';
import { PARAMETER_SETS } from '../parameters/parameterSets.ts';
import { childEnsemble } from '../parameters/shippedEnsemble.ts';
import { publishedProtocol } from '../protocols/publishedProtocols.ts';
import { courseOdeModel } from './courseOdeModel.ts';
import { parseFormula } from './formula.ts';
import type { OdeModel } from './odeModel.ts';
import { unitId } from './unitTable.ts';
import { escapeXml, writeSbml } from './writeSbml.ts';

const SMALL: OdeModel = {
  id: 'small',
  name: 'a < b & "c"',
  notes: ['1 < 2 & 3 > 2'],
  functions: [],
  quantities: [
    { id: 'x', value: 1e-7, unit: '1', constant: false, notes: [] },
    { id: 'k', value: 2, unit: '1/d', constant: true, notes: ["the child's"] },
  ],
  rules: [],
  rates: [{ variable: 'x', formula: parseFormula('-(k * x) + 1e-7[1/d]') }],
  events: [],
};

/** What is wrong with a text as XML: tags that do not close, signs that must be escaped. */
function flawsOf(xml: string): string[] {
  const flaws: string[] = [];
  const open: string[] = [];
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  for (const [, text, close, name, attributes, empty] of body.matchAll(
    /([^<]*)(?:<(\/?)([A-Za-z]\w*)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|$)/g,
  )) {
    for (const part of [text!, attributes ?? ''])
      if (/&(?!(amp|lt|gt|quot|apos);)/.test(part) || (part === text && part.includes('>')))
        flaws.push(`bare: ${part}`);
    if (name === undefined) continue;
    if (close === '/') {
      const last = open.pop();
      if (last !== name) flaws.push(`${last} closed by ${name}`);
    } else if (empty !== '/') open.push(name);
  }
  return [...flaws, ...open.map((name) => `${name} is not closed`)];
}

test('the check of XML sees a tag that does not close and a bare sign', () => {
  expect(flawsOf('<a><b></a>')).not.toEqual([]);
  expect(flawsOf('<a>1 & 2</a>')).toEqual(['bare: 1 & 2']);
  expect(flawsOf('<a>')).toEqual(['a is not closed']);
  expect(flawsOf('<a x="1"><b/>2 &lt; 3</a>')).toEqual([]);
});

test('text is escaped in attributes and notes; signs that XML cannot hold are left out', () => {
  const xml = writeSbml(SMALL);
  expect(flawsOf(xml)).toEqual([]);
  expect(xml).toContain('name="a &lt; b &amp; &quot;c&quot;"');
  expect(xml).toContain('>1 &lt; 2 &amp; 3 &gt; 2</p>');
  expect(xml).toContain('the child&apos;s');
  expect(escapeXml('a\u0000b\u001fc\n')).toBe('abc\n');
});

test('by hand: −(k·x) + 1e-7/d as MathML', () => {
  expect(writeSbml(SMALL)).toContain(
    '<apply><plus/><apply><minus/><apply><times/><ci>k</ci><ci>x</ci></apply></apply><cn type="e-notation" sbml:units="per_day">1<sep/>-7</cn></apply>',
  );
});

test('a file with all kinds of events is well-formed, and has every state, every parameter with its kind, every unit that it names', () => {
  const { median: values } = childEnsemble();
  const model = courseOdeModel({
    title: 'Children',
    entries: PARAMETER_SETS[0]!.entries,
    values,
    fitted: true,
    hasTumour: true,
    infections: [{ day: 100, size: 1 }],
    treatment: { protocol: publishedProtocol('anbl00p3-ivig').protocol, day: 60 },
  });
  const xml = writeSbml(model);
  expect(flawsOf(xml)).toEqual([]);
  for (const state of STATE_NAMES) {
    expect(xml).toContain(`<parameter id="${state}" `);
    expect(xml).toContain(`<rateRule variable="${state}">`);
  }
  for (const { id, value, constant } of model.quantities)
    expect(xml).toMatch(new RegExp(`<parameter id="${id}" value="${value}" units="\\w+" constant="${constant}"`));
  expect(xml.match(/Kind: (published|transferred|assumed)/g)!.length).toBe(
    model.quantities.filter(({ id }) => id in PARAMETER_SETS[0]!.entries || id === 'speechAtaxiaShare').length,
  );
  expect(xml).toContain('Kind: transferred; source: Frey1990; not moved by a fit.');
  expect(xml).toContain('Not in the file: what it does at a relapse.');
  for (const [, unit] of xml.matchAll(/units="(\w+)"/g))
    if (unit !== 'dimensionless') expect(xml).toContain(`<unitDefinition id="${unit}">`);
  expect(xml.match(/<event id="(\w+)"/g)).toEqual([
    '<event id="infection1"',
    '<event id="resection"',
    '<event id="midnight"',
  ]);
});

test('a unit that is not in the table is refused', () => {
  expect(() => unitId('furlong')).toThrow('the unit furlong has no definition for SBML');
});
