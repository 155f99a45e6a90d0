import { yaml } from '@codemirror/lang-yaml';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import CodeMirror from '@uiw/react-codemirror';
import { useEffect, useMemo, useState } from 'react';
import { editorDiagnostics, offsetOf } from './editorDiagnostics';
import { editorTheme } from './editorTheme';
import { IntentEditorProps } from './IntentEditor';

/** The editor itself; reached through `IntentEditor`, which loads it when needed. */
export function CodeMirrorEditor(props: IntentEditorProps) {
  const { value, onChange, diagnostics, readOnly, label, focus } = props;
  const { minHeight = '280px', maxHeight = '70vh' } = props;
  const theme = useTheme();
  const [view, setView] = useState<EditorView>();

  const extensions = useMemo(
    () => [
      yaml(),
      lintGutter(),
      EditorView.lineWrapping,
      EditorState.tabSize.of(2),
      EditorView.contentAttributes.of({ 'aria-label': label }),
      editorTheme(theme),
    ],
    [label, theme],
  );

  useEffect(() => {
    if (view) {
      const { doc } = view.state;
      view.dispatch(
        setDiagnostics(view.state, editorDiagnostics(doc, diagnostics ?? [])),
      );
    }
  }, [view, diagnostics]);

  useEffect(() => {
    if (view && focus) {
      const { line, column = 1 } = focus;
      const anchor = offsetOf(view.state.doc, line, column);
      view.dispatch({
        selection: { anchor },
        effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
      });
      view.focus();
    }
  }, [view, focus]);

  return (
    <Box
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        overflow: 'hidden',
        bgcolor: 'background.paper',
      }}
    >
      <CodeMirror
        value={value}
        onChange={onChange}
        onCreateEditor={setView}
        extensions={extensions}
        readOnly={readOnly}
        theme="none"
        minHeight={minHeight}
        maxHeight={maxHeight}
        indentWithTab={false}
      />
    </Box>
  );
}
