/**
 * What the kubelet makes of a text when every variable is set to `EXPANDED`: the algorithm of
 * Kubernetes' `third_party/forked/golang/expansion`, read left to right.
 */
export function kubeletExpansion(text: string): string {
  let result = '';
  for (let cursor = 0; cursor < text.length; cursor++) {
    const next = text[cursor + 1];
    if (text[cursor] !== '$' || next === undefined) {
      result += text[cursor];
    } else if (next === '$') {
      result += '$';
      cursor += 1;
    } else if (next === '(') {
      const end = text.indexOf(')', cursor);
      result += end < 0 ? '$(' : 'EXPANDED';
      cursor = end < 0 ? cursor + 1 : end;
    } else {
      result += `$${next}`;
      cursor += 1;
    }
  }
  return result;
}
