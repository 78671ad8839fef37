import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/domain/text.ts';
import { firstYear, lastYear, themes } from '../../../src/domain/view.ts';
import { sectors } from '../../../src/domain/vocabulary.ts';
import { type Command, parseMessage } from '../../../src/embed/protocol.ts';
import { isId } from '../../../src/url/codec.ts';
import { hostileMessage, vectors } from './vectors.ts';

const types = 'hello getState snapshot goToScene setView setLayers selectFeature setLang setTheme'.split(' ');
const message = (type: unknown, payload?: unknown) => ({ source: 'corridors', v: 1, type, id: 'a', payload });

const isBetween = (value: number, low: number, high: number) => value >= low && value <= high;

/** Whether a command holds what the frame can show, and nothing else. */
function isHarmless(command: Command): boolean {
  const keys = Object.keys(command).sort().join(' ');
  switch (command.type) {
    case 'setView': {
      const { camera, bounds, year } = command.target;
      const isPlace =
        !camera ||
        (isBetween(camera.zoom, 0, 22) &&
          isBetween(camera.latitude, -90, 90) &&
          isBetween(camera.longitude, -180, 360) &&
          isBetween(camera.bearing, 0, 359) &&
          isBetween(camera.pitch, 0, 85));
      const isBox =
        !bounds ||
        (bounds.length === 4 &&
          bounds.every(Number.isFinite) &&
          bounds[0] < bounds[2] &&
          bounds[1] < bounds[3] &&
          isBetween(bounds[1], -90, 90) &&
          isBetween(bounds[3], -90, 90));
      const isYear = year === undefined || year === null || isBetween(year, firstYear, lastYear);
      const named = Object.keys(command.target).filter((key) => !['camera', 'bounds', 'year'].includes(key));
      return keys === 'target type' && isPlace && isBox && isYear && named.length === 0;
    }
    case 'setLayers':
      return keys === 'layers type' && (command.layers ?? []).every((layer) => sectors.includes(layer));
    case 'selectFeature':
      return keys === 'featureId type' && (command.featureId === null || isId(command.featureId));
    case 'goToScene':
      return keys === 'sceneId type' && (command.sceneId === null || isId(command.sceneId));
    case 'setLang':
      return keys === 'lang type' && languages.includes(command.lang);
    case 'setTheme':
      return keys === 'theme type' && themes.includes(command.theme);
    default:
      return keys === 'type' && types.includes(command.type);
  }
}

describe('a message to the frame', () => {
  it.each(vectors.commands)('$name', ({ message: sent, command }) => {
    expect(parseMessage(sent)).toEqual({ type: 'command', id: sent.id ?? null, command });
  });

  it('has a vector of every command', () => {
    expect([...new Set(vectors.commands.map(({ command }) => command.type))].sort()).toEqual([...types].sort());
  });

  it.each(vectors.hostile)('that is hostile: $name', (vector) => {
    const expected = vector.error === null ? { type: 'ignored' } : { type: 'refused', id: 'a', outcome: vector.error };
    expect(parseMessage(hostileMessage(vector))).toEqual(expected);
  });

  it('has a hostile vector of every reason to refuse it', () => {
    const reasons = vectors.hostile.flatMap(({ error }) => error ?? []);
    expect(new Set(reasons)).toEqual(new Set(['unknown-version', 'unknown-type', 'bad-payload']));
  });

  it('is looked at in a few places only, however large it is', () => {
    let looks = 0;
    const watched = <T extends object>(value: T): T =>
      new Proxy(value, {
        get: (target, key, receiver) => {
          looks += 1;
          return Reflect.get(target, key, receiver);
        },
        getOwnPropertyDescriptor: (target, key) => {
          looks += 1;
          return Reflect.getOwnPropertyDescriptor(target, key);
        },
        ownKeys: () => {
          throw new Error('goes through all fields');
        },
      });
    const wide = watched(Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`field${at}`, 1])));
    const many = watched(Array.from({ length: 1000 }, () => 1));
    for (const payload of [wide, many, watched({ bbox: many, view: many, year: wide })])
      for (const type of types) parseMessage(message(type, payload));
    expect(looks).toBeGreaterThan(0);
    expect(looks).toBeLessThan(200);
  });

  it('is understood or not, and never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withSparseArray: true }), (data) => {
        expect(parseMessage(data).type).toBe('ignored');
      }),
    );
  });

  it('lets nothing through but commands that are harmless', () => {
    const number = fc.oneof(fc.double(), fc.integer({ min: -400, max: 2100 }));
    const value = fc.oneof(
      fc.anything({ withNullPrototype: true, withSparseArray: true }),
      number,
      fc.array(number, { maxLength: 6 }),
      fc.array(number, { maxLength: 6 }).map((list) => list.join('/')),
      fc.array(number, { maxLength: 6 }).map((list) => list.join(',')),
      fc.constantFrom<unknown>(null, 'none', 'gas,lng', ['gas'], 'eastern-route', 'ru', 'dark', 'x&feature=y', '2019'),
    );
    const payload = fc.oneof(value, fc.record({ view: value, bbox: value, year: value }, { requiredKeys: [] }));
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...types), fc.string(), fc.anything()), payload, (type, given) => {
        const read = parseMessage(message(type, given));
        if (read.type !== 'command') {
          expect(read).toMatchObject({ type: 'refused', id: 'a' });
          return;
        }
        seen.add(read.command.type);
        expect(isHarmless(read.command), JSON.stringify(read.command)).toBe(true);
      }),
      { numRuns: 4000, seed: 4 },
    );
    // The property would hold of a parser that lets nothing through.
    expect([...seen].sort()).toEqual([...types].sort());
  });

  it('reads no getter, and nothing from a prototype', () => {
    let isRun = false;
    const trap = (name: string) =>
      Object.defineProperty({ ...message('setView', { year: 2019 }) }, name, {
        enumerable: true,
        get() {
          isRun = true;
          return 2019;
        },
      });
    for (const name of ['source', 'v', 'type', 'id', 'payload']) parseMessage(trap(name));
    const inherited = Object.create(message('getState'));
    expect(isRun).toBe(false);
    expect(parseMessage(inherited)).toEqual({ type: 'ignored' });
    expect(parseMessage({ ...message('setView'), payload: Object.create({ year: 2019 }) })).toMatchObject({
      type: 'refused',
    });
  });

  it('changes no prototype', () => {
    const keys = () => [Object.prototype, Array.prototype].map((prototype) => Reflect.ownKeys(prototype).length);
    const before = keys();
    const poison =
      '{"source":"corridors","v":1,"id":"a","payload":{"__proto__":{"year":2019},"constructor":{"prototype":{"x":1}}}}';
    for (const type of types) {
      parseMessage({ ...JSON.parse(poison), type });
      parseMessage(JSON.parse(poison.replace('"id"', `"type":"${type}","__proto__":{"polluted":1},"id"`)));
    }
    expect(keys()).toEqual(before);
    expect('polluted' in {}).toBe(false);
  });
});
