import { Diagnostic } from '@ridgeway/intent';
import { fieldErrors } from './fieldErrors';

const finding: Diagnostic = {
  severity: 'error',
  reason: 'UnknownCluster',
  file: 'sectors/returns/sector.yaml',
  line: 9,
  column: 7,
  path: 'spec.environments[0].cluster',
  message: 'There is no cluster pord.',
  suggestion: 'Did you mean prod?',
};

describe('fieldErrors', () => {
  it('puts a finding at its field, with the way out', () => {
    expect(fieldErrors('sector', '', [finding], undefined)).toEqual(
      new Map([
        ['environments', ['There is no cluster pord. Did you mean prod?']],
      ]),
    );
  });

  it('leaves out what does not keep anybody from submitting', () => {
    const warning: Diagnostic = { ...finding, severity: 'warning' };
    expect(fieldErrors('sector', '', [warning], undefined).size).toBe(0);
  });

  it.each([
    ['sector' as const, 'owner'],
    ['service' as const, 'sector'],
    ['existing-service' as const, 'sector'],
  ])('says in the %s form where authority is chosen', (form, field) => {
    const refusal: Diagnostic = {
      ...finding,
      severity: 'warning',
      reason: 'NotYours',
      path: '',
    };
    expect([...fieldErrors(form, '', [refusal], undefined).keys()]).toEqual([
      field,
    ]);
  });

  it('says at the name that it is taken', () => {
    expect(fieldErrors('service', '', [], 'a/b exists already.')).toEqual(
      new Map([['name', ['a/b exists already.']]]),
    );
  });
});
