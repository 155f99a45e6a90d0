import { existingServiceIntent } from './existingServiceIntent';

const SCORE = `# Kept as it is
apiVersion: score.dev/v1b1
metadata:
  name: hello
containers:
  web: { image: "nginx:1" }
`;

describe('existingServiceIntent', () => {
  it('keeps the document byte for byte and puts it where its name says', () => {
    expect(
      existingServiceIntent({ sector: 'commerce', document: SCORE }),
    ).toEqual({
      path: 'sectors/commerce/hello.yaml',
      text: SCORE,
      subject: 'commerce/hello',
      entityRef: 'component:commerce/hello',
    });
  });

  it('ends the last line', () => {
    expect(
      existingServiceIntent({ sector: 'web', document: SCORE.trimEnd() })?.text,
    ).toBe(SCORE);
  });

  it.each([
    ['nothing', ''],
    ['no name', 'kind: Service'],
    ['a name that climbs', 'metadata: { name: ../../platform/platform }'],
    ['a name that is no text', 'metadata: { name: [a] }'],
    ['text that is not YAML', 'metadata: {name: '],
    ['a scalar', 'hello'],
  ])('has no place for %s', (_, document) => {
    expect(existingServiceIntent({ sector: 'web', document })).toBeUndefined();
  });

  it('does not read a document beyond the limit', () => {
    const document = `${SCORE}# ${'x'.repeat(1024 * 1024)}`;
    expect(existingServiceIntent({ sector: 'web', document })).toBeUndefined();
  });
});
