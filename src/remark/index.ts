export type { TemplateToken } from './template-token.ts'
export { toMdast } from './to-mdast.ts'
