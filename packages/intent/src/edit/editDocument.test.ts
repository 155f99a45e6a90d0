import { Edit } from './Edit';
import { editDocument } from './editDocument';

const FROM_WEB: Edit = {
  edit: 'add',
  path: ['spec', 'consents'],
  value: { from: 'web/storefront' },
};

function lines(...all: string[]): string {
  return `${all.join('\n')}\n`;
}

describe('editDocument', () => {
  const added: Array<[string, string, string]> = [
    [
      'a block list, below its last item and above what follows',
      lines(
        'spec:',
        '  consents: # who may call',
        '    - from: a/b # the first',
        '',
        '    # and the second',
        '    - from: c/d # has its reasons',
        '    # more to come',
        '',
        '  replicas: 3',
      ),
      lines(
        'spec:',
        '  consents: # who may call',
        '    - from: a/b # the first',
        '',
        '    # and the second',
        '    - from: c/d # has its reasons',
        '    - from: web/storefront',
        '    # more to come',
        '',
        '  replicas: 3',
      ),
    ],
    [
      'a list that is indented no more than its key',
      lines('spec:', '  consents:', '  - from: a/b', '  replicas: 3'),
      lines(
        'spec:',
        '  consents:',
        '  - from: a/b',
        '  - from: web/storefront',
        '  replicas: 3',
      ),
    ],
    [
      'a list between brackets',
      lines('spec:', '  consents: [{ from: a/b }] # few'),
      lines(
        'spec:',
        '  consents: [{ from: a/b }, { from: web/storefront }] # few',
      ),
    ],
    [
      'a list between brackets over several lines',
      lines(
        'spec:',
        '  consents: [',
        '    { from: a/b }, # first',
        '    { from: c/d } # second',
        '  ]',
      ),
      lines(
        'spec:',
        '  consents: [',
        '    { from: a/b }, # first',
        '    { from: c/d }, # second',
        '    { from: web/storefront }',
        '  ]',
      ),
    ],
    [
      'an empty list',
      lines('spec:', '  consents: [] # nobody yet'),
      lines('spec:', '  consents: [{ from: web/storefront }] # nobody yet'),
    ],
    [
      'a key without a value',
      lines('spec:', '  consents: # nobody yet', '  replicas: 3'),
      lines(
        'spec:',
        '  consents: # nobody yet',
        '    - from: web/storefront',
        '  replicas: 3',
      ),
    ],
    [
      'a mapping without the list',
      lines(
        'spec:',
        '    service:',
        '        ports: { http: { port: 80 } } # one',
        '# the end',
      ),
      lines(
        'spec:',
        '    service:',
        '        ports: { http: { port: 80 } } # one',
        '    consents:',
        '      - from: web/storefront',
        '# the end',
      ),
    ],
    [
      'a document without any of it',
      lines('kind: Service'),
      lines(
        'kind: Service',
        'spec:',
        '  consents:',
        '    - from: web/storefront',
      ),
    ],
    [
      'JSON',
      '{"spec":{"consents":[{"from":"a/b"}]}}',
      '{"spec":{"consents":[{"from":"a/b"}, {"from":"web/storefront"}]}}',
    ],
    [
      'a mapping between braces',
      'spec: { replicas: 3 }\n',
      'spec: { replicas: 3, consents: [ { from: web/storefront } ] }\n',
    ],
    [
      'a text whose last line has no end',
      'spec:\n  consents:\n    - from: a/b',
      'spec:\n  consents:\n    - from: a/b\n    - from: web/storefront',
    ],
    [
      'a text with line ends of Windows',
      'spec:\r\n  consents:\r\n    - from: a/b\r\n  replicas: 3\r\n',
      'spec:\r\n  consents:\r\n    - from: a/b\r\n    - from: web/storefront\r\n  replicas: 3\r\n',
    ],
    [
      'a mapping that ends in a text of several lines',
      lines('spec:', '  note: |', '    a', '', '    b', 'more: 1'),
      lines(
        'spec:',
        '  note: |',
        '    a',
        '',
        '    b',
        '  consents:',
        '    - from: web/storefront',
        'more: 1',
      ),
    ],
  ];

  it.each(added)('adds to %s', (_, text, expected) => {
    expect(editDocument(text, [FROM_WEB])).toBe(expected);
  });

  const set: Array<[string, string, Edit['path'], string | number, string]> = [
    ['plain', 'a: 1 # one\n', ['a'], 2, 'a: 2 # one\n'],
    ['in single quotes', "a: 'x'\n", ['a'], "it's", "a: 'it''s'\n"],
    ['in double quotes', 'a: "x"\n', ['a'], 'y', 'a: "y"\n'],
    ['that would read as a number', 'a: x\n', ['a'], '1', 'a: "1"\n'],
    [
      'with a comma, in a list',
      'a: [x, y]\n',
      ['a', 0],
      'b,c',
      'a: ["b,c", y]\n',
    ],
    [
      'absent',
      'a:\n  b: 1\nc: 2\n',
      ['a', 'd'],
      3,
      'a:\n  b: 1\n  d: 3\nc: 2\n',
    ],
    ['without a value', 'a: # none\nb: 1\n', ['a'], 2, 'a: 2 # none\nb: 1\n'],
    ['null', 'a: null # none\n', ['a'], 2, 'a: 2 # none\n'],
    ['of several lines', 'a: |\n  x\n  y\nb: 1\n', ['a'], 'z', 'a: z\nb: 1\n'],
  ];

  it.each(set)('sets a value %s', (_, text, path, value, expected) => {
    expect(editDocument(text, [{ edit: 'set', path, value }])).toBe(expected);
  });

  const removed: Array<[string, string, Edit['path'], string]> = [
    [
      'an item, and the comments around it stay',
      lines('a:', '  # first', '  - x # why', '  # second', '  - y', 'b: 1'),
      ['a', 0],
      lines('a:', '  # first', '  # second', '  - y', 'b: 1'),
    ],
    [
      'the last item with its list',
      lines('a:', '  - x', 'b: 1'),
      ['a', 0],
      lines('b: 1'),
    ],
    ['an item between brackets', 'a: [x, y, z]\n', ['a', 1], 'a: [x, z]\n'],
    ['the last one of several', 'a: [x, y] # c\n', ['a', 1], 'a: [x] # c\n'],
    [
      'an item on a line of its own between brackets',
      lines('a: [', '  x, # one', '  y # two', ']'),
      ['a', 1],
      lines('a: [', '  x # one', ']'),
    ],
    [
      'a key with all that is under it',
      lines('a:', '  b:', '    c: 1', '', '  # of d', '  d: 2'),
      ['a', 'b'],
      lines('a:', '', '  # of d', '  d: 2'),
    ],
    [
      'the only key',
      lines('a: # it', '  b: 1', 'c: 2'),
      ['a', 'b'],
      'a: {} # it\nc: 2\n',
    ],
    [
      'a key between braces',
      'a: { b: 1, c: 2 }\n',
      ['a', 'b'],
      'a: { c: 2 }\n',
    ],
    [
      'the first key of an item',
      lines('- from: x', '  ports: [a]'),
      [0, 'from'],
      lines('- ports: [a]'),
    ],
  ];

  it.each(removed)('removes %s', (_, text, path, expected) => {
    expect(editDocument(text, [{ edit: 'remove', path }])).toBe(expected);
  });

  it('makes one change after the other', () => {
    expect(
      editDocument('a: [x]\n', [
        { edit: 'add', path: ['a'], value: 'y' },
        { edit: 'remove', path: ['a', 0] },
        { edit: 'set', path: ['b'], value: true },
      ]),
    ).toBe('a: [y]\nb: true\n');
  });

  const refused: Array<[RegExp, string, Edit]> = [
    [
      /spec\.consents is an alias of \*all/,
      'x: &all [a]\nspec:\n  consents: *all\n',
      FROM_WEB,
    ],
    [
      /spec\.consents has the anchor &all/,
      'spec:\n  consents: &all [a]\nx: *all\n',
      FROM_WEB,
    ],
    [
      /spec takes keys from elsewhere/,
      'x: &x { consents: [a] }\nspec:\n  <<: *x\n',
      FROM_WEB,
    ],
    [
      /holds the anchor &deep/,
      'a: { b: &deep 1 }\nc: 2\n',
      { edit: 'remove', path: ['a'] },
    ],
    [/spec is not a list/, 'spec: {}\n', { ...FROM_WEB, path: ['spec'] }],
    [/There is no a\.b/, 'a: { c: 1 }\n', { edit: 'remove', path: ['a', 'b'] }],
    [/a is a list of 1/, 'a: [1]\n', { edit: 'remove', path: ['a', 1] }],
    [/cannot be read/, 'a: [\n', { edit: 'set', path: ['a'], value: 1 }],
    [/whole document/, 'a: 1\n', { edit: 'remove', path: [] }],
    [/not a single value/, 'a: [1]\n', { edit: 'set', path: ['a'], value: 1 }],
  ];

  it.each(refused)('refuses with %s', (message, text, edit) => {
    expect(() => editDocument(text, [edit])).toThrow(message);
  });
});
