import Button from '@mui/material/Button';
import { RiCheckLine, RiFileCopyLine } from '@remixicon/react';
import { useEffect, useState } from 'react';

/** What {@link CopyButton} copies. */
export interface CopyButtonProps {
  text: string;
  /** What is copied, in words: `Copy permit`. */
  label?: string;
}

/** Puts a text on the clipboard and says so. */
export function CopyButton(props: CopyButtonProps) {
  const { text, label = 'Copy' } = props;
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();

  useEffect(() => {
    if (!outcome) {
      return undefined;
    }
    const timer = setTimeout(() => setOutcome(undefined), 2500);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };

  const words = {
    copied: 'Copied',
    refused: 'Select the text and copy it yourself',
  };
  return (
    <Button
      size="small"
      onClick={copy}
      startIcon={
        outcome === 'copied' ? (
          <RiCheckLine size={16} aria-hidden />
        ) : (
          <RiFileCopyLine size={16} aria-hidden />
        )
      }
      aria-live="polite"
      sx={{ whiteSpace: 'nowrap', flexShrink: 0 }}
    >
      {outcome ? words[outcome] : label}
    </Button>
  );
}
