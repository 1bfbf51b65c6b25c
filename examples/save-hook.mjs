// What marketing automation does before it saves a mail: rewrite all parts at once,
// show each change, and leave out those that a person rejects.
// node examples/save-hook.mjs

import { rewriteEmail } from 'unvulture'

const draft = {
  subject: '{{ first_name }}, your bread is waiting!',
  preheader: 'Hurry! Rye loaf 15% off until 30 June.',
  html: '<p>Hello {{ first_name }},</p>\n<p>Our amazing rye loaf is 15% off until 30 June, so act fast!</p>\n',
  text: 'Hello {{ first_name }},\n\nOur amazing rye loaf is 15% off until 30 June, so act fast!\n'
}

const proposed = rewriteEmail(draft)
console.log('Proposed:')
for (const change of proposed.changes)
  console.log(
    `  ${change.id}  ${change.part}: ${change.reason}\n    - ${change.beforeText}\n    + ${change.afterText}`
  )

// A click in the editor: "amazing" stays. The text part has the same sentence, so the
// same id, and goes along.
const praise = proposed.changes.find(({ transform }) => transform === 'hype-words')
const reject = praise ? [praise.id] : []

const saved = rewriteEmail(draft, { reject })
console.log(`\nSaved, without ${reject.join(', ')}:`)
for (const part of Object.keys(draft)) console.log(`  ${part}: ${saved[part].trim()}`)
