import { describe, expect, it } from 'vitest'
import { outline, read } from './html-page.ts'

function page(body: string, head = ''): string {
  return `<mjml><mj-head>${head}</mj-head><mj-body><mj-section><mj-column>${body}</mj-column></mj-section></mj-body></mjml>`
}

describe('MJML', () => {
  it.each([
    [
      'has a title and a preview',
      page('', '<mj-title>News</mj-title><mj-preview>Soup &amp; bread</mj-preview>'),
      ['subject: News', 'preheader: Soup & bread']
    ],
    [
      'has HTML in its texts',
      page('<mj-text>\n <h2>Hi</h2>\n <p>See <a href="x">it</a></p></mj-text>'),
      ['heading: Hi', 'body: See it']
    ],
    [
      'has labels',
      page(
        '<mj-button href="x" title="Go on">Buy</mj-button><mj-navbar-link>Home</mj-navbar-link>'
      ),
      ['alt: Go on', 'cta: Buy', 'cta: Home']
    ],
    [
      'has alt texts',
      page('<mj-image src="a" alt="Kettle" /><mj-text>A</mj-text>'),
      ['alt: Kettle', 'body: A']
    ],
    ['has empty elements', page('<mj-spacer height="9px" /><mj-divider/>A'), ['body: A']],
    [
      'has settings',
      page(
        '<mj-text>A</mj-text>',
        '<mj-attributes><mj-text color="red" />Set</mj-attributes><mj-style>p > b { x: y }</mj-style><mj-font name="Lato" />'
      ),
      ['body: A']
    ],
    [
      'has footers',
      '<mj-section css-class="footer"><mj-text>Bye</mj-text></mj-section>',
      ['footer: Bye']
    ],
    [
      'has raw parts',
      page(
        '<mj-raw>{% if a %}</mj-raw><mj-text>A</mj-text><mj-raw>{% endif %}</mj-raw><mj-raw><p>B</p></mj-raw>'
      ),
      ['body: A', 'body: B']
    ]
  ])('%s', (_, source, expected) => {
    expect(outline(read(source, { format: 'mjml' }))).toEqual(expected)
  })

  it('lets texts and what is in them go, nothing else', () => {
    const { blocks } = read(page('<mj-text>A<p>B</p></mj-text><mj-button>C</mj-button>'), {
      format: 'mjml'
    })
    expect(blocks.filter(({ removal }) => removal).map(({ name }) => name)).toEqual([
      'mj-text',
      'p'
    ])
  })

  it('counts images as content', () => {
    const { blocks } = read(page('<mj-text>A</mj-text><mj-image src="a" />'), { format: 'mjml' })
    expect(blocks.filter(({ solid }) => solid).map(({ name }) => name)).toEqual(['mj-column'])
  })
})
