/*
 * As much of JSON Schema 2020-12 as our schemas use. An unknown keyword is an error, so that no rule is passed over
 * in silence.
 */

type Schema = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
};

type Rule = (value: unknown, argument: never, schema: Schema) => boolean;
const unless =
  <T>(is: (value: unknown) => value is T, holds: (value: T) => boolean) =>
  (value: unknown) =>
    !is(value) || holds(value);
const isString = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isArray = (value: unknown): value is unknown[] => Array.isArray(value);

const rules: Readonly<Record<string, Rule>> = {
  $schema: () => true,
  title: () => true,
  format: () => true,
  default: () => true,
  type: (value, name: string) => types[name]?.(value) ?? false,
  const: (value, constant: unknown) => value === constant,
  enum: (value, values: unknown[]) => values.includes(value),
  pattern: (value, pattern: string) => unless(isString, (text) => new RegExp(pattern, 'u').test(text))(value),
  minLength: (value, length: number) => unless(isString, (text) => text.length >= length)(value),
  maxLength: (value, length: number) => unless(isString, (text) => text.length <= length)(value),
  minimum: (value, least: number) => unless(isNumber, (number) => number >= least)(value),
  maximum: (value, most: number) => unless(isNumber, (number) => number <= most)(value),
  minItems: (value, length: number) => unless(isArray, (items) => items.length >= length)(value),
  maxItems: (value, length: number) => unless(isArray, (items) => items.length <= length)(value),
  prefixItems: (value, schemas: Schema[]) =>
    unless(isArray, (items) => schemas.every((schema, at) => at >= items.length || accepts(schema, items[at])))(value),
  items: (value, schema: Schema, { prefixItems }) =>
    unless(isArray, (items) =>
      items.slice(isArray(prefixItems) ? prefixItems.length : 0).every((item) => accepts(schema, item)),
    )(value),
  anyOf: (value, schemas: Schema[]) => schemas.some((schema) => accepts(schema, value)),
  oneOf: (value, schemas: Schema[]) => schemas.filter((schema) => accepts(schema, value)).length === 1,
  required: (value, names: string[]) => unless(isObject, (object) => names.every((name) => name in object))(value),
  properties: (value, schemas: Record<string, Schema>) =>
    unless(isObject, (object) =>
      Object.entries(schemas).every(([name, schema]) => !(name in object) || accepts(schema, object[name])),
    )(value),
  additionalProperties: (value, allowed: boolean, { properties }) =>
    unless(
      isObject,
      (object) => allowed || Object.keys(object).every((name) => isObject(properties) && name in properties),
    )(value),
};

/** True where the schema accepts the value. Throws at a keyword that it does not know. */
export function accepts(schema: Schema | boolean, value: unknown): boolean {
  if (typeof schema === 'boolean') return schema;
  return Object.entries(schema).every(([keyword, argument]) => {
    const rule = rules[keyword];
    if (!rule) throw new Error(`unknown keyword: ${keyword}`);
    return rule(value, argument as never, schema);
  });
}
