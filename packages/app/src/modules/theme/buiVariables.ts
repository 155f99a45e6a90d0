import { ThemeTokens } from './tokens';

/** Custom properties of Backstage UI, so that its components look like the rest. */
export function buiVariables(tokens: ThemeTokens): Record<string, string> {
  return {
    '--bui-bg-app': tokens.page,
    '--bui-bg-neutral-1': tokens.surface,
    '--bui-bg-neutral-2': tokens.raised,
    '--bui-bg-neutral-3': tokens.surface,
    '--bui-bg-neutral-4': tokens.raised,
    '--bui-fg-primary': tokens.text,
    '--bui-fg-secondary': tokens.textSecondary,
    '--bui-border-1': tokens.border,
    '--bui-border-2': tokens.fieldBorder,
    '--bui-ring': tokens.accent,
    '--bui-accent-bg': tokens.accent,
    '--bui-accent-bg-hover': tokens.accentHover,
    '--bui-accent-fg': tokens.onAccent,
    ...status('positive', tokens.positive, tokens.positiveSubdued),
    ...status('negative', tokens.negative, tokens.negativeSubdued),
    ...status('warning', tokens.warning, tokens.warningSubdued),
    ...status('announcement', tokens.info, tokens.infoSubdued),
  };
}

function status(name: string, strong: string, subdued: string) {
  return {
    [`--bui-${name}-bg-subdued`]: subdued,
    [`--bui-${name}-fg-subdued`]: strong,
    [`--bui-${name}-border`]: strong,
  };
}
