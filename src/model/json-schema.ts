import { z } from 'zod';
import { fileKinds } from './schema.ts';

/** The JSON Schemas for editors' tools: file name → text, as they stand in `data/schema/`. */
export const jsonSchemas = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fileKinds).map(([kind, schema]) => [
      `${kind}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', reused: 'ref' }), null, 1)}\n`,
    ]),
  );
