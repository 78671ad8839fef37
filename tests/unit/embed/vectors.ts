import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/* The published test vectors of the protocol, as a tool of another language would read them. */

interface Vectors {
  readonly commands: readonly { name: string; message: Message; command: Record<string, unknown> }[];
  readonly acks: readonly { name: string; command: Message; message: Message }[];
  readonly hostile: readonly { name: string; message: unknown; error: string | null; make?: string; times?: number }[];
  readonly told: readonly { name: string; message: Message }[];
  readonly wrongTold: readonly { name: string; message: unknown; event: unknown }[];
  readonly resized: readonly { height: unknown; style: number | null }[];
  readonly heights: {
    readonly address: string;
    readonly height: number;
    readonly messages: readonly { dialect: string; message: unknown }[];
    readonly questions: readonly { dialect: string; message: unknown; secret: string | null }[];
    readonly ignored: readonly unknown[];
    readonly link: { readonly message: string; readonly value: string; readonly secret: string };
    readonly secrets: readonly { hash: string; secret: string | null }[];
  };
}
export interface Message {
  readonly source: string;
  readonly v: number;
  readonly type: string;
  readonly id?: string | number;
  readonly payload?: Record<string, unknown>;
}

// Not imported: a bundler would write `__proto__` as code, which sets a prototype instead of a field.
const file = join(import.meta.dirname, '../../../src/embed/vectors.json');
export const vectors: Vectors = JSON.parse(readFileSync(file, 'utf8'));

const makers: Readonly<Record<string, (times: number) => unknown>> = {
  long: (times) => 'a'.repeat(times),
  deep: (times) => Array.from({ length: times }).reduce<unknown>((inner) => [inner], 'gas'),
  wide: (times) => Object.fromEntries(Array.from({ length: times }, (_, at) => [`year${at}`, 2019])),
  many: (times) => ({ bbox: Array.from({ length: times }, () => 1) }),
};

/** The message of a hostile vector, made large where it says so. */
export function hostileMessage({ message, make, times }: Vectors['hostile'][number]): unknown {
  const maker = make === undefined ? null : makers[make];
  if (maker === undefined) throw new Error(`vectors.json: unknown make "${make}"`);
  return maker ? { ...(message as object), payload: maker(times ?? 0) } : message;
}
