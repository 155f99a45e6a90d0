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
    ...solid('accent-bg', 'accent-fg', tokens),
    // The names from before, which most buttons still read.
    ...solid('bg-solid', 'fg-solid', tokens),
    ...status('positive', tokens.positive, tokens.positiveSubdued),
    ...status('negative', tokens.negative, tokens.negativeSubdued),
    ...status('warning', tokens.warning, tokens.warningSubdued),
    ...status('announcement', tokens.info, tokens.infoSubdued),
    ...meaning('success', tokens.positive, tokens.positiveSubdued),
    ...meaning('danger', tokens.negative, tokens.negativeSubdued),
    ...meaning('warning', tokens.warning, tokens.warningSubdued),
    ...meaning('info', tokens.info, tokens.infoSubdued),
  };
}

/** What is filled with the accent: buttons, ticked boxes, badges. */
function solid(background: string, foreground: string, tokens: ThemeTokens) {
  return {
    [`--bui-${background}`]: tokens.accent,
    [`--bui-${background}-hover`]: tokens.accentHover,
    [`--bui-${background}-pressed`]: tokens.accentHover,
    [`--bui-${background}-disabled`]: tokens.border,
    [`--bui-${foreground}`]: tokens.onAccent,
    [`--bui-${foreground}-disabled`]: tokens.textSecondary,
  };
}

/** Messages and fields that say how something stands. */
function meaning(name: string, strong: string, subdued: string) {
  return {
    [`--bui-bg-${name}`]: subdued,
    [`--bui-fg-${name}`]: strong,
    [`--bui-fg-${name}-on-bg`]: strong,
    [`--bui-border-${name}`]: strong,
  };
}

function status(name: string, strong: string, subdued: string) {
  return {
    [`--bui-${name}-bg-subdued`]: subdued,
    [`--bui-${name}-fg-subdued`]: strong,
    [`--bui-${name}-border`]: strong,
  };
}
