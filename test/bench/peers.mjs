/**
 * What others do with a template, each loaded only where it is measured. They do other
 * work than ours: the ratio is what a user would wait, not a race over the same task.
 */
export const peers = new Map([
  ['rehype-parse', async () => parserOf((await import('rehype-parse')).default)],
  ['remark-parse', async () => parserOf((await import('remark-parse')).default)],
  ['alex', async () => (await import('alex')).markdown],
  ['write-good', async () => (await import('write-good')).default],
  ['textlint with three rules', textlint]
])

async function parserOf(plugin) {
  const { unified } = await import('unified')
  const processor = unified().use(plugin).freeze()
  return (text) => processor.parse(text)
}

async function textlint() {
  const { TextlintKernel } = await import('@textlint/kernel')
  const kernel = new TextlintKernel()
  const markdown = await import('@textlint/textlint-plugin-markdown')
  const rules = [
    ['alex', await import('textlint-rule-alex')],
    ['terminology', await import('textlint-rule-terminology')],
    ['write-good', await import('textlint-rule-write-good')]
  ]
  const options = {
    filePath: 'template.md',
    ext: '.md',
    plugins: [{ pluginId: 'markdown', plugin: unwrap(markdown) }],
    rules: rules.map(([ruleId, rule]) => ({ ruleId, rule: unwrap(rule) }))
  }
  return (text) => kernel.lintText(text, options)
}

/** CommonJS that was compiled from ES modules arrives with its default inside its default. */
function unwrap(module) {
  return module.default?.default ?? module.default
}
