import { writtenOut } from './writtenOut';

const PLACES = [['moves'], ['goes', 0]];

describe('writtenOut', () => {
  it.each([
    [
      'an alias of something that stays',
      'stays: &a [1, 2] # why\nmoves: *a # too\n',
      'stays: &a [1, 2] # why\nmoves: [ 1, 2 ] # too\n',
    ],
    [
      'what refers to something that moves',
      'moves:\n  - &a\n    b: c\nstays: [*a]\n',
      'moves:\n  -\n    b: c\nstays: [{ b: c }]\n',
    ],
    [
      'an anchor that nothing refers to',
      'moves: &a # why\n  b: &c text\n',
      'moves: # why\n  b: text\n',
    ],
    ['an anchor around what moves', '&all\nmoves: 1\n', '\nmoves: 1\n'],
    [
      'a name that is given twice',
      'stays: [&a 1, &b 2]\nmoves: [*a, &a 3, *a]\n',
      'stays: [&a 1, &b 2]\nmoves: [1, 3, 3]\n',
    ],
    [
      'keys that are taken over',
      'stays: &a { b: 1, c: [x] }\nmoves:\n  <<: *a\n  d: 2\n',
      'stays: &a { b: 1, c: [x] }\nmoves:\n  b: 1\n  c: [ x ]\n  d: 2\n',
    ],
    [
      'keys of several that are taken over between brackets',
      'stays: [&a { b: 1 }, &c { b: 2, d: 3 }]\nmoves: { <<: [*a, *c], e: 4 }\n',
      'stays: [&a { b: 1 }, &c { b: 2, d: 3 }]\nmoves: { b: 1, d: 3, e: 4 }\n',
    ],
    [
      'keys that are all given again',
      'stays: &a { b: 1 }\nmoves: [{ <<: *a, b: 2 }]\n',
      'stays: &a { b: 1 }\nmoves: [{ b: 2 }]\n',
    ],
    [
      'an item of a list that stays otherwise',
      'stays: &a 1\r\ngoes:\r\n  - *a\r\n  - *a\r\n',
      'stays: &a 1\r\ngoes:\r\n  - 1\r\n  - *a\r\n',
    ],
    [
      'a text that looks like an anchor',
      'moves: &a "&a"\nstays: &b c # &a\n',
      'moves: "&a"\nstays: &b c # &a\n',
    ],
  ])('writes out %s', (_, text, expected) => {
    expect(writtenOut(text, PLACES)).toBe(expected);
  });

  it.each([
    ['nothing is in the way', 'stays: &a 1\nand: *a\nmoves: 2\n'],
    ['a key is an alias', 'stays: &a b\nmoves:\n  *a : 1\n  c: *a\n'],
  ])('leaves a text where %s', (_, text) => {
    expect(writtenOut(text, PLACES)).toBeUndefined();
  });
});
