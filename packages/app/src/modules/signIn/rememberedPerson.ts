const KEY = 'ridgeway:example-user';

/**
 * Who was chosen last. A tab keeps its own choice, so that two tabs can be two
 * people; a new tab starts with the choice made last anywhere.
 */
export const rememberedPerson = {
  get(): string | undefined {
    return (
      window.sessionStorage.getItem(KEY) ??
      window.localStorage.getItem(KEY) ??
      undefined
    );
  },
  set(user: string): void {
    window.sessionStorage.setItem(KEY, user);
    window.localStorage.setItem(KEY, user);
  },
  forget(): void {
    window.sessionStorage.removeItem(KEY);
    window.localStorage.removeItem(KEY);
  },
};
