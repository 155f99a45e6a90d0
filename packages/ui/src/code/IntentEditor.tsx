import { Diagnostic } from '@ridgeway/intent';
import { lazy, Suspense } from 'react';
import { LoadingState } from '../states/LoadingState';

/** What {@link IntentEditor} edits. */
export interface IntentEditorProps {
  value: string;
  onChange?: (value: string) => void;
  /** Findings, underlined where they are. */
  diagnostics?: readonly Diagnostic[];
  readOnly?: boolean;
  /** What screen readers call it: `Intent of commerce/checkout`. */
  label: string;
  /** Place to go to; lines and columns count from 1. Another object goes there again. */
  focus?: { line: number; column?: number };
  minHeight?: string;
  maxHeight?: string;
}

const CodeMirrorEditor = lazy(() =>
  import('./CodeMirrorEditor').then(module => ({
    default: module.CodeMirrorEditor,
  })),
);

/** A YAML editor with findings in place. Its code is loaded when it is first shown. */
export function IntentEditor(props: IntentEditorProps) {
  return (
    <Suspense
      fallback={<LoadingState label="Loading the editor" shape="editor" />}
    >
      <CodeMirrorEditor {...props} />
    </Suspense>
  );
}
