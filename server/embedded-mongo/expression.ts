import { MongoError } from './errors.ts';
import { valueAt } from './path.ts';
import { type Doc, isDoc, isOperators, setField } from './values.ts';

/** Reads a value out of a document; `undefined` = missing. */
export type Expression = (doc: Doc) => unknown;

/** Field paths, literals, and documents and arrays of them. @throws MongoError 168 for an operator, 17276 for a variable. */
export function parseExpression(expression: unknown): Expression {
  if (typeof expression === 'string' && expression.startsWith('$')) return fieldPath(expression);
  if (Array.isArray(expression)) {
    const parts = expression.map(parseExpression);
    return (doc) => parts.map((part) => part(doc) ?? null);
  }
  if (!isDoc(expression)) return () => expression;
  return isOperators(expression) ? operator(expression) : documentOf(expression);
}

function fieldPath(text: string): Expression {
  if (text.startsWith('$$')) throw new MongoError(17276, `Use of undefined variable: ${text.slice(2)}`);
  const steps = text.slice(1).split('.');
  if (steps.includes(''))
    throw new MongoError(40353, `FieldPath '${text}' must not contain an empty field name`);
  return (doc) => valueAt(doc, steps);
}

function operator(expression: Doc): Expression {
  const [name, ...others] = Object.keys(expression);
  if (others.length > 0) {
    throw new MongoError(15983, 'An object representing an expression must have exactly one field');
  }
  if (name !== '$literal') throw new MongoError(168, `Unrecognized expression '${name}'`);
  return () => expression.$literal;
}

function documentOf(expression: Doc): Expression {
  const fields = Object.entries(expression).map(([name, part]) => [name, parseExpression(part)] as const);
  return (doc) => {
    const result: Doc = {};
    for (const [name, part] of fields) {
      const value = part(doc);
      if (value !== undefined) setField(result, name, value);
    }
    return result;
  };
}
