import { Text } from '@react-email/text';
import { Fragment } from 'react';
import type { NoticeBlock, NoticeRow } from '#notices';
import { DAY } from './mail-style.js';

/** One block of a mail: a paragraph, or a table of facts whose labels are its headers. */
export function NoticePiece({ piece }: { readonly piece: NoticeBlock }) {
  if (piece.block === 'paragraph') return <Text className="text" style={DAY.text}><Lines text={piece.text} /></Text>;
  return (
    <table cellPadding={0} cellSpacing={0} style={DAY.rows}>
      {piece.title !== '' && <caption className="title" style={DAY.title}>{piece.title}</caption>}
      <tbody>{piece.rows.map((row, at) => <FactRow key={at} row={row} />)}</tbody>
    </table>
  );
}

/** Names may be written from right to left: each value finds its own direction. */
function FactRow({ row: { label, before, value } }: { readonly row: NoticeRow }) {
  return (
    <tr>
      <th scope="row" className="label" style={DAY.label}><bdi><Lines text={label} /></bdi></th>
      <td className="value" style={DAY.value}>
        {before !== null && <><bdi><del className="before" style={DAY.before}>{before}</del></bdi> → </>}
        <bdi style={before === null ? undefined : DAY.after}><Lines text={value} /></bdi>
      </td>
    </tr>
  );
}

/** Line ends as a mail program keeps them. */
function Lines({ text }: { readonly text: string }) {
  if (!text.includes('\n')) return text;
  return text.split('\n').map((line, at) => <Fragment key={at}>{at > 0 && <br />}{line}</Fragment>);
}
