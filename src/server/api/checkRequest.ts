import type { FastifySchemaCompiler } from 'fastify';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import Value from 'typebox/value';

/**
 * Checks a part of a request by its schema. Bodies are taken as they are, nothing is guessed; parameters and queries
 * are text, so a number may be written in them.
 */
export const checkRequest: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const compiled = Compile(schema);
  const isText = httpPart !== 'body';
  return (data: unknown) => {
    // why: a cleaned prototype, so that a field called __proto__ is a field that nobody knows
    const value = isText ? Value.Convert(schema, { ...(data as object) }) : data;
    if (compiled.Check(value)) return { value };
    const first = [...compiled.Errors(value)].find(({ keyword }) => keyword !== 'boolean');
    const where = first === undefined || first.instancePath === '' ? httpPart : `${httpPart}${first.instancePath}`;
    return { error: new RangeError(`${where ?? 'the request'} ${first?.message ?? 'has not the expected form'}`) };
  };
};
