import { describe, expect, it } from 'vitest'
import { outline, read } from './html-page.ts'

describe('the slot', () => {
  it.each([
    [
      'of a title in the head is subject',
      '<html><head><title>Your order</title></head><body>Hi</body></html>',
      ['subject: Your order', 'body: Hi']
    ],
    [
      'of a headline is heading',
      '<h1>Big <a href="x">news</a></h1><h6>Small</h6>',
      ['heading: Big news', 'heading: Small']
    ],
    ['of a linked headline is heading', '<h2><a href="x">News</a></h2>', ['heading: News']],
    ['of a table heading is body', '<table><th>Item</th></table>', ['body: Item']],
    [
      'of a link that is all there is, is cta',
      '<td> <b><a href="x">Buy <i>now</i></a></b> </td>',
      ['cta: Buy now']
    ],
    [
      'of a link around a block is cta',
      '<a href="x"><table><td>Buy</td></table></a>',
      ['cta: Buy']
    ],
    [
      'of a link in a sentence is body',
      '<p>See <a href="x">our shop</a>.</p>',
      ['body: See our shop.']
    ],
    [
      'of a link beside a token is body',
      '<p><a href="x">Order</a> {{ number }}</p>',
      ['body: Order ◆']
    ],
    [
      'of each link in a row is cta',
      '<p><a>Home</a> | <a>Shop</a> &middot; <a><img>Help</a></p>',
      ['cta: Home', 'cta: Shop', 'cta: Help']
    ],
    ['of a button is cta', '<button>Go on</button>', ['cta: Go on']],
    [
      'of an alt or title text is alt',
      '<img alt="A kettle" src="k.png" title=\'Our "best"\'>',
      ['alt: A kettle', 'alt: Our "best"']
    ],
    [
      'of text within a footer is footer',
      '<table class="mail-footer"><td><h3>Us</h3><a>Shop</a></td></table><footer>Bye</footer>',
      ['footer: Us', 'footer: Shop', 'footer: Bye']
    ],
    [
      'beside a link to unsubscribe is footer',
      '<td>1 Street<br><br><a href="#">Unsubscribe</a></td>',
      ['footer: 1 Street', 'footer: Unsubscribe']
    ],
    [
      'beside an opt-out token is footer',
      '<p>Too much? <a href="{{ unsubscribe_url }}">Tell us</a></p>',
      ['footer: Too much? Tell us']
    ],
    [
      'of a letter that ends with an opt-out is body until there',
      ['A', 'B', 'C', 'D', '<a>Unsubscribe</a>'].join('<br><br>'),
      ['body: A', 'body: B', 'body: C', 'body: D', 'footer: Unsubscribe']
    ]
  ])('%s', (_, source, expected) => {
    expect(outline(read(source))).toEqual(expected)
  })
})

