import { Schema, type SchemaDefinition, type SchemaOptions } from 'mongoose';

const common = { versionKey: false, strict: 'throw', minimize: false, id: false, autoIndex: false } as const;

/** A mongoose schema as all our collections have it: no version key, no timestamps, unknown fields refused. */
export function collectionSchema<T>(
  collection: string,
  definition: SchemaDefinition<T>,
  options: SchemaOptions = {},
) {
  return new Schema<T>(definition, { ...common, ...options, collection } as never);
}
