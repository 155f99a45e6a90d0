import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../..');
const DOCS = join(ROOT, 'docs');

function pagesOfDocs(): string[] {
  return readdirSync(DOCS, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.md'))
    .sort();
}

/** READMEs that people are sent to. */
function readmes(): string[] {
  const packages = ['packages', 'plugins'].flatMap(folder =>
    readdirSync(join(ROOT, folder)).map(name => join(folder, name)),
  );
  return ['.', ...packages]
    .map(folder => join(folder, 'README.md'))
    .filter(path => existsSync(join(ROOT, path)));
}

function withoutCode(text: string): string {
  return text.replace(/^ *```[\s\S]*?^ *```/gm, '').replace(/`[^`\n]*`/g, 'x');
}

/** Names by which headings can be linked to, as Markdown renderers make them. */
function anchorsOf(text: string): string[] {
  return [
    ...text.replace(/^ *```[\s\S]*?^ *```/gm, '').matchAll(/^#+ (.+)$/gm),
  ].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}

function deadLinksOf(page: string): string[] {
  const file = join(ROOT, page);
  const links = [
    ...withoutCode(readFileSync(file, 'utf8')).matchAll(/\]\(([^)\s]+)\)/g),
  ].map(([, link]) => link);
  return links.filter(link => {
    const [path, anchor] = link.split('#');
    // Addresses of the portal and of others are not files.
    if (/^([a-z]+:|\/)/.test(path)) {
      return false;
    }
    const target = path === '' ? file : resolve(dirname(file), path);
    return (
      !existsSync(target) ||
      (anchor !== undefined &&
        target.endsWith('.md') &&
        !anchorsOf(readFileSync(target, 'utf8')).includes(anchor))
    );
  });
}

describe('the documentation', () => {
  it('has every page in its navigation, once', () => {
    const navigation = readFileSync(join(ROOT, 'mkdocs.yml'), 'utf8');
    const linked = [...navigation.matchAll(/: (\S+\.md)$/gm)].map(
      ([, path]) => path,
    );
    expect(linked.sort()).toEqual(pagesOfDocs());
  });

  it.each([
    ...pagesOfDocs().map(path => relative(ROOT, join(DOCS, path))),
    ...readmes(),
  ])('has no dead link in %s', page => {
    expect(deadLinksOf(page)).toEqual([]);
  });
});