describe('the preheader', () => {
  it.each([
    ['is not displayed', 'display:none'],
    ['has no height', 'max-height: 0px; overflow: hidden'],
    ['is transparent', 'opacity:0'],
    ['is invisible', 'color:#fff;visibility:hidden'],
    ['has no font size', 'line-height:1px;font-size:0'],
    ['has a font of a pixel', 'FONT-SIZE: 1PX']
  ])('%s', (_, style) => {
    const source = `<body><img alt="Logo"><div style="${style}">Inside: soup &zwnj;&nbsp;&zwnj;&nbsp;</div><p>Hi</p></body>`
    expect(outline(read(source))).toEqual(['alt: Logo', 'preheader: Inside: soup', 'body: Hi'])
  })

  it.each([
    ['by its class', '<div class="x-preheader">Soup</div>Hi', ['preheader: Soup', 'body: Hi']],
    [
      'by the class of a span',
      '<td><span class="preheader">Soup</span><br>Hi</td>',
      ['preheader: Soup', 'body: Hi']
    ],
    ['as a preview', '<div id="preview-text">Soup</div>Hi', ['preheader: Soup', 'body: Hi']],
    [
      'in several parts',
      '<div style="display:none">Soup</div><div style="display:none">Bread</div>Hi',
      ['preheader: Soup', 'preheader: Bread', 'body: Hi']
    ],
    [
      'not after what can be seen',
      'Hi<div style="display:none">Soup</div>',
      ['body: Hi', 'body: Soup']
    ],
    [
      'not where the text has a size again',
      '<td style="font-size:0"><div style="font-size:14px">Hi</div></td>',
      ['body: Hi']
    ],
    [
      'not at a fraction',
      '<p style="opacity:0.9;font-size:0.9em;max-height:0.5em">Hi</p>',
      ['body: Hi']
    ],
    ['not at a relative size', '<p style="font-size:1em">Hi</p>', ['body: Hi']],
    [
      'not in a sentence',
      '<p>Hi <span style="display:none">Ann</span> there</p>',
      ['body: Hi Ann there']
    ]
  ])('is found %s', (_, source, expected) => {
    expect(outline(read(source))).toEqual(expected)
  })
})

describe('a conditional comment', () => {
  it.each([
    [
      'holds a passage of its own',
      '<td><!--[if mso]><v:roundrect href="u"><w:anchorlock/><center>Buy now</center></v:roundrect><![endif]--><a href="u">Buy now</a></td>',
      ['cta: Buy now', 'cta: Buy now']
    ],
    [
      'may hold a rectangle that is a button',
      '<!--[if mso]><v:rect href="u"><center>Go</center></v:rect><![endif]-->',
      ['cta: Go']
    ],
    [
      'may hold a rectangle that is none',
      '<!--[if mso]><v:rect><v:textbox>Go</v:textbox></v:rect><![endif]-->',
      ['body: Go']
    ],
    [
      'does not break the text around it',
      '<p>Hello <!--[if mso]><b>Outlook</b><![endif]-->Bob</p>',
      ['body: Hello Bob', 'body: Outlook']
    ],
    [
      'does not close what is open around it',
      '<p>One <!--[if mso]></p><table><tr><td><![endif]-->two</p>',
      ['body: One two']
    ],
    [
      'for the others is no container',
      '<p>Hi <!--[if !mso]><!-->Bob<!--<![endif]--></p>',
      ['body: Hi Bob']
    ],
    ['is no preheader', '<!--[if mso]><div style="display:none">A</div><![endif]-->', ['body: A']]
  ])('%s', (_, source, expected) => {
    expect(outline(read(source))).toEqual(expected)
  })
})

it('keeps an alt text after the paragraph that it stands in', () => {
  const source = '<p>One <img alt="Two"> three</p><p><img alt="Four"> five</p>'
  expect(outline(read(source))).toEqual([
    'body: One ◆ three',
    'alt: Two',
    'alt: Four',
    'body: five'
  ])
})

it('has no passage for an alt text of padding', () => {
  expect(outline(read('<img alt="&nbsp;" title=" "><img alt=""><img alt>'))).toEqual([])
})

it('makes an alt text without quotes read-only', () => {
  const [alt] = read('<img alt=Kettle>').passages
  expect(alt?.text).toBe('Kettle')
  expect(alt?.readOnly).toBe('the attribute value has no quotes')
})

it('encodes an alt text for its quotes', () => {
  const [double, single] = read(`<img alt="A" title='B'>`).passages
  expect(double?.encode(`"it's"`)).toBe(`&quot;it's&quot;`)
  expect(single?.encode(`"it's"`)).toBe(`"it&#39;s"`)
})

it('decodes an attribute as browsers do', () => {
  const source = '<img alt="&copy; &copy2024 &copy=1 &lt;&NotEqualTilde;&amp;x">'
  expect(outline(read(source))).toEqual(['alt: © &copy2024 &copy=1 <≂̸&x'])
})
