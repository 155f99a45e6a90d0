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
    '--bui-bg-solid': tokens.accent,
    '--bui-bg-solid-hover': tokens.accentHover,
    '--bui-bg-solid-pressed': tokens.accentHover,
    '--bui-fg-solid': tokens.onAccent,
    ...status('positive', tokens.positive, tokens.positiveSubdued),
    ...status('negative', tokens.negative, tokens.negativeSubdued),
    ...status('warning', tokens.warning, tokens.warningSubdued),
    ...status('announcement', tokens.info, tokens.infoSubdued),
    '--bui-fg-success': tokens.positive,
    '--bui-fg-danger': tokens.negative,
    '--bui-fg-warning': tokens.warning,
    '--bui-fg-info': tokens.info,
    '--bui-bg-success': tokens.positiveSubdued,
    '--bui-bg-danger': tokens.negativeSubdued,
    '--bui-bg-warning': tokens.warningSubdued,
    '--bui-bg-info': tokens.infoSubdued,
    '--bui-fg-success-on-bg': tokens.positive,
    '--bui-fg-danger-on-bg': tokens.negative,
    '--bui-fg-warning-on-bg': tokens.warning,
    '--bui-fg-info-on-bg': tokens.info,
  };
}

function status(name: string, strong: string, subdued: string) {
  return {
    [`--bui-${name}-bg-subdued`]: subdued,
    [`--bui-${name}-fg-subdued`]: strong,
    [`--bui-${name}-border`]: strong,
  };
}
