import ejs from 'ejs'
import Handlebars from 'handlebars'
import { Liquid } from 'liquidjs'
import Mustache from 'mustache'
import nunjucks from 'nunjucks'
import type { Data } from './data.ts'

/** Fills in a template; throws where the engine refuses it. */
export type Render = (template: string, data: Data) => string

const handlebars = Handlebars.create()
handlebars.registerHelper('nameOr', (name, other) => name || other)
handlebars.registerHelper('count', (list) => list.length)
handlebars.registerHelper('low', (number) => number < 500)
handlebars.registerHelper('plain', (options) => options.fn())
handlebars.registerPartial('signature', '{{name}}, {{shop.name}}')

const liquid = new Liquid({
  templates: { footer: '<p>{{ shop.address }}. <a href="{{ links.unsubscribe }}">Stop</a></p>' }
})

const footers = {
  nunjucks: '<p>{{ shop.address }}. <a href="{{ links.unsubscribe }}">Stop</a></p>',
  mustache: '<p>{{shop.address}}. <a href="{{links.unsubscribe}}">Stop</a></p>',
  ejs: '<p><%= shop.address %>. <a href="<%= links.unsubscribe %>">Stop</a></p>'
}

const loader: nunjucks.ILoader = {
  getSource: (name) => ({ src: footers.nunjucks, path: name, noCache: false })
}
const environment = new nunjucks.Environment(loader)

const partials = { footer: footers.mustache, signature: '{{shop.owner}}, {{shop.name}}' }

export const engines: Readonly<Record<string, Render>> = {
  handlebars: (template, data) => handlebars.compile(template, { strict: false })(data),
  liquid: (template, data) => String(liquid.parseAndRenderSync(template, data)),
  nunjucks: (template, data) => environment.renderString(template, data),
  mustache: (template, data) => Mustache.render(template, data, partials),
  ejs: (template, data) =>
    ejs.render(template, data, { includer: () => ({ template: footers.ejs }) })
}
