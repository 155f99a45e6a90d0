import { RefText } from '@ridgeway/ui';

/** What {@link NoteList} lists. */
export interface NoteListProps {
  notes: readonly string[];
}

/** What is in the way stands first; the file and the service's page have all of it. */
const FEW = 3;

/** The first things that are to be done for a service, one a line, and how many more there are. */
export function NoteList(props: NoteListProps) {
  const { notes } = props;
  return (
    <>
      {notes.slice(0, FEW).map(note => (
        <div key={note}>
          <RefText text={note} />
        </div>
      ))}
      {notes.length > FEW && `and ${notes.length - FEW} more`}
    </>
  );
}
