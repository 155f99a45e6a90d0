import { InputError } from '@backstage/errors';
import { draftIntent, INTENT_FORMS, IntentForm } from './draftIntent';

describe('draftIntent', () => {
  it('reads the values of each form', () => {
    expect(draftIntent('sector', { name: 'a' })?.subject).toBe('a');
    expect(draftIntent('service', { sector: 'a', name: 'b' })?.subject).toBe(
      'a/b',
    );
    expect(
      draftIntent('existing-service', {
        sector: 'a',
        document: 'metadata: { name: c }',
      })?.subject,
    ).toBe('a/c');
  });

  it('names the template in what its form wrote, and leaves what was brought along as it is', () => {
    const values = {
      sector: 'a',
      name: 'b',
      document: 'metadata: { name: c }',
    };
    const textOf = (form: IntentForm) =>
      draftIntent(form, values, 'template:default/new')?.text;
    const writing = INTENT_FORMS.filter(form => form !== 'existing-service');
    for (const form of writing) {
      expect(textOf(form)).toContain(
        '  annotations:\n    ridgeway.dev/template: template:default/new\n',
      );
    }
    expect(textOf('existing-service')).toBe('metadata: { name: c }\n');
  });

  it('ignores values that belong to something else than the intent', () => {
    expect(draftIntent('sector', { name: 'a', extra: [1] })?.text).not.toMatch(
      /extra/,
    );
  });

  it('names the value that has the wrong type', () => {
    const draft = () => draftIntent('service', { ports: [{ port: 'eighty' }] });
    expect(draft).toThrow(InputError);
    expect(draft).toThrow(/ports\.0\.port: .*number/);
  });
});
