import { abreast } from './abreast';
import { Edit } from './Edit';

const wrap = (list: string, index: number): Edit => ({
  edit: 'move',
  path: [list, index],
  to: [list, index, 'service'],
});
const set = (index: number): Edit => ({
  edit: 'set',
  path: ['a', index, 'type'],
  value: 'x',
});
const out = (index: number): Edit => ({
  edit: 'move',
  path: ['a', index],
  to: ['b', `${index}`],
});
const take = (...to: Array<string | number>): Edit => ({
  edit: 'move',
  path: ['a', 0],
  to,
});
const remove = (...path: Array<string | number>): Edit => ({
  edit: 'remove',
  path,
});

it.each<[string, Edit[], number[]]>([
  ['within items of one list', [wrap('a', 0), wrap('a', 1), set(2)], [3]],
  ['of several lists', [wrap('a', 0), wrap('b', 0), wrap('b', 1)], [2, 1]],
  ['of one item', [wrap('a', 0), set(0), set(1)], [1, 2]],
  ['backwards', [set(1), set(0)], [1, 1]],
  ['that take items away', [out(0), out(1)], [1, 1]],
  ['that remove items', [remove('a', 0), remove('a', 1)], [1, 1]],
  ['that remove keys', [remove('a', 0, 'n'), remove('a', 1, 'n')], [2]],
  ['of keys', [remove('a'), remove('b')], [1, 1]],
  ['within keys', [remove('a', 'n'), remove('b', 'n'), remove('c', 'n')], [3]],
  ['of one key', [remove('a', 'n'), remove('a', 'm')], [1, 1]],
  ['that empty a list', [take('x'), take('y'), take('z'), set(0)], [3, 1]],
  ['that fill one list', [take('b', 3), take('b', 4), take('b', 6)], [2, 1]],
])('finds edits %s', (_, edits, sizes) => {
  const groups = abreast(edits);
  expect(groups.map(group => group.length)).toEqual(sizes);
  expect(groups.flat()).toEqual(edits);
});
