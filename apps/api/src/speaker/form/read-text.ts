/** What was typed into a field, with the line ends of forms made plain and without the blanks around it. */
export const textOf = (form: URLSearchParams, field: string): string => plain(form.get(field) ?? '');

/** The same of each field of that name, in the form's order. */
export const textsOf = (form: URLSearchParams, field: string): readonly string[] => form.getAll(field).map(plain);

const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim();
