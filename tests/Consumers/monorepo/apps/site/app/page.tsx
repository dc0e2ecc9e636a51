import { surface } from '@library/sync';
import { validateShelfCreate } from '@library/sync/shelf';
import { BookForm } from './book-form';

/** Made on the server, when the site is built. */
export default function Page() {
  const violations = validateShelfCreate({ id: '6f9619ff-8b86-d011-b42d-00c04fc964ff', label: ' classics' });
  return (
    <main>
      <p>{surface.name}: {violations.map((violation) => violation.code).join()}</p>
      <BookForm />
    </main>
  );
}
