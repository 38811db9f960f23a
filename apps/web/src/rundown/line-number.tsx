import css from './line-number.module.css';

/** A line's number; the bis of one that was put in after a release stands under it, so that the column stays narrow. */
export function LineNumber({ number }: { readonly number: string }) {
  const [whole, ...added] = number.split(' ');
  return added.length === 0 ? number : <>{whole} <small className={css['added']}>{added.join(' ')}</small></>;
}
