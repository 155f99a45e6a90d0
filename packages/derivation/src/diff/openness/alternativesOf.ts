/** The alternatives of a CEL expression: what stands between `||` outside of parentheses and texts. */
export function alternativesOf(expression: string): string[] {
  const alternatives: string[] = [];
  let depth = 0;
  let start = 0;
  const tokens = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[([{]|[)\]}]|\|\|/g;
  for (const { 0: token, index } of expression.matchAll(tokens)) {
    if ('([{'.includes(token)) {
      depth += 1;
    } else if (')]}'.includes(token)) {
      depth -= 1;
    } else if (token === '||' && depth === 0) {
      alternatives.push(expression.slice(start, index).trim());
      start = index + 2;
    }
  }
  return [...alternatives, expression.slice(start).trim()];
}
