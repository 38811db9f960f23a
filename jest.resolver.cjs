// TypeScript ESM sources import "./x.js"; the file on disk is ./x.ts or ./x.tsx.
module.exports = (path, options) => {
  if (/^\.{1,2}\/.*\.js$/.test(path) && !options.basedir.includes('node_modules')) {
    for (const extension of ['.ts', '.tsx']) {
      try {
        return options.defaultResolver(path.replace(/\.js$/, extension), options);
      } catch {
        // a real .js file, or the other extension
      }
    }
  }
  return options.defaultResolver(path, options);
};
