import { loadWorld, updateWorld } from '../world/loadWorld';
import { manifestFiles } from './manifestFiles';
import { readManifests } from './readManifests';

const read = (text: string) => {
  const { manifests, findings } = readManifests({ text });
  return {
    objects: manifests.map(({ kind, name }) => `${kind} ${name}`),
    findings: findings.map(({ reason, start }) => `${reason} ${start}`),
  };
};

describe('readManifests', () => {
  it('reads every document, takes lists apart, and passes over empty ones', () => {
    expect(
      read(`# Source: chart/templates/off.yaml
---
apiVersion: v1
kind: ConfigMap
metadata: { name: a }
---
---
apiVersion: v1
kind: List
items:
  - { apiVersion: v1, kind: Service, metadata: { name: b } }
  - { apiVersion: v1, kind: List, items: [{ apiVersion: v1, kind: Secret, metadata: { name: c } }] }
`),
    ).toEqual({
      objects: ['ConfigMap a', 'Service b', 'Secret c'],
      findings: [],
    });
  });

  it.each([
    ['no object', '- a\n', 'NotAManifest 0'],
    ['an object without a name', '---\nkind: Service\n', 'NotAManifest 4'],
    [
      'an entry of a list that is no object',
      'apiVersion: v1\nkind: List\nitems: [1]\n',
      'NotAManifest 34',
    ],
    ['what is no YAML', 'a: [', 'YamlSyntax 4'],
    ['a key twice', 'a: 1\na: 2\n', 'DuplicateKey 5'],
    ['what is nested too deep', '['.repeat(80), 'TooDeep 64'],
    [
      'aliases that expand to more than anybody would write',
      `a: &a [${'x,'.repeat(200)}]\nb: &b [${'*a,'.repeat(200)}]\n`,
      'TooManyAliases',
    ],
    [
      'more than anybody would review',
      ' '.repeat(8 * 1024 * 1024 + 1),
      'DocumentTooLarge 0',
    ],
  ])('gives nothing of %s', (_, text, finding) => {
    const { objects, findings } = read(text);
    expect(objects).toEqual([]);
    expect(findings[0]).toMatch(finding);
  });
});

describe('manifestFiles', () => {
  const folder = 'sectors/retail/manifests/search';
  const world = loadWorld(
    ['b.yaml', 'a/c.yaml', 'README.md'].map(name => ({
      path: `${folder}/${name}`,
      text: name,
    })),
  );

  it('are the manifests of a folder and those below it, sorted', () => {
    expect(manifestFiles(world, folder).map(({ text }) => text)).toEqual([
      'a/c.yaml',
      'b.yaml',
    ]);
    expect(manifestFiles(world, `${folder}/a/`)).toHaveLength(1);
    expect(manifestFiles(world, `${folder}-other`)).toEqual([]);
  });

  it('follow a change, and leave the world before as it was', () => {
    const after = updateWorld(world, [{ path: `${folder}/b.yaml` }]);
    expect(manifestFiles(after, folder)).toHaveLength(1);
    expect(manifestFiles(world, folder)).toHaveLength(2);
  });
});
