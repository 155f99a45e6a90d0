import { DEPRECATION } from '../../__testUtils__/fixtures';
import {
  announcementProblem,
  emptyForm,
  formOf,
  idOf,
  inputOf,
  previewOf,
  problemsOf,
} from './deprecationForm';

const TODAY = '2026-11-21';
const form = formOf(DEPRECATION, TODAY);

describe('deprecationForm', () => {
  it('gives back what is written down', () => {
    expect(problemsOf(form)).toEqual({});
    expect(inputOf(form, { announce: true })?.spec).toEqual(DEPRECATION.spec);
  });

  it('previews as soon as it is known what goes away', () => {
    expect(previewOf(emptyForm(TODAY))?.spec.of).toEqual({
      version: 'ridgeway.dev/v1alpha1',
    });
    expect(
      previewOf({ ...emptyForm(TODAY), ofKind: 'resourceType' }),
    ).toBeUndefined();
    expect(inputOf(emptyForm(TODAY), { announce: false })).toBeUndefined();
  });

  it.each([
    [{ id: 'Not A Label' }, 'id'],
    [{ id: 'migrate' }, 'id'],
    [{ ofKind: 'field' as const, what: ' ' }, 'what'],
    [{ ofKind: 'template' as const, what: 'service' }, 'what'],
    [{ owner: 'platform' }, 'owner'],
    [{ notice: '1.5' }, 'notice'],
    [{ notice: '0' }, 'notice'],
    [{ announced: '' }, 'announced'],
    [{ contact: '  ' }, 'contact'],
  ])('refuses %j', (changes, field) => {
    expect(Object.keys(problemsOf({ ...form, ...changes }))).toEqual([field]);
  });

  it('sees days that are over', () => {
    const past = { ...form, announced: '2026-11-01', notice: '20' };
    expect(announcementProblem(past, TODAY)).toMatch(/2026-11-21, which is/);
    const announcedOn = (announced: string) =>
      announcementProblem({ ...past, announced, notice: '21' }, TODAY);
    expect(announcedOn('2026-11-20')).toMatch(/2026-11-20, which is over/);
    expect(announcedOn(TODAY)).toBeUndefined();
    expect(announcedOn('2026-11-22')).toBeUndefined();
  });

  it('names a document after its title', () => {
    expect(idOf('Version v1alpha1 (Service)!')).toBe(
      'version-v1alpha1-service',
    );
  });
});
