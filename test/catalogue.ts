import type { Transform } from '../src/transform.ts'

const start = '<!-- catalogue -->'
const end = '<!-- /catalogue -->'

/** The README with its table of transforms made from the transforms. */
export function withCatalogue(readme: string, transforms: readonly Transform[]): string {
  const rows = transforms.map(
    ({ name, group, summary }) => `| \`${name}\` | ${group} | ${summary} |`
  )
  const table = ['| transform | group | takes out |', '|---|---|---|', ...rows].join('\n')
  const before = readme.slice(0, readme.indexOf(start) + start.length)
  return `${before}\n${table}\n${readme.slice(readme.indexOf(end))}`
}
