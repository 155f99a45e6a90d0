import { OFFER } from '../__testUtils__/platform';
import { nameTaken } from './nameTaken';

const draft = (subject: string) => ({
  path: '',
  text: '',
  subject,
  entityRef: '',
});

describe('nameTaken', () => {
  it.each(['commerce', 'commerce/cart'])('says that %s exists', subject => {
    expect(nameTaken(draft(subject), OFFER)).toContain(
      `${subject} exists already`,
    );
  });

  it('says nothing about what is new or not known yet', () => {
    expect(nameTaken(draft('commerce/refunds'), OFFER)).toBeUndefined();
    expect(nameTaken(draft('commerce/cart'), undefined)).toBeUndefined();
    expect(nameTaken(undefined, OFFER)).toBeUndefined();
  });
});
