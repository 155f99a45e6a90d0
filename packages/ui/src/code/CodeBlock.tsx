import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ReactNode } from 'react';
import { CODE_FONT, codeBackground } from './codeColors';
import { CopyButton } from './CopyButton';

/** What {@link CodeBlock} shows. */
export interface CodeBlockProps {
  /** The exact text that copying gives. */
  text: string;
  /** Says what the text is, for example a file path. */
  title?: ReactNode;
  /** What screen readers call it. */
  label: string;
  copyLabel?: string;
  /** CSS height beyond which it scrolls. */
  maxHeight?: number | string;
  /** The text with decoration; the text itself by default. */
  children?: ReactNode;
}

/** Text to copy: a command, a policy, a document. */
export function CodeBlock(props: CodeBlockProps) {
  const { text, title, label, copyLabel, maxHeight, children } = props;
  return (
    <Box
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: codeBackground,
        minWidth: 0,
        overflow: 'hidden',
      }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'space-between',
          flexWrap: { xs: 'wrap', sm: 'nowrap' },
          columnGap: 1,
          pl: 1.5,
          pr: 0.5,
          py: 0.25,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <Typography
          variant="caption"
          component="div"
          color="text.secondary"
          sx={{ fontFamily: CODE_FONT, overflowWrap: 'anywhere', minWidth: 0 }}
        >
          {title ?? label}
        </Typography>
        <CopyButton text={text} label={copyLabel} />
      </Box>
      <Box
        component="pre"
        tabIndex={0}
        role="region"
        aria-label={label}
        sx={{
          m: 0,
          px: 1.5,
          py: 1,
          maxHeight,
          overflow: 'auto',
          fontFamily: CODE_FONT,
          fontSize: 13,
          lineHeight: 1.55,
          color: 'text.primary',
          tabSize: 2,
        }}
      >
        {children ?? text}
      </Box>
    </Box>
  );
}
