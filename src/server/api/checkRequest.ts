import type { FastifySchemaCompiler } from 'fastify';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { isDay, type SchemaForm } from '../../clinic/index.ts';
import { ApiProblem } from './problem.ts';
import { issueOf, type RequestPart, requestIssues } from './requestIssues.ts';

/**
 * Checks a part of a request by its schema. Bodies are taken as they are, nothing is guessed; parameters and queries
 * are text, so a number may be written in them. What is wrong is said in our own words, by the field.
 */
export const checkRequest: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const compiled = Compile(schema);
  const form = schema as SchemaForm;
  const part = (httpPart ?? 'body') as RequestPart;
  return (data: unknown) => {
    // why: a cleaned prototype, so that a field called __proto__ is a field that nobody knows
    const value = part === 'body' ? data : fromText(form, { ...(data as Record<string, unknown>) });
    const issues = compiled.Check(value)
      ? notInCalendar(form, value, part)
      : requestIssues(part, form, compiled.Errors(value), value);
    if (issues.length === 0) return { value };
    return {
      error: new ApiProblem(400, 'BAD_REQUEST', 'The request has not the expected form', {
        detail: issues
          .slice(0, 3)
          .map(({ message }) => message)
          .join('. '),
        hint: 'Mend what is named and send the request again; GET /api/openapi.json describes every field.',
        fields: issues,
      }),
    };
  };
};

/** Numbers and truth values that are written as text. What is neither stays text, and its schema refuses it. */
function fromText({ properties = {} }: SchemaForm, data: Record<string, unknown>): Record<string, unknown> {
  for (const [name, text] of Object.entries(data)) {
    const type = Object.hasOwn(properties, name) ? properties[name]!.type : undefined;
    if (typeof text !== 'string') continue;
    if (type === 'integer' && /^-?\d{1,15}$/.test(text)) data[name] = Number(text);
    if (type === 'boolean' && (text === 'true' || text === 'false')) data[name] = text === 'true';
  }
  return data;
}

/** Days and instants of the right form that no calendar has: 30 February. A database would fail at them. */
function notInCalendar(form: SchemaForm, value: unknown, part: RequestPart) {
  return Object.entries(form.properties ?? {}).flatMap(([name, schema]) => {
    const text = (value as Readonly<Record<string, unknown>> | undefined)?.[name];
    const isDated = schema.format === 'date' || schema.format === 'date-time';
    if (!isDated || typeof text !== 'string' || isDay(text.slice(0, 10))) return [];
    return [issueOf(part, `/${name}`, form, value, 'not-in-calendar')];
  });
}
