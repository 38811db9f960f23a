/** Path of the page that a mailed link opens; it is spent there by a button, since mail programs look at links too. */
export const visitorPath = (token: string): string => `/m/${token}`;
/** Path of a visitor's own space. */
export const ownSpacePath = '/moi';
/** Path of a visitor's account. */
export const accountPath = '/moi/compte';
/** Path of a topic's public page. */
export const topicPath = (slug: string): string => `/sujets/${slug}`;
/** Path of somebody's own application to a topic. */
export const applicationPath = (slug: string): string => `${topicPath(slug)}/candidature`;
