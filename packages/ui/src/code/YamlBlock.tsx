import { useTheme } from '@mui/material/styles';
import { useMemo } from 'react';
import { CodeBlock } from './CodeBlock';
import { codeColors } from './codeColors';
import { highlightYaml } from './highlightYaml';

/** What {@link YamlBlock} shows. */
export interface YamlBlockProps {
  text: string;
  /** What screen readers call it: `Deployment checkout as YAML`. */
  label: string;
  title?: string;
  /** CSS height beyond which it scrolls. */
  maxHeight?: number | string;
}

/** YAML to read and copy. */
export function YamlBlock(props: YamlBlockProps) {
  const { text, label, title, maxHeight = 480 } = props;
  const colors = codeColors(useTheme());
  const lines = useMemo(() => highlightYaml(text), [text]);
  return (
    <CodeBlock
      text={text}
      label={label}
      title={title}
      copyLabel="Copy YAML"
      maxHeight={maxHeight}
    >
      {lines.map((line, number) => (
        <span key={number}>
          {number > 0 && '\n'}
          {line.map((piece, index) => (
            <span key={index} style={{ color: colors[piece.token] }}>
              {piece.text}
            </span>
          ))}
        </span>
      ))}
    </CodeBlock>
  );
}
