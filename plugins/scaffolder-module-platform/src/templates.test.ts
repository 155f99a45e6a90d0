import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { builtInGuardrails } from '@ridgeway/derivation';
import { parse } from 'yaml';
import { CREATION_TEMPLATES } from './templates';

const DIRECTORY = resolve(__dirname, '../../../templates');

describe('CREATION_TEMPLATES', () => {
  it('are those of this repository', () => {
    const refs = readdirSync(DIRECTORY).map(name =>
      stringifyEntityRef(
        parse(readFileSync(resolve(DIRECTORY, name, 'template.yaml'), 'utf8')),
      ),
    );
    expect([...CREATION_TEMPLATES].sort()).toEqual(refs.sort());
  });

  it('link their fields to guardrails that exist', () => {
    const named = readdirSync(DIRECTORY).flatMap(name => {
      const text = readFileSync(
        resolve(DIRECTORY, name, 'template.yaml'),
        'utf8',
      );
      return [...text.matchAll(/guardrail: ([a-z-]+)/g)].map(([, id]) => id);
    });
    expect(named).not.toEqual([]);
    expect(Object.keys(builtInGuardrails)).toEqual(
      expect.arrayContaining(named),
    );
  });
});
