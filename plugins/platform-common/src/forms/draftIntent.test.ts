import { InputError } from '@backstage/errors';
import { draftIntent } from './draftIntent';

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
