/** The YAML 1.1 reader that gray-matter brings; it has no types of its own. */
declare module 'js-yaml' {
  const yaml: { safeLoad(text: string): unknown }
  export default yaml
}
