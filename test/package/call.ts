/** What every consumer runs, after it has the functions in scope; it prints one line of JSON. */
export const call = `
const source = '# Spring sale\\n\\nHurry! Our kettle costs £29 until 14 March.\\n'
const { output, changes } = rewrite(source, { format: 'markdown' })
const mail = rewriteEmail({ subject: 'Your order 4821', text: 'Thank you for your order.\\n' })
const report = {
  output,
  transforms: changes.map(({ transform }) => transform),
  applied: applyChanges(source, changes) === output,
  reverted: revertChanges(output, changes) === source,
  mail: [mail.subject, mail.changes.length]
}
console.log(JSON.stringify(report))
`

export const expected: unknown = {
  output: '# Spring sale\n\nOur kettle costs £29 until 14 March.\n',
  transforms: ['hurry'],
  applied: true,
  reverted: true,
  mail: ['Your order 4821', 0]
}
