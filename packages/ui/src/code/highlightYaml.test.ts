import { highlightYaml } from './highlightYaml';

const yaml = `# why
apiVersion: v1
spec: { replicas: 3, name: "x" }
text: |
  two
   lines
- broken: [
`;

describe('highlightYaml', () => {
  it('never changes the text, not even of broken YAML', () => {
    const text = highlightYaml(yaml)
      .map(line => line.map(piece => piece.text).join(''))
      .join('\n');
    expect(text).toBe(yaml);
  });

  it('tells comments and keys from the rest', () => {
    const [comment, version] = highlightYaml(yaml);
    expect(comment).toContainEqual({ text: '# why', token: 'comment' });
    expect(version).toContainEqual({ text: 'apiVersion', token: 'key' });
    expect(version).not.toContainEqual({ text: 'v1', token: 'key' });
  });
});
