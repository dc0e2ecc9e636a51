import { messageOf } from '@library/sync';
import { type BookCreate, validateBookCreate } from '@library/sync/book';
import type { longReads } from '@library/sync/books';
import { useState } from 'react';

type Filter = Parameters<typeof longReads.validate>[0];

const filter: Filter = { minPages: 300 };

/** Says what is wrong with a book while its title is typed. */
export function BookForm() {
  const [title, setTitle] = useState('');
  const book: BookCreate = { title, pages: 10, pagesRead: 20 };
  return (
    <form>
      <input aria-label="Title" value={title} onChange={(event) => setTitle(event.target.value)} />
      <p>Long reads have {filter.minPages} pages.</p>
      <ul>
        {validateBookCreate(book).map((violation) => <li key={violation.code}>{messageOf(violation)}</li>)}
      </ul>
    </form>
  );
}
