import { PlainValue } from '../yaml/PlainValue';
import { Edit } from './Edit';
import { editValue } from './editValue';

describe('editValue', () => {
  const done: Array<[string, PlainValue, Edit, PlainValue]> = [
    [
      'moves a key to a mapping that is made for it',
      { spec: { image: 'x', replicas: 2 } },
      {
        edit: 'move',
        path: ['spec', 'image'],
        to: ['spec', 'containers', 'app', 'image'],
      },
      { spec: { replicas: 2, containers: { app: { image: 'x' } } } },
    ],
    [
      'moves the only item, and its list goes',
      { ports: [{ port: 80 }] },
      { edit: 'move', path: ['ports', 0], to: ['service', 'http'] },
      { service: { http: { port: 80 } } },
    ],
    [
      'moves to a list behind its last item',
      { a: ['x', 'y'], b: ['z'] },
      { edit: 'move', path: ['a', 0], to: ['b', 1, 'of'] },
      { a: ['y'], b: ['z', { of: 'x' }] },
    ],
    [
      'moves to a list that is made for it',
      { host: 'x' },
      { edit: 'move', path: ['host'], to: ['hosts', 0] },
      { hosts: ['x'] },
    ],
    [
      'wraps a value where it stands',
      { callers: ['web/storefront'] },
      { edit: 'move', path: ['callers', 0], to: ['callers', 0, 'service'] },
      { callers: [{ service: 'web/storefront' }] },
    ],
    [
      'puts a value in place of another of any shape',
      { a: { b: [1] }, c: 2 },
      { edit: 'put', path: ['a'], value: { d: null } },
      { a: { d: null }, c: 2 },
    ],
    [
      'puts a value where there is none yet',
      { c: 2 },
      { edit: 'put', path: ['a', 'b'], value: [] },
      { a: { b: [] }, c: 2 },
    ],
    [
      'takes a key for a key, whatever its name',
      { a: 1 },
      { edit: 'move', path: ['a'], to: ['__proto__', 'b'] },
      Object.fromEntries([['__proto__', { b: 1 }]]),
    ],
  ];

  it.each(done)('%s', (_, value, edit, expected) => {
    const before = structuredClone(value);
    expect(editValue(value, edit)).toEqual(expected);
    expect(value).toEqual(before);
  });

  const refused: Array<[RegExp, PlainValue, Edit]> = [
    [/There is no a\.b/, { a: 1 }, { edit: 'move', path: ['a', 'b'], to: [] }],
    [
      /There is a b already/,
      { a: 1, b: 2 },
      { edit: 'move', path: ['a'], to: ['b'] },
    ],
    [
      /list of 1/,
      { a: 1, b: [2] },
      { edit: 'move', path: ['a'], to: ['b', 2] },
    ],
    [/no list/, { a: 1 }, { edit: 'move', path: ['a'], to: ['b', 2] }],
    [
      /without parts/,
      { a: 1, b: 2 },
      { edit: 'move', path: ['a'], to: ['b', 'c'] },
    ],
    [/Nothing would be left/, { a: 1 }, { edit: 'remove', path: [] }],
  ];

  it.each(refused)('refuses with %s', (message, value, edit) => {
    expect(() => editValue(value, edit)).toThrow(message);
  });
});
