import { validateBookCreate } from '@library/sync/book';

test('the emitted validator says what the C# says', () => {
  const violations = validateBookCreate({ title: 'Middlemarch', pages: 10, pagesRead: 20 });
  expect(violations.map((violation) => violation.code)).toEqual(['book.read_too_far']);
  expect(validateBookCreate({ title: 'Middlemarch', pages: 20, pagesRead: 10 })).toEqual([]);
});
