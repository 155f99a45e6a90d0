import { snippetOf } from './snippetOf';

const highlight = (text: string) => ({
  preTag: '<b>',
  postTag: '</b>',
  fields: { text },
});

describe('snippetOf', () => {
  it('starts just before the line that was found', () => {
    expect(snippetOf(highlight('one · two · three <b>four</b> · five'))).toBe(
      '… · two · three <b>four</b> · five',
    );
    expect(snippetOf(highlight('a <b>word</b> · more'))).toBe(
      'a <b>word</b> · more',
    );
  });

  it('has nothing to show where the words are not in the text', () => {
    expect(snippetOf(highlight('one · two'))).toBeUndefined();
    expect(snippetOf(highlight(''))).toBeUndefined();
    expect(snippetOf(undefined)).toBeUndefined();
  });
});
