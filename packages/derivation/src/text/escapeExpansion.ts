/**
 * Writes a text so that the kubelet's expansion of variables, commands and arguments gives it back:
 * it replaces `$(NAME)` and reads `$$` as one dollar sign, which intents know nothing of.
 */
export function escapeExpansion(text: string): string {
  return /\$[$(]/.test(text) ? text.replaceAll('$', '$$$$') : text;
}
