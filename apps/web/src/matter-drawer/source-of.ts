/** The topic's page at the very words: the quote or question, with the text it comes from. */
export const sourceOf = (topicId: string, piece: string): string => `/sujets/${topicId}?mots=${piece}`;
