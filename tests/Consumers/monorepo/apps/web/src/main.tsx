import { createRoot } from 'react-dom/client';
import { BookForm } from './book-form.tsx';

createRoot(document.querySelector('#root')!).render(<BookForm />);
