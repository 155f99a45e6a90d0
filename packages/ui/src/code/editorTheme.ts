import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { Theme } from '@mui/material/styles';
import { CODE_FONT, codeColors } from './codeColors';

/** The portal's theme for the editor. */
export function editorTheme(theme: Theme): Extension {
  const colors = codeColors(theme);
  const { palette } = theme;
  return [
    EditorView.theme(
      {
        '&': { color: palette.text.primary, backgroundColor: 'transparent' },
        '&.cm-focused': { outline: `2px solid ${palette.primary.main}` },
        '.cm-content': {
          fontFamily: CODE_FONT,
          fontSize: '13px',
          caretColor: palette.text.primary,
        },
        '.cm-cursor': { borderLeftColor: palette.text.primary },
        '.cm-gutters': {
          // Opaque: long lines scroll below it.
          backgroundColor: palette.background.paper,
          color: palette.text.secondary,
          border: 'none',
          borderRight: `1px solid ${palette.divider}`,
          fontFamily: CODE_FONT,
          fontSize: '13px',
        },
        '.cm-activeLine, .cm-activeLineGutter': {
          backgroundColor: palette.action.hover,
        },
        '&.cm-focused .cm-selectionBackground, .cm-selectionBackground, ::selection':
          { backgroundColor: `${palette.action.focus} !important` },
        '.cm-tooltip': {
          backgroundColor: palette.background.paper,
          color: palette.text.primary,
          border: `1px solid ${palette.divider}`,
          maxWidth: '560px',
        },
        '.cm-diagnosticText': { whiteSpace: 'pre-wrap' },
      },
      { dark: palette.mode === 'dark' },
    ),
    syntaxHighlighting(
      HighlightStyle.define([
        { tag: tags.definition(tags.propertyName), color: colors.key },
        { tag: [tags.string, tags.content], color: colors.string },
        { tag: tags.lineComment, color: colors.comment, fontStyle: 'italic' },
        {
          tag: [tags.separator, tags.punctuation, tags.meta],
          color: colors.marker,
        },
      ]),
    ),
  ];
}
