import { highlightCode, tagHighlighter, tags } from '@lezer/highlight';
import { parser } from '@lezer/yaml';

/** Role of a piece of YAML; it decides the colour. */
export type YamlToken = 'key' | 'string' | 'comment' | 'marker' | 'plain';

const highlighter = tagHighlighter([
  { tag: tags.definition(tags.propertyName), class: 'key' },
  {
    tag: [tags.string, tags.special(tags.string), tags.content],
    class: 'string',
  },
  { tag: tags.lineComment, class: 'comment' },
  {
    tag: [
      tags.separator,
      tags.punctuation,
      tags.squareBracket,
      tags.brace,
      tags.meta,
      tags.typeName,
      tags.labelName,
    ],
    class: 'marker',
  },
]);

const isToken = (value: string): value is YamlToken =>
  ['key', 'string', 'comment', 'marker'].includes(value);

/** Splits YAML into lines of pieces with their role. Text is never changed. */
export function highlightYaml(
  text: string,
): Array<Array<{ text: string; token: YamlToken }>> {
  const lines: Array<Array<{ text: string; token: YamlToken }>> = [[]];
  highlightCode(
    text,
    parser.parse(text),
    highlighter,
    (code, classes) => {
      const [token = ''] = classes.split(' ');
      lines[lines.length - 1].push({
        text: code,
        token: isToken(token) ? token : 'plain',
      });
    },
    () => lines.push([]),
  );
  return lines;
}
