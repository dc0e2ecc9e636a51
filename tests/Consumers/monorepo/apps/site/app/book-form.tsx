'use client';

import { messageOf } from '@library/sync';
import { type BookCreate, validateBookCreate } from '@library/sync/book';
import { type FormEvent, useState } from 'react';

const book: BookCreate = { title: 'Middlemarch', pages: 10, pagesRead: 20 };

/** Says in the browser what is wrong. */
export function BookForm() {
  const [complaints, setComplaints] = useState<readonly string[]>([]);
  const check = (event: FormEvent) => {
    event.preventDefault();
    setComplaints(validateBookCreate(book).map((violation) => messageOf(violation)));
  };
  return (
    <form onSubmit={check}>
      <button>Check</button>
      {complaints.map((complaint) => <p key={complaint}>{complaint}</p>)}
    </form>
  );
}
