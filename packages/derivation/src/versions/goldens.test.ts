import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadWorld, migrateDocument } from '@ridgeway/intent';
import { loadAll } from 'js-yaml';
import { migrationEvidence } from '../deprecations/migrationEvidence';
import { derive } from '../derive';
import {
  comparable,
  goldenWorld,
  options,
  SUBJECT,
} from './__testUtils__/goldenWorld';

const FOLDER = join(__dirname, 'goldens');
// eslint-disable-next-line no-restricted-syntax -- these tests run from the checkout only
const REFERENCE = join(__dirname, '../../../../docs/reference/migrations.md');

const CASES = readdirSync(FOLDER).flatMap(name =>
  name.endsWith('.intent.yaml') ? name.replace('.intent.yaml', '') : [],
);

function read(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}

function derived(text: string) {
  const { resources, conditions, agreements } = derive(
    loadWorld(goldenWorld(text)),
    options,
  );
  return {
    resources: comparable(resources),
    agreements,
    unmet: conditions.filter(
      ({ subject, type, status }) =>
        subject === SUBJECT && type !== 'Current' && status !== 'True',
    ),
  };
}

/** What it takes to migrate the document of a case. */
function stepsOf(text: string) {
  const world = loadWorld(goldenWorld(text));
  const steps = world.services
    .get(SUBJECT)
    ?.migration?.(migrationEvidence(world, options.asOf));
  return steps ?? [];
}

/**
 * Results that were written down by the rules of the older versions in
 * docs/reference/versions.md, without the migrations that they judge.
 */
describe.each(CASES)('a document of %s', name => {
  const text = read(`${name}.intent.yaml`);
  const expected = loadAll(read(`${name}.resources.yaml`));

  it('derives what its own version says', () => {
    const { resources, unmet } = derived(text);
    expect(resources).toEqual(expected);
    expect(unmet).toEqual([]);
  });

  it('derives the same once its text is migrated, whatever was not agreed to', () => {
    const world = loadWorld(goldenWorld(text));
    const report = migrateDocument(text, {
      file: `sectors/${SUBJECT}.yaml`,
      evidence: migrationEvidence(world, options.asOf),
    });
    const isExcepted = text.includes('disk.example.com');
    const migrated = `${report.text}${
      isExcepted ? '# an exception grants disk.example.com\n' : ''
    }`;
    expect(migrated).toContain('apiVersion: ridgeway.dev/v1\n');
    expect(derived(migrated)).toEqual(derived(text));
  });
});

describe('the results that are written down', () => {
  it('cover every automatic migration, and blocked ones where nothing is lost', () => {
    const automatic = new Set(
      CASES.flatMap(name =>
        stepsOf(read(`${name}.intent.yaml`))
          .filter(step => step.class === 'automatic')
          .map(({ migration }) => migration),
      ),
    );
    const listed = [
      ...readFileSync(REFERENCE, 'utf8').matchAll(
        /^- `([a-z-]+)` \((?:automatic|blocked)\)/gm,
      ),
    ].map(([, id]) => id);
    expect([...automatic].sort()).toEqual(listed.sort());
  });
});
