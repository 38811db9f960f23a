import { relative } from 'node:path';

/** Prints, once, what a person needs to know about a server that listens. */
export function showScreen({ address, accounts, mails, adminLink }, { dataDir, databaseDir }) {
  const elsewhere = databaseDir !== undefined && relative(dataDir, databaseDir).startsWith('..');
  const rows = [
    ['Address', address],
    ['Audience', `${address}/sujets`],
    ...(accounts ?? []).map(({ role, email, password }, i) => [i === 0 ? 'Accounts' : '', `${role.padEnd(14)} ${email}   ${password}`]),
    ['First visit', adminLink],
    ['Mails', mails],
    ['Data', elsewhere ? `${dataDir} and ${databaseDir}` : dataDir],
    ['Stop', 'Ctrl+C'],
  ];
  const lines = rows.filter(([, value]) => value).map(([name, value]) => `  ${name.padEnd(12)} ${value}`);
  console.log(`\nConducteur is ready.\n\n${lines.join('\n')}\n`);
}
