import { EditableText } from './EditableText';

/** Whether two texts have the same comments, in whatever order. */
export function hasSameComments(a: EditableText, b: EditableText): boolean {
  if (!a.text.includes('#') && !b.text.includes('#')) {
    return true;
  }
  const inOrder = ({ comments }: EditableText) =>
    comments.map(({ text }) => text).sort();
  const others = inOrder(b);
  return (
    a.comments.length === others.length &&
    inOrder(a).every((text, index) => text === others[index])
  );
}
