import { DENIED, DEPLOYMENT, NOTHING } from '../__testUtils__/platform';
import { previewSummary } from './previewSummary';

const finding = {
  severity: 'error' as const,
  reason: 'UnknownField',
  file: 'a.yaml',
  line: 1,
  column: 1,
  path: 'spec',
  message: 'No.',
};

describe('previewSummary', () => {
  it('stops a person at errors', () => {
    expect(
      previewSummary({ ...NOTHING, diagnostics: [finding, finding] }),
    ).toMatchObject({
      severity: 'error',
      title: '2 things have to be mended first',
    });
  });

  it('stops a person at what is not theirs', () => {
    const warning = {
      ...finding,
      severity: 'warning' as const,
      reason: 'NotYours',
    };
    expect(
      previewSummary({ ...NOTHING, diagnostics: [warning] }).severity,
    ).toBe('error');
  });

  it('lets a person submit what somebody else has yet to grant, once per reason', () => {
    expect(
      previewSummary({
        ...NOTHING,
        conditions: [DENIED, { ...DENIED, environment: 'staging' }],
        resources: [DEPLOYMENT, { ...DEPLOYMENT, environment: 'staging' }],
      }),
    ).toMatchObject({
      severity: 'warning',
      title: 'You can submit this; 1 condition would not be true yet',
      text: expect.stringContaining('2 resources in 2 environments'),
    });
  });

  it('says when all is well', () => {
    expect(
      previewSummary({ ...NOTHING, resources: [DEPLOYMENT] }),
    ).toMatchObject({ severity: 'success', title: 'Ready to submit' });
  });
});
