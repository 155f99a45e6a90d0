/** Kills a process at one of the calls it makes: nothing that it does afterwards has an effect. */
export class Reaper {
  private dead = false;

  constructor(
    private readonly moment?: { when: 'before' | 'after'; call: string },
  ) {}

  /** The same object, whose methods fail once the process is dead. */
  mortal<T extends object>(target: T): T {
    return new Proxy(target, {
      get: (_, name) => {
        const member: unknown = Reflect.get(target, name);
        return typeof member === 'function'
          ? async (...args: unknown[]) => {
              this.reach('before', name);
              const result: unknown = await Reflect.apply(member, target, args);
              this.reach('after', name);
              return result;
            }
          : member;
      },
    });
  }

  private reach(when: 'before' | 'after', call: string | symbol): void {
    if (this.moment?.when === when && this.moment.call === call) {
      this.dead = true;
    }
    if (this.dead) {
      throw new Error('killed');
    }
  }
}
