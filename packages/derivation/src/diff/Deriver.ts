import { deriveSubject, knownSubjects } from '../derive';
import { MemberDerivation } from '../service/deriveMember';
import { Session } from '../Session';
import { DiffSide } from './DiffSide';

const NOTHING: MemberDerivation = { resources: [], conditions: [], edges: [] };

/** Derives one side of a diff subject by subject. */
export class Deriver {
  private readonly known: ReadonlySet<string>;
  private readonly session: Session;

  constructor({ world, options }: DiffSide, subjects: readonly string[]) {
    this.known = new Set(knownSubjects(world, subjects));
    this.session = new Session(world, options, this.known);
  }

  derive(subject: string): MemberDerivation {
    return this.known.has(subject)
      ? deriveSubject(this.session, subject)
      : NOTHING;
  }
}
