import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const examples = join(import.meta.dirname, '../../examples')
const folder = mkdtempSync(join(tmpdir(), 'unvulture-examples-'))

beforeAll(() => cpSync(join(examples, 'templates'), folder, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const pressure = {
  'spring-sale.md': [
    'Hurry',
    'LAST CHANCE',
    '!!!',
    'clock is ticking',
    'You see',
    'amazing new',
    'Only 4 left',
    "Don't miss",
    'especially for you',
    'act fast',
    "before it's too late",
    'Grab yours'
  ],
  'win-back.html': [
    '<h1>',
    'quiet without you',
    'HURRY',
    'unbelievable',
    'amazing',
    'not for long',
    "don't wait",
    'Only 12 loaves',
    'kick yourself',
    'Claim my'
  ]
}

const facts = {
  'spring-sale.md': [
    'Hi {{ first_name | default: "there" }},',
    'until Saturday 14 March at 18:00',
    'SPADE20',
    '£18 instead of £22.50',
    '**Border spade**, stainless steel, £36',
    '{% if customer.city %}',
    '{{ customer.city }} has all three to try.',
    '(https://example.com/tools?code=SPADE20)',
    'within 30 days',
    '"The fork is amazing. I have used it every day since May."',
    '4 Mill Lane, Leeds LS1 4DY',
    '[Unsubscribe]({{ unsubscribe_url }})'
  ],
  'win-back.html': [
    'Hello *|FNAME|*,',
    'rye loaf now keeps for six days',
    '<strong>RYE15</strong>',
    '30 June',
    '&amp; delivery is free over &pound;25',
    'Order by noon the day before',
    '<!--[if mso]>',
    'href="https://example.com/order?code=RYE15"',
    '12 Quay Street, Bristol BS1 4QX',
    '<a href="*|UNSUB|*">Unsubscribe</a>'
  ]
}

describe('check-folder', () => {
  it('lists what the templates need, and exits 1', () => {
    const { status, stdout } = run('check-folder.mjs', folder)
    expect(status).toBe(1)
    expect(stdout).toMatch(/spring-sale\.md:\d+:\d+ {2}hurry {2}/)
    expect(stdout).not.toContain('order-confirmation.md')
  })

  it('writes them, after which there is nothing more to do', () => {
    expect(run('check-folder.mjs', folder, '--write').status).toBe(1)
    expect(run('check-folder.mjs', folder)).toEqual({
      status: 0,
      stdout: 'No change needed.\n',
      stderr: ''
    })
  })

  it.each(Object.entries(pressure))('takes the pressure out of %s', (file, phrases) => {
    const text = written(file)
    expect(phrases.filter((phrase) => text.includes(phrase))).toEqual([])
  })

  it.each(Object.entries(facts))('leaves the facts in %s', (file, phrases) => {
    const text = written(file)
    expect(phrases.filter((phrase) => !text.includes(phrase))).toEqual([])
  })

  it('leaves a mail that is already human as it is', () => {
    const before = readFileSync(join(examples, 'templates/order-confirmation.md'))
    expect(readFileSync(join(folder, 'order-confirmation.md')).equals(before)).toBe(true)
  })

  it.each([[[]], [['no-such-folder']], [['.', '--wrong']]])(
    'exits 2 when called with %j',
    (args) => {
      const { status, stderr } = run('check-folder.mjs', ...args)
      expect(status).toBe(2)
      expect(stderr).toContain('usage:')
    }
  )
})

describe('rewrite-template', () => {
  it('shows the words that go and come, and each reason', () => {
    const { status, stdout } = run('rewrite-template.mjs')
    expect(status).toBe(0)
    expect(stdout).toMatch(/== spring-sale\.md: \d+ changes, \d+ questions?\n/)
    expect(stdout).toMatch(/\[-[^\]]*Only 4 left!/)
    expect(stdout).toMatch(/line \d+ {2}hurry\n {2}before {2}.+\n {2}after {3}.+\n {2}why {5}.+/)
  })

  it('asks what only a person can answer', () => {
    const { stdout } = run('rewrite-template.mjs', 'win-back.html')
    expect(stdout).toMatch(/line 5 {2}missed-you {2}.*missed you!\n {2}.+\?/)
  })

  it('takes a file', () => {
    const { stdout } = run('rewrite-template.mjs', 'order-confirmation.md')
    expect(stdout).toContain('== order-confirmation.md: 0 changes, 0 questions')
  })
})

describe('save-hook', () => {
  it('saves all but the change that was rejected', () => {
    const { status, stdout } = run('save-hook.mjs')
    const saved = stdout.slice(stdout.indexOf('\nSaved'))
    expect(status).toBe(0)
    expect(saved).toContain('subject: Your bread is waiting')
    expect(saved).toContain('Our amazing rye loaf is 15% off until 30 June.</p>')
    expect(saved).toContain('\nOur amazing rye loaf is 15% off until 30 June.\n')
    expect(saved).not.toContain('Hurry')
  })
})

describe('unified', () => {
  it('finds the template tokens as nodes', () => {
    const { status, stdout } = run('unified.mjs')
    expect(status).toBe(0)
    expect(stdout).toContain('{{ customer.city }}')
  })
})

function run(
  script: string,
  ...args: string[]
): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync('node', [join(examples, script), ...args], {
    encoding: 'utf8'
  })
  return { status, stdout, stderr }
}

function written(file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}
